import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import type { CheckedProgress } from '../../data/elections/elections-api';
import { civilDateText } from '../../domain/calendar/civil-date';
import type { CommunityProgress, ElectionProgress } from '../../domain/election/progress';
import { perMilleText } from '../../domain/election/superior-figures';
import { electionKinds, partyKinds } from '../../domain/election/kinds';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useLedger, useReply } from '../office';
import { ReadResult } from './read-result';
import { ShowcaseTable } from './showcase-table';

/** Where the elections of all communities stand, by what their files brought. */
export function ProgressPage() {
  const navigate = useNavigate();
  useShortcut('back', () => void navigate('/'));
  const { data, refusals, loading } = useReply('electionProgress', {});
  return (
    <Page title="换届进度" section="换届进度" below="按收到的文件和本单位登记的内容列出。">
      <Refusals refusals={refusals} />
      {loading && <Loading />}
      {data?.communities.length === 0 && <Empty sentence="还没有选举。请先登记换届选举，或者导入各村（社区）带来的文件。" />}
      {data !== undefined && data.communities.length > 0 && <Progress progress={data} />}
      {data !== undefined && data.showcase.applications.length > 0 && <ShowcaseTable showcase={data.showcase} />}
      <ReadResult />
    </Page>
  );
}

function Progress({ progress }: { readonly progress: CheckedProgress }) {
  const { communities, jointHeads, turnoutPerMille } = progress;
  const announced = communities.filter((one) => one.announcedOn !== undefined).length;
  const late = communities.filter((one) => one.late.length > 0).length;
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        {communities.length} 个选举，{late} 个有逾期的事项
        {announced > 0 && `；已公布的 ${announced} 个合计投票率 ${perMilleText(turnoutPerMille)}`}。
      </Typography>
      <Typography sx={{ mb: 2 }}>{jointHeadText(jointHeads)}</Typography>
      <Table size="small" aria-label="各村（社区）进度">
        <TableHead>
          <TableRow>
            {['村（社区）', '选举', '选举日', '现在', '办完', '下一步', '逾期', '投票率', '复算'].map((label) => (
              <TableCell key={label}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {communities.map((one) => (
            <Line key={one.record} one={one} recounted={progress.recounted[one.record]} />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

const bodyLabels = { village: '村民委员会', residents: '居民委员会', party: '党组织' } as const;

interface LineProps {
  readonly one: CommunityProgress;
  /** In how many places the announced result is not what its sheets come to; nothing where none came. */
  readonly recounted: number | undefined;
}

function Line({ one, recounted }: LineProps) {
  const ledger = useLedger(one.body === 'party' ? partyKinds.election : electionKinds.election);
  const { registered, voters } = one;
  const turnout = registered === undefined || voters === undefined ? '—' : `${voters}/${registered}`;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Link href={`#/record/${one.record}`}>{one.community}</Link>
      </TableCell>
      <TableCell>
        第{one.term}届{bodyLabels[one.body]}
      </TableCell>
      <TableCell>{one.electionDay === undefined ? '—' : civilDateText(one.electionDay)}</TableCell>
      <TableCell>{ledger?.states?.[one.state]?.label ?? one.state}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {one.done}/{one.stages}
      </TableCell>
      <TableCell>{one.next === undefined ? '—' : `${one.next.stage}（${civilDateText(one.next.day)}）`}</TableCell>
      <TableCell sx={one.late.length > 0 ? { color: 'error.main', fontWeight: 700 } : {}}>
        {one.late.length === 0 ? '—' : one.late.join('、')}
      </TableCell>
      <TableCell>{turnout}</TableCell>
      <TableCell sx={recounted === undefined || recounted === 0 ? {} : { color: 'error.main', fontWeight: 700 }}>
        {recountText(recounted)}
      </TableCell>
    </TableRow>
  );
}

function recountText(differences: number | undefined): string {
  if (differences === undefined) return '—';
  return differences === 0 ? '一致 ✓' : `${differences} 处不一致 ✗`;
}

/** Numerator, denominator and what is still pending; the aim of one place in 2010 is only a line beside it. */
function jointHeadText(heads: ElectionProgress['jointHeads']): string {
  const { numerator, denominator, pending, reachesAim, withoutDeputy } = heads;
  const ratio = `书记、主任由一人担任的：两个结果都已公布的 ${denominator} 个中有 ${numerator} 个，还有 ${pending} 个没有两个结果（按姓名比对，同名的请核对）。`;
  const deputy = withoutDeputy.length === 0 ? '' : `没有登记专职副书记的：${withoutDeputy.join('、')}。`;
  const aim =
    reachesAim === undefined ? '' : `一地2010年的工作目标是不少于90%（地方规定），${reachesAim ? '达到' : '没有达到'}。`;
  return `${ratio}${deputy}${aim}“一肩挑”比例只作统计，不是选举的条件。`;
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { TallyStatus } from '../../data/shapes/shapes-api';
import { nameOf, type Contest } from '../../domain/election/counting/contest';
import { sheetRules } from '../../domain/election/guards/ballot-guards';
import { electionKinds, partyKinds } from '../../domain/election/kinds';
import { contestsIn, passIn, pilesIn } from '../../domain/election/records/ballot';
import { Empty } from '../../ui/empty';
import { useReply, useSession } from '../office';
import { statusOf } from './pile-standings';
import { ProjectorButton } from './projector';
import { RecordScreen } from './record-screen';
import { TallyForm } from './tally-form';

interface Chosen {
  readonly contest: Contest;
  readonly group: string;
}

/** Every post and pile of a ballot, and where each stands; one is counted at a time. */
export function CountPage({ page }: { readonly page: RecordPage }) {
  const [chosen, setChosen] = useState<Chosen>();
  const { id, values, ledger, state } = page.view;
  const { data: statuses = [], again } = useReply('tallies', { record: id });
  const rules = sheetRules(values);
  const pass = passIn(values);
  if (state !== 'counting' || rules === undefined) {
    return (
      <RecordScreen page={page} title="计票">
        <Empty sentence="现在不在计票：先收票核对、开始计票，或者已经认定结果。" />
      </RecordScreen>
    );
  }
  const sheets = ledger === partyKinds.ballot ? partyKinds.sheet : electionKinds.sheet;
  return (
    <RecordScreen
      page={page}
      title="计票"
      actions={<ProjectorButton page={page} />}
      onBack={chosen === undefined ? undefined : () => setChosen(undefined)}
    >
      {chosen === undefined ? (
        <Piles values={page} pass={pass} statuses={statuses} onChoose={setChosen} />
      ) : (
        <TallyForm
          key={`${chosen.contest.post} ${chosen.group}`}
          ballot={id}
          sheets={sheets}
          contest={chosen.contest}
          pile={{ group: chosen.group, pass }}
          rules={rules}
          onBack={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined);
            again();
          }}
        />
      )}
    </RecordScreen>
  );
}

interface PilesProps {
  readonly values: RecordPage;
  readonly pass: number;
  readonly statuses: readonly TallyStatus[];
  readonly onChoose: (chosen: Chosen) => void;
}

function Piles({ values: { view }, pass, statuses, onChoose }: PilesProps) {
  const contests = contestsIn(view.values);
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        两位计票人各用自己的账户，每个职位、每一组各数一遍；不一致的只说在哪里，不说差多少。
      </Typography>
      <Table aria-label="各组计票进度">
        <TableHead>
          <TableRow>
            <TableCell>组</TableCell>
            {contests.map(({ post, label, seats }) => (
              <TableCell key={post}>
                {label}（应选{seats}人）
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {pilesIn(view.values).map((group) => (
            <TableRow key={group}>
              <TableCell component="th" scope="row">
                {group}
              </TableCell>
              {contests.map((contest) => (
                <TableCell key={contest.post}>
                  <PileStanding
                    contest={contest}
                    group={group}
                    status={statusOf(statuses, { contest: contest.post, group, pass })}
                    onChoose={() => onChoose({ contest, group })}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

interface PileStandingProps {
  readonly contest: Contest;
  readonly group: string;
  readonly status: TallyStatus | undefined;
  readonly onChoose: () => void;
}

function PileStanding({ contest, group, status, onChoose }: PileStandingProps) {
  const { account } = useSession();
  const may = account.duties.includes('teller') && (status?.open ?? true);
  const differs = (status?.differing.length ?? 0) > 0;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography component="span" color={differs ? 'error' : undefined}>
        {standingText(contest, status)}
      </Typography>
      {may && (
        <Button
          variant="contained"
          size="small"
          onClick={onChoose}
          aria-label={`${differs ? '重数' : '计票'}：${contest.label}，${group}`}
        >
          {differs ? '重数' : '计票'}
        </Button>
      )}
    </Box>
  );
}

/** Who has handed in, and where two counts differ; never a number. */
function standingText(contest: Contest, status: TallyStatus | undefined): string {
  if (status === undefined || status.tellers.length === 0) return '还没有人交表';
  if (status.agreed) return '两份一致 ✓';
  if (status.differing.length > 0) return `不一致：${status.differing.map((place) => placeText(contest, place)).join('、')}`;
  return status.mine ? '我已交表，等另一位' : `${status.tellers.join('、')}已交表`;
}

const placeLabels: Readonly<Record<string, string>> = {
  ballots: '选票张数',
  invalid: '整张无效',
  voidColumns: '本职位无效',
  blank: '没有选任何人',
};

function placeText(contest: Contest, { field, row }: TallyStatus['differing'][number]): string {
  return row === undefined ? (placeLabels[field] ?? field) : nameOf(contest, row);
}

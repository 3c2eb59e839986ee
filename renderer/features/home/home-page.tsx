import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useMay, useOwnLedgers, useReply, useSession } from '../office';
import { Conflicts } from './conflicts';
import { Drafts } from './drafts';
import { DueSoon } from './due-soon';
import { LedgerCards } from './ledger-cards';
import { NewButtons } from './new-buttons';
import { Notices } from './notices';
import { Recent } from './recent';
import { WaitingForMe } from './waiting-for-me';

/** What stands open today, and the shortest way to go on. */
export function HomePage() {
  const ledgers = useOwnLedgers();
  const { data: overviews, refusals, loading } = useReply('overview', {});
  const kept = overviews?.filter(({ ledger }) => ledgers.some(({ kind }) => kind === ledger)) ?? [];
  const nothing = overviews !== undefined && kept.every(({ total }) => total === 0);
  return (
    <Page title="首页" section="首页" actions={<NewButtons />}>
      <Notices />
      <Refusals refusals={refusals} />
      {loading ? <Loading /> : null}
      <Stack useFlexGap sx={{ gap: 3 }}>
        <Drafts />
        <Conflicts overviews={kept} />
        <WaitingForMe />
        <DueSoon />
        {nothing ? <Beginning /> : <LedgerCards overviews={kept} />}
        {nothing ? null : <Recent />}
      </Stack>
    </Page>
  );
}

/** A new office has nothing to show yet, so the page says how it begins. */
function Beginning() {
  const { type } = useSession().office;
  const mayWrite = useMay('write');
  const mayImport = useMay('import');
  const mayChoose = useMay('ledgers');
  const writes = useOwnLedgers().some(({ offices }) => mayWrite && offices.includes(type));
  return (
    <Empty sentence="这里还没有记录。">
      {writes ? <Typography>点右上方的“新建”登记第一条（快捷键 Ctrl+N，浏览器中用 Alt+N）。</Typography> : null}
      {mayChoose ? (
        <Typography>
          要用别的台账，到“<Link href="#/settings">设置</Link>”里启用。
        </Typography>
      ) : null}
      {mayImport ? (
        <Typography>
          别的单位带来了文件，到“<Link href="#/exchange">文件往来</Link>”导入。
        </Typography>
      ) : null}
    </Empty>
  );
}

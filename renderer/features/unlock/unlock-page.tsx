import { useRef, useState, type SubmitEvent } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { officeTypes } from '../../domain/office/office';
import type { Session } from '../../data/office-api';
import { Page } from '../../ui/page';
import { PassphraseInput } from '../../ui/passphrase-input';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';
import { AccountChoice } from './account-choice';
import { SampleChoice } from './sample-choice';
import type { LockedStatus, WhyLocked } from './start-page';

interface UnlockPageProps {
  readonly status: LockedStatus;
  readonly whyLocked: WhyLocked | undefined;
  readonly onSession: (session: Session) => void;
  readonly onForgotten: () => void;
}

/** Who are you, and what is your passphrase. */
export function UnlockPage({ status, whyLocked, onSession, onForgotten }: UnlockPageProps) {
  const { office, restored } = status;
  return (
    <Page title={office.name} section="解锁" width="text" below={<Typography>{officeTypes[office.type]}</Typography>}>
      {whyLocked === undefined ? null : (
        <Alert severity="info" sx={{ mb: 2 }}>
          {reasons[whyLocked]}
        </Alert>
      )}
      {restored ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          这是从备份恢复的数据：备份之后登记的内容不在其中，请与纸质材料核对。原来那台电脑不要再用来登记。
        </Alert>
      ) : null}
      <UnlockForm status={status} onSession={onSession} />
      <Box sx={{ mt: 1 }}>
        <Button variant="text" onClick={onForgotten}>
          忘记口令，用纸质密钥重设
        </Button>
      </Box>
      <Divider sx={{ my: 3 }} />
      <Typography sx={{ mb: 1 }}>也可以打开样例，与本单位的数据互不相干：</Typography>
      <SampleChoice onSession={onSession} />
    </Page>
  );
}

const reasons: Readonly<Record<WhyLocked, string>> = {
  asked: '已锁定。没有写完的内容保留为草稿。',
  idle: '十分钟没有操作，已自动锁定。没有写完的内容保留为草稿。',
  day: '已连续使用十二小时，请重新输入口令。没有写完的内容保留为草稿。',
};

function UnlockForm({ status, onSession }: Pick<UnlockPageProps, 'status' | 'onSession'>) {
  const [account, setAccount] = useState(status.accounts[0]?.id ?? '');
  const [passphrase, setPassphrase] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const unlock = useAction('unlock');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const outcome = await unlock.run({ store: 'office', account, passphrase });
    if (outcome.ok) onSession(outcome.value);
    else input.current?.select();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack useFlexGap sx={{ gap: 2, maxWidth: '28rem' }}>
        <AccountChoice accounts={status.accounts} value={account} onChange={setAccount} />
        <PassphraseInput label="口令" value={passphrase} onChange={setPassphrase} autoFocus inputRef={input} />
        <Refusals refusals={unlock.refusals} />
        <Button type="submit" variant="contained" loading={unlock.running} loadingPosition="start">
          解锁
        </Button>
      </Stack>
    </form>
  );
}

import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Session } from '../../data/office-api';
import { NewPassphraseInputs, noPassphrase, passphraseFault } from '../../ui/new-passphrase';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { showFaults } from '../../ui/show-faults';
import { useAction } from '../office';
import { AccountChoice } from './account-choice';
import type { LockedStatus } from './start-page';

interface PaperKeyPageProps {
  readonly status: LockedStatus;
  readonly onSession: (session: Session) => void;
  readonly onBack: () => void;
}

/** A forgotten passphrase: the sealed envelope opens the office and the account gets a new one. */
export function PaperKeyPage({ status, onSession, onBack }: PaperKeyPageProps) {
  const [account, setAccount] = useState(status.accounts[0]?.id ?? '');
  const [words, setWords] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const reset = useReset(onSession);
  useShortcut('back', onBack);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    showFaults(event.currentTarget, () => {
      setTried(true);
    });
    const fault = passphraseFault(passphrase);
    if (words.trim() === '' || fault.first !== undefined || fault.second !== undefined) return;
    void reset.run({ words, account, passphrase: passphrase.first });
  };
  return (
    <Page title="用纸质密钥重设口令" section="解锁" width="text">
      <Typography sx={{ mb: 2 }}>
        取出封存的纸质密钥，按编号顺序输入全部 {wordCount} 个字，连着输或空开输都可以。用后请重新封存。
      </Typography>
      <form onSubmit={submit} noValidate>
        <Stack useFlexGap sx={{ gap: 2 }}>
          <TextField
            label="纸质密钥的词语"
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
            multiline
            minRows={3}
            autoFocus
            error={tried && words.trim() === ''}
            helperText={
              tried && words.trim() === ''
                ? '还没有输入词语。'
                : `已输入 ${String(countWords(words))} 个字，共 ${String(wordCount)} 个。`
            }
            slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
          />
          <AccountChoice accounts={status.accounts} value={account} onChange={setAccount} />
          <NewPassphraseInputs label="新口令" value={passphrase} onChange={setPassphrase} tried={tried} />
          <Refusals refusals={reset.refusals} takeFocus />
          <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
            <Button onClick={onBack}>返回</Button>
            <Button type="submit" variant="contained" loading={reset.running} loadingPosition="start">
              重设口令并解锁
            </Button>
          </Stack>
        </Stack>
      </form>
    </Page>
  );
}

/** Characters on the paper; whatever else is typed between them is passed over. */
const wordCount = 24;

function countWords(typed: string): number {
  return Array.from(typed.matchAll(/\p{Script=Han}/gu)).length;
}

interface ResetInput {
  readonly words: string;
  readonly account: string;
  readonly passphrase: string;
}

/** Resets the passphrase and goes straight in with it. */
function useReset(onSession: (session: Session) => void) {
  const reset = useAction('resetWithPaperKey');
  const unlock = useAction('unlock');
  return {
    running: reset.running || unlock.running,
    refusals: reset.refusals.length > 0 ? reset.refusals : unlock.refusals,
    run: async ({ words, account, passphrase }: ResetInput) => {
      const outcome = await reset.run({ store: 'office', words, account, passphrase });
      if (!outcome.ok) return;
      const unlocked = await unlock.run({ store: 'office', account, passphrase });
      if (unlocked.ok) onSession(unlocked.value);
    },
  };
}

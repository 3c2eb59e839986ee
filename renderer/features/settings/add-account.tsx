import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { duties as dutyLabels, type Account, type Duty, type Role } from '../../domain/office/roles';
import { NewPassphraseInputs, noPassphrase, passphraseFault } from '../../ui/new-passphrase';
import { Refusals } from '../../ui/refusals';
import { showFaults } from '../../ui/show-faults';
import { DutyChoice } from '../duty-choice';
import { useAction } from '../office';
import { RoleChoice } from './role-choice';

interface AddAccountProps {
  /** Given the new account, or nothing where it was called off. */
  readonly onDone: (account?: Account) => void;
}

/** A new person of the office; they type their passphrase themselves. */
export function AddAccount({ onDone }: AddAccountProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('clerk');
  const [duties, setDuties] = useState<readonly Duty[]>([]);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const add = useAction('addAccount');
  const nameless = name.trim() === '';
  const dutiless = duties.length === 0;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    showFaults(event.currentTarget, () => {
      setTried(true);
    });
    const fault = passphraseFault(passphrase);
    if (nameless || dutiless || fault.first !== undefined || fault.second !== undefined) return;
    const outcome = await add.run({ name: name.trim(), role, duties, passphrase: passphrase.first });
    if (outcome.ok) onDone(outcome.value);
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label="添加账户" noValidate>
      <Stack useFlexGap sx={{ gap: 2.5, mt: 2 }}>
        <TextField
          label="姓名"
          autoFocus
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
          error={tried && nameless}
          helperText={tried && nameless ? '请填写姓名。' : undefined}
          slotProps={{ htmlInput: { maxLength: 40, autoComplete: 'off' } }}
        />
        <RoleChoice value={role} onChange={setRole} />
        <DutyChoice value={duties} onChange={setDuties} fault={tried && dutiless ? '请至少勾选一种履职身份。' : undefined} />
        {role !== 'head' && countsCommitteesOnly(duties) && (
          <Typography role="status">
            只能看到村（居）委会选举。党组织选举也由本人计票、监票的，再勾选“{dutyLabels.partyWorker}”。
          </Typography>
        )}
        <Typography>请本人输入口令，旁人回避。</Typography>
        <NewPassphraseInputs value={passphrase} onChange={setPassphrase} tried={tried} />
        <Refusals refusals={add.refusals} takeFocus />
        <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
          <Button
            onClick={() => {
              onDone();
            }}
          >
            取消
          </Button>
          <Button type="submit" variant="contained" loading={add.running} loadingPosition="start">
            开账户
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}

/** Who counts is given the key of committee elections; Party matters lie under a key of their own. */
function countsCommitteesOnly(held: readonly Duty[]): boolean {
  return (held.includes('teller') || held.includes('scrutineer')) && !held.includes('partyWorker');
}

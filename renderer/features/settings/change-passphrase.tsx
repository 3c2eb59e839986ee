import { useState, type SubmitEvent } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { NewPassphraseInputs, noPassphrase, passphraseFault } from '../../ui/new-passphrase';
import { PassphraseInput } from '../../ui/passphrase-input';
import { Refusals } from '../../ui/refusals';
import { showFaults } from '../../ui/show-faults';
import { useAction } from '../office';

/** A new passphrase for the account that is working. */
export function ChangePassphrase() {
  const [old, setOld] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const change = useAction('changePassphrase');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    showFaults(event.currentTarget, () => {
      setTried(true);
      setDone(false);
    });
    const fault = passphraseFault(passphrase);
    if (old === '' || fault.first !== undefined || fault.second !== undefined) return;
    const outcome = await change.run({ old, passphrase: passphrase.first });
    if (!outcome.ok) return;
    setOld('');
    setPassphrase(noPassphrase);
    setTried(false);
    setDone(true);
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label="修改口令" noValidate>
      <Stack useFlexGap sx={{ gap: 2.5, maxWidth: '28rem' }}>
        <PassphraseInput
          label="现在的口令"
          value={old}
          onChange={setOld}
          wrong={tried && old === '' ? '请输入现在的口令。' : undefined}
        />
        <NewPassphraseInputs label="新口令" value={passphrase} onChange={setPassphrase} tried={tried} />
        <Refusals refusals={change.refusals} takeFocus />
        {done ? <Alert severity="success">口令已修改，下次解锁时使用新口令。</Alert> : null}
        <Button type="submit" variant="contained" sx={{ alignSelf: 'start' }} loading={change.running} loadingPosition="start">
          修改口令
        </Button>
      </Stack>
    </form>
  );
}

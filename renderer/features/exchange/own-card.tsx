import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useAction, useReply } from '../office';
import { SavedFile } from '../saved-file';
import { FingerprintWords } from './fingerprint-words';
import { withoutCancelled } from './wording';

/** The own card as a file for another office, with the words that are read out to it. */
export function OwnCard() {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        本单位名片…
      </Button>
      <Dialog open={open} onClose={close} aria-labelledby="own-card" maxWidth="md" fullWidth>
        <DialogTitle id="own-card">本单位名片</DialogTitle>
        <DialogContent>
          <CardWithWords />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>关闭</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function CardWithWords() {
  const card = useReply('ownCard', {});
  const save = useAction('saveOwnCard');
  const [saved, setSaved] = useState<{ readonly place: string; readonly file: string }>();
  if (card.loading) return <Loading />;
  const write = async () => {
    const outcome = await save.run({});
    if (outcome.ok) setSaved(outcome.value);
  };
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        把名片文件存到U盘交给对方，对方登记时，用电话或当面把下面十二个字念给对方核对。名片不含任何台账内容。
      </Typography>
      {card.data === undefined ? null : <FingerprintWords words={card.data.fingerprint} label="本单位核对字" />}
      <Refusals refusals={[...card.refusals, ...withoutCancelled(save.refusals)]} />
      <Button variant="contained" onClick={() => void write()} loading={save.running} sx={{ my: 2 }}>
        保存本单位名片…
      </Button>
      {saved === undefined ? null : (
        <div role="status">
          <Typography sx={{ fontWeight: 700 }}>名片已保存。</Typography>
          <SavedFile {...saved} />
        </div>
      )}
    </>
  );
}

import { useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import type { Outputs } from '../office';
import { useAction } from '../office';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { CompareCard } from './compare-card';
import { withoutCancelled } from './wording';

/** A card is read, its words are compared by people, and only then is the office known. */
export function AddContactPage() {
  const navigate = useNavigate();
  const read = useAction('readCard');
  const [card, setCard] = useState<Outputs['readCard']>();
  const back = () => void navigate('/exchange');
  useShortcut('back', back);
  const choose = async () => {
    const outcome = await read.run({});
    if (outcome.ok) setCard(outcome.value);
  };
  return (
    <Page title="登记往来单位" section="文件往来" width="text" actions={<Button onClick={back}>返回文件往来</Button>}>
      <Typography sx={{ mb: 2 }}>
        请先插入存有对方名片的U盘。读取名片后，要与对方逐个核对十二个字，防止名片在路上被人调换。
      </Typography>
      <Button variant={card === undefined ? 'contained' : 'outlined'} onClick={() => void choose()} loading={read.running}>
        {card === undefined ? '选择名片文件…' : '换一个名片文件…'}
      </Button>
      <Refusals refusals={withoutCancelled(read.refusals)} takeFocus />
      {card === undefined ? null : <CompareCard key={card.text} card={card} onAdded={back} />}
    </Page>
  );
}

import { useState, type SubmitEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Relation } from '../../data/office-api';
import { officeTypes } from '../../domain/office/office';
import { Refusals } from '../../ui/refusals';
import { showFaults } from '../../ui/show-faults';
import { useAction, type Outputs } from '../office';
import { FingerprintWords } from './fingerprint-words';
import { RelationChoice } from './relation-choice';

interface CompareCardProps {
  readonly card: Outputs['readCard'];
  readonly onAdded: () => void;
}

/** The office on the card and its words; nothing is kept before somebody says that they were compared. */
export function CompareCard({ card, onAdded }: CompareCardProps) {
  const [relation, setRelation] = useState<Relation>();
  const [compared, setCompared] = useState(false);
  const [tried, setTried] = useState(false);
  const add = useAction('addContact');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    showFaults(event.currentTarget, () => {
      setTried(true);
    });
    if (relation === undefined || !compared) return;
    const outcome = await add.run({ text: card.text, fingerprintCompared: compared, relation });
    if (outcome.ok) onAdded();
  };
  return (
    <Box component="form" onSubmit={(event: SubmitEvent) => void submit(event)} sx={{ mt: 3 }}>
      <Stack useFlexGap sx={{ gap: 2 }}>
        <CardFacts card={card} />
        <Typography>请打电话（用您原来就知道的号码）或当面，请对方打开“本单位名片…”，逐个核对下面十二个字：</Typography>
        <FingerprintWords words={card.fingerprint} label="对方核对字" />
        <RelationChoice value={relation} onChange={setRelation} missing={tried && relation === undefined} />
        <Compared value={compared} onChange={setCompared} missing={tried && !compared} />
        <Refusals refusals={add.refusals} takeFocus />
        <Button type="submit" variant="contained" loading={add.running} sx={{ alignSelf: 'start' }}>
          登记这个单位
        </Button>
      </Stack>
    </Box>
  );
}

function CardFacts({ card: { office, known } }: { readonly card: Outputs['readCard'] }) {
  return (
    <div>
      <Typography variant="h2">
        {office.name}
        {office.mode === 'test' ? <Chip label="测试单位" variant="outlined" sx={{ ml: 1 }} /> : null}
      </Typography>
      <Typography color="text.secondary">{officeTypes[office.type]}</Typography>
      {known ? (
        <Typography sx={{ fontWeight: 600 }}>这个单位登记过。只有对方换了名片才需要再登记，并要重新核对。</Typography>
      ) : null}
    </div>
  );
}

interface ComparedProps {
  readonly value: boolean;
  readonly onChange: (compared: boolean) => void;
  readonly missing: boolean;
}

function Compared({ value, onChange, missing }: ComparedProps) {
  return (
    <FormControl error={missing}>
      <FormControlLabel
        label="已当面或电话核对一致"
        control={
          <Checkbox
            checked={value}
            onChange={(_event, on) => {
              onChange(on);
            }}
          />
        }
      />
      {missing ? (
        <Typography role="alert" color="error" sx={{ fontWeight: 600 }}>
          还没有核对。请与对方逐个核对十二个字，一致后再勾选；有一个字不同就不要登记。
        </Typography>
      ) : null}
    </FormControl>
  );
}

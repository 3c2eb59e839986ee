import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useLedger, useLedgers, useReply } from '../office';
import type { ExportChoice } from './export-choice';

interface RecordChoiceProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
  readonly fault: string | undefined;
}

/** The records a record page asked for, or whole ledgers. */
export function RecordChoice(props: RecordChoiceProps) {
  return props.choice.records.length > 0 ? <ChosenRecords {...props} /> : <LedgerChoice {...props} />;
}

function ChosenRecords({ choice, onChange }: RecordChoiceProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">导出哪些记录</FormLabel>
      <Box component="ul" sx={{ my: 1 }}>
        {choice.records.map((record) => (
          <ChosenRecord key={record} record={record} />
        ))}
      </Box>
      <FormHelperText sx={{ mb: 1 }}>这些记录的当事人、走访、调解等下级内容一并带走。</FormHelperText>
      <Button
        onClick={() => {
          onChange({ ...choice, records: [] });
        }}
      >
        改为导出整本台账
      </Button>
    </Box>
  );
}

function ChosenRecord({ record }: { readonly record: string }) {
  const page = useReply('record', { record });
  const ledger = useLedger(page.data?.view.ledger ?? '');
  return (
    <li>
      {page.loading ? '…' : page.data === undefined ? null : `${ledger?.one ?? '记录'}：${page.data.title}`}
      <Refusals refusals={page.refusals} />
    </li>
  );
}

function LedgerChoice({ choice, onChange, fault }: RecordChoiceProps) {
  const overview = useReply('overview', {});
  const all = useLedgers();
  if (overview.loading) return <Loading />;
  const totals = new Map((overview.data ?? []).map(({ ledger, total }) => [ledger, total]));
  // A ledger that no type of office may switch on is what the office keeps about itself; it stays at home.
  const ledgers = all.filter(
    ({ kind, parent, offices }) => parent === undefined && offices.length > 0 && (totals.get(kind) ?? 0) > 0,
  );
  const toggle = (kind: string, on: boolean) => {
    onChange({ ...choice, ledgers: [...choice.ledgers.filter((other) => other !== kind), ...(on ? [kind] : [])] });
  };
  return (
    <FormControl component="fieldset" error={fault !== undefined}>
      <FormLabel component="legend">导出哪些台账</FormLabel>
      <FormGroup>
        {ledgers.map(({ kind, label }) => (
          <FormControlLabel
            key={kind}
            label={`${label}（${String(totals.get(kind) ?? 0)} 条）`}
            control={
              <Checkbox
                checked={choice.ledgers.includes(kind)}
                onChange={(_event, on) => {
                  toggle(kind, on);
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText role={fault === undefined ? undefined : 'alert'}>
        {fault ?? (ledgers.length === 0 ? '还没有可以导出的记录。' : '整本导出。只想导出一条时，请打开那条记录，点“导出”。')}
      </FormHelperText>
      <Refusals refusals={overview.refusals} />
    </FormControl>
  );
}

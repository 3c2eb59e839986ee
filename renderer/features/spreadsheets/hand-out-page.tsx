import { useState } from 'react';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Box from '@mui/material/Box';
import { useNavigate, useParams } from 'react-router';
import type { HandedOut, TableFormat } from '../../data/spreadsheets/spreadsheets-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { registerColumns, stateColumn, type RegisterColumn } from '../../domain/spreadsheet/register-columns';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useLedger } from '../office';
import { ColumnChoice } from './column-choice';
import { HandedOutNote } from './handed-out-note';
import { fullOf, MaskChoice, masked } from './mask-choice';
import { SheetProgress, withoutCancelled } from './sheet-progress';
import { StateChoice } from './state-choice';
import { unknownLedger } from './unknown';

/** A register as a file for a spreadsheet. */
export function HandOutPage() {
  const { kind = '' } = useParams();
  const ledger = useLedger(kind);
  return ledger === undefined ? <Refusals refusals={[unknownLedger]} /> : <HandOut ledger={ledger} />;
}

const formats: readonly (readonly [TableFormat, string])[] = [
  ['xlsx', 'Excel 表格（.xlsx），WPS、Office 都能打开'],
  ['csv', 'CSV（UTF-8），给新的系统导入'],
  ['csv-gb18030', 'CSV（GB18030），给只认国标码的老系统导入'],
];

function HandOut({ ledger }: { readonly ledger: Ledger }) {
  const navigate = useNavigate();
  const offered = registerColumns(ledger);
  const [columns, setColumns] = useState<readonly string[]>(() => usual(ledger, offered));
  const [states, setStates] = useState<readonly string[]>([]);
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const [masking, setMasking] = useState(masked);
  const [saved, setSaved] = useState<HandedOut>();
  const write = useAction('handOutRegister');
  const back = () => void navigate(`/ledger/${ledger.kind}`);
  useShortcut('back', back, !write.running);
  const run = async () => {
    setSaved(undefined);
    const query = { ledger: ledger.kind, ...(states.length === 0 ? {} : { states }) };
    const outcome = await write.run({ query, columns, format, ...fullOf(masking) });
    if (outcome.ok) setSaved(outcome.value);
  };
  return (
    <Page
      title={`导出表格：${ledger.label}`}
      section="导出表格"
      actions={
        <>
          <Button onClick={back}>返回台账</Button>
          <Button variant="contained" disabled={write.running} onClick={() => void run()}>
            写出表格…
          </Button>
        </>
      }
    >
      <Stack useFlexGap sx={{ gap: 3 }}>
        {saved === undefined ? null : <HandedOutNote saved={saved} what={`已写出 ${saved.rows} 行，并记入表格导出登记。`} />}
        <Refusals refusals={withoutCancelled(write.refusals)} takeFocus />
        <Stack direction="row" useFlexGap sx={{ gap: 4, flexWrap: 'wrap' }}>
          <FormatChoice value={format} onChange={setFormat} />
          <MaskChoice value={masking} onChange={setMasking} />
        </Stack>
        <StateChoice ledger={ledger} value={states} onChange={setStates} />
        <ColumnChoice columns={offered} usual={usual(ledger, offered)} value={columns} onChange={setColumns} />
      </Stack>
      {write.running ? <SheetProgress title="正在写出表格" /> : null}
    </Page>
  );
}

/** What the list on the screen shows, and the state; a long register has many more fields than a table is asked for. */
function usual(ledger: Ledger, offered: readonly RegisterColumn[]): readonly string[] {
  const wanted = new Set([...ledger.title, ...ledger.list, stateColumn]);
  return offered.map(({ name }) => name).filter((name) => wanted.has(name));
}

function FormatChoice({ value, onChange }: { readonly value: TableFormat; readonly onChange: (format: TableFormat) => void }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">文件格式</FormLabel>
      <RadioGroup
        value={value}
        onChange={(_event, next) => onChange(formats.find(([format]) => format === next)?.[0] ?? 'xlsx')}
      >
        {formats.map(([format, label]) => (
          <FormControlLabel key={format} value={format} control={<Radio />} label={label} />
        ))}
      </RadioGroup>
    </Box>
  );
}

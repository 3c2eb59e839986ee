import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { OpenedSheet, ReadIn, SheetPlan } from '../../data/spreadsheets/spreadsheets-api';
import type { Condition } from '../../domain/fields/field-kind';
import type { JsonObject } from '../../domain/json';
import { holds } from '../../domain/ledger/condition';
import type { Ledger } from '../../domain/ledger/ledger';
import { fillableFields } from '../../domain/spreadsheet/guess-columns';
import { cellText } from '../../domain/spreadsheet/read-cell';
import type { ColumnMapping } from '../../domain/spreadsheet/read-row';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';
import { PlanReview } from './plan-review';
import { SheetProgress, withoutCancelled } from './sheet-progress';

interface MapColumnsProps {
  readonly ledger: Ledger;
  readonly sheet: OpenedSheet;
  /** What every row has that no column says. */
  readonly given: JsonObject;
  readonly onSheet: (sheet: OpenedSheet) => void;
  readonly onGiveUp: () => void;
  readonly onRead: (read: ReadIn) => void;
}

/** Which column fills which field; then what would come in. */
export function MapColumns({ ledger, sheet, given, onSheet, onGiveUp, onRead }: MapColumnsProps) {
  const [mapping, setMapping] = useState<ColumnMapping>(sheet.guess);
  const [plan, setPlan] = useState<SheetPlan>();
  const [duplicates, setDuplicates] = useState(false);
  const look = useAction('planSheet');
  const query = { sheet: sheet.sheet, mapping, ...(duplicates ? { duplicates: true as const } : {}) };
  const check = async (changed = query) => {
    const outcome = await look.run(changed);
    if (outcome.ok) setPlan(outcome.value);
  };
  const map = (column: number, name: string | null) => {
    setPlan(undefined);
    setMapping(mapping.map((one, at) => (at === column ? name : one)));
  };
  return (
    <Stack useFlexGap sx={{ gap: 2.5 }}>
      <SheetPlace sheet={sheet} onSheet={onSheet} />
      <MappingTable ledger={ledger} sheet={sheet} given={given} mapping={mapping} onMap={map} />
      <Refusals refusals={withoutCancelled(look.refusals)} takeFocus />
      {plan === undefined ? (
        <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
          <Button onClick={onGiveUp}>换一个文件</Button>
          <Button variant="contained" disabled={look.running} onClick={() => void check()}>
            看看会读入什么
          </Button>
        </Stack>
      ) : (
        <PlanReview
          ledger={ledger}
          plan={plan}
          query={query}
          duplicates={duplicates}
          onDuplicates={(on) => {
            setDuplicates(on);
            void check({ sheet: sheet.sheet, mapping, ...(on ? { duplicates: true as const } : {}) });
          }}
          onGiveUp={onGiveUp}
          onRead={onRead}
        />
      )}
      {look.running ? <SheetProgress title="正在核对" /> : null}
    </Stack>
  );
}

/** Which sheet of the file, and which row holds the headings. */
function SheetPlace({ sheet, onSheet }: Pick<MapColumnsProps, 'sheet' | 'onSheet'>) {
  const turn = useAction('lookAtSheet');
  const to = async (page: number, heading?: number) => {
    const outcome = await turn.run({ sheet: sheet.sheet, page, ...(heading === undefined ? {} : { heading }) });
    if (outcome.ok) onSheet(outcome.value);
  };
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography>
        文件：<strong>{sheet.fileName}</strong>，表头下面有 {sheet.rows} 行。
      </Typography>
      {sheet.pages.length > 1 ? (
        <TextField
          select
          label="工作表"
          value={sheet.page}
          sx={{ width: '14rem' }}
          onChange={(event) => void to(Number(event.target.value))}
        >
          {sheet.pages.map((name, page) => (
            <MenuItem key={name} value={page}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <TextField
        select
        label="表头在第几行"
        value={sheet.heading}
        sx={{ width: '10rem' }}
        onChange={(event) => void to(sheet.page, Number(event.target.value))}
      >
        {Array.from({ length: Math.max(10, sheet.heading) }, (_, at) => (
          <MenuItem key={at} value={at + 1}>
            第 {at + 1} 行
          </MenuItem>
        ))}
      </TextField>
      <Refusals refusals={turn.refusals} takeFocus />
    </Stack>
  );
}

/** Whether the list leaves open what decides if the field is asked at all. */
function isUnknown(when: Condition | undefined, given: JsonObject): boolean {
  return when !== undefined && !(when.field in given);
}

interface MappingTableProps extends Pick<MapColumnsProps, 'ledger' | 'sheet' | 'given'> {
  readonly mapping: ColumnMapping;
  readonly onMap: (column: number, name: string | null) => void;
}

function MappingTable({ ledger, sheet, given, mapping, onMap }: MappingTableProps) {
  const fields = fillableFields(ledger);
  const taken = new Set([...mapping.filter((name) => name !== null), ...Object.keys(given)]);
  const left = fields.filter(
    ({ name, field }) =>
      field.required === true && !taken.has(name) && (isUnknown(field.when, given) || holds(field.when, given)),
  );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label="列与栏目的对应" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>表格里的列</TableCell>
            <TableCell>读入台账的栏目</TableCell>
            <TableCell>前几行的内容</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sheet.headings.map((heading, column) => (
            <TableRow key={column}>
              <TableCell component="th" scope="row">
                {heading === '' ? `（第 ${column + 1} 列没有表头）` : heading}
              </TableCell>
              <TableCell>
                <TextField
                  select
                  hiddenLabel
                  value={mapping[column] ?? ''}
                  onChange={(event) => onMap(column, event.target.value === '' ? null : event.target.value)}
                  sx={{ minWidth: '15rem' }}
                  slotProps={{ select: { inputProps: { 'aria-label': `“${heading}”读入哪个栏目` } } }}
                >
                  <MenuItem value="">不读入</MenuItem>
                  {fields.map(({ name, field }) => (
                    <MenuItem key={name} value={name} disabled={taken.has(name) && mapping[column] !== name}>
                      {field.label}
                      {field.required === true ? '（必填）' : ''}
                    </MenuItem>
                  ))}
                </TextField>
              </TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>
                {sheet.sample
                  .slice(0, 3)
                  .map(({ cells }) => cellText(cells[column] ?? null))
                  .filter((text) => text !== '')
                  .join('、')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {left.length === 0 ? null : (
        <Typography role="status" sx={{ mt: 1, fontWeight: 700 }} color="warning.main">
          必填的栏目还没有对应的列：{left.map(({ field }) => field.label).join('、')}。
        </Typography>
      )}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState, type KeyboardEvent } from 'react';
import { codeLabel } from '../../domain/fields/code-list';
import type { RowsField } from '../../domain/fields/rows';
import { daysOfMonth, halves, isWeekday, type DaysSheet, type Half } from '../../domain/shapes/days';
import { sumsOf } from '../../domain/shapes/sheets';
import { isJsonObject, type JsonValue } from '../../domain/json';
import type { InputProps } from '../field-screen';
import { typedRow, type RowTyped } from '../typed-row';
import { DaysCalendar } from './days-calendar';
import { cellName, nextOf, readDayKey, type HalfDayCell } from './days-keys';
import { SumsLine } from './sums-line';
import { readLines } from './read-lines';

/** A month filled in with the keyboard: arrows move, the key of a status writes it and goes on to the next half-day. */
export function DaysInput(props: InputProps<RowsField, readonly RowTyped[]>) {
  const { id, field, typed: rows, context, describedBy, onTyped, onLeave } = props;
  const { sheet } = field;
  const grid = useRef<HTMLDivElement>(null);
  const written = sheet?.shape === 'days' ? context.known?.[sheet.month] : undefined;
  const month = typeof written === 'string' ? written : (rows[0]?.id.slice(0, 7) ?? '');
  const days = daysOfMonth(month);
  const [active, setActive] = useState<HalfDayCell>({ day: days[0] ?? '', half: 'am' });
  if (sheet?.shape !== 'days' || days.length === 0) return <Typography>请先填好月份并保存，再填考勤。</Typography>;
  const filled = days.map((day) => rows.find((row) => row.id === day) ?? typedRow(day, {}, field.columns, context));

  function go(cell: HalfDayCell): void {
    if (!days.includes(cell.day)) return;
    setActive(cell);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${cell.day}/${cell.half}"]`)?.focus();
  }

  function write(cell: HalfDayCell, status: string): void {
    const code = status === '' ? { text: '' } : { code: status };
    onTyped(filled.map((row) => (row.id === cell.day ? { ...row, cells: { ...row.cells, [cell.half]: code } } : row)));
  }

  function press(event: KeyboardEvent, cell: HalfDayCell): void {
    if (event.ctrlKey || event.altKey || event.metaKey || sheet?.shape !== 'days') return;
    const meant = readDayKey(event.key, cell, sheet);
    if (meant === undefined) return;
    event.preventDefault();
    if ('write' in meant) write(cell, meant.write);
    go(meant.go);
  }

  const byDay = new Map(filled.map((row) => [row.id, row]));
  return (
    <Box ref={grid} role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy} onBlur={onLeave}>
      <DaysCalendar
        label={field.label}
        month={month}
        cellOf={(day, half) => {
          const status = statusIn(byDay.get(day), half);
          const current = active.day === day && active.half === half;
          return (
            <Box
              component="button"
              type="button"
              id={current ? id : undefined}
              data-cell={`${day}/${half}`}
              tabIndex={current ? 0 : -1}
              aria-label={`${cellName({ day, half })}：${status === '' ? '未填' : codeLabel(sheet.statuses, status)}`}
              onFocus={() => setActive({ day, half })}
              onKeyDown={(event: KeyboardEvent) => press(event, { day, half })}
              sx={cellLook}
            >
              {status === '' ? '' : (sheet.signs[status]?.sign ?? '？')}
            </Box>
          );
        }}
      />
      <Palette
        sheet={sheet}
        where={cellName(active)}
        onPick={(status) => {
          write(active, status);
          go(nextOf(active));
        }}
        onUsual={() => onTyped(filled.map((row) => (isWeekday(row.id) ? usualDay(row, sheet) : row)))}
      />
      <SumsLine sums={sumsOf(readLines(filled, field, context), sheet, context.today)} />
    </Box>
  );
}

interface PaletteProps {
  readonly sheet: DaysSheet;
  /** The half-day that is filled in next. */
  readonly where: string;
  readonly onPick: (status: string) => void;
  readonly onUsual: () => void;
}

/** What may be written, for the mouse and as a reminder of the keys. */
function Palette({ sheet, where, onPick, onUsual }: PaletteProps) {
  return (
    <Box role="group" aria-label={`给${where}填上`} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
      <Button variant="contained" onClick={onUsual}>
        空着的周一至周五都填“{codeLabel(sheet.statuses, sheet.usual)}”
      </Button>
      {Object.entries(sheet.signs).map(([status, { sign, key }]) => (
        <Button key={status} onClick={() => onPick(status)}>
          {sign} {codeLabel(sheet.statuses, status)}（{key.toUpperCase()}）
        </Button>
      ))}
      <Button onClick={() => onPick('')}>清空（Delete）</Button>
    </Box>
  );
}

function usualDay(row: RowTyped, { usual }: DaysSheet): RowTyped {
  const cells = Object.keys(halves).map((half): [string, JsonValue] => [
    half,
    statusOf(row.cells[half]) === '' ? { code: usual } : (row.cells[half] ?? null),
  ]);
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
}

function statusIn(row: RowTyped | undefined, half: Half): string {
  return statusOf(row?.cells[half]);
}

function statusOf(typed: JsonValue | undefined): string {
  const code = isJsonObject(typed) ? typed['code'] : undefined;
  return typeof code === 'string' ? code : '';
}

const cellLook = {
  width: '100%',
  minHeight: '2.75rem',
  border: 0,
  bgcolor: 'transparent',
  font: 'inherit',
  fontSize: '1.0625rem',
  cursor: 'pointer',
  '&:hover': { bgcolor: '#f1f5f4' },
  '&:focus-visible': { outline: '3px solid #0b4fb3', outlineOffset: '-3px', bgcolor: 'primary.light' },
} as const;

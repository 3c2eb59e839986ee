import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { FormCell, FormSheet } from '../../data/spreadsheets/forms-api';
import { columnLetters } from '../../domain/spreadsheet/cell-address';
import { placeKey, type FormPlace } from '../../domain/spreadsheet/form-mapping';

interface SheetGridProps {
  readonly sheets: readonly FormSheet[];
  /** What goes into the places that are mapped already, by their key. */
  readonly filled: ReadonlyMap<string, string>;
  readonly onChoose: (place: FormPlace) => void;
}

/** The sheets of a form, one at a time; arrows walk from cell to cell, Enter chooses. */
export function SheetGrid({ sheets, filled, onChoose }: SheetGridProps) {
  const [shown, setShown] = useState(0);
  const sheet = sheets[shown];
  if (sheet === undefined) return null;
  return (
    <Box>
      {sheets.length > 1 ? (
        <Tabs value={shown} onChange={(_event, next: number) => setShown(next)} aria-label="工作表" variant="scrollable">
          {sheets.map(({ name }) => (
            <Tab key={name} label={name} />
          ))}
        </Tabs>
      ) : null}
      <Grid key={sheet.name} sheet={sheet} filled={filled} onChoose={onChoose} />
      {sheet.cut ? <Box sx={{ color: 'text.secondary' }}>这张表后面还有，这里只显示前面的部分。</Box> : null}
    </Box>
  );
}

const line = '1px solid #9aa8a5';

function Grid({ sheet, filled, onChoose }: Omit<SheetGridProps, 'sheets'> & { readonly sheet: FormSheet }) {
  const table = useRef<HTMLTableElement>(null);
  const choose = (cell: FormCell) => onChoose({ kind: 'cell', sheet: sheet.name, cell: cell.address });
  return (
    <Box sx={{ overflow: 'auto', maxHeight: '32rem', border: line, bgcolor: 'background.paper' }}>
      <Box
        component="table"
        ref={table}
        role="grid"
        aria-label={sheet.name}
        onKeyDown={(event: KeyboardEvent) => walk(event, table.current)}
        sx={{
          borderCollapse: 'collapse',
          tableLayout: 'fixed',
          width: 'max-content',
          '& th': { bgcolor: 'primary.light', fontWeight: 500, border: line, position: 'sticky', top: 0, px: 1 },
        }}
      >
        <colgroup>
          <Box component="col" sx={{ width: '3rem' }} />
          {sheet.widths.map((width, at) => (
            <Box component="col" key={at} sx={{ width: `${width * 0.6 + 0.5}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th aria-label="行号" />
            {sheet.widths.map((_width, at) => (
              <th key={at} scope="col">
                {columnLetters(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {cells.map((cell) => (
                <GridCell
                  key={cell.address}
                  cell={cell}
                  row={number}
                  mapped={filled.get(placeKey({ kind: 'cell', sheet: sheet.name, cell: cell.address }))}
                  onChoose={() => choose(cell)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

interface GridCellProps {
  readonly cell: FormCell;
  readonly row: number;
  /** What goes there. */
  readonly mapped: string | undefined;
  readonly onChoose: () => void;
}

function GridCell({ cell, row, mapped, onChoose }: GridCellProps) {
  const notes = [
    cell.address,
    cell.text,
    mapped === undefined ? '' : `填${mapped}`,
    cell.formula === true ? '公式' : '',
    cell.rule ?? '',
  ];
  const first = row === 1 && cell.column === 1;
  return (
    <Box
      component="td"
      role="gridcell"
      colSpan={cell.across}
      rowSpan={cell.down}
      tabIndex={first ? 0 : -1}
      data-row={row}
      data-column={cell.column}
      aria-label={notes.filter((note) => note !== '').join('，')}
      title={cell.rule}
      onClick={cell.formula === true ? undefined : onChoose}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && cell.formula !== true) onChoose();
      }}
      sx={{
        border: line,
        height: '2.75rem',
        px: 1,
        overflow: 'hidden',
        cursor: cell.formula === true ? 'default' : 'pointer',
        color: cell.formula === true ? 'text.secondary' : 'text.primary',
        fontStyle: cell.formula === true ? 'italic' : 'normal',
        ...(mapped !== undefined
          ? { bgcolor: 'primary.main', color: 'primary.contrastText' }
          : { '&:hover': { bgcolor: 'primary.light' } }),
        ...(cell.rule === undefined ? {} : { borderBottom: '3px double #1d4a7a' }),
      }}
    >
      {mapped ?? (cell.formula === true && cell.text === '' ? '（公式）' : cell.text)}
    </Box>
  );
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The keyboard goes on to the nearest cell that way; a merged one stands for all it covers. */
function walk(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const step = steps[event.key];
  const from = event.target;
  if (step === undefined || table === null || !(from instanceof HTMLTableCellElement)) return;
  event.preventDefault();
  const cells = [...table.querySelectorAll<HTMLTableCellElement>('td')].map((cell) => ({ cell, ...placeOf(cell) }));
  const here = placeOf(from);
  const [rows, columns] = step;
  const ahead = cells.filter(
    ({ row, column }) =>
      Math.sign(row - here.row) === rows &&
      (columns === 0 || Math.sign(column - here.column) === columns) &&
      (rows !== 0 || row === here.row),
  );
  const distance = (cell: { readonly row: number; readonly column: number }) =>
    rows === 0
      ? Math.abs(cell.column - here.column)
      : Math.abs(cell.row - here.row) * 1000 + Math.abs(cell.column - here.column);
  const next = ahead.sort((a, b) => distance(a) - distance(b))[0]?.cell;
  if (next === undefined) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function placeOf(cell: HTMLTableCellElement) {
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

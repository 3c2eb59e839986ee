import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { RowsField } from '../../domain/fields/rows';
import { sumsOf } from '../../domain/shapes/sheets';
import type { InputProps } from '../field-screen';
import { typedRow, type RowTyped } from '../typed-row';
import { handleTableKey } from './table-keys';
import { sheetScreenOf } from './registry';
import { SheetHead } from './sheet-head';
import { SheetRow } from './sheet-row';
import { SumsLine } from './sums-line';
import { tableLook } from './table-look';
import { readLines } from './read-lines';
import { withLines } from './typed-lines';

/** A sheet as the table it is on paper, filled in with the keyboard: Enter goes on, ↑ and ↓ stay in the column. */
export function SheetInput(props: InputProps<RowsField, readonly RowTyped[]>) {
  const { id, field, typed, context, invalid, describedBy, onTyped, onLeave } = props;
  const { sheet } = field;
  const [entered, setEntered] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (entered !== undefined) table.current?.querySelector<HTMLElement>(`[data-row="${entered}"] input`)?.focus();
  }, [entered]);
  if (sheet === undefined) return null;
  const screen = sheetScreenOf(sheet);
  const list = screen.lines(sheet);
  const rows = withLines(typed, field, context);

  function change(index: number, row: RowTyped, column: string): void {
    onTyped(rows.with(index, screen.follow?.(row, column, field, context) ?? row));
  }

  function add(): void {
    const row = typedRow(context.reach.newId(), {}, field.columns, context);
    onTyped([...rows, row]);
    setEntered(row.id);
  }

  return (
    <Box role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <Box sx={tableLook.frame}>
        <Box component="table" ref={table} sx={tableLook.table} onKeyDown={handleTableKey}>
          <SheetHead field={field} sheet={sheet} lined={list !== undefined} removable={list === undefined} />
          <tbody>
            {rows.map((row, index) => (
              <SheetRow
                key={row.id}
                id={`${id}-${row.id}`}
                firstId={index === 0 ? id : undefined}
                field={field}
                sheet={sheet}
                row={row}
                index={index}
                previous={rows[index - 1]?.id}
                context={context}
                showAllProblems={invalid}
                onTyped={(next, column) => change(index, next, column)}
                onLeave={onLeave}
                onRemove={list === undefined ? () => onTyped(rows.filter((_row, at) => at !== index)) : undefined}
              />
            ))}
          </tbody>
        </Box>
      </Box>
      {list === undefined && (
        <Button id={rows.length === 0 ? id : undefined} onClick={add} sx={{ mt: 1 }}>
          ＋ 添加{field.rowLabel}
        </Button>
      )}
      <SumsLine sums={sumsOf(readLines(rows, field, context), sheet, context.today)} />
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { RowsField } from '../domain/fields/rows';
import type { InputProps } from './field-screen';
import { RowInput } from './row-input';
import { typedRow, type RowTyped } from './typed-row';

interface Removed {
  readonly row: RowTyped;
  readonly index: number;
}

/** A small table as one block a row, so that long texts have room also in large type. Alt+↑ and Alt+↓ move a row. */
export function RowsInput(props: InputProps<RowsField, readonly RowTyped[]>) {
  const { id, field, typed: rows, context, invalid, describedBy, onTyped, onLeave } = props;
  const [removed, setRemoved] = useState<Removed>();
  const box = useRef<HTMLDivElement>(null);
  const [entered, setEntered] = useState<string>();
  useEffect(() => {
    if (entered !== undefined) focusFirstInput(box.current, entered);
  }, [entered]);

  function add(): void {
    const row = typedRow(context.reach.newId(), {}, field.columns, context);
    onTyped([...rows, row]);
    setEntered(row.id);
  }

  function remove(index: number): void {
    const row = rows[index];
    if (row !== undefined) setRemoved({ row, index });
    onTyped(rows.filter((_row, at) => at !== index));
  }

  function putBack({ row, index }: Removed): void {
    onTyped(rows.toSpliced(index, 0, row));
    setRemoved(undefined);
  }

  return (
    <Box ref={box} role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy} sx={{ display: 'grid', gap: 1 }}>
      {rows.map((row, index) => (
        <RowInput
          key={row.id}
          id={`${id}-${row.id}`}
          field={field}
          row={row}
          index={index}
          last={index === rows.length - 1}
          context={context}
          showAllProblems={invalid}
          onTyped={(next) => onTyped(rows.with(index, next))}
          onLeave={onLeave}
          onMove={(by) => onTyped(moved(rows, index, by))}
          onRemove={() => remove(index)}
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button id={id} onClick={add}>
          ＋ 添加{field.rowLabel}
        </Button>
        {removed !== undefined && (
          <Box role="status">
            已移去第 {removed.index + 1} 行。
            <Button onClick={() => putBack(removed)}>放回</Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}

function moved(rows: readonly RowTyped[], index: number, by: -1 | 1): readonly RowTyped[] {
  const row = rows[index];
  const target = index + by;
  if (row === undefined || target < 0 || target >= rows.length) return rows;
  return rows.toSpliced(index, 1).toSpliced(target, 0, row);
}

function focusFirstInput(box: HTMLElement | null, row: string): void {
  const block = [...(box?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(({ dataset }) => dataset['row'] === row);
  block?.querySelector<HTMLElement>('input, textarea')?.focus();
}

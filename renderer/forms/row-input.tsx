import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import type { Field } from '../domain/fields/field';
import type { FieldProblem } from '../domain/fields/field-kind';
import { personalHintFor } from '../domain/fields/personal-hint';
import type { RowsField } from '../domain/fields/rows';
import type { JsonValue } from '../domain/json';
import { FieldFrame } from './field-frame';
import type { ScreenContext } from './field-screen';
import { readRow, type RowTyped } from './typed-row';
import { isMissing } from './typed-values';

export interface RowInputProps {
  readonly id: string;
  readonly field: RowsField;
  readonly row: RowTyped;
  readonly index: number;
  readonly last: boolean;
  readonly context: ScreenContext;
  readonly showAllProblems: boolean;
  readonly onTyped: (row: RowTyped) => void;
  readonly onLeave: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function RowInput(props: RowInputProps) {
  const { id, field, row, index, last, context, showAllProblems, onTyped, onLeave, onMove, onRemove } = props;
  const name = `${field.rowLabel} ${index + 1}`;
  const reading = readRow(row, field.columns, context);
  return (
    <Box role="group" aria-label={name} data-row={row.id} onKeyDown={(event) => moveByKey(event, onMove)} sx={frame}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>{name}</Typography>
        <Button disabled={index === 0} onClick={() => onMove(-1)} aria-label={`把${name}上移`}>
          上移
        </Button>
        <Button disabled={last} onClick={() => onMove(1)} aria-label={`把${name}下移`}>
          下移
        </Button>
        <Button onClick={onRemove} aria-label={`移去${name}`}>
          移去
        </Button>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))' }}>
        {Object.entries(field.columns)
          .filter(([column]) => reading.shown.includes(column))
          .map(([column, columnField]) => (
            <CellInput
              key={column}
              id={`${id}-${column}`}
              field={columnField}
              typed={row.cells[column] ?? context.screenOf(columnField).empty}
              context={context}
              problem={reading.problems[column]}
              showMissing={showAllProblems}
              onTyped={(cell) => onTyped({ ...row, cells: { ...row.cells, [column]: cell } })}
              onLeave={onLeave}
            />
          ))}
      </Box>
    </Box>
  );
}

interface CellInputProps {
  readonly id: string;
  readonly field: Field;
  readonly typed: JsonValue;
  readonly context: ScreenContext;
  readonly problem: FieldProblem | undefined;
  /** The form was to be saved: an empty cell that must be filled is now a problem. */
  readonly showMissing: boolean;
  readonly onTyped: (typed: JsonValue) => void;
  readonly onLeave: () => void;
}

function CellInput({ id, field, typed, context, problem: found, showMissing, onTyped, onLeave }: CellInputProps) {
  const [left, setLeft] = useState(false);
  const screen = context.screenOf(field);
  if (screen.input === 'none') return null;
  const early = !left || (found !== undefined && isMissing(found));
  const problem = early && !showMissing ? undefined : found;
  return (
    <FieldFrame
      id={id}
      label={field.label}
      required={field.required === true}
      input={screen.input}
      help={field.help}
      echo={screen.echo?.(typed, field, context)}
      hint={typeof typed === 'string' ? personalHintFor(field, typed) : undefined}
      problem={problem}
    >
      <screen.Input
        id={id}
        field={field}
        typed={typed}
        context={context}
        invalid={problem !== undefined}
        describedBy={`${id}-notes ${id}-problem`}
        onTyped={onTyped}
        onLeave={() => {
          setLeft(true);
          onLeave();
        }}
      />
    </FieldFrame>
  );
}

function moveByKey(event: KeyboardEvent, onMove: (by: -1 | 1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  onMove(event.key === 'ArrowUp' ? -1 : 1);
}

const frame = { border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 };

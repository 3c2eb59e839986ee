import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';
import type { Field } from '../../domain/fields/field';
import type { RowsField } from '../../domain/fields/rows';
import { sheetRowLabel } from '../../domain/shapes/sheets';
import type { Sheet } from '../../domain/shapes/sheet';
import type { ScreenContext } from '../field-screen';
import { readRow, type RowTyped } from '../typed-row';
import { isMissing } from '../typed-values';
import { Facts } from './facts';
import { columnsShown } from './columns-shown';
import { GroupRow } from './group-row';
import { sheetScreenOf } from './registry';

interface SheetRowProps {
  readonly id: string;
  /** Id for the first input of the sheet, which the label of the field points to. */
  readonly firstId: string | undefined;
  readonly field: RowsField;
  readonly sheet: Sheet;
  readonly row: RowTyped;
  readonly index: number;
  /** The row above, to see where a group begins. */
  readonly previous: string | undefined;
  readonly context: ScreenContext;
  readonly showAllProblems: boolean;
  readonly onTyped: (row: RowTyped, column: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: (() => void) | undefined;
}

/** One line of a sheet with its inputs, and under it what stands against it. */
export function SheetRow(props: SheetRowProps) {
  const { id, firstId, field, sheet, row, index, context, onTyped, onLeave, onRemove } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const columns = columnsShown(field, sheet);
  const label = sheetRowLabel(sheet, row.id);
  const name = label ?? `${field.rowLabel} ${index + 1}`;
  const { problems } = readRow(row, field.columns, context);
  const shown = Object.entries(problems).filter(
    ([column, problem]) => props.showAllProblems || (left.has(column) && !isMissing(problem)),
  );
  const first = columns.find(([column]) => hasCell(sheet, row.id, column))?.[0];
  return (
    <>
      <GroupRow sheet={sheet} row={row.id} previous={props.previous} columns={columns.length + 2} />
      <tr data-row={row.id}>
        {label !== undefined && (
          <Box component="th" scope="row">
            {label}
            <Facts facts={sheetScreenOf(sheet).facts?.(sheet, row.id) ?? []} />
          </Box>
        )}
        {columns.map(([column, columnField]) => (
          <td key={column} data-column={column}>
            {hasCell(sheet, row.id, column) && (
              <SheetCell
                id={column === first && firstId !== undefined ? firstId : `${id}-${column}`}
                field={columnField}
                typed={row.cells[column] ?? context.screenOf(columnField).empty}
                context={context}
                invalid={shown.some(([wrong]) => wrong === column)}
                describedBy={`${id}-problem`}
                ariaLabel={`${name} ${columnField.label}`}
                onTyped={(typed) => onTyped({ ...row, cells: { ...row.cells, [column]: typed } }, column)}
                onLeave={() => {
                  setLeft(new Set([...left, column]));
                  onLeave();
                }}
              />
            )}
          </td>
        ))}
        {onRemove !== undefined && (
          <td>
            <Button onClick={onRemove} aria-label={`移去${name}`}>
              移去
            </Button>
          </td>
        )}
      </tr>
      {shown.length > 0 && (
        <tr>
          <td colSpan={columns.length + 2} id={`${id}-problem`} aria-live="polite">
            {shown.map(([column, { sentence, whatToDo }]) => (
              <FormHelperText key={column} error>
                {sentence}
                {whatToDo}
              </FormHelperText>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

interface SheetCellProps {
  readonly id: string;
  readonly field: Field;
  readonly typed: RowTyped['cells'][string];
  readonly context: ScreenContext;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly ariaLabel: string;
  readonly onTyped: (typed: RowTyped['cells'][string]) => void;
  readonly onLeave: () => void;
}

/** The small input of a kind where it has one. */
function SheetCell({ field, ...props }: SheetCellProps) {
  const screen = field && props.context.screenOf(field);
  const Cell = screen.Cell ?? screen.Input;
  return <Cell field={field} {...props} />;
}

function hasCell(sheet: Sheet, row: string, column: string): boolean {
  return sheetScreenOf(sheet).hasCell?.(sheet, row, column) ?? true;
}

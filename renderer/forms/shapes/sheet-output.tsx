import Box from '@mui/material/Box';
import type { RowsField, RowValue } from '../../domain/fields/rows';
import { sheetRowLabel, sumsOf } from '../../domain/shapes/sheets';
import type { Sheet } from '../../domain/shapes/sheet';
import { isPersonal } from '../disclosure';
import type { OutputProps } from '../field-screen';
import { FieldValue } from '../field-value';
import { columnsShown } from './columns-shown';
import { Facts } from './facts';
import { GroupRow } from './group-row';
import { sheetScreenOf } from './registry';
import { SheetHead } from './sheet-head';
import { SumsLine } from './sums-line';
import { tableLook } from './table-look';
import { toneColour } from './tone-colour';

type SheetOutputProps = OutputProps<RowsField, readonly RowValue[]>;

/** A sheet as it is read, with what is worked out from each line and from all of them. */
export function SheetOutput(props: SheetOutputProps) {
  const { field, value: rows, context } = props;
  const { sheet } = field;
  if (sheet === undefined) return null;
  const screen = sheetScreenOf(sheet);
  const derived = (screen.derived ?? []).map(({ label }) => label);
  return (
    <>
      {/* Wider than the page in large type: the arrow keys pull it sideways. */}
      <Box sx={tableLook.frame} tabIndex={0}>
        <Box component="table" aria-label={field.label} sx={tableLook.table}>
          <SheetHead field={field} sheet={sheet} lined={screen.lines(sheet) !== undefined} derived={derived} />
          <tbody>
            {rows.map((row, index) => (
              <OutputRow key={row.id} {...props} sheet={sheet} row={row} previous={rows[index - 1]?.id} />
            ))}
          </tbody>
        </Box>
      </Box>
      <SumsLine sums={sumsOf(rows, sheet, context.today)} />
    </>
  );
}

interface OutputRowProps extends SheetOutputProps {
  readonly sheet: Sheet;
  readonly row: RowValue;
  readonly previous: string | undefined;
}

function OutputRow({ field, sheet, row, previous, context, masked }: OutputRowProps) {
  const screen = sheetScreenOf(sheet);
  const columns = columnsShown(field, sheet);
  const derived = screen.derived ?? [];
  const label = sheetRowLabel(sheet, row.id);
  return (
    <>
      <GroupRow sheet={sheet} row={row.id} previous={previous} columns={columns.length + derived.length + 1} />
      <tr>
        {label !== undefined && (
          <th scope="row">
            {label}
            <Facts facts={screen.facts?.(sheet, row.id) ?? []} />
          </th>
        )}
        {columns.map(([name, column]) => (
          <td key={name} data-column={name}>
            {(screen.hasCell?.(sheet, row.id, name) ?? true) && row[name] !== undefined && (
              <FieldValue
                field={column}
                value={row[name]}
                context={context}
                masked={masked && (isPersonal(field.disclosure) || isPersonal(column.disclosure))}
              />
            )}
          </td>
        ))}
        {derived.map(({ label: heading, textOf }) => {
          const { text, tone } = textOf(row, sheet, context.today);
          return (
            <Box component="td" key={heading} sx={{ color: toneColour(tone) }}>
              {text}
            </Box>
          );
        })}
      </tr>
    </>
  );
}

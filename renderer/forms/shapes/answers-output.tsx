import Box from '@mui/material/Box';
import type { RowsField, RowValue } from '../../domain/fields/rows';
import { answerText } from '../../domain/shapes/answers';
import { itemOf, lineLabel } from '../../domain/shapes/item-list';
import type { OutputProps } from '../field-screen';
import { tableLook } from './table-look';

/** What was settled, and where it is written. */
export function AnswersOutput({ field, value: rows }: OutputProps<RowsField, readonly RowValue[]>) {
  const { sheet } = field;
  if (sheet?.shape !== 'answers') return null;
  return (
    <Box sx={tableLook.frame}>
      <Box component="table" aria-label={field.label} sx={tableLook.table}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{lineLabel(sheet.items, row.id)}</th>
              <td>{answerText(row, itemOf(sheet.items, row.id))}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

import { itemOf } from '../../domain/shapes/item-list';
import type { Sheet } from '../../domain/shapes/sheet';
import { sheetScreenOf } from './registry';

interface GroupRowProps {
  readonly sheet: Sheet;
  readonly row: string;
  readonly previous: string | undefined;
  readonly columns: number;
}

/** A heading where a new group of lines begins. */
export function GroupRow({ sheet, row, previous, columns }: GroupRowProps) {
  const group = groupOf(sheet, row);
  if (group === undefined || group === groupOf(sheet, previous)) return null;
  return (
    <tr data-group>
      <th scope="rowgroup" colSpan={columns}>
        {group}
      </th>
    </tr>
  );
}

function groupOf(sheet: Sheet, row: string | undefined): string | undefined {
  const list = sheetScreenOf(sheet).lines(sheet);
  return list === undefined || row === undefined ? undefined : itemOf(list, row)?.group;
}

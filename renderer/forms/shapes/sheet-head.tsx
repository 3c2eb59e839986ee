import type { RowsField } from '../../domain/fields/rows';
import type { Sheet } from '../../domain/shapes/sheet';
import { columnsShown } from './columns-shown';

interface SheetHeadProps {
  readonly field: RowsField;
  readonly sheet: Sheet;
  /** Lines have names of their own. */
  readonly lined: boolean;
  readonly derived?: readonly string[];
  readonly removable?: boolean;
}

export function SheetHead({ field, sheet, lined, derived = [], removable = false }: SheetHeadProps) {
  return (
    <thead>
      <tr>
        {lined && <th scope="col">{field.rowLabel}</th>}
        {columnsShown(field, sheet).map(([name, { label, required }]) => (
          <th key={name} scope="col">
            {label}
            {removable && required === true && '（必填）'}
          </th>
        ))}
        {derived.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
        {removable && <th scope="col">移去</th>}
      </tr>
    </thead>
  );
}

import type { RowsField, RowValue } from '../../domain/fields/rows';
import type { ItemList } from '../../domain/shapes/item-list';
import type { Sheet } from '../../domain/shapes/sheet';
import type { Tone } from '../../domain/shapes/mark';
import type { FieldScreen, ScreenContext } from '../field-screen';
import type { RowTyped } from '../typed-row';

type Face = FieldScreen<RowsField, readonly RowValue[], readonly RowTyped[]>;

/** The face of a sheet on screen: what its table says besides its columns, or a look of its own. */
export interface SheetScreen<S extends Sheet = Sheet> {
  /** Lines that stand there before anybody fills them in; `undefined` where rows are added. */
  lines(sheet: S): ItemList | undefined;
  /** Rows keep their places also while nothing stands in them. */
  readonly keepsPlaces?: true;
  /** Beside the name of a line: 必须, full marks, how points are taken. */
  facts?(sheet: S, row: string): readonly string[];
  /** A column that means nothing in this line is not shown there. */
  hasCell?(sheet: S, row: string, column: string): boolean;
  /** Columns worked out from each row, shown where the sheet is read. */
  readonly derived?: readonly DerivedColumn<S>[];
  /** What one cell brings to another, such as quantity times unit value. */
  follow?(row: RowTyped, column: string, field: RowsField, context: ScreenContext): RowTyped;
  /** In place of the table. */
  readonly Input?: Face['Input'];
  readonly Output?: Face['Output'];
}

export interface DerivedColumn<S> {
  readonly label: string;
  textOf(row: RowValue, sheet: S, today: string): { readonly text: string; readonly tone?: Tone };
}

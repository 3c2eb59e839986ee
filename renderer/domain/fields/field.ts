import type { AmountField } from './amount';
import type { AttachmentField, AttachmentValue } from './attachment';
import type { CodeField } from './code';
import type { CodeList } from './code-list';
import type { CodesField } from './codes';
import type { ComputedField } from './computed';
import type { CountField } from './count';
import type { DateField } from './date';
import type { DateTimeField } from './date-time';
import type { DecimalField } from './decimal';
import type { FrozenContent, FrozenField } from './frozen';
import type { HalfDayField } from './half-day';
import type { IdentityNumberField } from './identity-number';
import type { LinkField, LinkValue } from './link';
import type { LongTextField } from './long-text';
import type { PeriodField } from './period';
import type { PersonField, PersonValue } from './person';
import type { PlaceField, PlaceValue } from './place';
import type { RowsField, RowValue } from './rows';
import type { SnapshotField } from './snapshot';
import type { TextField } from './text';
import type { YesNoField } from './yes-no';
import type { Snapshot } from '../statistics/snapshot';

/** Every field kind with its declaration and its stored value. Adding a kind starts here; the compiler names the rest. */
export interface FieldTypes {
  readonly text: { readonly field: TextField; readonly value: string };
  readonly longText: { readonly field: LongTextField; readonly value: string };
  /** `YYYY-MM-DD`, a civil date. */
  readonly date: { readonly field: DateField; readonly value: string };
  /** `2026`, `2026-H1`, `2026-Q3` or `2026-11`. */
  readonly period: { readonly field: PeriodField; readonly value: string };
  /** `YYYY-MM-DD/am` or `YYYY-MM-DD/pm`. */
  readonly halfDay: { readonly field: HalfDayField; readonly value: string };
  /** `YYYY-MM-DDTHH:mm`, local civil time. */
  readonly dateTime: { readonly field: DateTimeField; readonly value: string };
  /** A whole number of `unit`. */
  readonly count: { readonly field: CountField; readonly value: number };
  /** A decimal number written out, such as `7.70`. */
  readonly decimal: { readonly field: DecimalField; readonly value: string };
  /** Money in 分. */
  readonly amount: { readonly field: AmountField; readonly value: number };
  readonly yesNo: { readonly field: YesNoField; readonly value: boolean };
  readonly code: { readonly field: CodeField; readonly value: string };
  readonly codes: { readonly field: CodesField; readonly value: readonly string[] };
  readonly rows: { readonly field: RowsField; readonly value: readonly RowValue[] };
  readonly person: { readonly field: PersonField; readonly value: PersonValue };
  readonly identityNumber: { readonly field: IdentityNumberField; readonly value: string };
  readonly place: { readonly field: PlaceField; readonly value: PlaceValue };
  readonly link: { readonly field: LinkField; readonly value: LinkValue };
  readonly attachment: { readonly field: AttachmentField; readonly value: AttachmentValue };
  /** Figures of a frozen report. */
  readonly snapshot: { readonly field: SnapshotField; readonly value: Snapshot };
  readonly frozen: { readonly field: FrozenField; readonly value: FrozenContent };
  /** Never stored: worked out from the record each time it is shown. */
  readonly computed: { readonly field: ComputedField; readonly value: never };
}

export type FieldKindName = keyof FieldTypes;
export type Field = FieldTypes[FieldKindName]['field'];
export type Fields = Readonly<Record<string, Field>>;

/** The value one field holds; a closed code list gives its codes as a union. */
export type ValueOf<F extends Field> = F extends { readonly kind: 'code'; readonly list: infer L }
  ? CodeOf<L>
  : F extends { readonly kind: 'codes'; readonly list: infer L }
    ? readonly CodeOf<L>[]
    : F extends { readonly kind: 'rows'; readonly columns: infer C extends Fields }
      ? readonly ({ readonly id: string } & { readonly [K in keyof C]?: ValueOf<C[K]> })[]
      : F extends { readonly kind: infer K extends FieldKindName }
        ? FieldTypes[K]['value']
        : never;

type CodeOf<L> = L extends CodeList<infer C, infer Closed> ? (Closed extends true ? C : string) : string;

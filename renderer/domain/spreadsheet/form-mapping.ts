import type { FigureRef } from '../statistics/figure';

/** Where in a form something goes. Types of values are aliases: a mapping is kept as JSON. */
export type FormPlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  /** From this cell down, one row of a register each. */
  | { readonly kind: 'down'; readonly sheet: string; readonly cell: string }
  /** {{…}} in a document, wherever it stands. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** A content control by its tag or title. */
  | { readonly kind: 'control'; readonly tag: string }
  | { readonly kind: 'bookmark'; readonly name: string }
  /** A cell of a table in a document, all counted from 1. */
  | { readonly kind: 'tableCell'; readonly table: number; readonly row: number; readonly column: number };

/** What goes there. */
export type FormSource =
  | {
      readonly kind: 'figure';
      readonly ref: FigureRef;
      readonly part?: { readonly by: string; readonly key: string };
      readonly beside?: 'yearToDate' | 'lastYear';
    }
  /** A field of the record chosen when the form is filled. */
  | { readonly kind: 'field'; readonly ledger: string; readonly field: string }
  /** A column of a register: its records of the period, in the order of the list. */
  | { readonly kind: 'column'; readonly ledger: string; readonly field: string }
  | { readonly kind: 'office' }
  | { readonly kind: 'period' }
  | { readonly kind: 'today' }
  | { readonly kind: 'constant'; readonly text: string };

/** How an identity number is written: as it is, with a small x, in groups, or the birth date alone. */
export const identityForms = {
  plain: '18 位原样',
  lower: '末位小写 x',
  spaced: '6-8-4 分段',
  birth: '只填出生日期',
} as const;
export type IdentityForm = keyof typeof identityForms;

export type MappedPlace = {
  readonly place: FormPlace;
  readonly source: FormSource;
  readonly identity?: IdentityForm;
  /** Figures and amounts: the number alone, or with its unit as text. */
  readonly withUnit?: true;
};

/** As a person finds the place again: 汇总表 C5, 第 1 个表格第 2 行第 3 列. */
export function placeText(place: FormPlace): string {
  switch (place.kind) {
    case 'cell':
      return `“${place.sheet}”${place.cell}`;
    case 'down':
      return `“${place.sheet}”${place.cell} 起往下`;
    case 'placeholder':
      return `{{${place.text}}}`;
    case 'control':
      return `内容控件“${place.tag}”`;
    case 'bookmark':
      return `书签“${place.name}”`;
    case 'tableCell':
      return `第 ${place.table} 个表格第 ${place.row} 行第 ${place.column} 列`;
  }
}

export function samePlace(a: FormPlace, b: FormPlace): boolean {
  return placeKey(a) === placeKey(b);
}

/** One text for each place; a cell is one place whether it is filled alone or downwards from it. */
export function placeKey(place: FormPlace): string {
  switch (place.kind) {
    case 'cell':
    case 'down':
      return `cell/${place.sheet}/${place.cell}`;
    case 'placeholder':
      return `placeholder/${place.text}`;
    case 'control':
      return `control/${place.tag}`;
    case 'bookmark':
      return `bookmark/${place.name}`;
    case 'tableCell':
      return `table/${place.table}/${place.row}/${place.column}`;
  }
}

/** An identity number in the form that is asked for. */
export function identityText(number: string, form: IdentityForm = 'plain'): string {
  switch (form) {
    case 'plain':
      return number;
    case 'lower':
      return number.toLowerCase();
    case 'spaced':
      return `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`;
    case 'birth':
      return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  }
}

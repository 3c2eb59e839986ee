import type { PaperCell, PrintModel, PrintRecord } from './paper';

/** A blank to be filled by hand where nothing was entered. */
export const blank = '　　　　　　';

export function textOr(record: PrintRecord, field: string, otherwise = blank): string {
  const text = record.text[field] ?? '';
  return text === '' ? otherwise : text;
}

export function codeIs(record: PrintRecord, field: string, code: string): boolean {
  return record.codes[field]?.includes(code) === true;
}

/** ☑ or ☐ before a choice, as the form offers it. */
export function ticked(label: string, on: boolean): string {
  return `${on ? '☑' : '☐'}${label}`;
}

export function childrenOf(model: PrintModel, kind: string): readonly PrintRecord[] {
  return model.children[kind] ?? [];
}

/** A cell of the ruled form; left empty where nothing was entered, so that it can be filled in by hand. */
export function cell(label: string, record: PrintRecord, field: string, span?: number): PaperCell {
  const value = record.text[field] ?? '';
  return span === undefined ? { label, value } : { label, value, span };
}

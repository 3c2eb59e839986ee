import { halfWidth } from '../fields/half-width';
import type { Field } from '../fields/field';
import type { Ledger } from '../ledger/ledger';
import { columnsOfTables } from './first-row';

/** A field that a column of a sheet may fill, by its name and label. */
export interface FillableField {
  readonly name: string;
  readonly field: Field;
}

/** Fields that can be typed, and so be read from a sheet: no links, attachments or computed values; of tables the first row. */
export function fillableFields(ledger: Ledger): readonly FillableField[] {
  const never: readonly Field['kind'][] = ['computed', 'link', 'attachment', 'rows', 'frozen'];
  const plainFields = Object.entries(ledger.fields).map(([name, field]) => ({ name, field }));
  return [...plainFields, ...columnsOfTables(ledger)].filter(
    ({ field }) => !never.includes(field.kind) && field.derived !== true,
  );
}

/** Which field each heading means: the same words first, then one inside the other; a field is given once. */
export function guessColumns(headings: readonly string[], fields: readonly FillableField[]): readonly (string | null)[] {
  const free = new Map(fields.map(({ name, field }) => [name, plain(field.label)]));
  const guessed = headings.map((): string | null => null);
  for (const fits of [same, within]) {
    headings.forEach((heading, at) => {
      const wanted = plain(heading);
      if (wanted === '' || guessed[at] !== null) return;
      const found = [...free].find(([, label]) => fits(wanted, label));
      if (found === undefined) return;
      guessed[at] = found[0];
      free.delete(found[0]);
    });
  }
  return guessed;
}

/** The row that names the most fields among the first ones; of equal ones the first. */
export function guessHeading(rows: readonly (readonly string[])[], fields: readonly FillableField[]): number {
  const hits = rows.map((row) => guessColumns(row, fields).filter((name) => name !== null).length);
  const best = Math.max(0, ...hits);
  return best === 0 ? 0 : hits.indexOf(best);
}

function same(heading: string, label: string): boolean {
  return heading === label;
}

function within(heading: string, label: string): boolean {
  const [short, long] = heading.length < label.length ? [heading, label] : [label, heading];
  return short.length >= 2 && long.includes(short);
}

/** What is said about the heading in brackets, and signs around it, do not tell fields apart. */
function plain(label: string): string {
  return halfWidth(label)
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*:、,.。“”"'-]+/g, '')
    .toLowerCase();
}

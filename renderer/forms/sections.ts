import type { Fields } from '../domain/fields/field';

/** A group of fields as the declaration writes it. */
export interface DeclaredSection {
  readonly label: string;
  readonly fields: readonly string[];
  /** Filled in by steps; not shown before anything stands in it. */
  readonly later?: boolean;
}

/** A group of fields as it is shown; fields no section names come last, without a heading. */
export interface Section {
  readonly label: string | undefined;
  readonly fields: readonly string[];
  readonly later: boolean;
}

export function sectionsOf(fields: Fields, declared: readonly DeclaredSection[] = []): readonly Section[] {
  const known = declared.map(({ label, fields: names, later = false }) => ({
    label,
    later,
    fields: names.filter((name) => Object.hasOwn(fields, name)),
  }));
  const named = new Set(known.flatMap((section) => section.fields));
  const rest = Object.keys(fields).filter((name) => !named.has(name));
  return [...known, { label: known.length === 0 ? undefined : '其他', fields: rest, later: false }].filter(
    (section) => section.fields.length > 0,
  );
}

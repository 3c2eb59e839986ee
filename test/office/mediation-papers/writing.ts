import { identityCheckCharacter } from '../../../renderer/domain/fields/identity-number';
import type { JsonObject } from '../../../renderer/domain/json';

/** A record as it stands on the desk: its values, and what lives in it. */
export interface Written {
  readonly ledger: string;
  readonly values: JsonObject;
  readonly children?: readonly Written[];
}

/** Cases and sheets by a name that tells them apart. */
export type WrittenByName = Readonly<Record<string, Written>>;

export function caseOf(values: JsonObject, ...children: readonly Written[]): Written {
  return { ledger: 'mediation.case', values, children };
}

export function childOf(kind: string, values: JsonObject, ...children: readonly Written[]): Written {
  return { ledger: `mediation.${kind}`, values, children };
}

export function person(values: JsonObject): Written {
  return childOf('party', { kind: 'person', ...values });
}

/** Rows get their ids from their place. */
export function rows(...list: readonly JsonObject[]): readonly JsonObject[] {
  return list.map((row, index) => ({ id: `r${index + 1}`, ...row }));
}

/** An identity number nobody has: no county stands behind 330000. */
export function inventedNumber(born: string, order: string): string {
  const first = `330000${born}${order}`;
  return `${first}${identityCheckCharacter(first)}`;
}

/** Whoever presides, and whoever takes the minutes. */
export function handlers(presider: string, capacity: 'officer' | 'committee', recorder: string): readonly JsonObject[] {
  return rows(
    { name: presider, capacity, part: 'presides' },
    { name: recorder, capacity: capacity === 'officer' ? 'auxiliary' : 'committee', part: 'records' },
  );
}

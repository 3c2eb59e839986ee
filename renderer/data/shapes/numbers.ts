import { nextNumber } from '../../domain/fields/next-number';
import type { Intent } from '../../domain/ledger/intent';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { numberedFields } from '../figures/figure-columns';
import type { OpenOffice } from '../open-office';

/** The next number of each field of a ledger that is counted on, as far as this office has used any. */
export async function nextNumbers(
  open: OpenOffice,
  { ledger: kind }: { readonly ledger: string },
): Promise<Result<Readonly<Record<string, string>>, readonly Refusal[]>> {
  const ledger = open.house.ledger(kind);
  const year = open.deps.clock.local().slice(0, 4);
  const found = (ledger === undefined ? [] : numberedFields(ledger.fields)).flatMap((name): [string, string][] => {
    const next = nextNumber([...usedIn(open, kind, name).keys()], year);
    return next === undefined ? [] : [[name, next]];
  });
  return ok(Object.fromEntries(found));
}

/** Numbers that stand in a live record of this office, with the record. */
function usedIn({ house, profile }: OpenOffice, kind: string, name: string): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  for (const { id, owner } of house.set.live(kind)) {
    const value = house.columns.find(id)?.values[name];
    if (owner === profile.id && typeof value === 'string' && value !== '') used.set(value, id);
  }
  return used;
}

/** A number two PCs gave at once shows when their files meet; one this office already knows is refused at the field. */
export function takenNumbers(open: OpenOffice, intents: readonly Intent[]): readonly Refusal[] {
  const given = new Set<string>();
  const usedBy = oncePerField((kind, name) => usedIn(open, kind, name));
  return intents.flatMap((intent) =>
    numbersIn(open, intent).flatMap(({ ledger, name, value }) => {
      const holder = usedBy(ledger.kind, name).get(value);
      const key = JSON.stringify([ledger.kind, name, value]);
      const free = !given.has(key) && (holder === undefined || holder === intent.record);
      given.add(key);
      return free ? [] : [taken(ledger, name, value)];
    }),
  );
}

/** A save of many records looks through a register once, not once for each of them. */
function oncePerField(find: (kind: string, name: string) => ReadonlyMap<string, string>): typeof find {
  const found = new Map<string, ReadonlyMap<string, string>>();
  return (kind, name) => {
    const key = JSON.stringify([kind, name]);
    const used = found.get(key) ?? find(kind, name);
    found.set(key, used);
    return used;
  };
}

interface GivenNumber {
  readonly ledger: Ledger;
  readonly name: string;
  readonly value: string;
}

function numbersIn({ house }: OpenOffice, intent: Intent): readonly GivenNumber[] {
  if (!('values' in intent)) return [];
  const kind = intent.act === 'create' ? intent.ledger : house.set.find(intent.record)?.ledger;
  const ledger = kind === undefined ? undefined : house.ledger(kind);
  if (ledger === undefined) return [];
  return numberedFields(ledger.fields).flatMap((name) => {
    const value = intent.values[name];
    return typeof value === 'string' && value !== '' ? [{ ledger, name, value }] : [];
  });
}

function taken(ledger: Ledger, name: string, value: string): Refusal {
  return {
    code: 'number-taken',
    field: name,
    sentence: `“${ledger.fields[name]?.label ?? name}”${value}已经用在另一条${ledger.one}上。`,
    whatToDo: '请换一个号；同一件事已经登记过的，请打开那一条接着办。',
  };
}

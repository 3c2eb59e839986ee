import { calendarWith } from '../../../../renderer/data/shapes/calendar-with';
import type { JsonObject } from '../../../../renderer/domain/json';
import type { CheckInput, Guard, GuardInput } from '../../../../renderer/domain/ledger/guard';
import type { RecordView } from '../../../../renderer/domain/ledger/record';
import type { Refusal } from '../../../../renderer/domain/refusal';

interface Situation {
  readonly values?: JsonObject;
  readonly parties?: readonly JsonObject[];
  readonly sessions?: readonly JsonObject[];
  /** Values of children of other ledgers. */
  readonly children?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Children of which only the state matters. */
  readonly states?: Readonly<Record<string, readonly string[]>>;
  /** Children as they stand, with their state. */
  readonly views?: Readonly<Record<string, readonly RecordView[]>>;
  readonly linked?: RecordView;
  readonly eventAt?: string;
}

/** What a guard says of a case in this situation, and nothing else. */
export function judged(
  guard: Guard,
  {
    values = {},
    parties = [],
    sessions = [],
    children: others = {},
    states = {},
    views = {},
    linked,
    eventAt = '2026-03-10',
  }: Situation,
): readonly Refusal[] {
  const children: Readonly<Record<string, readonly JsonObject[]>> = {
    'mediation.party': parties,
    'mediation.session': sessions,
    ...others,
  };
  const input: GuardInput = {
    record: recordView('case', 'mediation.case', values),
    values,
    childrenOf: (ledger) => [
      ...(children[ledger] ?? []).map((one, index) => recordView(`${ledger}-${index}`, ledger, one)),
      ...(views[ledger] ?? []),
      ...(states[ledger] ?? []).map((state, index) => ({ ...recordView(`${ledger}-s${index}`, ledger, {}), state })),
    ],
    linked: (id) => (linked?.id === id ? linked : undefined),
    recordsOf: () => [],
    account: { id: 'a', name: '测试', role: 'head', duties: ['mediator'] },
    today: '2026-03-10',
    calendar: calendarWith([]),
    eventAt,
  };
  return guard(input);
}

export interface CheckSituation {
  readonly values: JsonObject;
  /** Values of the case it belongs to. */
  readonly parent?: JsonObject;
  readonly siblings?: readonly JsonObject[];
  readonly besides?: Readonly<Record<string, readonly JsonObject[]>>;
}

/** What a check of something inside a case is asked with. */
export function checkInput({ values, parent, siblings = [], besides = {} }: CheckSituation): CheckInput {
  const views = (ledger: string, all: readonly JsonObject[]) =>
    all.map((one, at) => recordView(`${ledger}-${String(at)}`, ledger, one));
  return {
    act: 'edit',
    values,
    before: undefined,
    record: 'one',
    parent: parent && { ...recordView('case', 'mediation.case', parent), childrenOf: (ledger) => besides[ledger] ?? [] },
    siblings: views('sibling', siblings),
    siblingValues: siblings,
    besides: (ledger) => views(ledger, besides[ledger] ?? []),
    recordsOf: () => [],
    frozen: [],
    office: 'office',
    onTrial: true,
    duty: 'mediator',
    today: '2026-03-10',
    calendar: calendarWith([]),
    nameKey: (name) => name,
  };
}

export function codesOf(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ code }) => code);
}

export function recordView(id: string, ledger: string, values: JsonObject): RecordView {
  return {
    id,
    ledger,
    ledgerVersion: 1,
    owner: 'office',
    deleted: false,
    values,
    seen: {},
    conflicts: [],
    withheld: [],
    createdAt: '2026-01-01',
    changedAt: '2026-01-01',
  };
}

export function party(side: string, name: string, ...consents: readonly (readonly [string, boolean])[]): JsonObject {
  return {
    side,
    kind: 'person',
    name: { name },
    consents: consents.map(([on, agrees], index) => ({ id: `r${index}`, on, agrees })),
  };
}

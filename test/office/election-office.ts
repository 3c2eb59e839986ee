import { findLedger } from '../../renderer/ledgers';
import { electionKinds } from '../../renderer/domain/election/kinds';
import type { Around, AroundRecord } from '../../renderer/domain/fields/around';
import type { JsonObject } from '../../renderer/domain/json';
import type { Intent } from '../../renderer/domain/ledger/intent';
import type { OfficeMode, OfficeType } from '../../renderer/domain/office/office';
import { duties, type Account, type Duty } from '../../renderer/domain/office/roles';
import type { Refusal } from '../../renderer/domain/refusal';
import { memoryDesk, type MemoryDesk } from './memory-desk';

const everyDuty = Object.keys(duties) as readonly Duty[];

const person = (id: string, name: string): Account => ({ id, name, role: 'head', duties: everyDuty });

/** Whoever writes down the election, and the two who count it. */
export const clerk = person('0c1e0000-0000-4000-8000-000000000001', '林知微');
export const firstTeller = person('0c1e0000-0000-4000-8000-000000000002', '丁一鸣');
export const secondTeller = person('0c1e0000-0000-4000-8000-000000000003', '武清');
export const scrutineer = person('0c1e0000-0000-4000-8000-000000000004', '孙和');

/** An office without a disk, a village where nothing else is said, spoken to in its own words. */
export interface ElectionOffice {
  readonly desk: MemoryDesk;
  readonly at: (now: string) => void;
  readonly registers: (ledger: string, values: JsonObject, parent?: string, by?: Account, duty?: Duty) => string;
  readonly tries: (ledger: string, values: JsonObject, parent?: string, by?: Account, duty?: Duty) => readonly Refusal[];
  readonly takes: (record: string, step: string, values?: JsonObject, by?: Account, duty?: Duty) => void;
  readonly refuses: (record: string, step: string, values?: JsonObject, by?: Account, duty?: Duty) => readonly Refusal[];
  readonly edits: (record: string, values: JsonObject) => readonly Refusal[];
  /** What the form of a new record below this one holds beforehand. */
  readonly proposed: (ledger: string, parent: string) => JsonObject;
  /** What the form of a step holds beforehand. */
  readonly offered: (record: string, step: string) => JsonObject;
  /** What the page of a record says against a step before anything is filled in. */
  readonly against: (record: string, step: string) => readonly Refusal[];
  readonly values: (record: string) => JsonObject;
  readonly stateOf: (record: string) => string | undefined;
}

export function electionOffice(
  start = '2026-09-20T09:00',
  compartmentDuty: Duty = 'electionWorker',
  mode: OfficeMode = 'test',
  type: OfficeType = 'village',
): ElectionOffice {
  const name = type === 'village' ? '样溪村民委员会' : '样溪街道办事处';
  const desk = memoryDesk({ id: '0f1c0000-0000-4000-8000-000000000001', name, type, mode }, clerk);
  let now = start;
  const at = (time: string) => {
    now = time;
    desk.at(time);
  };
  at(now);
  const create = (ledger: string, record: string, values: JsonObject, parent?: string): Intent => ({
    act: 'create',
    ledger,
    record,
    values,
    ...(parent === undefined ? {} : { parent }),
  });
  const step = (record: string, name: string, values: JsonObject): Intent => {
    const { seen } = desk.view(record);
    return { act: 'step', record, step: name, values, seen, eventAt: now };
  };
  const usual = (duty: Duty | undefined) => duty ?? compartmentDuty;
  return {
    desk,
    at,
    registers: (ledger, values, parent, by = clerk, duty) => {
      const record = desk.newId();
      mustSucceed(desk.save(usual(duty), [create(ledger, record, values, parent)], by));
      return record;
    },
    tries: (ledger, values, parent, by = clerk, duty) =>
      refusalsOf(desk.save(usual(duty), [create(ledger, desk.newId(), values, parent)], by)),
    takes: (record, name, values = {}, by = clerk, duty) =>
      mustSucceed(desk.save(usual(duty), [step(record, name, values)], by)),
    refuses: (record, name, values = {}, by = clerk, duty) => {
      const refusals = refusalsOf(desk.save(usual(duty), [step(record, name, values)], by));
      if (refusals.length === 0) throw new Error(`“${name}” was not refused`);
      return refusals;
    },
    edits: (record, values) =>
      refusalsOf(desk.save(usual(undefined), [{ act: 'edit', record, values, seen: desk.view(record).seen }])),
    proposed: (ledger, parent) => findLedger(ledger)?.proposes?.(aroundOf(desk, parent, now)) ?? {},
    offered: (record, name) => desk.proposed(record, name) ?? {},
    against: (record, name) => desk.against(record, name),
    values: (record) => desk.view(record).values,
    stateOf: (record) => desk.view(record).state,
  };
}

function aroundOf(desk: MemoryDesk, parent: string, now: string): Around {
  const above: AroundRecord = {
    values: desk.view(parent).values,
    childrenOf: (ledger) =>
      desk
        .children(parent, ledger)
        .filter(({ deleted }) => !deleted)
        .map(({ values }) => values),
  };
  return { values: {}, childrenOf: () => [], parent: above, me: clerk.name, now, today: now.slice(0, 10), next: {} };
}

function mustSucceed(done: ReturnType<MemoryDesk['save']>): void {
  if (!done.ok)
    throw new Error(done.error.map(({ code, field, sentence }) => `${code} ${field ?? ''}: ${sentence}`).join('\n'));
}

function refusalsOf(done: ReturnType<MemoryDesk['save']>): readonly Refusal[] {
  return done.ok ? [] : done.error;
}

/** Codes of refusals, for a test. */
export function codes(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ code }) => code);
}

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const given = '安宁平和清远思明文博雨泽子涵一诺嘉木长河若水';

/** Their names, in the order of the register. */
export function villagerNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => nameAt(at));
}

/** Invented voters of a village, `count` of them in five groups; the same every time. */
export function villagers(count: number): readonly JsonObject[] {
  return Array.from({ length: count }, (_, at) => ({
    serial: at + 1,
    group: `第${'一二三四五'.charAt(at % 5)}组`,
    household: `H${String(Math.floor(at / 3) + 1).padStart(4, '0')}`,
    name: nameAt(at),
    sex: at % 2 === 0 ? 'male' : 'female',
    birthDate: `${1950 + (at % 50)}-0${1 + (at % 9)}-1${at % 9}`,
    class: 'resident',
  }));
}

function nameAt(at: number): string {
  const one = given.charAt((at * 7) % given.length);
  const two = given.charAt((at * 11 + 3) % given.length);
  // Two people may bear one name; then the group is written behind it.
  return `${surnames.charAt(at % surnames.length)}${one}${two}${at >= 300 ? `（${at + 1}）` : ''}`;
}

export const kinds = electionKinds;

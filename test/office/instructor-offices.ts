import { expect } from 'vitest';
import type { Relation, Saved } from '../../renderer/data/office-api';
import type { JsonObject } from '../../renderer/domain/json';
import type { Duty } from '../../renderer/domain/office/roles';
import type { Refusal } from '../../renderer/domain/refusal';
import type { Result } from '../../renderer/domain/result';
import { fixedClock, type FixedClock } from '../fakes/fixed-clock';
import type { MemoryDrive } from '../fakes/memory-drive';
import { foundOffice, testMachine, type FoundedOffice } from '../fakes/office';
import { must } from '../fakes/office-steps';

const hour = 3_600_000;

/** Nine o'clock in Beijing on this day. */
export function morningOf(day: string): number {
  return Date.parse(`${day}T01:00:00Z`);
}

/** Moves a clock on to nine o'clock of a day that is still to come. */
export function moveTo(clock: FixedClock, day: string): void {
  const ahead = morningOf(day) - clock.now();
  if (ahead < -12 * hour) throw new Error(`${day} is past`);
  if (ahead > 0) clock.advance(ahead);
}

interface Stand {
  readonly drive: MemoryDrive;
  readonly clock?: FixedClock;
  readonly duties?: readonly Duty[];
}

/** An instructor's laptop; its holder has no duty of a superior. */
export function foundInstructor(name: string, { drive, clock = fixedClock() }: Stand): Promise<FoundedOffice> {
  const machine = testMachine({ drive, clock });
  const duties: readonly Duty[] = ['instructor', 'registrar'];
  return foundOffice(machine, { name, type: 'instructors', head: '单长青', duties, keeps: ['instructor.rules'] });
}

/** The office of the village itself, whose clerk fills in attendance. */
export function foundVillage(name: string, { drive, clock = fixedClock() }: Stand): Promise<FoundedOffice> {
  const machine = testMachine({ drive, clock });
  return foundOffice(machine, { name, type: 'village', head: '石平', duties: ['registrar'] });
}

/** The district office that sends instructors and reads their files. */
export function foundDistrict({ drive, clock = fixedClock(), duties }: Stand): Promise<FoundedOffice> {
  const machine = testMachine({ drive, clock });
  return foundOffice(machine, {
    name: '样溪区农业农村局',
    type: 'department',
    head: '林禾生',
    duties: duties ?? ['supervisor', 'registrar', 'scrutineer'],
    keeps: ['instructor.rules', 'appraisal.vote'],
  });
}

/** `other` hands its card over on the stick; `one` compares the words and keeps it. */
export async function meets(one: FoundedOffice, other: FoundedOffice, relation: Relation): Promise<void> {
  other.machine.host.answers.save = 'card.yzcard';
  must(await other.office.saveOwnCard({}));
  one.machine.host.answers.open = 'card.yzcard';
  const { text } = must(await one.office.readCard({}));
  must(await one.office.addContact({ text, fingerprintCompared: true, relation }));
}

interface Sent {
  readonly records?: readonly string[];
  readonly ledgers?: readonly string[];
  readonly personal?: boolean;
}

/** One office writes a file for the other, which takes it over whole. */
export async function carries(from: FoundedOffice, to: FoundedOffice, sent: Sent): Promise<number> {
  const file = `to-${to.session.office.id}.yzx`;
  from.machine.host.answers.save = file;
  must(
    await from.office.writeExport({
      to: to.session.office.id,
      records: sent.records ?? [],
      ledgers: sent.ledgers ?? [],
      classes: sent.personal === true ? ['public', 'work', 'personal'] : ['public', 'work'],
      ...(sent.personal === true ? { reason: '下发花名册' } : {}),
    }),
  );
  to.machine.host.answers.open = file;
  const plan = must(await to.office.openImport({}));
  expect(plan.records.filter(({ kind }) => kind === 'refused')).toEqual([]);
  return must(await to.office.applyImport({ plan: plan.plan })).operations;
}

interface Tried {
  readonly ledger: string;
  readonly values: JsonObject;
  readonly parent?: string;
}

/** Registers something that may be refused. */
export function tries(
  { office, machine }: FoundedOffice,
  duty: Duty,
  tried: Tried,
): Promise<Result<Saved, readonly Refusal[]>> {
  return office.act({
    saveId: machine.ids.uuid(),
    duty,
    intents: [{ act: 'create', record: machine.ids.uuid(), ...tried }],
  });
}

export function refusalsOf(result: Result<unknown, readonly Refusal[]>): readonly Refusal[] {
  return result.ok ? [] : result.error;
}

export const stoneBridge = { text: '石桥村' };

export const posting: JsonObject = {
  number: '驻01',
  village: stoneBridge,
  name: { name: '单长青' },
  title: 'deputy',
  sentBy: '样溪区文化馆',
  from: '2026-01-05',
};

export const visit: JsonObject = {
  date: '2026-11-20',
  village: stoneBridge,
  group: '三组',
  household: '3-017',
  visitors: '单长青',
  way: 'door',
  reason: 'all',
};

export const demand: JsonObject = {
  number: '石桥-2026-001',
  registeredOn: '2026-11-20',
  village: stoneBridge,
  category: 'facilities',
  content: '门前排水口堵塞。',
  source: 'visit',
};

import type { JsonObject } from '../../renderer/domain/json';
import type { Intent } from '../../renderer/domain/ledger/intent';
import type { Duty } from '../../renderer/domain/office/roles';
import { transitionItems } from '../../renderer/ledgers/instructors/transition';
import { fixedClock, type FixedClock } from '../fakes/fixed-clock';
import { memoryDrive } from '../fakes/memory-drive';
import type { FoundedOffice } from '../fakes/office';
import { must, page } from '../fakes/office-steps';
import { carries, foundDistrict, foundInstructor, meets, morningOf, moveTo } from './instructor-offices';
import { attendanceOf, demandsOf, demandStepsOf, entriesOf, type DemandEntry, type Pace } from './village-month';

const names = ['石桥', '柳塘', '东坡', '西湾', '南岭', '北堰', '上河', '下河', '古井', '新庄', '大槐', '红旗', '青山'] as const;

/** One village with the laptop of its instructor. */
export interface Village {
  readonly name: string;
  readonly laptop: FoundedOffice;
  readonly posting: string;
}

/** A district office, thirteen laptops, one stick between them and one clock over all. */
export interface ThirteenVillages {
  readonly district: FoundedOffice;
  readonly villages: readonly Village[];
  readonly clock: FixedClock;
}

export const policyNumber = '样农发〔2026〕3 号';

/**
 * The district registers cards and postings and sends each instructor their own, with the rules and a policy. The last one is posted
 * only in February.
 */
export async function foundThirteenVillages(year: string): Promise<ThirteenVillages> {
  const drive = memoryDrive();
  const clock = fixedClock(morningOf(`${year}-01-05`));
  const district = await foundDistrict({ drive, clock });
  const rules = { title: '驻村工作办法', document: policyNumber, from: `${year}-01-01` };
  const policy = {
    title: '过渡费发放办法',
    number: policyNumber,
    topic: 'resettlement',
    issuer: '样溪区',
    from: `${year}-01-01`,
  };
  const sent = await saves(district, 'supervisor', [
    ...names.map((name, at) => ({ ledger: 'village.card', values: cardOf(`${name}村`, at, year) })),
    { ledger: 'instructor.rules', values: rules },
    { ledger: 'instructor.policy', values: policy },
  ]);
  const postings = await saves(
    district,
    'supervisor',
    names.map((name, at) => ({ ledger: 'instructor.posting', values: postingOf(`${name}村`, at, year) })),
  );
  const villages: Village[] = [];
  for (const [at, name] of names.entries()) {
    const laptop = await foundInstructor(`${name}村驻村指导员`, { drive, clock });
    await meets(district, laptop, 'subordinate');
    await meets(laptop, district, 'superior');
    const posting = postings[at] ?? '';
    await carries(district, laptop, { records: [posting, ...sent], personal: true });
    villages.push({ name: `${name}村`, laptop, posting });
  }
  return { district, villages, clock };
}

function cardOf(name: string, at: number, year: string): JsonObject {
  const households = 100 + at;
  return { name: { text: name }, number: at + 1, kind: 'urban', from: `${year}-01-01`, households };
}

function postingOf(name: string, at: number, year: string): JsonObject {
  return {
    number: `驻${String(at + 1).padStart(2, '0')}`,
    village: { text: name },
    name: { name: `指导员${at + 1}` },
    title: 'deputy',
    sentBy: '样溪区文化馆',
    from: at === names.length - 1 ? `${year}-02-01` : `${year}-01-04`,
  };
}

/** What everybody writes until the last day of a month; gives the records of each village. */
export async function writeMonth(
  { villages, clock }: ThirteenVillages,
  month: string,
  pace: Pace,
): Promise<ReadonlyMap<string, readonly string[]>> {
  moveTo(clock, lastDay(month));
  const written = new Map<string, readonly string[]>();
  for (const { name, laptop } of villages) {
    const entries = await saves(laptop, 'instructor', entriesOf(name, month, pace));
    const demands = await handleDemands(laptop, month, demandsOf(name, month, pace));
    written.set(name, [...entries, ...demands]);
  }
  return written;
}

async function handleDemands(
  laptop: FoundedOffice,
  month: string,
  demands: readonly DemandEntry[],
): Promise<readonly string[]> {
  const records = await saves(laptop, 'instructor', demands);
  for (const { step, of, values } of demandStepsOf(month)) {
    const taking = records.filter((_, at) => of.includes(demands[at]?.fate ?? 'open'));
    await takesAll(laptop, 'instructor', taking, { step, values });
  }
  return records;
}

/** The first villages finish their list and put up the sign of a community; the others are under way. */
export async function turnIntoCommunities({ district, villages, clock }: ThirteenVillages, many: number): Promise<void> {
  const today = new Date(clock.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const [at, { name, laptop }] of villages.entries()) {
    const items = Object.keys(transitionItems.items).map((id) => ({ id, ...(at < many ? { actual: today } : {}) }));
    const values = { village: { text: name }, startedOn: '2024-03-01', items };
    const list = await saves(laptop, 'instructor', [{ ledger: 'street.transition', values }]);
    if (at < many) await takesAll(laptop, 'instructor', list, { step: 'finish', values: { finishedOn: today } });
    await carries(laptop, district, { records: list });
  }
}

/** After the end of a month: the villages hand in attendance through the district, which gives each instructor a copy. */
export async function handInAttendance({ district, villages, clock }: ThirteenVillages, month: string): Promise<void> {
  moveTo(clock, dayAfter(month, 1));
  const values = { month, counting: 'withErrands', expected: '20', filledBy: '村文书' };
  const sheets = await saves(
    district,
    'supervisor',
    villages.map(({ posting }) => ({ ledger: 'instructor.month', values, parent: posting })),
  );
  await editsAll(district, 'supervisor', sheets, { days: [...attendanceOf(month)] });
  await takesAll(district, 'supervisor', sheets, { step: 'handIn', values: { confirmed: true } });
  for (const { laptop, posting } of villages) await carries(district, laptop, { records: [posting], personal: true });
}

/** The instructor freezes and hands in the report of a month and gives everything of it to the district on a stick. */
export async function handInReport(
  { district, clock }: ThirteenVillages,
  { name, laptop }: Village,
  { month, written }: { readonly month: string; readonly written: readonly string[] },
): Promise<string> {
  moveTo(clock, dayAfter(month, 2));
  const [report = ''] = await saves(laptop, 'instructor', [
    { ledger: 'instructor.report', values: { village: { text: name }, length: 'month', month, done: '清淤两处。' } },
  ]);
  await takesAll(laptop, 'instructor', [report], { step: 'freeze', values: {} });
  await takesAll(laptop, 'instructor', [report], { step: 'sign', values: { handedInOn: dayAfter(month, 2) } });
  await carries(laptop, district, { records: [...written, report] });
  return report;
}

interface Created {
  readonly ledger: string;
  readonly values: JsonObject;
  readonly parent?: string;
}

/** Registers all of it in one save. */
export async function saves(
  { office, machine }: FoundedOffice,
  duty: Duty,
  created: readonly Created[],
): Promise<readonly string[]> {
  const intents = created.map(({ ledger, values, parent }) => ({
    act: 'create' as const,
    ledger,
    record: machine.ids.uuid(),
    values,
    ...(parent === undefined ? {} : { parent }),
  }));
  if (intents.length > 0) must(await office.act({ saveId: machine.ids.uuid(), duty, intents }));
  return intents.map(({ record }) => record);
}

async function takesAll(
  founded: FoundedOffice,
  duty: Duty,
  records: readonly string[],
  { step, values }: { readonly step: string; readonly values: JsonObject },
): Promise<void> {
  const eventAt = new Date(founded.machine.clock.now() + 8 * 3_600_000).toISOString().slice(0, 16);
  await changesAll(founded, duty, records, (record, seen) => ({ act: 'step', record, step, values, seen, eventAt }));
}

async function editsAll(founded: FoundedOffice, duty: Duty, records: readonly string[], values: JsonObject): Promise<void> {
  await changesAll(founded, duty, records, (record, seen) => ({ act: 'edit', record, values, seen }));
}

async function changesAll(
  { office, machine }: FoundedOffice,
  duty: Duty,
  records: readonly string[],
  change: (record: string, seen: Extract<Intent, { act: 'edit' }>['seen']) => Intent,
): Promise<void> {
  const intents: Intent[] = [];
  for (const record of records) intents.push(change(record, (await page(office, record)).view.seen));
  if (intents.length > 0) must(await office.act({ saveId: machine.ids.uuid(), duty, intents }));
}

function lastDay(month: string): string {
  return dayAfter(month, 0);
}

/** The day this many days after the last of a month. */
export function dayAfter(month: string, days: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, days)).toISOString().slice(0, 10);
}

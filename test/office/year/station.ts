import type { FilledSheet } from '../../../renderer/data/figures/figures-api';
import type { Intent } from '../../../renderer/domain/ledger/intent';
import type { FigureRef } from '../../../renderer/domain/statistics/figure';
import { caseLedger } from '../../../renderer/ledgers/mediation-room/case';
import type { MemoryDrive } from '../../fakes/memory-drive';
import { memoryDrive } from '../../fakes/memory-drive';
import { fixedClock } from '../../fakes/fixed-clock';
import { foundOffice, testMachine, testPassphrase, type FoundedOffice } from '../../fakes/office';
import { must, page } from '../../fakes/office-steps';
import type { Counts } from './naive-counts';
import type { DueLine } from './naive-due';
import type { Act } from './story';
import type { Year } from './year';

/** A station and the street above it, each on a PC of its own, with a stick between them. */
export interface Station {
  readonly room: FoundedOffice;
  readonly street: FoundedOffice;
  readonly reviewer: string;
  readonly stick: MemoryDrive;
}

const newYear = Date.UTC(2025, 11, 31, 16);
const passphrase = '另外四个不相干的词';

export async function foundStation(): Promise<Station> {
  const stick = memoryDrive();
  const founded = (name: string, type: 'police-mediation' | 'street') =>
    foundOffice(testMachine({ drive: stick, clock: fixedClock(newYear) }), { name, type });
  const room = await founded('云溪派出所调解室', 'police-mediation');
  const street = await founded('云溪街道', 'street');
  await meets(room, street, 'superior');
  await meets(street, room, 'subordinate');
  const colleague = { name: '宁法清', role: 'clerk', duties: ['legalReviewer'], passphrase } as const;
  return { room, street, stick, reviewer: must(await room.office.addAccount(colleague)).id };
}

async function meets(one: FoundedOffice, other: FoundedOffice, relation: 'superior' | 'subordinate'): Promise<void> {
  other.machine.host.answers.save = `${relation}.yzcard`;
  must(await other.office.saveOwnCard({}));
  one.machine.host.answers.open = `${relation}.yzcard`;
  const card = must(await one.office.readCard({}));
  must(await one.office.addContact({ text: card.text, fingerprintCompared: true, relation }));
}

/** Lives through the year: every save at its hour, and once a month is over, what the street is sent. */
export async function livesThrough(station: Station, year: Year, monthEnds: (month: string) => Promise<void>): Promise<void> {
  let touched = new Set<string>();
  for (const month of months) {
    for (const act of year.acts.filter(({ at }) => at.startsWith(month))) {
      await does(station, act);
      touched.add(act.case);
    }
    moveTo(station, `${month}-${lastDay(month)}T23:50`);
    await enters(station, 'owner');
    if (touched.size > 0) await sends(station, [...touched], `${month}.yzx`);
    touched = new Set();
    await monthEnds(month);
  }
}

export const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0');
}

async function does(station: Station, { at, duty, by, intents }: Act): Promise<void> {
  const { office, machine } = station.room;
  moveTo(station, at);
  await enters(station, by);
  const seeing: Intent[] = [];
  for (const intent of intents) {
    const old = intent.act === 'step' || intent.act === 'edit';
    seeing.push(old ? { ...intent, seen: (await page(office, intent.record)).view.seen } : intent);
  }
  const saved = await office.act({ saveId: machine.ids.uuid(), duty, intents: seeing });
  if (!saved.ok) throw new Error(`${at} ${JSON.stringify(intents[0])}: ${JSON.stringify(saved.error)}`);
}

/** Both PCs show the same hour of Beijing. */
function moveTo({ room, street }: Station, moment: string): void {
  const to = Date.parse(`${moment}:00+08:00`);
  for (const { machine } of [room, street]) machine.clock.advance(to - machine.clock.now());
}

const within = new WeakMap<Station, Act['by']>();

async function enters(station: Station, by: Act['by']): Promise<void> {
  if ((within.get(station) ?? 'owner') === by) return;
  within.set(station, by);
  const { room, reviewer } = station;
  const whom =
    by === 'owner' ? { account: room.session.account.id, passphrase: testPassphrase } : { account: reviewer, passphrase };
  must(await room.office.unlock({ store: 'office', ...whom }));
}

/** What the street may read of these cases, on the stick and off it again. */
async function sends({ room, street }: Station, records: readonly string[], file: string): Promise<void> {
  room.machine.host.answers.save = file;
  const classes = ['public', 'work'] as const;
  must(await room.office.writeExport({ to: street.session.office.id, records, ledgers: [], classes }));
  street.machine.host.answers.open = file;
  const { plan } = must(await street.office.openImport({}));
  must(await street.office.applyImport({ plan }));
}

const caseFigures = ['registered', 'accepted', 'agreed', 'unsuccessful', 'performed', 'closed', 'pending', 'amount'] as const;
const refs: readonly FigureRef[] = [
  ...caseFigures.map((figure) => ({ ledger: 'mediation.case', figure })),
  { ledger: 'mediation.party', figure: 'parties' },
  { ledger: 'mediation.visit', figure: 'visits' },
  { ledger: 'mediation.session', figure: 'sessions' },
];
const splits = ['track', 'source', 'disputeType', 'agreementForm', 'terminationReason', 'timeOfDay'];

/** The table of a month or a year as this office makes it, by the names the count with the pencil uses; parts of nought left out. */
export async function tableOf({ office }: FoundedOffice, period: string): Promise<Counts> {
  const asked = { refs, period: { kind: 'period', period } as const, splits };
  const { figures } = must(await office.figures(asked));
  const counts = figures.flatMap(({ value }) => [
    [value.ref.figure, value.exact?.value ?? 0] as const,
    ...value.splits.flatMap(({ by, parts }) =>
      parts.map(({ key, exact }) => [`${value.ref.figure} ${by} ${key}`, exact.value] as const),
    ),
  ]);
  return Object.fromEntries(counts);
}

/** The tables about cases that are handed in, of a year, by name. */
export async function sheetsOf({ office }: FoundedOffice, year: string): Promise<ReadonlyMap<string, FilledSheet>> {
  const filled = new Map<string, FilledSheet>();
  const period = { kind: 'period', period: year } as const;
  for (const { name, own } of caseLedger.sheets ?? []) {
    if (own !== true) filled.set(name, must(await office.figureSheet({ ledger: caseLedger.kind, sheet: name, period })));
  }
  return filled;
}

/** What the home page lists, as far as it is about cases and their duties. */
export async function dueList({ office }: FoundedOffice): Promise<readonly DueLine[]> {
  const entries = must(await office.dueSoon({}));
  return entries
    .filter(({ ledger }) => ledger === 'mediation.case' || ledger === 'mediation.obligation')
    .map(({ record, mark }) => ({ record, what: mark.what, on: mark.on ?? '', late: mark.tone === 'late' }));
}

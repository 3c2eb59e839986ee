import type { SampleOffice, SampleSave } from '../../renderer/data/sample';
import { calendarWith } from '../../renderer/data/shapes/calendar-with';
import type { JsonObject } from '../../renderer/domain/json';
import { strokeKey } from '../../renderer/domain/hanzi/stroke-order';
import { oldestFirst, performSave } from '../../renderer/domain/ledger/act';
import { openSteps } from '../../renderer/domain/ledger/acts/step';
import type { Desk, OperationDraft } from '../../renderer/domain/ledger/acts/office-desk';
import type { Intent } from '../../renderer/domain/ledger/intent';
import type { OperationLine } from '../../renderer/domain/ledger/operation';
import type { FoldedRecord, RecordView } from '../../renderer/domain/ledger/record';
import { computedOf } from '../../renderer/domain/ledger/summary';
import { viewRecord } from '../../renderer/domain/ledger/view';
import type { Account, Duty } from '../../renderer/domain/office/roles';
import type { OfficeProfile } from '../../renderer/domain/office/office';
import type { PeriodBounds } from '../../renderer/domain/calendar/period';
import type { Schedule } from '../../renderer/domain/shapes/mark';
import { schedulesOf } from '../../renderer/domain/shapes/parts';
import { countFigure } from '../../renderer/domain/statistics/count-figure';
import type { FigureRef, FigureValue } from '../../renderer/domain/statistics/figure';
import type { Refusal } from '../../renderer/domain/refusal';
import type { Result } from '../../renderer/domain/result';
import { findLedger } from '../../renderer/ledgers';
import { hashAs, sealOperation } from '../../renderer/sync';
import { seededIds } from '../fakes/seeded-ids';
import { frozenBy, rowsIn } from './memory-figures';

/** An office of rules alone: no store, no journal, everything at once. */
export interface MemoryDesk {
  /** Sets the clock, `YYYY-MM-DDTHH:mm`. */
  readonly at: (now: string) => void;
  /** @param by a colleague who does it; the owner of the desk where nobody is named */
  readonly save: (duty: Duty, intents: readonly Intent[], by?: Account) => Result<unknown, readonly Refusal[]>;
  readonly view: (record: string) => RecordView;
  readonly children: (parent: string, ledger: string) => readonly RecordView[];
  /** Values of computed fields, as the record page shows them. */
  readonly computed: (record: string) => JsonObject;
  readonly offered: (record: string) => readonly string[];
  /** What the form of a step holds beforehand. */
  readonly proposed: (record: string, step: string) => JsonObject | undefined;
  /** What the page of the record says against the step before anything is filled in. */
  readonly against: (record: string, step: string) => readonly Refusal[];
  /** The deadlines that run, as the record page shows them. */
  readonly schedules: (record: string) => readonly Schedule[];
  /** What a figure comes to between two days. */
  readonly figure: (ref: FigureRef, bounds: PeriodBounds) => FigureValue;
  readonly newId: () => string;
}

/** The day on which most of what tests record is looked at. */
const usualNow = '2026-11-23T09:00';

export function memoryDesk(office: OfficeProfile, account: Account): MemoryDesk {
  const records = new Map<string, FoldedRecord>();
  const lines: OperationLine[] = [];
  const ids = seededIds(7);
  const calendar = calendarWith([]);
  let now = usualNow;
  const desk = (duty: Duty, by = account): Desk => ({
    office,
    account: by,
    duty,
    now,
    calendar,
    findLedger,
    findRecord: (id) => records.get(id),
    childrenOf: (parent, ledger) =>
      [...records.values()].filter((one) => one.parent === parent && one.ledger === ledger).sort(oldestFirst),
    keptOf: (parent, ledger, except) =>
      [...records.values()]
        .filter((one) => one.parent === parent && one.ledger === ledger && one.id !== except)
        .sort(oldestFirst)
        .map(viewRecord)
        .filter(({ deleted }) => !deleted)
        .map(({ values }) => values),
    hashOf: hashAs,
    nameKey: strokeKey,
    recordsOf: (ledger) => [...records.values()].filter((one) => one.ledger === ledger).sort(oldestFirst),
    linesOf: (record) => lines.filter((line) => line.op.record === record),
  });
  const view = (id: string) => viewRecord(mustHave(records.get(id)));
  const children = (parent: string, ledger: string) => desk('registrar').childrenOf(parent, ledger).map(viewRecord);
  const live = (id: string) => (ledger: string) =>
    children(id, ledger)
      .filter(({ deleted }) => !deleted)
      .map(({ values }) => values);
  const onPage = (id: string) => {
    const { parent } = view(id);
    const today = now.slice(0, 10);
    return parent === undefined ? { today } : { today, parent: { values: view(parent).values, childrenOf: live(parent) } };
  };
  const sealBy = (by: Account) => (draft: OperationDraft) =>
    sealed(draft, { office, account: by, seq: lines.length + 1, random: ids.bytes });
  return {
    at: (time) => {
      now = time;
    },
    save: (duty, intents, by = account) => {
      const done = performSave(
        { ...desk(duty, by), effects: frozenBy(intents, records, now) },
        { saveId: ids.uuid(), duty, intents },
        sealBy(by),
      );
      if (done.ok) {
        lines.push(...done.value.lines);
        for (const [id, record] of done.value.records) records.set(id, record);
      }
      return done;
    },
    view,
    children,
    computed: (id) => computedOf(mustHave(findLedger(view(id).ledger)), view(id), live(id), onPage(id)),
    offered: (id) => {
      const record = mustHave(records.get(id));
      return openSteps(desk('registrar'), record, mustHave(findLedger(record.ledger))).map(({ step }) => step);
    },
    proposed: (id, step) => {
      const record = mustHave(records.get(id));
      const found = openSteps(desk('registrar'), record, mustHave(findLedger(record.ledger)));
      return found.find((one) => one.step === step)?.proposed;
    },
    against: (id, step) => {
      const record = mustHave(records.get(id));
      const found = openSteps(desk('registrar'), record, mustHave(findLedger(record.ledger)));
      return mustHave(found.find((one) => one.step === step)).refusals;
    },
    schedules: (id) => {
      const record = view(id);
      return schedulesOf(mustHave(findLedger(record.ledger)), record, calendar, live(id));
    },
    figure: (ref, bounds) => mustHave(countFigure(rowsIn(records), { ref, bounds })),
    newId: ids.uuid,
  };
}

/** Plays the saves of a sample office, as the office worker does. */
export function playOn(desk: MemoryDesk, saves: readonly SampleSave[]): void {
  for (const { saveId, duty, intents, by, now } of saves) {
    desk.at(now ?? usualNow);
    const done = desk.save(
      duty,
      intents.map((intent) => withSeen(desk, intent)),
      by,
    );
    if (!done.ok) throw new Error(`${saveId}: ${done.error.map((one) => one.sentence).join(' ')}`);
  }
}

export function deskOfSample({ profile, account, saves }: SampleOffice): MemoryDesk {
  const desk = memoryDesk(profile, account);
  playOn(desk, saves);
  return desk;
}

function withSeen(desk: MemoryDesk, intent: SampleSave['intents'][number]): Intent {
  if (intent.act !== 'edit' && intent.act !== 'step') return intent;
  return { ...intent, seen: desk.view(intent.record).seen };
}

interface Stamp {
  readonly office: OfficeProfile;
  readonly account: Account;
  readonly seq: number;
  readonly random: (count: number) => Uint8Array<ArrayBuffer>;
}

function sealed({ ledger, sets, ...draft }: OperationDraft, { office, account, seq, random }: Stamp): OperationLine {
  return sealOperation({
    op: {
      v: 1,
      office: office.id,
      replica: '5a3e0000-0000-4000-8000-000000000000',
      seq,
      hlc: `${String(seq).padStart(13, '0')}-0000`,
      actor: { id: account.id, name: account.name },
      duty: 'registrar',
      ledger: ledger.kind,
      ledgerVersion: ledger.version,
      ...draft,
    },
    sets,
    random,
  });
}

function mustHave<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in this office');
  return value;
}

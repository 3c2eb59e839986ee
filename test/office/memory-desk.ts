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
import { viewRecord } from '../../renderer/domain/ledger/view';
import type { Account, Duty } from '../../renderer/domain/office/roles';
import type { OfficeProfile } from '../../renderer/domain/office/office';
import type { Refusal } from '../../renderer/domain/refusal';
import type { Result } from '../../renderer/domain/result';
import { findLedger } from '../../renderer/ledgers';
import { hashAs, sealOperation } from '../../renderer/sync';
import { seededIds } from '../fakes/seeded-ids';
import { frozenBy } from './memory-figures';

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
  readonly newId: () => string;
}

export function memoryDesk(office: OfficeProfile, account: Account): MemoryDesk {
  const records = new Map<string, FoldedRecord>();
  const lines: OperationLine[] = [];
  const ids = seededIds(7);
  let now = '2026-11-23T09:00';
  const desk = (duty: Duty, by = account): Desk => ({
    office,
    account: by,
    duty,
    now,
    calendar: calendarWith([]),
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
    linesOf: (record) => lines.filter((line) => line.op.record === record),
  });
  const view = (id: string) => viewRecord(mustHave(records.get(id)));
  const children = (parent: string, ledger: string) => desk('registrar').childrenOf(parent, ledger).map(viewRecord);
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
    computed: (id) => computedOf(view(id), (ledger) => children(id, ledger).map((child) => child.values)),
    offered: (id) => {
      const record = mustHave(records.get(id));
      return openSteps(desk('registrar'), record, mustHave(findLedger(record.ledger))).map(({ step }) => step);
    },
    proposed: (id, step) => {
      const record = mustHave(records.get(id));
      const found = openSteps(desk('registrar'), record, mustHave(findLedger(record.ledger)));
      return found.find((one) => one.step === step)?.proposed;
    },
    newId: ids.uuid,
  };
}

/** Plays the saves of a sample office, as the office worker does. */
export function playOn(desk: MemoryDesk, saves: readonly SampleSave[]): void {
  for (const { saveId, duty, intents, by } of saves) {
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

function computedOf(record: RecordView, childrenOf: (ledger: string) => readonly JsonObject[]): JsonObject {
  const fields = mustHave(findLedger(record.ledger)).fields;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = field.kind === 'computed' ? field.compute({ values: record.values, childrenOf }) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
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

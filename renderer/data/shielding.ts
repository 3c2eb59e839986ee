import type { JsonObject } from '../domain/json';
import type { Ledger } from '../domain/ledger/ledger';
import type { RecordView } from '../domain/ledger/record';
import { shieldedEntry, shieldedValues, shieldedView, shieldReason } from '../domain/ledger/shield';
import { viewRecord } from '../domain/ledger/view';
import type { Disclosure } from '../domain/fields/field-kind';
import { mayDo } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import type { RecordPage } from './office-api';
import { keep, officeLedgers } from './office-ledgers';
import type { OpenOffice } from './open-office';

interface Place {
  readonly ledger: Ledger;
  readonly parent: RecordView | undefined;
  readonly findLedger: (kind: string) => Ledger | undefined;
}

/** A page without whoever its record, or a record inside it, is shielded for. */
export function shieldedPage(page: RecordPage, { ledger, parent, findLedger }: Place): RecordPage {
  const { view } = page;
  const own = shieldReason(ledger, view, parent);
  const reasons = new Map<string, string>(own === undefined ? [] : [[view.id, own]]);
  const children = page.children.map((group) => {
    const child = findLedger(group.ledger);
    const records = group.records.map((record) => {
      const why = child === undefined ? undefined : shieldReason(child, record.view, view);
      if (child === undefined || why === undefined) return record;
      reasons.set(record.view.id, why);
      return { ...record, view: shieldedView(child, record.view), computed: {} };
    });
    return { ...group, records };
  });
  const [why] = reasons.values();
  if (why === undefined) return page;
  const timeline = page.timeline.map((entry) => {
    const known = findLedger(entry.ledger);
    return known === undefined || !reasons.has(entry.record) ? entry : shieldedEntry(known, entry);
  });
  return { ...page, shielded: why, view: own === undefined ? view : shieldedView(ledger, view), children, timeline };
}

/** Of these records somebody is shielded: a minor, a victim, a sealed case. */
export async function shieldedAmong({ house }: OpenOffice, records: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const id of records) {
    const view = await viewIn(house, id);
    const ledger = view && house.ledger(view.ledger);
    if (view === undefined || ledger?.shield === undefined) continue;
    if (shieldReason(ledger, view, await viewIn(house, view.parent)) !== undefined) found.add(id);
  }
  return found;
}

async function viewIn(house: OpenOffice['house'], id: string | undefined): Promise<RecordView | undefined> {
  const stored = id === undefined ? undefined : await house.find(id);
  return stored === undefined ? undefined : viewRecord(stored.folded);
}

/** What of a record may leave in a table or a form: a reason for names is no reason for these. */
export async function openValues(house: OpenOffice['house'], ledger: Ledger, view: RecordView): Promise<JsonObject> {
  const parent = ledger.shield === undefined ? undefined : await viewIn(house, view.parent);
  return shieldReason(ledger, view, parent) === undefined ? view.values : shieldedValues(ledger, view.values);
}

/** A reason for sending names is no reason for sending these. */
export function withoutPeople(classes: ReadonlySet<Disclosure>): ReadonlySet<Disclosure> {
  return new Set([...classes].filter((one) => one === 'public' || one === 'work'));
}

/** Who looked behind the shield and why; once for each reason while the office is open. */
export async function keepRevealed(
  open: OpenOffice,
  record: string,
  reason: string,
): Promise<Result<unknown, readonly Refusal[]>> {
  if (reason.trim() === '') return fail([noReason]);
  if (!mayDo(open.account.role, 'write')) return fail([mayNotReveal]);
  const key = JSON.stringify([record, revealed, reason]);
  if (open.fullReadings.has(key)) return ok({});
  open.fullReadings.add(key);
  const kept = await keep(open, officeLedgers.fullReading, { record, template: revealed, reason });
  if (!kept.ok) open.fullReadings.delete(key);
  return kept;
}

/** Under this name the register of full readings keeps that a record was revealed. */
const revealed = 'record-page';

const noReason: Refusal = {
  code: 'reason',
  field: '$reason',
  sentence: '查看保密内容要写明理由。',
  whatToDo: '请写一句为什么要看，理由会留底。',
};

const mayNotReveal: Refusal = {
  code: 'role',
  sentence: '您的账户不办理案件，不能查看保密内容。',
  whatToDo: '请由办理本案的同事查看。',
};

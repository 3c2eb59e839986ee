import type { Refusal } from '../refusal';
import { fail, ok, type Result } from '../result';
import { planCreate } from './acts/create';
import { planDelete } from './acts/delete';
import { planEdit } from './acts/edit';
import type { Desk, OperationDraft, Planned } from './acts/office-desk';
import { planResolve } from './acts/resolve';
import { planStep } from './acts/step';
import { planUndo } from './acts/undo';
import type { Sets } from './changes';
import { extendFold, foldOperations } from './fold';
import type { Intent, Save } from './intent';
import { mostHeads, type OperationLine } from './operation';
import type { FoldedRecord } from './record';
import type { Ledger } from './ledger';
import { judgePeriodLock } from '../statistics/period-lock';

/** What one save did: its operations in order, and the records as they stand after it. */
export interface Performed {
  readonly lines: readonly OperationLine[];
  readonly records: ReadonlyMap<string, FoldedRecord>;
}

/**
 * Turns the intents of one save into operations, all or none. Each intent sees what the ones before it did.
 * `seal` stamps, salts and hashes a draft; it is the only thing here that is not a plain function of its input.
 */
export function performSave(
  desk: Desk,
  save: Save,
  seal: (draft: OperationDraft) => OperationLine,
): Result<Performed, readonly Refusal[]> {
  if (save.intents.length === 0) return fail([nothingToDo]);
  const lines: OperationLine[] = [];
  const records = new Map<string, FoldedRecord>();
  for (const intent of save.intents) {
    const planned = planIntent(overlaid(desk, records, lines), intent);
    if (!planned.ok) return planned;
    const excess = findExcess(planned.value.sets);
    if (excess !== undefined) return fail([excess]);
    const line = seal(planned.value);
    const before = records.get(line.op.record) ?? desk.findRecord(line.op.record);
    const after = before === undefined ? foldOperations([line]) : extendFold(before, line);
    const locked = findLocked(desk, planned.value.ledger, before, after);
    if (locked.length > 0) return fail(locked);
    lines.push(line);
    records.set(line.op.record, after);
  }
  return ok({ lines, records });
}

function findLocked(desk: Desk, ledger: Ledger, before: FoldedRecord | undefined, after: FoldedRecord): readonly Refusal[] {
  const { frozen = [], findLedger, findRecord } = desk;
  return judgePeriodLock({ ledger, frozen, before, after, findLedger, findRecord });
}

function planIntent(desk: Desk, intent: Intent): Planned {
  switch (intent.act) {
    case 'create':
      return planCreate(desk, intent);
    case 'edit':
      return planEdit(desk, intent);
    case 'step':
      return planStep(desk, intent);
    case 'undo':
      return planUndo(desk, intent);
    case 'resolve':
      return planResolve(desk, intent);
    case 'delete':
      return planDelete(desk, intent);
  }
}

/** The desk with the records of this save laid over the stored ones. */
function overlaid(desk: Desk, records: ReadonlyMap<string, FoldedRecord>, lines: readonly OperationLine[]): Desk {
  const laidOver = (stored: readonly FoldedRecord[], belongs: (record: FoldedRecord) => boolean) =>
    [...stored.filter(({ id }) => !records.has(id)), ...[...records.values()].filter(belongs)].sort(oldestFirst);
  return {
    ...desk,
    findRecord: (id) => records.get(id) ?? desk.findRecord(id),
    childrenOf: (parent, ledger) =>
      laidOver(desk.childrenOf(parent, ledger), (record) => record.parent === parent && record.ledger === ledger),
    recordsOf: (ledger) => laidOver(desk.recordsOf?.(ledger) ?? [], (record) => record.ledger === ledger),
    linesOf: (id) => [...desk.linesOf(id), ...lines.filter((line) => line.op.record === id)],
  };
}

export function oldestFirst(a: FoldedRecord, b: FoldedRecord): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;
}

/** What an exchange file could not carry is refused here, not by its receiver. */
function findExcess(sets: Sets): Refusal | undefined {
  const writes = Object.values(sets).flatMap((set) => Object.values(set));
  if (writes.some((write) => write.pred.length > mostHeads)) return tooManyHeads;
  const text = JSON.stringify(sets);
  // No character takes more than three bytes for each of its units, so most saves need not be measured.
  return text.length * 3 > largestSave && utf8Length(text) > largestSave ? tooLarge : undefined;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Bytes of what one operation writes; a line of an exchange file holds 1 MiB, the operation around it included. */
const largestSave = 1_000_000;

const tooManyHeads: Refusal = {
  code: 'too-many-heads',
  sentence: '这条记录前后改动太多，要核对的内容超过两万处，不能这样一次办完。',
  whatToDo: '请保留这条记录，按办结或者归档处理。',
};

const tooLarge: Refusal = {
  code: 'too-large',
  sentence: '这一次要保存的文字太多，超过二十四万字。',
  whatToDo: '请分成几次保存，或把长篇材料作为附件添加；已填内容留在草稿里。',
};

const nothingToDo: Refusal = { code: 'nothing', sentence: '没有要保存的内容。', whatToDo: '请返回核对。' };

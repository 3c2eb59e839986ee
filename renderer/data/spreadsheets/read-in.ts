import type { Intent } from '../../domain/ledger/intent';
import { viewRecord } from '../../domain/ledger/view';
import type { Duty } from '../../domain/office/roles';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { readRow, rowKey, type ReadRow } from '../../domain/spreadsheet/read-row';
import { sha256Base64Url } from '../../sync';
import { actForPerson } from '../acting-for-person';
import { hostRefusal } from '../host-words';
import { keep, officeLedgers } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { watchJob } from '../watch-job';
import type { ReadIn, SheetPlan, SheetPlanQuery } from './spreadsheets-api';
import { recordOfRow } from './record-of-row';
import { rowsBelow, sheetGone, type WaitingSheet, type WaitingSheets } from './waiting-sheet';

/**
 * Rows of one save. A file of no more is read in whole or not at all; of a larger one each portion is, because a journal entry
 * has an end (64 MiB) and a record is read out of its entry.
 */
const rowsPerSave = 2000;
/** Problems a person is shown; the rest shows when these are mended. */
const problemsShown = 200;

interface Judged {
  readonly rows: readonly ReadRow[];
  readonly ready: readonly ReadRow[];
  readonly duplicates: SheetPlan['duplicates'];
}

export async function planSheet(
  open: OpenOffice,
  waiting: WaitingSheets,
  query: SheetPlanQuery,
): Promise<Result<SheetPlan, readonly Refusal[]>> {
  const sheet = waiting.get(query.sheet);
  if (sheet === undefined) return fail([sheetGone]);
  const judged = await judge(open, sheet, query);
  if (!judged.ok) return judged;
  const { rows, ready, duplicates } = judged.value;
  const problems = rows.flatMap((row) => row.problems);
  return ok({
    rows: rows.length,
    ready: ready.length,
    duplicates,
    problems: problems.slice(0, problemsShown),
    troubled: rows.filter((row) => row.problems.length > 0).length,
  });
}

export async function readSheetIn(
  open: OpenOffice,
  waiting: WaitingSheets,
  query: SheetPlanQuery & { readonly duty: Duty },
): Promise<Result<ReadIn, readonly Refusal[]>> {
  const sheet = waiting.get(query.sheet);
  if (sheet === undefined) return fail([sheetGone]);
  // What was saved since the plan was shown may have changed it.
  const judged = await judge(open, sheet, query);
  if (!judged.ok) return judged;
  const { rows, ready } = judged.value;
  if (rows.some((row) => row.problems.length > 0)) return fail([stillTroubled]);
  if (ready.length === 0) return fail([nothingNew]);
  const readingIn = open.deps.newId();
  const entered = await keep(open, officeLedgers.readingIn, entryOf(sheet, ready.length), readingIn);
  if (!entered.ok) return entered;
  const saved = await savePortions(open, sheet, readingIn, ready, query.duty);
  if (saved.ok) waiting.delete(query.sheet);
  return saved;
}

function entryOf({ ledger, fileName, bytes }: WaitingSheet, rows: number) {
  // The name of a file somebody gave may name a person, but it stays here, where the register of what came in is kept.
  const what = [...`${ledger.label}：${fileName.replace(/\p{Cc}/gu, ' ')}`].slice(0, 180).join('');
  return { ledger: ledger.kind, what, rows, fileHash: sha256Base64Url(bytes) };
}

async function savePortions(
  open: OpenOffice,
  { ledger, below }: WaitingSheet,
  readingIn: string,
  rows: readonly ReadRow[],
  duty: Duty,
): Promise<Result<ReadIn, readonly Refusal[]>> {
  const watch = watchJob(open, 'sheet');
  let records = 0;
  for (let from = 0; from < rows.length; from += rowsPerSave) {
    if (watch.isCancelled()) return stopped(records, hostRefusal('cancelled'));
    const portion = rows.slice(from, from + rowsPerSave);
    const intents = portion.map(({ values }, at): Intent => {
      const record = recordOfRow(readingIn, from + at + 1);
      return { act: 'create', ledger: ledger.kind, record, ...(below === undefined ? {} : { parent: below.parent }), values };
    });
    const saved = await actForPerson(open, { saveId: open.deps.newId(), duty, intents });
    if (!saved.ok) return records === 0 ? saved : stopped(records, ...saved.error);
    records += portion.length;
    watch.onProgress(records, rows.length);
  }
  return ok({ readingIn, records });
}

/** The sentence that is always true: either nothing came in, or just so many rows. */
function stopped(records: number, ...reasons: readonly Refusal[]): Result<never, readonly Refusal[]> {
  if (records === 0) return fail(reasons);
  const sofar: Refusal = {
    code: 'partly',
    sentence: `已读入 ${records} 行，后面的没有读入。`,
    whatToDo: '再选一次同一个文件即可接着读：已读入的会认出来，不会重复。',
  };
  return fail([sofar, ...reasons]);
}

async function judge(
  open: OpenOffice,
  sheet: WaitingSheet,
  { mapping, duplicates: alsoDuplicates }: SheetPlanQuery,
): Promise<Result<Judged, readonly Refusal[]>> {
  const names = mapping.filter((name) => name !== null);
  if (names.length === 0) return fail([nothingMapped]);
  if (new Set(names).size < names.length) return fail([mappedTwice]);
  const context = { today: open.deps.clock.local().slice(0, 10) };
  const watch = watchJob(open, 'sheet');
  const known = await keysOf(open, sheet, names);
  const rows: ReadRow[] = [];
  const duplicates: { row: number; like: string }[] = [];
  for (const raw of rowsBelow(sheet)) {
    const row = readRow(sheet.ledger, mapping, raw, context, sheet.below?.given);
    const key = rowKey(names, row.values);
    const like = known.get(key);
    if (like === undefined) known.set(key, `第 ${raw.number} 行`);
    else duplicates.push({ row: raw.number, like });
    rows.push(row);
    if (watch.isCancelled()) return fail([hostRefusal('cancelled')]);
  }
  const doubled = new Set(duplicates.map(({ row }) => row));
  const ready = rows.filter((row) => row.problems.length === 0 && (alsoDuplicates === true || !doubled.has(row.number)));
  return ok({ rows: rows.filter((row) => alsoDuplicates === true || !doubled.has(row.number)), ready, duplicates });
}

/** What the records here say in the mapped fields, with the title each is known by. */
async function keysOf(
  { house }: OpenOffice,
  { ledger, below }: WaitingSheet,
  names: readonly string[],
): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  const lines = house.set.live(ledger.kind);
  for (const line of below === undefined ? lines : lines.filter(({ parent }) => parent === below.parent)) {
    const stored = await house.find(line.id);
    if (stored !== undefined) keys.set(rowKey(names, viewRecord(stored.folded).values), line.title);
  }
  return keys;
}

const stillTroubled: Refusal = {
  code: 'troubled',
  sentence: '表格里还有填得不对的地方，什么也没有读入。',
  whatToDo: '请照列出的行和栏目改好表格，保存后再选一次文件。',
};

const nothingNew: Refusal = {
  code: 'nothing-new',
  sentence: '表格里的内容本台账都已经有了，没有可读入的行。',
  whatToDo: '不用再办；确要再登记一遍的，请勾选“重复的也读入”。',
};

const nothingMapped: Refusal = {
  code: 'nothing-mapped',
  sentence: '还没有指定哪一列对应哪个栏目。',
  whatToDo: '请至少给一列选好栏目。',
};

const mappedTwice: Refusal = {
  code: 'mapped-twice',
  sentence: '有两列选了同一个栏目。',
  whatToDo: '请让每个栏目只对应一列，多余的列选“不读入”。',
};

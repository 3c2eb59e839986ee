import type { Intent } from '../../domain/ledger/intent';
import type { Duty } from '../../domain/office/roles';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { stampMs } from '../../sync';
import { actForPerson } from '../acting-for-person';
import { amend, officeLedgers, ownRecords, refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { recordOfRow } from './record-of-row';
import type { SheetReadIn } from './spreadsheets-api';

/** Sheets read into one ledger, newest first; without those whose rows were refused after the entry was made. */
export async function sheetsReadIn(open: OpenOffice, ledger: string): Promise<readonly SheetReadIn[]> {
  const records = await ownRecords(open, officeLedgers.readingIn);
  return records
    .filter(({ id, values }) => values['ledger'] === ledger && open.house.set.find(recordOfRow(id, 1)) !== undefined)
    .map(({ id, values, createdAt }) => ({
      readingIn: id,
      what: typeof values['what'] === 'string' ? values['what'] : '',
      rows: Number(values['rows'] ?? 0),
      at: stampMs(createdAt),
      undone: values['undone'] === true,
    }))
    .reverse();
}

/**
 * Deletes what one sheet brought, in one save. A record somebody went on working with stays, and so nothing is taken back: half
 * a sheet would be worse than a whole one.
 */
export async function takeBackSheet(
  open: OpenOffice,
  { readingIn, duty }: { readonly readingIn: string; readonly duty: Duty },
): Promise<Result<{ readonly records: number }, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'delete');
  if (refused) return refused;
  const entry = (await ownRecords(open, officeLedgers.readingIn)).find(({ id }) => id === readingIn);
  if (entry === undefined) return fail([unknownSheet]);
  const live: string[] = [];
  let changed = 0;
  for (let nth = 1; nth <= Number(entry.values['rows'] ?? 0); nth += 1) {
    const id = recordOfRow(readingIn, nth);
    const line = open.house.set.find(id);
    if (line === undefined || line.deleted) continue;
    const stored = await open.house.find(id);
    if ((stored?.folded.ops.length ?? 1) > 1 || open.house.set.childrenOf(id).length > 0) changed += 1;
    live.push(id);
  }
  if (changed > 0) return fail([worked(changed)]);
  if (live.length > 0) {
    const intents = live.map((record): Intent => ({ act: 'delete', record, reason: '撤销从表格读入' }));
    const deleted = await actForPerson(open, { saveId: open.deps.newId(), duty, intents });
    if (!deleted.ok) return deleted;
  }
  const noted = await amend(open, entry, { undone: true });
  return noted.ok ? ok({ records: live.length }) : noted;
}

function worked(records: number): Refusal {
  return {
    code: 'worked',
    sentence: `这次读入的记录里有 ${records} 条后来改动过，不能整批撤销，什么也没有改。`,
    whatToDo: '请打开台账，逐条核对，把确实不要的删除。',
  };
}

const unknownSheet: Refusal = {
  code: 'unknown-sheet',
  sentence: '没有找到这次读入的登记。',
  whatToDo: '请返回台账重新打开这一页。',
};

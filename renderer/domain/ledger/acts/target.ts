import type { Refusal } from '../../refusal';
import { fail, ok, type Result } from '../../result';
import type { Ledger } from '../ledger';
import type { FoldedRecord } from '../record';
import { unknownLedger } from './create';
import type { Desk } from './office-desk';

/** The record an intent is about, with its ledger. */
export function findTarget(
  desk: Desk,
  id: string,
): Result<{ readonly record: FoldedRecord; readonly ledger: Ledger }, readonly Refusal[]> {
  const record = desk.findRecord(id);
  if (record === undefined) {
    return fail([{ code: 'not-found', sentence: '没有找到这条记录。', whatToDo: '请返回列表核对，可能已在别处删除。' }]);
  }
  const ledger = desk.findLedger(record.ledger);
  return ledger === undefined ? fail([unknownLedger(record.ledger)]) : ok({ record, ledger });
}

/** Records of the same ledger under the same parent, the record itself among them. */
export function siblingsOf(desk: Desk, record: FoldedRecord): readonly FoldedRecord[] {
  return record.parent === undefined ? [] : desk.childrenOf(record.parent, record.ledger);
}

import { actions, duties, mayDo, roles, type Action } from '../../office/roles';
import type { Refusal } from '../../refusal';
import { isDeleted, stateOf } from '../view';
import type { Ledger } from '../ledger';
import type { FoldedRecord } from '../record';
import type { Desk } from './office-desk';

/** Refuses what the account's role may not do, and a duty the account does not hold. */
export function permitted(desk: Desk, action: Action): readonly Refusal[] {
  const { account, duty } = desk;
  const refusals: Refusal[] = [];
  if (!mayDo(account.role, action)) {
    refusals.push({
      code: 'role',
      sentence: `您的账户是“${roles[account.role]}”，不能${actions[action]}。`,
      whatToDo: '请由有此权限的同事登录办理，或请负责人调整账户。',
    });
  }
  if (account.role !== 'auditor' && !account.duties.includes(duty)) {
    refusals.push({
      code: 'duty',
      sentence: `您的账户没有“${duties[duty]}”这一职责。`,
      whatToDo: '请换用本人的职责办理，或请负责人在账户里加上。',
    });
  }
  return refusals;
}

/** Refuses to change a record of another office, a deleted one, or one that is locked by its state or its parent's. */
export function changeable(desk: Desk, record: FoldedRecord, ledger: Ledger): readonly Refusal[] {
  if (record.owner !== desk.office.id) return [foreign(ledger)];
  const deleted = gone(desk, record, ledger);
  if (deleted.length > 0) return deleted;
  return [...lockedState(record, ledger), ...lockedParent(desk, record.parent)];
}

/** Refuses what would write past a deletion and so bring the record back; children are deleted with it (`decisions.md` 6). */
export function gone(desk: Desk, record: FoldedRecord, ledger: Ledger): readonly Refusal[] {
  if (isDeleted(record)) return [deleted(`这条${ledger.one}已经删除。`)];
  const parent = record.parent === undefined ? undefined : desk.findRecord(record.parent);
  if (parent === undefined || !isDeleted(parent)) return [];
  const above = desk.findLedger(parent.ledger)?.one ?? '记录';
  return [deleted(`这条${ledger.one}所属的${above}已经删除。`)];
}

/** Children are locked with their parent. */
export function lockedParent(desk: Desk, parent: string | undefined): readonly Refusal[] {
  const record = parent === undefined ? undefined : desk.findRecord(parent);
  const ledger = record && desk.findLedger(record.ledger);
  return record && ledger && record.owner === desk.office.id ? lockedState(record, ledger) : [];
}

export function foreign(ledger: Ledger): Refusal {
  return {
    code: 'not-owner',
    sentence: `这条${ledger.one}是别的单位登记的，本单位不能改动。`,
    whatToDo: '可以在下面写批注，随导出文件带回给登记单位。',
  };
}

function deleted(sentence: string): Refusal {
  return { code: 'deleted', sentence, whatToDo: '请返回列表核对。' };
}

function lockedState(record: FoldedRecord, ledger: Ledger): readonly Refusal[] {
  const name = stateOf(record);
  const state = name === undefined ? undefined : ledger.states?.[name];
  if (state?.editable !== false) return [];
  return [
    {
      code: 'locked',
      sentence: `这条${ledger.one}处在“${state.label}”，内容已经锁定。`,
      whatToDo: '确需改动的，请先办理相应的步骤（如重新打开）再改。',
    },
  ];
}

import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { linkIn } from '../shapes/cells';
import { mediationKinds } from './track';
import { textIn } from './values';

/** Paid for a case that was registered, settled and performed, and that does not go on another one already paid for. */
export const paidOnceOnly: Guard = ({ values, linked }) => {
  const id = linkIn(values, 'case');
  const found = id === undefined ? undefined : linked(id);
  if (found === undefined || found.deleted || found.ledger !== mediationKinds.case) {
    return [refusal('还没有关联案件。', '请选择这笔补贴对应的案件。')];
  }
  return [
    ...(textIn(found.values, 'registeredOn') === undefined ? [refusal('案件没有登记日期。', '请先补登记。')] : []),
    ...(textIn(found.values, 'agreedOn') === undefined ? [refusal('案件没有达成协议。', '没有调解成功的不发。')] : []),
    ...(textIn(found.values, 'performedOn') === undefined ? [refusal('案件还没有履行完毕。', '履行完毕以后再审批。')] : []),
    ...(linkIn(found.values, 'previousCase') === undefined
      ? []
      : [refusal('这件是以前调解过的同一纠纷。', '同一纠纷只发一次；确属另一件事的，请先在案件里去掉“以前调解过的案件”。')]),
  ];
};

function refusal(sentence: string, whatToDo: string): Refusal {
  return { code: 'allowance', field: 'case', sentence, whatToDo };
}

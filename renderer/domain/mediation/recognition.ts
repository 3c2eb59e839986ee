import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { linkIn } from '../shapes/cells';
import { mediationKinds } from './track';
import { textIn } from './values';

/**
 * Before they decide, the police may accept a settlement or a people's mediation that was performed, on written application and with
 * approval; then there is no penalty (治安管理处罚法 9(4)).
 */
export function recognitionComplete(article: string): Guard {
  return ({ values, linked }) => {
    const id = linkIn(values, 'recognisedCase');
    const other = id === undefined ? undefined : linked(id);
    return [
      ...performedElsewhere(
        values,
        other?.deleted === false && other.ledger === mediationKinds.case ? other.values : undefined,
        article,
      ),
      ...approvedBeforeDecision(values, article),
    ];
  };
}

function performedElsewhere(values: JsonObject, other: JsonObject | undefined, article: string): readonly Refusal[] {
  if (textIn(values, 'recognisedWay') !== 'mediation') return [];
  const performed = other !== undefined && textIn(other, 'track') === 'RM' && textIn(other, 'performedOn') !== undefined;
  if (performed) return [];
  return [
    refusal(
      'recognisedCase',
      `还没有关联已经履行完毕的人民调解案件（${article}）。`,
      '请关联那件人民调解案件；当事人自行和解的，请在“认可的方式”里选择自行和解。',
      article,
    ),
  ];
}

function approvedBeforeDecision(values: JsonObject, article: string): readonly Refusal[] {
  const [applied, approved, decided] = ['appliedOn', 'approvedOn', 'decisionOn'].map((name) => textIn(values, name));
  if (applied !== undefined && approved !== undefined && approved < applied) {
    return [
      refusal('approvedOn', `认可日期${approved}早于书面申请日期${applied}（${article}）。`, '请核对两个日期。', article),
    ];
  }
  if (approved === undefined || decided === undefined || approved < decided) return [];
  return [
    refusal(
      'approvedOn',
      `处罚决定已于${decided}作出，之后不能再认可不予处罚（${article}）。`,
      '决定作出以后只能就民事赔偿另行调解。',
      article,
    ),
  ];
}

function refusal(field: string, sentence: string, whatToDo: string, article: string): Refusal {
  return { code: 'recognition', article, field, sentence, whatToDo };
}

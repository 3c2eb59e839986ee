import { addDays } from '../../calendar/civil-date';
import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import { dateIn } from '../../shapes/cells';
import { noticeKeptUntil } from '../complaint';
import { committeeRulesIn } from '../records/committee-election';

/** Until when a notice stays up, by the rules of its election. */
export function noticeDays({ values, parent }: CheckInput): JsonObject {
  const rules = parent && committeeRulesIn(parent.values);
  const postedOn = dateIn(values, 'postedOn');
  if (rules === undefined || postedOn === undefined) return {};
  return { keepUntil: noticeKeptUntil(postedOn, rules.settings) };
}

export const takenDownInTime: Check = ({ values, parent }) => {
  const rules = parent && committeeRulesIn(parent.values);
  const [postedOn, takenDownOn] = [dateIn(values, 'postedOn'), dateIn(values, 'takenDownOn')];
  if (rules === undefined || postedOn === undefined || takenDownOn === undefined) return [];
  const kept = noticeKeptUntil(postedOn, rules.settings);
  if (takenDownOn > kept) return [];
  const { source } = rules.settings.noticeDays;
  return [
    {
      code: 'notice-taken-down',
      field: 'takenDownOn',
      article: source,
      sentence: `公告要张贴到${kept}，${takenDownOn}就揭下了（${source}）。`,
      whatToDo: `请补贴到${addDays(kept, 1)}再揭下；日期填错的请更正。`,
    },
  ];
};

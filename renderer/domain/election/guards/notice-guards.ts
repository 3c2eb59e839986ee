import { addDays } from '../../calendar/civil-date';
import type { AroundRecord } from '../../fields/around';
import type { RowValue } from '../../fields/rows';
import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import { dateIn, textIn } from '../../shapes/cells';
import { noticeKeptUntil } from '../complaint';
import { orderCandidates } from '../candidates';
import { electionKinds } from '../kinds';
import { posts, type Post } from '../nomination';
import { committeePostOf } from '../records/ballot';
import { committeeRulesIn } from '../records/committee-election';
import { candidateIn, listedCandidates } from './nomination-guards';

/** What stands on a notice from the day it is posted: until when it stays up, and the list of candidates in the order of the rules. */
export function noticeFollows(input: CheckInput): JsonObject {
  return { ...noticeDays(input), ...noticeCandidates(input) };
}

/** First candidates by the strokes of their names; final ones as the adopted method orders them. A posted list stays as it was. */
function noticeCandidates({ values, parent, before, nameKey }: CheckInput): JsonObject {
  const rules = parent && committeeRulesIn(parent.values);
  const final = values['kind'] === 'n9';
  if (before !== undefined || parent === undefined || rules === undefined || (values['kind'] !== 'n8' && !final)) return {};
  const order = final ? rules.settings.candidateOrder.value : 'surnameStrokes';
  const standing = final
    ? listedCandidates(parent)
    : standingCandidates(parent).map((one) => ({ post: committeePostOf(one['post']), values: one }));
  const rows = posts.flatMap((post) => {
    const candidates = standing.filter((one) => one.post === post).map((one) => candidateIn(one.values));
    return orderCandidates({ candidates, order, strokeKey: nameKey }).map((one) => ({ post, ...one }));
  });
  return { candidates: rows.map((row, at) => noticeRow(row, at, standing)) };
}

type Standing = readonly { readonly post?: Post | undefined; readonly values: JsonObject }[];

function noticeRow({ post, name }: { readonly post: Post; readonly name: string }, at: number, standing: Standing): RowValue {
  const values = standing.find((one) => one.post === post && textIn(one.values, 'name').trim() === name)?.values ?? {};
  const { sex, votes } = values;
  return {
    id: `c${at + 1}`,
    post,
    name,
    ...(sex === undefined ? {} : { sex }),
    ...(votes === undefined ? {} : { votes }),
  };
}

function standingCandidates(parent: AroundRecord): readonly JsonObject[] {
  return parent.childrenOf(electionKinds.candidate).filter((one) => one['out'] !== true);
}

/** Until when a notice stays up, by the rules of its election. */
function noticeDays({ values, parent }: CheckInput): JsonObject {
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

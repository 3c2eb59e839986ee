import type { Guard } from '../ledger/guard';
import { decimalIn, linkIn, rowsIn } from '../shapes/cells';
import type { ItemList } from '../shapes/item-list';
import { assessors, type Assessor, type ScoreItem } from '../shapes/scores';
import { judgeVote } from './votes';

/** Every line that is scored has points of the community itself. */
export const isSelfAssessed = (items: ItemList<ScoreItem>) => everyLineScored(items, 'self');
/** And of those above it. */
export const isAssessed = (items: ItemList<ScoreItem>) => everyLineScored(items, 'assessed');

function everyLineScored({ items }: ItemList<ScoreItem>, side: Assessor): Guard {
  const scored = Object.entries(items).filter(([, { role }]) => role === 'item');
  return ({ values }) => {
    const given = new Set(rowsIn(values['scores']).flatMap((row) => (decimalIn(row, side) === undefined ? [] : [row.id])));
    const missing = scored.filter(([id]) => !given.has(id)).map(([, { label }]) => label);
    if (missing.length === 0) return [];
    return [
      {
        code: 'not-scored',
        field: 'scores',
        sentence: `还有 ${missing.length} 项没有${assessors[side]}分：${missing.join('、')}。`,
        whatToDo: '请填齐；没有得分的填 0。',
      },
    ];
  };
}

/** The residents' vote is confirmed, of their side, and large enough. */
export const residentsVoteConfirmed: Guard = ({ values, linked }) => {
  const id = linkIn(values, 'residentsVote');
  const vote = id === undefined ? undefined : linked(id);
  return vote === undefined ? [] : judgeVote('residentsVote', 'residents', vote);
};

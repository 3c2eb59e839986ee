import type { Guard } from '../ledger/guard';
import { rowsIn } from '../shapes/cells';
import { progressOf, type ChecklistItem } from '../shapes/checklist';
import type { ItemList } from '../shapes/item-list';

/** Whether a line is late does not change what counts, so any day will do. */
const anyDay = '0001-01-01';

/** Every line of the checklist is done or said not to apply. */
export function everyLineDone(field: string, items: ItemList<ChecklistItem>): Guard {
  return ({ values }) => {
    const rows = rowsIn(values[field]);
    const { done, applicable } = progressOf(rows, { shape: 'checklist', items, warnDays: 0 }, anyDay);
    if (rows.length > 0 && done === applicable) return [];
    return [
      {
        code: 'lines-open',
        field,
        sentence: `还有 ${applicable - done} 项没有办完。`,
        whatToDo: '请逐项填完成日期；没有的勾“不适用”并写说明。',
      },
    ];
  };
}

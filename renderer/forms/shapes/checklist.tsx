import { lagDays, lineState, lineStates, needs, type ChecklistSheet } from '../../domain/shapes/checklist';
import { itemOf } from '../../domain/shapes/item-list';
import type { SheetScreen } from './sheet-screen';

export const checklistScreen: SheetScreen<ChecklistSheet> = {
  lines: ({ items }) => items,
  facts: ({ items }, row) => {
    const item = itemOf(items, row);
    return item === undefined ? ['已不在清单里'] : [needs[item.need]];
  },
  derived: [
    {
      label: '情况',
      textOf: (row, { items }, today) => {
        const state = lineState(row, itemOf(items, row.id), today);
        return { text: lineStates[state], ...(state === 'late' ? { tone: 'late' as const } : {}) };
      },
    },
    {
      label: '与计划比',
      textOf: (row, _sheet, today) => {
        const days = lagDays(row, today);
        if (days === undefined) return { text: '' };
        if (days <= 0) return { text: days === 0 ? '按期' : `早 ${-days} 天` };
        return { text: `晚 ${days} 天`, tone: 'warn' };
      },
    },
  ],
};

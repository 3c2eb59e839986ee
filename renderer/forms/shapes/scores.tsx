import { itemOf } from '../../domain/shapes/item-list';
import type { ScoreSheet } from '../../domain/shapes/scores';
import type { SheetScreen } from './sheet-screen';

export const scoresScreen: SheetScreen<ScoreSheet> = {
  lines: ({ items }) => items,
  facts: ({ items }, row) => {
    const item = itemOf(items, row);
    if (item === undefined) return ['已不在评分标准里'];
    const points = item.role === 'gate' ? [] : [item.role === 'bonus' ? `最多加 ${item.full} 分` : `${item.full} 分`];
    const weight = item.role === 'item' && item.weight !== undefined ? [`权重 ${item.weight}`] : [];
    return [...points, ...weight, ...(item.rule === undefined ? [] : [item.rule])];
  },
  hasCell: ({ items }, row, column) => {
    const isGate = itemOf(items, row)?.role === 'gate';
    if (column === 'failed') return isGate;
    return column === 'reason' || !isGate;
  },
};

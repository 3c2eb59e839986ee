/**
 * 五员履职矩阵: a figure for each of the three lines and for what belongs to none, each broken down by the five roles. Every ledger whose
 * records say line and roles counts itself with them.
 */
export const matrixFigures = [
  {
    name: 'line-party',
    label: '抓党建',
    unit: '条',
    operator: 'events',
    over: 'date',
    only: [{ field: 'line', in: ['party'] }],
    splits: ['roles'],
  },
  {
    name: 'line-renewal',
    label: '抓城改',
    unit: '条',
    operator: 'events',
    over: 'date',
    only: [{ field: 'line', in: ['renewal'] }],
    splits: ['roles'],
  },
  {
    name: 'line-stability',
    label: '保稳定',
    unit: '条',
    operator: 'events',
    over: 'date',
    only: [{ field: 'line', in: ['stability'] }],
    splits: ['roles'],
  },
  {
    name: 'line-general',
    label: '综合',
    unit: '条',
    operator: 'events',
    over: 'date',
    only: [{ field: 'line', in: ['general'] }],
    splits: ['roles'],
  },
] as const;

import type { AppraisalPreset, Presets } from '../domain/instructor/appraisal';

/* Ways of appraising a year, each from one place or our own suggestion; data that an office chooses from, never law. */

const from = '2010-01-01';

const common = {
  sides: { residents: '0.6', superior: '0.4' },
  points: { excellent: '100', competent: '80', basic: '60', poor: '0' },
  divisor: 'expressed',
  indicators: [
    { name: 'attendance', label: '在岗', full: '30', rule: '各月在岗天数÷应在岗天数（不超过1）的平均' },
    { name: 'households', label: '走访覆盖', full: '20', rule: '走访户数（去重）÷总户数' },
    { name: 'demands', label: '诉求办理', full: '30', rule: '0.5×办结率＋0.3×按期办结率＋0.2×满意率；涉法涉诉的不计' },
    { name: 'tasks', label: '主线任务', full: '15', rule: '按期完成÷应完成' },
    { name: 'reports', label: '报告', full: '5', rule: '按时月报÷应交月报' },
  ],
  demandShares: { finished: '0.5', inTime: '0.3', satisfied: '0.2' },
  bands: [
    { from: '90', grade: 'excellent' },
    { from: '75', grade: 'competent' },
    { from: '60', grade: 'basic' },
    { from: '0', grade: 'poor' },
  ],
} as const satisfies Omit<AppraisalPreset, 'label' | 'shares'>;

export const appraisalPresets = {
  'P-A': {
    value: {
      ...common,
      label: '双述双评：村六成、街道四成',
      shares: { record: '0', vote: '1', organisation: '0' },
    },
    standing: 'local',
    source: '一地年度考核暂行办法（2013）',
    from,
  },
  'P-B': {
    value: {
      ...common,
      label: '目标管理：实绩70、测评20、组织评价10',
      shares: { record: '0.7', vote: '0.2', organisation: '0.1' },
    },
    standing: 'local',
    source: '蒲县百分制考核',
    from,
  },
  'P-C': {
    value: {
      ...common,
      label: '综合：实绩五成、测评三成、组织评价两成',
      shares: { record: '0.5', vote: '0.3', organisation: '0.2' },
    },
    standing: 'proposal',
    source: '本软件拟的综合办法',
    from,
  },
} as const satisfies Presets;

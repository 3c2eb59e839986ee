import type { Fields } from '../../domain/fields/field';
import { closedCodeList } from '../../domain/fields/code-list';
import type { State, Step } from '../../domain/ledger/ledger';
import { periodIsOver } from '../../domain/statistics/report-guards';
import type { Beside, PulledFigure, ReportDeclaration } from '../../domain/statistics/report';

const lengths = closedCodeList({
  name: 'report.length',
  label: '报表周期',
  source: '月、季、半年、年为各地通用；专项用于会战、百日行动和提前上报',
  codes: {
    month: { label: '月报' },
    quarter: { label: '季报' },
    halfYear: { label: '半年报' },
    year: { label: '年报' },
    campaign: { label: '专项' },
  },
});

const monthly = { field: 'length', in: ['month'] } as const;
const campaign = { field: 'length', in: ['campaign'] } as const;

/** What every periodic report of an office is filled in with; the figures come by themselves. */
export const reportFields = {
  length: { kind: 'code', label: '报表周期', disclosure: 'work', required: true, list: lengths },
  month: { kind: 'period', label: '月份', disclosure: 'work', required: true, of: 'month', when: monthly },
  quarter: {
    kind: 'period',
    label: '季度',
    disclosure: 'work',
    required: true,
    of: 'quarter',
    when: { field: 'length', in: ['quarter'] },
  },
  halfYear: {
    kind: 'period',
    label: '半年',
    disclosure: 'work',
    required: true,
    of: 'half-year',
    when: { field: 'length', in: ['halfYear'] },
  },
  year: {
    kind: 'period',
    label: '年份',
    disclosure: 'work',
    required: true,
    of: 'year',
    when: { field: 'length', in: ['year'] },
  },
  campaign: { kind: 'text', label: '专项名称', disclosure: 'work', required: true, maxLength: 30, when: campaign },
  campaignFrom: { kind: 'date', label: '起', disclosure: 'work', required: true, when: campaign },
  campaignTo: { kind: 'date', label: '止', disclosure: 'work', required: true, when: campaign },
  done: { kind: 'longText', label: '主要做法', disclosure: 'work', lines: 5, help: '不写当事人姓名。' },
  problems: { kind: 'longText', label: '存在问题', disclosure: 'work', lines: 3 },
  plans: { kind: 'longText', label: '下步打算', disclosure: 'work', lines: 3 },
  figures: { kind: 'snapshot', label: '冻结的数据', disclosure: 'work' },
  signingNote: { kind: 'longText', label: '负责人意见', disclosure: 'work', lines: 2 },
  voidReason: { kind: 'longText', label: '作废原因', disclosure: 'work', lines: 2 },
} as const satisfies Fields;

export const reportSections = [
  { label: '报表', fields: ['length', 'month', 'quarter', 'halfYear', 'year', 'campaign', 'campaignFrom', 'campaignTo'] },
  { label: '文字部分', fields: ['done', 'problems', 'plans'] },
  { label: '数据', fields: ['figures'] },
  { label: '签发', fields: ['signingNote', 'voidReason'], later: true },
] as const;

export const reportStates = {
  draft: { label: '填写中' },
  frozen: { label: '已冻结', editable: false },
  signed: { label: '已签发', final: true, editable: false },
  voided: { label: '已作废', final: true, editable: false },
} as const satisfies Record<string, State>;

type ReportField = keyof typeof reportFields;
type ReportState = keyof typeof reportStates;

/** A report of these figures; everything else is the same for every office. */
export function reportOf(
  figures: readonly PulledFigure[],
  beside: readonly Beside[] = ['yearToDate', 'lastYear'],
): ReportDeclaration<ReportField, ReportState> {
  return {
    periods: ['month', 'quarter', 'halfYear', 'year'],
    campaign: { name: 'campaign', first: 'campaignFrom', last: 'campaignTo' },
    figures,
    beside,
    snapshot: 'figures',
    locksIn: ['frozen', 'signed'],
  };
}

/** Who may sign differs between offices. */
export function reportSteps(
  report: ReportDeclaration<ReportField, ReportState>,
  duties: { readonly writes: Step['duties']; readonly signs: Step['duties'] },
): Readonly<Record<'freeze' | 'sign' | 'void', Step<ReportField, ReportState>>> {
  return {
    freeze: {
      label: '冻结',
      from: ['draft'],
      to: 'frozen',
      duties: duties.writes,
      guards: [periodIsOver(report, reportFields)],
      effect: 'freeze',
      help: '按现在的台账汇总数据并固定下来，不能撤回；以后只能用“更正附页”更正。这段时间的有关数据同时锁定（地方做法）。',
    },
    sign: {
      label: '负责人签发',
      from: ['frozen'],
      to: 'signed',
      duties: duties.signs,
      asks: ['signingNote'],
      help: '核对数据和文字以后签发上报。',
    },
    void: {
      label: '作废',
      from: ['frozen'],
      to: 'voided',
      duties: duties.signs,
      asks: ['voidReason'],
      requires: ['voidReason'],
      help: '只用于选错时间等情形：冻结的数据仍然留着，只是不再作数，锁定随之解除。签发以后不能作废。',
    },
  };
}

import { mediationKinds } from '../../domain/mediation/track';
import type { FigureRef } from '../../domain/statistics/figure';
import type { FigureSheet } from '../../domain/statistics/figure-sheet';
import { education, organisationForms, organisationTypes, sweepKinds, trades } from '../codes/handling';
import { sexes } from '../codes/people';
import { disputeTypes } from '../codes/dispute';
import { riskColours } from '../codes/procedure';
import { lineForEach, namesOf, ofCase } from './sheet-lines';

const unread = '部颁原表没有读到，栏目据公开资料整理，报送前请与上级发的表样核对。';
const bodies: FigureRef = { ledger: mediationKinds.committee, figure: 'committees' };
const mediators: FigureRef = { ledger: mediationKinds.mediator, figure: 'mediators' };
const sweeps: FigureRef = { ledger: mediationKinds.sweep, figure: 'sweeps' };

/** T2: the bodies of people's mediation and those who work in them, as they stand on the last day. */
export const bodiesSheet: FigureSheet = {
  name: 'bodies',
  title: '人民调解组织队伍情况表',
  source: `期末在册的组织和在任的人员。${unread}`,
  across: { label: '单位', by: '$office' },
  lines: [
    { name: 'bodies', label: '调解组织', figure: bodies },
    { heading: '按主体' },
    ...lineForEach(bodies, 'type', organisationTypes),
    { heading: '按组织形式' },
    ...lineForEach(bodies, 'form', organisationForms),
    { heading: '行业性、专业性' },
    ...lineForEach(bodies, 'trade', trades),
    { name: 'mediators', label: '调解员', figure: mediators },
    { name: 'full-time', label: '其中专职', within: true, figure: mediators, parts: { by: 'fullTime', keys: ['true'] } },
    { heading: '按性别（地方表样）' },
    ...lineForEach(mediators, 'sex', sexes),
    { heading: '按文化程度（地方表样）' },
    ...lineForEach(mediators, 'education', education),
  ],
  sums: [
    { label: '按主体', total: 'bodies', parts: namesOf('type', organisationTypes) },
    { label: '按组织形式', total: 'bodies', parts: namesOf('form', organisationForms) },
  ],
};

/** T3: what sweeps found and what became of it, also of a month in which nothing was found. */
export const sweepsSheet: FigureSheet = {
  name: 'sweeps',
  title: '矛盾纠纷排查化解月报',
  source: `没有发现的也报，报零。上报时间按本地要求：有的每月20日前，有的月底（地方规定）。${unread}`,
  across: { label: '单位', by: '$office' },
  lines: [
    { name: 'sweeps', label: '排查', figure: sweeps },
    ...lineForEach(sweeps, 'kind', sweepKinds),
    { name: 'reported', label: '排查表上发现', figure: { ledger: mediationKinds.sweep, figure: 'found' } },
    { name: 'found', label: '登记在册', figure: ofCase('found') },
    { heading: '按类型' },
    ...lineForEach(ofCase('found'), 'disputeType', disputeTypes),
    { heading: '按事件风险' },
    ...lineForEach(ofCase('found'), 'risk', riskColours),
    { name: 'settled', label: '化解', figure: ofCase('found-settled') },
    { name: 'open', label: '期末没有化解', figure: ofCase('found-open') },
    { name: 'handed', label: '移送', figure: ofCase('found-handed') },
    { name: 'upward', label: '上报', figure: { ledger: mediationKinds.upward, figure: 'reports' } },
  ],
  sums: [{ label: '按类型', total: 'found', parts: namesOf('disputeType', disputeTypes) }],
  lists: [
    {
      title: '重点纠纷清单（红、橙）',
      ledger: mediationKinds.case,
      over: 'registeredOn',
      only: [{ field: 'risk', in: ['red', 'orange'] }],
      columns: [
        { label: '登记日期', width: 0.13, text: ({ text }) => text('registeredOn') },
        { label: '事由', width: 0.25, text: ({ text }) => text('matter') },
        { label: '地点', width: 0.17, text: ({ text }) => text('place') },
        { label: '风险', width: 0.1, text: ({ text }) => text('risk').split('：')[0] ?? '' },
        { label: '包案领导', width: 0.12, text: ({ children }) => children(mediationKinds.upward, 'leader').join('、') },
        { label: '措施', width: 0.13, text: ({ text }) => text('confirmMeasures') },
        { label: '进展', width: 0.1, text: ({ state }) => state },
      ],
    },
  ],
};

/** T7: what is paid for which case; the amounts are local rules. */
export const allowancesSheet: FigureSheet = {
  name: 'allowances',
  title: '以案定补发放表',
  source: '金额和分级是本地规定（地方规定）；一件案件只发一次。',
  lines: [
    { name: 'count', label: '件数', figure: { ledger: mediationKinds.allowance, figure: 'allowances' } },
    { name: 'sum', label: '金额', figure: { ledger: mediationKinds.allowance, figure: 'paid' } },
  ],
  sums: [],
  lists: [
    {
      title: '明细',
      ledger: mediationKinds.allowance,
      over: 'approvedOn',
      columns: [
        { label: '月份', width: 0.12, text: ({ text }) => text('month') },
        { label: '案件编号', width: 0.18, text: ({ text }) => text('caseNumber') },
        { label: '调解员', width: 0.12, text: ({ text }) => text('mediator') },
        { label: '难易程度', width: 0.12, text: ({ text }) => text('grade') },
        { label: '金额', width: 0.12, text: ({ text }) => text('amount') },
        { label: '凭据', width: 0.22, text: ({ text }) => text('evidence') },
        { label: '审批人', width: 0.12, text: ({ text }) => text('approver') },
      ],
    },
  ],
};

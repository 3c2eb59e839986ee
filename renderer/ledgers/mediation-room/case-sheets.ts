import { mediationKinds } from '../../domain/mediation/track';
import type { FigureSheet } from '../../domain/statistics/figure-sheet';
import { disputeTypes, sources } from '../codes/dispute';
import { organisationTypes } from '../codes/handling';
import { preventions } from '../codes/procedure';
import { lineForEach, namesOf, ofCase, withAllUnder } from './sheet-lines';

const unread = '部颁原表没有读到，栏目据公开的导出表和地方表样整理，报送前请与上级发的表样核对。';

const accepted = ofCase('accepted');
const bySource = (name: string, label: string, keys: readonly string[]) =>
  ({ name, label, within: true, figure: accepted, parts: { by: 'source', keys } }) as const;
const byForm = (name: string, label: string, keys: readonly string[]) =>
  ({ name, label, within: true, figure: ofCase('agreed'), parts: { by: 'agreementForm', keys } }) as const;

const handedBy = {
  court: '法院委托移送',
  procuratorate: '检察院委托移送',
  police: '公安机关移送',
  petition: '信访部门移送',
  other: '其他部门移送',
} as const;
const handedKeys = Object.keys(handedBy).flatMap((code) => withAllUnder(sources, code));

/** T1: what one committee did in a period, a column for each office where several are rolled up. */
export const caseSheet: FigureSheet = {
  name: 'cases',
  title: '人民调解案件统计表',
  source: `只计人民调解；案件按受理日期、成功和金额按达成协议日期归入期间。${unread}`,
  only: {
    [mediationKinds.case]: [{ field: 'track', in: ['RM'] }],
    [mediationKinds.party]: [{ field: '$parent.track', in: ['RM'] }],
  },
  across: { label: '单位', by: '$office' },
  lines: [
    { name: 'total', label: '调解案件总数', figure: accepted },
    { name: 'people', label: '涉及当事人', figure: { ledger: mediationKinds.party, figure: 'parties' } },
    { name: 'success', label: '调解成功', figure: ofCase('agreed') },
    { name: 'rate', label: '调解成功率', figure: ofCase('success-rate') },
    { name: 'difficult', label: '疑难复杂案件', figure: accepted, parts: { by: 'difficult', keys: ['true'] } },
    { name: 'amount', label: '协议涉及金额', figure: ofCase('amount') },
    { heading: '不同主体' },
    ...lineForEach(accepted, 'organType', organisationTypes),
    { heading: '案件来源' },
    bySource('own', '主动调解', withAllUnder(sources, 'own')),
    bySource('application', '依申请调解', ['application']),
    bySource('handed', '接受委托移送调解（小计）', handedKeys),
    ...Object.entries(handedBy).map(([code, label]) => bySource(code, `　其中${label}`, withAllUnder(sources, code))),
    { heading: '案件分类' },
    ...lineForEach(accepted, 'disputeType', disputeTypes),
    { heading: '协议形式' },
    byForm('oral', '口头协议', ['oral']),
    byForm('written', '书面协议', ['written', 'recorded']),
    { heading: '预防效果（一件可选几项）' },
    ...lineForEach(accepted, 'prevention', preventions),
  ],
  sums: [
    { label: '案件分类', total: 'total', parts: namesOf('disputeType', disputeTypes) },
    { label: '案件来源', total: 'total', parts: ['own', 'application', 'handed'] },
    { label: '接受委托移送', total: 'handed', parts: Object.keys(handedBy) },
    { label: '不同主体', total: 'total', parts: namesOf('organType', organisationTypes) },
    { label: '口头加书面', total: 'success', parts: ['oral', 'written'] },
  ],
};

/** T4: the ledger line of each matter, names covered. */
export const registerSheet: FigureSheet = {
  name: 'register',
  title: '矛盾纠纷登记台账',
  source: '按登记日期列出；姓名只留姓，地点写到村组小区。',
  lines: [],
  sums: [],
  lists: [
    {
      title: '登记台账',
      ledger: mediationKinds.case,
      over: 'registeredOn',
      columns: [
        { label: '登记日期、编号', width: 0.11, text: ({ text }) => lines(text('registeredOn'), text('number')) },
        { label: '来源', width: 0.08, text: ({ text }) => text('source') },
        { label: '地点', width: 0.1, text: ({ text }) => text('place') },
        {
          label: '当事人',
          width: 0.09,
          text: ({ children }) =>
            [...children(mediationKinds.party, 'name'), ...children(mediationKinds.party, 'organisation')].join('、'),
        },
        { label: '类型、事由', width: 0.12, text: ({ text }) => lines(text('disputeType'), text('matter')) },
        { label: '人数、金额', width: 0.07, text: ({ text }) => lines(text('people'), text('amountInDispute')) },
        { label: '风险', width: 0.05, text: ({ text }) => text('risk').split('：')[0] ?? '' },
        {
          label: '承办、措施',
          width: 0.09,
          text: ({ text, children }) => lines(text('mediators'), ...children(mediationKinds.upward, 'leader')),
        },
        {
          label: '进展',
          width: 0.09,
          text: ({ text }) => lines(`走访${text('visitCount') || '0次'}`, `调解${text('sessionCount') || '0次'}`),
        },
        {
          label: '结果、协议',
          width: 0.11,
          text: ({ text, state }) => lines(state, text('agreementForm'), text('agreementNumber')),
        },
        {
          label: '履行、回访',
          width: 0.09,
          text: ({ text, children }) => lines(text('performance'), ...children(mediationKinds.followUp, 'on').slice(-1)),
        },
      ],
    },
  ],
};

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

import { mediationKinds } from '../../domain/mediation/track';
import type { FigureSheet, SheetCount } from '../../domain/statistics/figure-sheet';
import type { FigureRef } from '../../domain/statistics/figure';
import { sources } from '../codes/dispute';
import { preventions } from '../codes/procedure';
import { lineForEach, ofCase, ofSession, ofVisit, withAllUnder } from './sheet-lines';

const policeOffices = ['police-mediation', 'street', 'department'] as const;

const ofTrack =
  (track: string, by = 'track') =>
  (name: string, label: string, figure: FigureRef): SheetCount => ({
    name: `${track}-${name}`,
    label,
    within: true,
    figure,
    parts: { by, keys: [track] },
  });
const za = ofTrack('ZA');
const zaSitting = ofTrack('ZA', '$parent.track');
const xc = ofTrack('XC');
const ms = ofTrack('MS');
const rm = ofTrack('RM');

/** T5: the month of a mediation room at a police station, by track. */
export const stationSheet: FigureSheet = {
  name: 'station',
  title: '派出所调解室工作月表',
  source:
    '没有统一表样，栏目按调解室的工作整理（建议）。各途径的件数不相加。个人办理情况由本人打印自己的工作记录，本表不分人。',
  offices: policeOffices,
  across: { label: '单位', by: '$office' },
  lines: [
    { heading: '治安调解' },
    za('accepted', '受理', ofCase('accepted')),
    zaSitting('sessions', '召集调解', ofSession('sessions')),
    zaSitting('again', '其中第二次及以后', ofSession('again')),
    za('agreed', '达成协议', ofCase('agreed')),
    za('performed', '履行完毕', ofCase('performed')),
    za('breached', '反悔或者不履行', ofCase('breached')),
    za('decided', '转为处理决定', ofCase('decided')),
    { heading: '现场调解、民事损害调解' },
    xc('agreed', '现场调解达成协议', ofCase('agreed')),
    ms('accepted', '民事损害调解受理', ofCase('accepted')),
    ms('agreed', '民事损害调解达成协议', ofCase('agreed')),
    { heading: '派驻人民调解' },
    rm('accepted', '受理', ofCase('accepted')),
    rm('agreed', '达成协议', ofCase('agreed')),
    rm('unsuccessful', '不成或者终止', ofCase('unsuccessful')),
    { heading: '移送、走访和效果' },
    { name: 'transferred', label: '移送', figure: ofCase('transferred') },
    { name: 'visits', label: '上门走访', figure: ofVisit('visits') },
    {
      name: 'evenings',
      label: '其中晚上',
      within: true,
      figure: ofVisit('visits'),
      parts: { by: 'timeOfDay', keys: ['evening'] },
    },
    { name: 'days', label: '平均用时', figure: ofCase('days-each') },
    { name: 'followed', label: '回访率', figure: ofCase('follow-up-rate') },
    { name: 'relapses', label: '反复', figure: ofCase('relapses') },
  ],
  sums: [],
  lists: [
    {
      title: '现场调解协议书编号',
      ledger: mediationKinds.case,
      over: 'agreedOn',
      only: [{ field: 'track', in: ['XC'] }],
      columns: [
        { label: '编号', width: 0.3, text: ({ text }) => text('agreementNumber') },
        { label: '日期', width: 0.2, text: ({ text }) => text('agreedOn') },
        { label: '事由', width: 0.5, text: ({ text }) => text('matter') },
      ],
    },
  ],
};

const accepted = ofCase('accepted');

/** T6: mediation by the police is administrative mediation; one line for each type of dispute. */
export const administrativeSheet: FigureSheet = {
  name: 'administrative',
  title: '行政调解统计表',
  source:
    '参照北京市行政调解季度统计表的栏目（地方表样）；只计公安机关的治安调解、现场调解和民事损害调解。复议前、复议中两栏调解室没有，空出。',
  offices: policeOffices,
  only: {
    [mediationKinds.case]: [{ field: 'track', in: ['ZA', 'XC', 'MS'] }],
    [mediationKinds.party]: [{ field: '$parent.track', in: ['ZA', 'XC', 'MS'] }],
  },
  across: {
    label: '纠纷类型',
    by: { [mediationKinds.case]: 'disputeType', [mediationKinds.party]: '$parent.disputeType' },
  },
  flat: true,
  lines: [
    { name: 'total', label: '受理', figure: accepted },
    { name: 'own', label: '依职权', figure: accepted, parts: { by: 'source', keys: withAllUnder(sources, 'own') } },
    { name: 'applied', label: '依申请', figure: accepted, parts: { by: 'source', keys: ['application'] } },
    { name: 'people', label: '当事人', figure: { ledger: mediationKinds.party, figure: 'parties' } },
    { name: 'many', label: '三人以上', figure: ofCase('three-or-more') },
    { name: 'oral', label: '口头协议', figure: ofCase('agreed'), parts: { by: 'agreementForm', keys: ['oral'] } },
    {
      name: 'written',
      label: '书面协议',
      figure: ofCase('agreed'),
      parts: { by: 'agreementForm', keys: ['written', 'recorded'] },
    },
    { name: 'performed', label: '自动履行', figure: ofCase('performed') },
    { name: 'amount', label: '涉及金额', figure: ofCase('amount') },
    ...lineForEach(accepted, 'prevention', preventions).map((line) => ({
      ...line,
      label: line.label.replace('防止民间纠纷', '防'),
    })),
  ],
  sums: [],
};

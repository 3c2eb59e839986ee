import { committee } from './renovation-case';
import { caseOf, childOf, handlers, inventedNumber, person, rows, type Written } from './writing';

const names = ['毛春生', '邹长河', '柏永福', '戴小芳', '窦金贵', '章二虎', '苗秋菊', '伍德海', '季来顺', '龚腊梅'];
const born = [
  '19750211',
  '19811005',
  '19690730',
  '19900318',
  '19730902',
  '19880115',
  '19790624',
  '19661221',
  '19840409',
  '19920827',
];

const workers = names.map((name, at) =>
  person({
    side: 'one',
    name: { name },
    identityPaper: 'id',
    identityNumber: inventedNumber(born[at] ?? '', '021'),
    phone: `000000001${String(at).padStart(2, '0')}`,
    address: { text: `样溪街道东桥村${String(at + 1)}组` },
    representedBy: at < 5 ? '毛春生' : '季来顺',
    share: 480000 + at * 15050,
  }),
);

const firm = childOf('party', {
  side: 'other',
  kind: 'legal',
  organisation: '样溪宏达建筑劳务有限公司',
  headOfUnit: '樊振邦',
  otherPaperNumber: '91330000MA00000X21',
  phone: '00000000200',
  address: { text: '样溪街道工业园3路6号' },
  representative: { name: '樊明' },
  representativeRelation: '公司职员',
  authority: '代为承认、变更请求，代为达成和签署调解协议',
});

/** Ten workers and a firm: no agreement, facts nobody disputes, and a report to the street. */
export const wages: Written = caseOf(
  {
    track: 'RM',
    number: '样调〔2026〕25号',
    matter: '拖欠工资纠纷',
    disputeType: '10.1',
    source: 'petition',
    registeredOn: '2026-05-06',
    requestedOn: '2026-05-06',
    happenedOn: '2026-02-10',
    place: { text: '样溪街道工业园' },
    partyRelation: 'mixed',
    people: 11,
    amountInDispute: 5477250,
    risk: 'orange',
    difficult: true,
    organ: committee,
    facts:
      '毛春生等十人自2025年9月起在样溪宏达建筑劳务有限公司承包的厂房工地做工，工程于2026年1月停工，公司以总承包方没有结算为由拖欠工资，双方对个别工人的工时有争议。',
    claims: '支付拖欠的工资。',
    delegates: rows(
      { name: '毛春生', speaksFor: 5, chosenOn: '2026-05-06' },
      { name: '季来顺', speaksFor: 5, chosenOn: '2026-05-06' },
    ),
    acceptedOn: '2026-05-06',
    handlers: handlers('万和平', 'committee', '陆清扬'),
    rightsToldOn: '2026-05-07',
    agreementForm: 'written',
    clauses: rows({
      kind: 'payment',
      who: '样溪宏达建筑劳务有限公司',
      whom: '毛春生等十人',
      what: '拖欠的工资',
      amount: 5477250,
      dueOn: '2026-06-30',
    }),
    undisputed:
      '一、毛春生等十人于2025年9月至2026年1月在样溪宏达建筑劳务有限公司承包的厂房工地做工。\n二、约定的日工资为二百六十元，按月结算。\n三、2025年9月至11月的工资已经付清，2025年12月和2026年1月的工资没有支付。',
    terminationReason: 'T3',
    remediesToldOn: '2026-05-20',
    closedOn: '2026-05-20',
  },
  ...workers,
  firm,
  childOf('upward', {
    kind: 'group',
    to: ['street', 'justice'],
    reportedAt: '2026-05-06T15:30',
    way: '书面',
    risk: 'orange',
    summary:
      '十名工人集中到工业园讨要工资，情绪比较激动，表示没有结果就到县里上访。涉及金额五万余元，另有同工地其他工人可能加入。',
    measures: '推选两名代表，逐人登记工时和欠款；劝导工人回家等候，约定5月8日当面调解。',
    request: '请街道协调总承包方到场核对工程款结算情况。',
    leader: '街道分管领导',
    dueOn: '2026-05-08',
    reporter: '万和平',
  }),
  childOf('letter', {
    kind: 'declined',
    way: 'out',
    on: '2026-05-21',
    number: '样调复〔2026〕11号',
    organ: '样溪街道信访办公室',
    answers: '样信转〔2026〕40号',
    content: '同一纠纷劳动争议仲裁委员会已经受理。',
  }),
);

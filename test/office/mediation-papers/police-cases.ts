import { slap, station } from './slap-case';
import { caseOf, childOf, handlers, inventedNumber, person, rows, type Written, type WrittenByName } from './writing';

/** Settled between themselves and performed before the police decided. */
const settled: Written = caseOf(
  {
    track: 'ZA',
    number: '样治调〔2026〕11号',
    matter: '停车争执引起的推打',
    source: 'call110',
    registeredOn: '2026-06-20',
    happenedOn: '2026-06-20',
    organ: station,
    facts: '2026年6月20日晚，谈国安与卫东升在柳湾社区为车位争执，互相推打，双方均无明显外伤，谈国安手机屏幕损坏。',
    recognisedWay: 'settlement',
    performedOn: '2026-06-22',
    performanceProof: '收条一张',
    approver: '派出所负责人',
    terminationReason: 'Z1',
    remediesToldOn: '2026-06-23',
  },
  person({ side: 'one', policeRole: 'both', name: { name: '谈国安' }, sex: 'm', age: 41, phone: '00000000701' }),
  person({ side: 'other', policeRole: 'both', name: { name: '卫东升' }, sex: 'm', age: 36, phone: '00000000702' }),
  childOf('letter', {
    kind: 'handOver',
    way: 'out',
    on: '2026-06-21',
    number: '样公移调〔2026〕5号',
    organ: '样溪街道人民调解委员会',
    replyBy: '2026-07-10',
    content: '双方为车位争执，互相推打，没有明显外伤，手机屏幕损坏。双方都表示愿意协商，要求先由社区熟悉情况的人做工作。',
  }),
  childOf('letter', {
    kind: 'entrust',
    way: 'out',
    on: '2026-06-21',
    number: '样公委调〔2026〕2号',
    organ: '样溪街道人民调解委员会',
    replyBy: '2026-07-10',
  }),
);

/** On the spot, done at once. */
const spot: Written = caseOf(
  {
    track: 'XC',
    number: '样现调〔2026〕31号',
    matter: '遛犬争执引起的辱骂',
    source: 'call110',
    registeredOn: '2026-07-18',
    happenedOn: '2026-07-18',
    place: { text: '柳湾社区东门' },
    organ: station,
    facts:
      '2026年7月18日19时许，严小兵在柳湾社区东门遛犬没有拴绳，惊吓到庄秀英，双方争执，严小兵辱骂庄秀英。围观人员劝开后报警。',
    handlers: handlers('程立言', 'officer', '席文'),
    agreementForm: 'written',
    agreementNumber: '样公现调〔2026〕31号',
    agreedOn: '2026-07-18',
    clauses: rows(
      { kind: 'apology', who: '严小兵', whom: '庄秀英', what: '当面赔礼道歉', dueOn: '2026-07-18' },
      { kind: 'cease', who: '严小兵', what: '遛犬拴绳，不惊扰他人', lasting: true },
    ),
    signedOn: '2026-07-18',
    performance: 'onTheSpot',
    performedOn: '2026-07-18',
  },
  person({
    side: 'one',
    policeRole: 'victim',
    name: { name: '庄秀英' },
    sex: 'f',
    age: 66,
    identityPaper: 'id',
    identityNumber: inventedNumber('19600214', '062'),
    phone: '00000000801',
    address: { text: '样溪街道柳湾社区1号楼102室' },
    occupation: '退休',
  }),
  person({
    side: 'other',
    policeRole: 'suspect',
    name: { name: '严小兵' },
    sex: 'm',
    age: 29,
    identityPaper: 'id',
    identityNumber: inventedNumber('19970101', '071'),
    phone: '00000000802',
    address: { text: '样溪街道柳湾社区7号楼601室' },
    occupation: '外卖骑手',
  }),
);

/** Only the damage, after the decision. */
const damage: Written = caseOf(
  {
    track: 'MS',
    number: '样损调〔2026〕3号',
    matter: '推打致伤损害赔偿',
    disputeType: '6',
    source: 'police',
    registeredOn: '2026-08-03',
    happenedOn: '2026-07-28',
    organ: station,
    facts: '2026年7月28日，庞大海与聂云峰因摆摊位置争执，庞大海推倒聂云峰，致其右腕挫伤，摊架损坏。',
    decisionOn: '2026-08-02',
    acceptedOn: '2026-08-03',
    handlers: handlers('程立言', 'officer', '席文'),
    agreementForm: 'written',
    agreementNumber: '样公损调〔2026〕3号',
    agreedOn: '2026-08-05',
    disputedPoints: '争议事项为医疗费、误工费和摊架损失的数额。',
    clauses: rows({
      kind: 'instalments',
      who: '庞大海',
      whom: '聂云峰',
      what: '医疗费、误工费和摊架损失',
      amount: 600000,
      dueOn: '2026-08-31',
      every: 'month',
      times: 2,
      method: '转账支付',
    }),
    signedOn: '2026-08-05',
  },
  person({
    side: 'one',
    name: { name: '聂云峰' },
    sex: 'm',
    age: 40,
    phone: '00000000901',
    address: { text: '样溪街道南街26号' },
  }),
  person({
    side: 'other',
    name: { name: '庞大海' },
    sex: 'm',
    age: 44,
    phone: '00000000902',
    address: { text: '样溪街道东桥村三组1号' },
  }),
);

/** Cases the police preside over. */
export const policeCases = { slap, settled, spot, damage } satisfies WrittenByName;

import { caseOf, childOf, handlers, inventedNumber, person, rows, type Written, type WrittenByName } from './writing';

const station = '样溪派出所';
const room = { text: '样溪派出所执法办案场所调解室' };

const student = person({
  side: 'one',
  policeRole: 'victim',
  name: { name: '陶乐然' },
  sex: 'm',
  bornOn: '2010-09-12',
  age: 15,
  minor: true,
  identityPaper: 'id',
  identityNumber: inventedNumber('20100912', '051'),
  address: { text: '样溪街道柳湾社区2号楼301室' },
  occupation: '样溪中学学生',
  guardian: { name: '陶建国' },
  guardianToldOn: '2026-05-11',
});

const cyclist = person({
  side: 'other',
  policeRole: 'suspect',
  name: { name: '乔志刚' },
  sex: 'm',
  bornOn: '1979-04-08',
  age: 47,
  identityPaper: 'id',
  identityNumber: inventedNumber('19790408', '053'),
  phone: '00000000602',
  address: { text: '样溪街道东桥村一组5号' },
  occupation: '快递员',
});

const facts =
  '2026年5月10日18时许，陶乐然骑自行车与乔志刚的电动车在样溪中学西门路口相碰，双方发生口角，乔志刚推搡陶乐然并打了一巴掌，陶乐然面部红肿，眼镜损坏。经诊断未达轻微伤。';

/** A filed case settled in writing with a minor on one side, performed, closed. */
const slap: Written = caseOf(
  {
    track: 'ZA',
    number: '样治调〔2026〕8号',
    matter: '碰撞引起的殴打',
    disputeType: '6',
    source: 'call110',
    registeredOn: '2026-05-10',
    happenedOn: '2026-05-10',
    place: { text: '样溪中学西门路口' },
    organ: station,
    facts,
    acceptedOn: '2026-05-11',
    handlers: handlers('程立言', 'officer', '席文'),
    filedOn: '2026-05-10',
    violations: ['beating'],
    mildReason: 'a',
    agreementForm: 'written',
    agreementNumber: '样公调解字〔2026〕8号',
    agreedOn: '2026-05-13',
    clauses: rows(
      { kind: 'apology', who: '乔志刚', whom: '陶乐然', what: '当面赔礼道歉', dueOn: '2026-05-13' },
      {
        kind: 'payment',
        who: '乔志刚',
        whom: '陶乐然',
        what: '医疗费和眼镜损失赔偿',
        amount: 156080,
        dueOn: '2026-05-15',
        method: '在派出所当面支付，由监护人陶建国代收',
      },
    ),
    signedOn: '2026-05-13',
    performance: 'done',
    performedOn: '2026-05-15',
    performanceProof: '收条一张、转账凭证一份',
    closedOn: '2026-05-18',
    retention: 'years30',
  },
  student,
  cyclist,
  childOf('session', {
    number: 1,
    startAt: '2026-05-13T09:00',
    endAt: '2026-05-13T10:20',
    place: room,
    openness: 'closed',
    present: '陶乐然及其监护人陶建国、乔志刚',
    helpers: rows({ name: '黎敏', relation: '见证人', unit: '柳湾社区居委会', consented: true }),
    presiding: '程立言',
    recorder: '席文',
    officers: 1,
    inCaseArea: true,
    recordings: rows({ number: 'QH-20260513-02', device: '调解室固定录像' }),
    content:
      '民警宣读查明的事实和诊断结论，讲明法律规定。乔志刚承认打人不对，当面向陶乐然道歉；双方就医疗费和眼镜损失达成一致。',
    result: 'agreed',
  }),
  childOf('appointment', { what: 'sitting', on: '2026-05-13', hour: '上午9时', place: room }),
  childOf('obligation', {
    clause: '第2条',
    payer: '乔志刚',
    payee: '陶乐然',
    what: '医疗费和眼镜损失赔偿',
    amount: 156080,
    dueOn: '2026-05-15',
    receipts: rows({ on: '2026-05-15', amount: 156080, way: '手机转账', to: '陶建国' }),
  }),
  childOf('follow-up', {
    on: '2026-06-01',
    visited: '陶建国',
    performance: 'done',
    satisfaction: 'satisfied',
    said: '赔偿已经付清，双方没有再起争执。',
    visitors: '程立言',
  }),
);

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

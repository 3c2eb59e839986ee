import { caseOf, childOf, handlers, inventedNumber, person, rows, type Written } from './writing';

export const station = '样溪派出所';
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
export const slap: Written = caseOf(
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

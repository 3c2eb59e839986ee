import { calls, caseOf, childOf, comesIn, committeeTakes, sits, type Dispute } from './october-dispute';
import { changes, rows, saved, takes, type Entry } from './write';

const charging: Dispute = {
  at: 0x18,
  track: 'ZF',
  number: '样访〔2026〕28号',
  matter: '楼道电动车充电邻里纠纷',
  type: '2',
  source: 'visit',
  cameAt: '2026-10-20T15:00',
  happenedOn: '2026-10-20',
  place: '样溪街道新苑社区3号楼',
  facts: '翟小满从家里拉线到楼道给电动车充电，楼上应桂芳担心起火，剪断电线，双方争吵。',
  claims: '应桂芳要求不在楼道充电；翟小满说附近没有充电桩。',
  parties: [
    { name: '应桂芳', sex: 'f', age: 66, address: '样溪街道新苑社区3号楼402室' },
    { name: '翟小满', sex: 'm', age: 27, address: '样溪街道新苑社区3号楼101室', occupation: '外卖骑手' },
  ],
  agrees: [true, false],
};

/** Ended at the doors: the young man moved his charging place. */
const chargingEntries: readonly Entry[] = [
  ...comesIn(charging),
  calls(
    charging,
    0,
    { day: '2026-10-20', hour: '20:00', side: 'other', met: '翟小满', answer: 'thinking', nextStep: '请社区联系充电桩。' },
    { day: '2026-10-22', hour: '10:00', side: 'one', met: '应桂芳', answer: 'yes', nextStep: '转告对方已经认识到危险。' },
    { day: '2026-10-23', hour: '20:30', side: 'other', met: '翟小满', answer: 'yes', nextStep: '下周看一次。' },
  ),
  saved(
    'officer',
    takes(caseOf(charging), 'settle', '2026-10-24T10:00', {
      stepReason: '翟小满改到小区北门充电桩充电并收走电线，应桂芳赔了电线，双方没有别的要求。',
      closedOn: '2026-10-24',
    }),
  ),
];

const betrothal: Dispute = {
  at: 0x19,
  track: 'ZF',
  number: '样访〔2026〕29号',
  matter: '退还彩礼婚姻家庭纠纷',
  type: '1',
  source: 'call110',
  cameAt: '2026-10-16T19:00',
  happenedOn: '2026-10-16',
  place: '样溪街道石桥村五组',
  facts: '伏家俊与滕小荷订婚后分手，伏家俊一方上门要求退还彩礼60000元，滕小荷一方认为已经办酒花费，双方争吵报警。',
  claims: '伏家俊要求退还彩礼；滕小荷同意退一部分。',
  parties: [
    { name: '伏家俊', sex: 'm', age: 26, address: '样溪街道石桥村五组', occupation: '电工' },
    { name: '滕小荷', sex: 'f', age: 24, address: '样溪街道柳湾村二组', occupation: '幼儿园教师' },
  ],
  agrees: [true, false],
};

const betrothalCase: Dispute = {
  ...betrothal,
  at: 0x1a,
  track: 'RM',
  number: '样调〔2026〕30号',
  source: 'visit',
  cameAt: '2026-10-23T09:00',
  agrees: [true, true],
};

/** Three evenings at the doors, then both come and settle. */
const betrothalEntries: readonly Entry[] = [
  ...comesIn(betrothal),
  calls(betrothal, 0, {
    day: '2026-10-18',
    hour: '19:30',
    side: 'other',
    met: '滕小荷及其母亲',
    answer: 'no',
    requested: '办酒的花费要算进去。',
    nextStep: '过几天晚上再去。',
  }),
  calls(
    betrothal,
    1,
    { day: '2026-10-20', hour: '19:00', side: 'one', met: '伏家俊', answer: 'yes', nextStep: '请他列出彩礼和花费。' },
    { day: '2026-10-22', hour: '19:30', side: 'other', met: '滕小荷', answer: 'yes', nextStep: '约定到调解室当面谈。' },
  ),
  saved(
    'officer',
    changes(childOf(betrothal, 2), '2026-10-22', {
      consents: rows({ on: '2026-10-16', agrees: false, way: 'face' }, { on: '2026-10-22', agrees: true, way: 'visit' }),
    }),
  ),
  ...comesIn(betrothalCase),
  saved(
    'officer',
    takes(caseOf(betrothal), 'continueInCase', '2026-10-23T09:30', {
      linkedCase: { ledger: 'mediation.case', record: caseOf(betrothalCase) },
      closedOn: '2026-10-23',
    }),
  ),
  ...committeeTakes(betrothalCase, { at: '2026-10-23T10:00' }),
  saved(
    'mediator',
    sits(betrothalCase, {
      from: '2026-10-25T14:00',
      to: '2026-10-25T17:00',
      present: '伏家俊、滕小荷',
      helper: { name: '石桥村妇联主席', relation: '村妇联' },
      content:
        '调解员讲明彩礼返还的规定，逐项核对给付和办酒花费。双方认可彩礼60000元，办酒花费各自承担，滕小荷分两次退还28000元，不再提其他要求。',
      result: 'agreed',
    }),
    takes(caseOf(betrothalCase), 'agree', '2026-10-25T17:00', {
      agreementForm: 'written',
      agreementNumber: '样调协〔2026〕10号',
      agreedOn: '2026-10-25',
      disputedPoints: '争议事项为彩礼是否退还和退还数额。双方没有办理结婚登记，办酒花费由双方各自承担。',
      clauses: rows(
        { who: '滕小荷', whom: '伏家俊', what: '退还彩礼', amount: 1400000, dueOn: '2026-10-31', method: '银行转账' },
        { who: '滕小荷', whom: '伏家俊', what: '退还彩礼余款', amount: 1400000, dueOn: '2026-11-30', method: '银行转账' },
        { who: '双方', what: '不再为此事上门争吵', lasting: true },
      ),
      signedOn: '2026-10-25',
      mediatorSignedOn: '2026-10-25',
      sealedOn: '2026-10-26',
      performance: 'promised',
    }),
  ),
];

export const visitEntries: readonly Entry[] = [...betrothalEntries, ...chargingEntries];

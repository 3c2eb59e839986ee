import { asksAfter, caseOf, comesIn, committeeTakes, sits, type Dispute } from './october-dispute';
import { inTurn, rows, saved, takes, type Entry } from './write';

const dog: Dispute = {
  at: 0x10,
  track: 'RM',
  number: '样调〔2026〕21号',
  matter: '夜间犬吠邻里纠纷',
  type: '2',
  source: 'application',
  cameAt: '2026-10-09T09:10',
  happenedOn: '2026-09-28',
  place: '样溪街道新苑社区2号楼',
  facts:
    '简素云与梁望山住上下楼。梁望山养有一只大型犬，2026年8月以来夜间常在阳台吠叫，简素云多次上楼交涉，双方在楼道争吵。9月28日夜里犬只挣脱牵绳，扑坏简素云家门前的花架。',
  claims: '简素云要求夜间不再吵闹并赔偿花架；梁望山愿意管好犬只，认为花架价格过高。',
  parties: [
    { name: '简素云', sex: 'f', age: 52, address: '样溪街道新苑社区2号楼201室', occupation: '退休教师' },
    { name: '梁望山', sex: 'm', age: 36, address: '样溪街道新苑社区2号楼301室', occupation: '个体装修' },
  ],
  agrees: [true, true],
};

/** Settled in writing, performed, asked after, closed. */
const dogEntries: readonly Entry[] = [
  ...comesIn(dog),
  ...committeeTakes(dog, { at: '2026-10-09T10:00' }),
  saved(
    'mediator',
    sits(dog, {
      from: '2026-10-12T15:00',
      to: '2026-10-12T16:20',
      present: '简素云、梁望山',
      helper: { name: '郑新苑', relation: '新苑社区居委会工作人员' },
      content:
        '调解员讲明饲养动物不得干扰他人生活。梁望山说明犬只换了住处不安，承认没有拴好；简素云出示花架购买单据。双方同意夜间把犬只关在室内，花架按单据折价赔偿。',
      result: 'agreed',
    }),
    takes(caseOf(dog), 'agree', '2026-10-12T16:20', {
      agreementForm: 'written',
      agreementNumber: '样调协〔2026〕9号',
      agreedOn: '2026-10-12',
      clauses: rows(
        { who: '梁望山', whom: '简素云', what: '赔偿花架', amount: 60000, dueOn: '2026-10-14', method: '当面现金支付' },
        { who: '梁望山', what: '每晚十时至次日六时把犬只关在室内，外出拴绳', lasting: true },
      ),
      signedOn: '2026-10-12',
      mediatorSignedOn: '2026-10-12',
      sealedOn: '2026-10-12',
      performance: 'promised',
    }),
  ),
  ...inTurn(
    'mediator',
    takes(caseOf(dog), 'perform', '2026-10-14T18:00', {
      performance: 'done',
      performedOn: '2026-10-14',
      performanceProof: '收条一张',
    }),
  ),
  asksAfter(dog, '2026-10-23T10:00', '电话回访双方：夜间已经安静，双方见面打招呼。'),
  saved('mediator', takes(caseOf(dog), 'close', '2026-10-23T10:30', { closedOn: '2026-10-23' })),
];

const drip: Dispute = {
  at: 0x11,
  track: 'RM',
  number: '样调〔2026〕22号',
  matter: '空调滴水邻里纠纷',
  type: '2',
  source: 'grid',
  cameAt: '2026-10-10T14:00',
  happenedOn: '2026-10-08',
  place: '样溪街道新苑社区7号楼',
  facts: '佟雨生家空调外机排水管脱落，水滴在楼下邢秋禾家雨棚上，响声不断。邢秋禾上楼交涉时双方争吵，网格员发现后上报。',
  claims: '邢秋禾要求马上接好排水管；佟雨生同意，希望对方不要在夜里敲门。',
  parties: [
    { name: '邢秋禾', sex: 'f', age: 64, address: '样溪街道新苑社区7号楼302室' },
    { name: '佟雨生', sex: 'm', age: 29, address: '样溪街道新苑社区7号楼402室', occupation: '快递员' },
  ],
  agrees: [true, true],
};

/** Settled by word of mouth where it happened, and done at once. */
const dripEntries: readonly Entry[] = [
  ...comesIn(drip),
  ...committeeTakes(drip, { at: '2026-10-10T14:20' }),
  saved(
    'mediator',
    sits(drip, {
      from: '2026-10-10T14:30',
      to: '2026-10-10T15:10',
      place: '样溪街道新苑社区7号楼',
      present: '邢秋禾、佟雨生',
      content: '在现场看过外机和雨棚，佟雨生当场请来师傅接好排水管，双方互相表示歉意。',
      result: 'agreed',
    }),
    takes(caseOf(drip), 'agree', '2026-10-10T15:10', {
      agreementForm: 'oral',
      agreedOn: '2026-10-10',
      clauses: rows({ who: '佟雨生', what: '接好空调排水管', dueOn: '2026-10-10' }),
      performance: 'onTheSpot',
      performedOn: '2026-10-10',
    }),
  ),
  ...inTurn(
    'mediator',
    takes(caseOf(drip), 'perform', '2026-10-10T15:10', {
      performance: 'onTheSpot',
      performedOn: '2026-10-10',
      performanceProof: '调解员现场查看，排水管已接好',
    }),
    takes(caseOf(drip), 'close', '2026-10-10T15:20', { closedOn: '2026-10-10' }),
  ),
];

const lift: Dispute = {
  at: 0x14,
  track: 'RM',
  number: '样调〔2026〕25号',
  matter: '电梯停运物业管理纠纷',
  type: '15',
  source: 'petition',
  cameAt: '2026-10-15T09:30',
  happenedOn: '2026-10-11',
  place: '样溪街道新苑小区',
  facts: '新苑小区9号楼电梯停运四天，苗桂枝腿脚不便，多次下楼困难，与物业工作人员争执，并向信访部门反映。',
  claims: '苗桂枝要求尽快修好电梯、停运期间有人帮忙；物业公司同意。',
  parties: [
    { name: '苗桂枝', sex: 'f', age: 71, address: '样溪街道新苑小区9号楼1102室' },
    { organisation: '样溪安和物业有限公司', speaker: '宗亦安', address: '样溪街道新苑小区物业用房' },
  ],
  agrees: [true, true],
};

/** With a firm: settled by word of mouth, performed within days, asked after. */
const liftEntries: readonly Entry[] = [
  ...comesIn(lift),
  ...committeeTakes(lift, { at: '2026-10-15T10:00', relation: 'mixed' }),
  saved(
    'mediator',
    sits(lift, {
      from: '2026-10-15T15:00',
      to: '2026-10-15T16:00',
      place: '样溪街道新苑小区物业用房',
      present: '苗桂枝、宗亦安（代表样溪安和物业有限公司）',
      helper: { name: '郑新苑', relation: '新苑社区居委会工作人员' },
      content: '物业公司说明配件已经订购，两日内到货；停运期间安排人员帮助行动不便的住户上下楼。苗桂枝表示可以。',
      result: 'agreed',
    }),
    takes(caseOf(lift), 'agree', '2026-10-15T16:00', {
      agreementForm: 'oral',
      agreedOn: '2026-10-15',
      clauses: rows({ who: '样溪安和物业有限公司', what: '修好9号楼电梯，修好以前派人帮助上下楼', dueOn: '2026-10-18' }),
      performance: 'promised',
    }),
  ),
  ...inTurn(
    'mediator',
    takes(caseOf(lift), 'perform', '2026-10-17T17:00', {
      performance: 'done',
      performedOn: '2026-10-17',
      performanceProof: '电梯恢复运行，检验合格证已张贴',
    }),
  ),
  asksAfter(lift, '2026-10-28T09:00', '上门回访：电梯运行正常，住户没有新的意见。'),
];

/** The case that was asked after, and the one settled by word of mouth. */
export const followedUpCase = caseOf(dog);
export const oralCase = caseOf(drip);

/** People's mediation that came to an agreement and was performed. */
export const settledEntries: readonly Entry[] = [...dogEntries, ...dripEntries, ...liftEntries];

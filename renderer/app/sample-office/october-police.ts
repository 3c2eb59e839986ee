import { caseOf, comesIn, policeAgree, policeTake, sits, type Dispute } from './october-dispute';
import { inTurn, rows, saved, takes, type Entry } from './write';

const dance: Dispute = {
  at: 0x16,
  track: 'ZA',
  number: '样治调〔2026〕26号',
  matter: '广场音响引起的推打',
  type: '6',
  source: 'call110',
  cameAt: '2026-10-17T20:30',
  happenedOn: '2026-10-17',
  place: '样溪街道柳湾村文化广场',
  facts:
    '2026年10月17日19时许，晏秋萍等人在柳湾村文化广场跳舞，音响声音较大。戚向阳要求调低，双方争吵，戚向阳推倒音响，晏秋萍打了戚向阳一巴掌。音响外壳损坏，双方没有受伤。',
  claims: '晏秋萍要求赔偿音响；戚向阳要求道歉，以后早点收场。',
  parties: [
    { name: '晏秋萍', sex: 'f', age: 58, address: '样溪街道柳湾村一组', policeRole: 'both' },
    { name: '戚向阳', sex: 'm', age: 33, address: '样溪街道柳湾村三组', occupation: '夜班保安', policeRole: 'both' },
  ],
  agrees: [true, true],
};

/** Settled in writing at the station, paid three days later, closed. */
const danceEntries: readonly Entry[] = [
  ...comesIn(dance),
  ...policeTake(dance, '2026-10-18T09:00', ['beating', 'damage']),
  saved(
    'officer',
    sits(dance, {
      from: '2026-10-18T10:00',
      to: '2026-10-18T11:30',
      present: '晏秋萍、戚向阳',
      helper: { name: '柳湾村委会主任', relation: '村委会' },
      content: '民警宣读查明的事实，讲明法律后果。双方都承认做法不对，当面道歉；晏秋萍答应调低音量、晚八时半前收场。',
      result: 'agreed',
    }),
  ),
  ...policeAgree(caseOf(dance), '2026-10-18T11:30', {
    agreementForm: 'written',
    agreementNumber: '样公调解字〔2026〕11号',
    agreedOn: '2026-10-18',
    signedOn: '2026-10-18',
    clauses: rows(
      { who: '双方', what: '当面互相道歉', dueOn: '2026-10-18' },
      {
        who: '戚向阳',
        whom: '晏秋萍',
        what: '赔偿音响修理费',
        amount: 38000,
        dueOn: '2026-10-21',
        method: '在派出所当面支付',
      },
      { who: '晏秋萍', what: '音响调到不影响住户，晚八时半以前收场', lasting: true },
    ),
    performance: 'promised',
  }),
  ...inTurn(
    'officer',
    takes(caseOf(dance), 'performPolice', '2026-10-20T17:30', {
      performance: 'done',
      performedOn: '2026-10-20',
      performanceProof: '收条一张',
    }),
    takes(caseOf(dance), 'closePolice', '2026-10-20T18:00', { closedOn: '2026-10-20' }),
  ),
];

const parking: Dispute = {
  at: 0x17,
  track: 'ZA',
  number: '样治调〔2026〕27号',
  matter: '抢占车位辱骂',
  type: '2',
  source: 'call110',
  cameAt: '2026-10-19T18:40',
  happenedOn: '2026-10-19',
  place: '样溪街道新苑小区地面停车场',
  facts: '2026年10月19日傍晚，尤明川与蔺东河在新苑小区为一个空车位争执，蔺东河当众辱骂尤明川，围观人员劝开后报警。',
  claims: '尤明川要求当面道歉；蔺东河愿意道歉。',
  parties: [
    { name: '尤明川', sex: 'm', age: 44, address: '样溪街道新苑小区4号楼', occupation: '会计', policeRole: 'victim' },
    { name: '蔺东河', sex: 'm', age: 38, address: '样溪街道新苑小区6号楼', occupation: '厨师', policeRole: 'suspect' },
  ],
  agrees: [true, true],
};

/** An apology on the same evening. */
const parkingEntries: readonly Entry[] = [
  ...comesIn(parking),
  ...policeTake(parking, '2026-10-19T19:10', ['insult']),
  saved(
    'officer',
    sits(parking, {
      from: '2026-10-19T19:20',
      to: '2026-10-19T20:00',
      present: '尤明川、蔺东河',
      content: '蔺东河承认辱骂不对，当场道歉，尤明川接受。双方同意以后按先后停车。',
      result: 'agreed',
    }),
  ),
  ...policeAgree(caseOf(parking), '2026-10-19T20:00', {
    agreementForm: 'written',
    agreementNumber: '样公调解字〔2026〕12号',
    agreedOn: '2026-10-19',
    signedOn: '2026-10-19',
    clauses: rows({ who: '蔺东河', whom: '尤明川', what: '当面道歉', dueOn: '2026-10-19' }),
    performance: 'onTheSpot',
    performedOn: '2026-10-19',
  }),
  saved(
    'officer',
    takes(caseOf(parking), 'performPolice', '2026-10-19T20:00', {
      performance: 'onTheSpot',
      performedOn: '2026-10-19',
      performanceProof: '当场道歉，协议书已记明',
    }),
  ),
];

export const policeEntries: readonly Entry[] = [...danceEntries, ...parkingEntries];

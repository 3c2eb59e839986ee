import { rubbishCase, rubbishFacts, rubbishVisits } from './rubbish-visits';
import { policeAgree } from './october-dispute';
import { adds, handledBy, inTurn, nothingUnusual, opens, rows, sampleId, saved, takes, type Entry } from './write';

const one = sampleId('child', 0x31);
const other = sampleId('child', 0x32);
const room = { text: '样溪派出所调解室' };

export const rubbishCaseOpened: readonly Entry[] = [
  saved(
    'officer',
    opens(rubbishCase, '2026-02-03T09:00', {
      track: 'ZA',
      number: '样治调〔2026〕2号',
      matter: '过道堆放垃圾引起的互殴',
      source: 'visit',
      registeredOn: '2026-02-03',
      linkedCase: { ledger: 'mediation.case', record: rubbishVisits },
    }),
    adds('mediation.party', one, rubbishCase, '2026-02-03', {
      side: 'one',
      kind: 'person',
      name: { name: '陶永和' },
      policeRole: 'both',
      sex: 'm',
      age: 45,
      phone: '00000000003',
      address: { text: '样溪街道新苑社区5号楼301室' },
      occupation: '样溪机械厂职工',
      consents: rows({ on: '2026-02-02', agrees: true, way: 'visit' }),
    }),
    adds('mediation.party', other, rubbishCase, '2026-02-03', {
      side: 'other',
      kind: 'person',
      name: { name: '骆建平' },
      policeRole: 'both',
      sex: 'm',
      age: 39,
      phone: '00000000004',
      address: { text: '样溪街道新苑社区5号楼302室' },
      occupation: '样溪物流站职工',
      consents: rows({ on: '2026-02-02', agrees: true, way: 'visit' }),
    }),
  ),
  ...inTurn(
    'officer',
    takes(rubbishCase, 'register', '2026-02-03T09:20', {
      disputeType: '2',
      happenedOn: '2026-01-23',
      place: { text: '样溪街道新苑社区5号楼过道' },
      facts: rubbishFacts,
      claims: '骆建平要求赔偿药费；陶永和要求赔偿衣物损失，双方都要求对方道歉。',
    }),
    takes(rubbishCase, 'screen', '2026-02-03T09:30', nothingUnusual),
    takes(rubbishCase, 'acceptPolice', '2026-02-03T09:40', {
      acceptedOn: '2026-02-03',
      organ: '样溪派出所',
      violations: ['beating'],
      mildReason: 'a',
      factsFoundOn: '2026-02-03',
      barHired: false,
      barGroup: false,
      barRepeat: false,
      barUnwilling: false,
      barNewViolation: false,
      barFled: false,
      barUnsuitable: false,
    }),
  ),
  saved('roomHead', takes(rubbishCase, 'assignOfficer', '2026-02-03T10:00', handledBy('周立行', 'officer'))),
];

export const rubbishCaseSettled: readonly Entry[] = [
  ...inTurn(
    'officer',
    takes(rubbishCase, 'mediatePolice', '2026-02-04T19:00'),
    adds('mediation.session', sampleId('child', 0x33), rubbishCase, '2026-02-04T19:00', {
      number: 1,
      startAt: '2026-02-04T19:00',
      endAt: '2026-02-04T20:30',
      place: room,
      openness: 'open',
      present: '陶永和、骆建平',
      helpers: rows({ name: '郑新苑', relation: '新苑社区居委会工作人员', consented: true }),
      presiding: '周立行',
      recorder: '田晓禾',
      officers: 2,
      inCaseArea: true,
      content: '民警宣读查明的事实，讲明法律后果。双方先后承认做法不妥，当面道歉，就药费和过道使用达成一致。',
      result: 'agreed',
    }),
  ),
  ...policeAgree(rubbishCase, '2026-02-04T20:30', {
    agreementForm: 'written',
    agreementNumber: '样公调解字〔2026〕2号',
    agreedOn: '2026-02-04',
    signedOn: '2026-02-04',
    clauses: rows(
      { who: '双方', what: '当面互相道歉', dueOn: '2026-02-04' },
      { who: '陶永和', whom: '骆建平', what: '用于药费', amount: 26000, dueOn: '2026-02-06', method: '在派出所当面支付' },
      { who: '骆建平', whom: '陶永和', what: '用于衣物损失', amount: 8000, dueOn: '2026-02-06', method: '在派出所当面支付' },
      { who: '双方', what: '不在过道堆放垃圾和杂物', lasting: true },
    ),
    performance: 'promised',
  }),
  saved(
    'officer',
    takes(rubbishCase, 'performPolice', '2026-02-06T18:30', {
      performance: 'done',
      performedOn: '2026-02-06',
      performanceProof: '双方收条各一张',
    }),
  ),
];

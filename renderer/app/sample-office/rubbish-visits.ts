import { adds, inTurn, opens, rows, sampleId, saved, takes, changes, type Entry } from './write';

/** A bag of rubbish in the corridor: both refuse at the station, three evenings at their doors, then both agree. */
export const rubbishVisits = sampleId('case', 2);
export const rubbishCase = sampleId('case', 3);
const one = sampleId('child', 0x21);
const other = sampleId('child', 0x22);

const corridor = { text: '样溪街道新苑社区5号楼过道' };
export const rubbishFacts =
  '陶永和与骆建平是门对门的邻居。2026年1月23日傍晚，双方因放在过道上的一袋垃圾发生口角，继而互相推打，骆建平右手擦伤，陶永和衣物损坏。双方到派出所后都认为是对方欺负自己。';

const atTheStation: readonly Entry[] = [
  saved(
    'officer',
    opens(rubbishVisits, '2026-01-23T19:30', {
      track: 'ZF',
      number: '样访〔2026〕3号',
      matter: '过道堆放垃圾邻里纠纷',
      source: 'call110',
      registeredOn: '2026-01-23',
    }),
    adds('mediation.party', one, rubbishVisits, '2026-01-23', {
      side: 'one',
      kind: 'person',
      name: { name: '陶永和' },
      phone: '00000000003',
      consents: rows({ on: '2026-01-23', agrees: false, way: 'face' }),
    }),
    adds('mediation.party', other, rubbishVisits, '2026-01-23', {
      side: 'other',
      kind: 'person',
      name: { name: '骆建平' },
      phone: '00000000004',
      consents: rows({ on: '2026-01-23', agrees: false, way: 'face' }),
    }),
  ),
  ...inTurn(
    'officer',
    takes(rubbishVisits, 'register', '2026-01-23T20:00', {
      disputeType: '2',
      happenedOn: '2026-01-23',
      place: corridor,
      facts: rubbishFacts,
    }),
    takes(rubbishVisits, 'askConsent', '2026-01-23T20:10'),
  ),
];

type Answer = 'yes' | 'no' | 'thinking';

/** Both work by day, so the officers come in the evening. */
function evening(day: string, from: number, answers: readonly [Answer, Answer], nextStep: string): Entry {
  const call = (number: number, side: 'one' | 'other', met: string, answer: Answer, requested: string) =>
    adds('mediation.visit', sampleId('child', number), rubbishVisits, `${day}T19:30`, {
      visitedOn: day,
      timeOfDay: 'evening',
      side,
      met,
      visitors: '方致和、周立行',
      officers: 2,
      answer,
      requested,
      nextStep,
    });
  return saved(
    'officer',
    call(from, 'one', '陶永和', answers[0], '认为对方先动手，希望对方先表示歉意。'),
    call(from + 1, 'other', '骆建平', answers[1], '希望过道不再堆放垃圾，药费由对方承担。'),
  );
}

const atTheirDoors: readonly Entry[] = [
  evening('2026-01-26', 0x23, ['no', 'no'], '过几天晚上再去。'),
  evening('2026-01-29', 0x25, ['thinking', 'no'], '请社区一起再去一次。'),
  evening('2026-02-02', 0x27, ['yes', 'yes'], '约定到派出所当面调解。'),
  saved(
    'officer',
    changes(one, '2026-02-02', {
      consents: rows({ on: '2026-01-23', agrees: false, way: 'face' }, { on: '2026-02-02', agrees: true, way: 'visit' }),
    }),
    changes(other, '2026-02-02', {
      consents: rows({ on: '2026-01-23', agrees: false, way: 'face' }, { on: '2026-02-02', agrees: true, way: 'visit' }),
    }),
  ),
];

export const rubbishVisitEntries: readonly Entry[] = [...atTheStation, ...atTheirDoors];

/** After the case was opened the record of visits points to it and ends. */
export const rubbishHandOver: readonly Entry[] = [
  saved('officer', changes(rubbishVisits, '2026-02-03', { linkedCase: { ledger: 'mediation.case', record: rubbishCase } })),
  saved('officer', takes(rubbishVisits, 'continueInCase', '2026-02-03', { closedOn: '2026-02-03' })),
];

import type { JsonObject } from '../../domain/json';
import type { Account } from '../../domain/office/roles';
import { electionLedger } from '../../ledgers/elections/election';
import { ballotLedger } from '../../ledgers/elections/ballot';
import { candidateLedger } from '../../ledgers/elections/candidate';
import { noticeLedger } from '../../ledgers/elections/notice';
import { rollLedger } from '../../ledgers/elections/roll';
import { sheetLedger } from '../../ledgers/elections/sheet';
import { stationLedger } from '../../ledgers/elections/station';
import { voterLedger } from '../../ledgers/elections/voter';
import { changes, inTurn, registers, rows, sampleId, saved, savedBy, takes, type Entry } from './write';

// Every place, person, date and vote here is invented.

const number = (at: number) => sampleId('record', 0x3000 + at);
const election = number(1);
const ballot = number(40);
/** Records of the invented election that tests and journeys look for. */
export const villageSamples = { election, ballot } as const;

/** The other teller: two accounts count, each for itself. */
const otherTeller: Account = { id: sampleId('account', 5), name: '武清和', role: 'clerk', duties: ['teller'] };

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏';
const given = ['安', '清和', '宁', '思远', '明', '若水', '文博', '诺'];
const voterName = (at: number) => surnames.charAt(at % surnames.length) + (given[(at * 7) % given.length] ?? '安');

const voters = Array.from({ length: 60 }, (_, at) =>
  registers(
    voterLedger,
    number(0x100 + at),
    '2026-10-20T09:00',
    {
      serial: at + 1,
      group: `第${'一二三'.charAt(at % 3)}组`,
      household: `H${String(Math.floor(at / 3) + 1).padStart(3, '0')}`,
      name: voterName(at),
      sex: at % 2 === 0 ? 'male' : 'female',
      birthDate: `${1955 + (at % 45)}-03-1${at % 9}`,
      class: 'resident',
    },
    election,
  ),
);

const opened: readonly Entry[] = [
  saved(
    'registrar',
    ...[electionLedger.kind, 'party.election'].map((ledger, at) => ({
      act: 'create' as const,
      ledger: 'system.choice',
      record: number(0x200 + at),
      values: { ledger, on: true },
    })),
  ),
  saved(
    'electionWorker',
    registers(electionLedger, election, '2026-09-15T09:00', {
      community: '石桥村',
      township: '样溪街道',
      body: 'village',
      mode: 'voters',
      province: 'zhejiang',
      term: 13,
      electionDay: '2026-11-18',
      seatsDirector: 1,
      seatsMember: 2,
      audit: 'published',
    }),
  ),
  ...inTurn(
    'electionWorker',
    takes(election, 'formCommittee', '2026-09-18T15:00', {
      formedOn: '2026-09-18',
      formedBy: 'representatives',
      formMembers: 30,
      formPresent: 27,
      committeeSeats: 5,
      ranking: rows(
        ...['褚长庚', '卫秋生', '蒋晚晴', '沈石生', '韩玉兰', '杨木生'].map((name, at) => ({
          name,
          post: at === 0 ? 'chair' : at === 1 ? 'vice' : 'member',
          votes: 26 - at * 2,
          female: at === 2 || at === 4,
          party: at < 2,
        })),
      ),
      committeePostedOn: '2026-09-19',
    }),
    takes(election, 'adopt', '2026-10-10T15:00', {
      methodTitle: '石桥村第十三届村民委员会选举办法',
      methodAdoptedOn: '2026-10-10',
      methodMeeting: 'representatives',
      methodMembers: 30,
      methodPresent: 28,
      methodInFavour: 27,
      answers: [{ id: 'village-retention', answer: '{"years":3}', place: '第二十一条' }],
    }),
  ),
  { ...saved('electionWorker', takes(election, 'freeze', '2026-10-11T09:00')), now: '2026-10-11T09:00' },
  saved('electionWorker', ...voters),
  saved(
    'electionWorker',
    registers(rollLedger, number(2), '2026-10-28T09:00', { postedOn: '2026-10-28', place: '村务公开栏' }, election),
  ),
];

const standing = [0, 1, 2, 3, 4].map((at) => ({
  record: number(10 + at),
  values: {
    name: voterName(at),
    post: at < 2 ? ('director' as const) : ('member' as const),
    sex: at % 2 === 0 ? ('male' as const) : ('female' as const),
    votes: 40 - at * 3,
  },
}));

const nominated: readonly Entry[] = standing.flatMap(({ record, values }) => [
  saved('electionWorker', registers(candidateLedger, record, '2026-11-05T09:00', values, election)),
  ...inTurn(
    'electionWorker',
    takes(record, 'pass', '2026-11-08T09:00', {
      barExpelled: false,
      barCriminal: false,
      barClan: false,
      barReligion: false,
      vettedOn: '2026-11-08',
    }),
    takes(record, 'list', '2026-11-10T09:00'),
  ),
]);

const prepared: readonly Entry[] = [
  saved(
    'electionWorker',
    registers(
      noticeLedger,
      number(30),
      '2026-11-12T09:00',
      { kind: 'n9', number: '9', postedOn: '2026-11-12', place: '村务公开栏' },
      election,
    ),
    registers(
      stationLedger,
      number(31),
      '2026-11-12T09:00',
      {
        name: '村文化礼堂',
        kind: 'central',
        place: '石桥村文化礼堂',
        hours: '上午8时至12时',
        workers: [
          ...rows(...['沈石生', '韩玉兰', '杨木生'].map((name) => ({ name, work: 'monitor' as const }))),
          { id: 'r4', name: '武清和', work: 'teller' as const },
        ],
      },
      election,
    ),
  ),
];

/** What was done before the vote, with its last lawful day as the plan has it. */
const doneStages = (
  [
    ['audit', '2026-11-17', '2026-09-10'],
    ['committee', '2026-09-24', '2026-09-19'],
    ['committee-objections', '2026-09-24', '2026-09-24'],
    ['method', '2026-10-28', '2026-10-10'],
    ['day', '2026-10-28', '2026-10-12'],
    ['registration', '2026-10-28', '2026-10-25'],
    ['roll', '2026-10-29', '2026-10-28'],
    ['complaints', '2026-11-02', '2026-11-02'],
    ['decisions', '2026-11-05', '2026-11-03'],
    ['nomination', '2026-11-16', '2026-11-05'],
    ['vetting', '2026-11-17', '2026-11-08'],
    ['candidates', '2026-11-13', '2026-11-12'],
    ['meeting', '2026-11-17', '2026-11-14'],
    ['proxies', '2026-11-15', '2026-11-14'],
    ['proxies-posted', '2026-11-15', '2026-11-14'],
    ['stations', '2026-11-13', '2026-11-12'],
    ['vote', '2026-11-18', '2026-11-18'],
    ['runoff', '2026-12-18', undefined],
    ['handover', '2026-11-28', undefined],
  ] as const
).map(([id, planned, actual]) => ({ id, planned, ...(actual === undefined ? {} : { actual }) }));

const noted: readonly Entry[] = [saved('electionWorker', changes(election, '2026-11-18T12:40', { stages: doneStages }))];

const paper: JsonObject = {
  contests: rows({ post: 'director', seats: 1 }, { post: 'member', seats: 2 }),
  candidates: rows(...standing.map(({ values: { name, post, sex } }) => ({ name, post, sex }))),
};

interface Counted {
  readonly contest: 'director' | 'member';
  readonly group: string;
  readonly ballots: number;
  readonly invalid: number;
  readonly votes: readonly number[];
}

/** What the other teller counted; whoever opens the sample counts for themselves. */
const counted: readonly Counted[] = [
  { contest: 'director', group: '第一组', ballots: 26, invalid: 1, votes: [16, 9] },
  { contest: 'director', group: '第二组', ballots: 25, invalid: 0, votes: [14, 11] },
  { contest: 'member', group: '第一组', ballots: 26, invalid: 1, votes: [18, 14, 10] },
  { contest: 'member', group: '第二组', ballots: 25, invalid: 0, votes: [15, 14, 12] },
];

const otherSheets = counted.map(({ votes, ...totals }, at) =>
  registers(
    sheetLedger,
    number(50 + at),
    '2026-11-18T13:10',
    {
      ...totals,
      pass: 1,
      voidColumns: 0,
      blank: 0,
      lines: votes.map((inFavour, place) => ({
        id: `l${place + 1}`,
        name: voterName(totals.contest === 'director' ? place : place + 2),
        inFavour,
      })),
    },
    ballot,
  ),
);

/** The boxes are open, the papers add up, and the other of two tellers has handed in every sheet. */
const voted: readonly Entry[] = [
  saved(
    'electionWorker',
    registers(
      ballotLedger,
      ballot,
      '2026-11-17T09:00',
      {
        label: '石桥村村民委员会选举选票',
        voteNo: 1,
        round: 'first',
        heldOn: '2026-11-18',
        marking: 'marks',
        ...paper,
      } as JsonObject & { readonly label: string },
      election,
    ),
  ),
  ...inTurn(
    'electionWorker',
    takes(ballot, 'open', '2026-11-18T08:00', { printed: 70, printWitnesses: '沈石生、韩玉兰' }),
    takes(ballot, 'close', '2026-11-18T12:30', {
      stations: rows({ place: '村文化礼堂', signed: 52, issued: 52, unused: 17, spoiled: 1, returned: 51 }),
      returned: 51,
      groups: rows({ name: '第一组' }, { name: '第二组' }),
    }),
  ),
  savedBy(otherTeller, 'teller', ...otherSheets),
];

/** A village in the middle of counting. */
export const villageEntries: readonly Entry[] = [...opened, ...nominated, ...prepared, ...noted, ...voted];

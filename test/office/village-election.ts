import type { JsonObject } from '../../renderer/domain/json';
import { firstTeller, kinds, scrutineer, secondTeller, villagers, type ElectionOffice } from './election-office';

export const basics = {
  community: '样溪村',
  township: '清河街道',
  body: 'village',
  mode: 'voters',
  province: 'zhejiang',
  term: 13,
  electionDay: '2026-11-18',
  seatsDirector: 1,
  seatsMember: 2,
} as const;

/** Every open question answered with the first choice, and its clause. */
function answered(rows: JsonObject['answers'] | undefined, more: Readonly<Record<string, string>> = {}) {
  const first: Readonly<Record<string, string>> = {
    'village-retention': '{"years":3}',
    ...more,
  };
  return (rows as readonly { readonly id: string }[]).map((row) => ({
    ...row,
    answer: first[row.id] ?? '',
    place: '第十二条',
  }));
}

export function ruled(office: ElectionOffice): string {
  const election = office.registers(kinds.election, basics);
  office.takes(election, 'formCommittee', {
    formedOn: '2026-09-18',
    formedBy: 'representatives',
    committeeSeats: 5,
    ranking: ['甲一', '乙二', '丙三', '丁四', '戊五', '己六'].map((name, at) => ({
      id: `r${at}`,
      name,
      post: at === 0 ? 'chair' : 'member',
      votes: 40 - at,
    })),
    committeePostedOn: '2026-09-19',
  });
  office.at('2026-10-12T09:00');
  const { answers } = office.offered(election, 'adopt');
  office.takes(election, 'adopt', {
    methodTitle: '样溪村第十三届村民委员会选举办法',
    methodAdoptedOn: '2026-10-10',
    methodMeeting: 'representatives',
    methodMembers: 45,
    methodPresent: 40,
    methodInFavour: 38,
    answers: answered(answers),
  });
  office.takes(election, 'freeze');
  return election;
}

/** The first voters of the invented village, written into the register. */
export function register(office: ElectionOffice, election: string, count: number): void {
  const intents = villagers(count).map((values) => ({
    act: 'create' as const,
    ledger: kinds.voter,
    record: office.desk.newId(),
    parent: election,
    values,
  }));
  const done = office.desk.save('electionWorker', intents);
  if (!done.ok) throw new Error(done.error.map(({ sentence }) => sentence).join());
}

/** Two for director, three for two seats of members; vetted and on the final list. */
export function nominate(office: ElectionOffice, election: string, names: readonly string[]): void {
  office.at('2026-11-10T09:00');
  names.forEach((name, at) => {
    const candidate = office.registers(
      kinds.candidate,
      { name, post: at < 2 ? 'director' : 'member', sex: at === 2 ? 'female' : 'male', votes: 90 - at },
      election,
    );
    office.takes(candidate, 'pass', {
      barExpelled: false,
      barCriminal: false,
      barClan: false,
      barReligion: false,
      vettedOn: '2026-11-08',
    });
    office.takes(candidate, 'list');
  });
}

export function prepareDay(office: ElectionOffice, election: string): void {
  office.at('2026-11-12T09:00');
  for (const name of ['中心会场', '二组投票站']) {
    office.registers(
      kinds.station,
      {
        name,
        kind: name === '中心会场' ? 'central' : 'station',
        place: name,
        workers: ['监一', '监二', '监三'].map((one, at) => ({ id: `w${at}`, name: `${name}${one}`, work: 'monitor' })),
      },
      election,
    );
  }
}

type Votes = Readonly<Record<string, readonly number[]>>;

/** Both tellers count every pile alike. */
export function count(
  office: ElectionOffice,
  ballot: string,
  contest: string,
  votes: Votes,
  ballots: readonly number[],
  piles: readonly string[] = ['第一组', '第二组'],
  more: JsonObject = {},
): void {
  piles.forEach((group) => {
    const at = piles.length === 1 && group !== '第二组' ? 0 : ['第一组', '第二组'].indexOf(group);
    const own = Object.fromEntries(Object.entries(votes).map(([name, counts]) => [name, counts[at] ?? 0]));
    for (const by of [firstTeller, secondTeller]) teller(office, ballot, contest, group, own, ballots[at] ?? 0, by, more);
  });
}

export function teller(
  office: ElectionOffice,
  ballot: string,
  contest: string,
  group: string,
  votes: Readonly<Record<string, number>>,
  ballots: number,
  by: typeof firstTeller,
  more: JsonObject = {},
): void {
  const sum = Object.values(votes).reduce((total, one) => total + one, 0);
  const lines = Object.entries(votes).map(([name, inFavour], at) => ({ id: `l${at + 1}`, name, inFavour }));
  const blank = contest === 'director' ? ballots - sum : 0;
  const values = { contest, group, pass: 1, ballots, invalid: 0, voidColumns: 0, blank, lines, ...more };
  office.registers(kinds.sheet, values, ballot, by, 'teller');
}

export function sign(office: ElectionOffice, ballot: string, on: string): void {
  office.takes(ballot, 'count', {}, scrutineer, 'scrutineer');
  office.takes(ballot, 'signMonitor', {}, scrutineer, 'scrutineer');
  office.takes(ballot, 'signTeller', {}, firstTeller, 'teller');
  office.takes(ballot, 'announce', { chair: '甲一', announcedOn: on });
}

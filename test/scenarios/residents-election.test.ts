import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import { textIn } from '../../renderer/domain/shapes/cells';
import {
  codes,
  electionOffice,
  firstTeller,
  kinds,
  scrutineer,
  secondTeller,
  villagers,
  type ElectionOffice,
} from '../office/election-office';

/** A community whose residents' representatives elect its committee. */
function community(office: ElectionOffice, mode: 'voters' | 'representatives'): string {
  const election = office.registers(kinds.election, {
    community: '样溪社区',
    body: 'residents',
    mode,
    term: 9,
    electionDay: '2026-11-18',
    seatsDirector: 1,
    seatsMember: 4,
  });
  office.at('2026-10-12T09:00');
  const { answers } = office.offered(election, 'adopt');
  const chosen: Readonly<Record<string, string>> = {
    overvoteScope: '"ballot"',
    retention: '{"years":3}',
    candidateOrder: '"surnameStrokes"',
    candidateListDays: '5',
    withdrawal: 'null',
    proxyArrangedDays: '3',
    proxyPostedDays: '2',
    stationsPostedDays: '5',
    runoffDays: '30',
    vacancy: 'null',
    womenRule: '"fillLater"',
  };
  office.takes(election, 'adopt', {
    methodTitle: '样溪社区居民委员会选举办法',
    methodAdoptedOn: '2026-10-10',
    methodMeeting: 'representatives',
    methodMembers: 60,
    methodPresent: 50,
    methodInFavour: 48,
    answers: (answers as readonly { readonly id: string }[]).map((row) => ({
      ...row,
      answer: chosen[row.id.slice('residents-'.length)] ?? '',
      place: '第七条',
    })),
  });
  office.takes(election, 'freeze');
  const intents = villagers(90).map((values, at) => ({
    act: 'create' as const,
    ledger: kinds.voter,
    record: office.desk.newId(),
    parent: election,
    values: { ...values, statedOn: '2026-10-01', delegate: at < 60 },
  }));
  office.desk.save('electionWorker', intents);
  office.at('2026-10-28T09:00');
  office.registers(kinds.roll, { postedOn: '2026-10-28', place: '居务公开栏' }, election);
  return election;
}

describe('residents elect', () => {
  it('through their representatives, of whom more than two thirds must vote (B5)', () => {
    const office = electionOffice();
    const election = community(office, 'representatives');
    const ballot = prepared(office, election);
    expect(office.values(ballot)).toMatchObject({ registered: 60 });
    office.takes(ballot, 'open', { printed: 60 });
    office.takes(ballot, 'close', papers(40));
    counted(office, ballot, 40);
    office.takes(ballot, 'count', {}, scrutineer, 'scrutineer');
    const again = office.proposed(kinds.ballot, election);
    expect(again).toMatchObject({ round: 'first', why: '参加投票的人数不够，投票无效' });
  });

  it('and with one more the vote is valid', () => {
    const office = electionOffice();
    const election = community(office, 'representatives');
    const ballot = prepared(office, election);
    office.takes(ballot, 'open', { printed: 60 });
    office.takes(ballot, 'close', papers(41));
    counted(office, ballot, 41);
    office.takes(ballot, 'count', {}, scrutineer, 'scrutineer');
    const content = (office.values(ballot)['record'] as { readonly content: JsonObject }).content;
    const contests = content['contests'] as readonly { readonly announced: JsonObject }[];
    expect(contests[0]?.announced).toEqual({ elected: ['赵安清'], next: 'done' });
  });

  it('themselves or by proxy, within every limit (B9)', () => {
    const office = electionOffice();
    const election = community(office, 'voters');
    office.at('2026-11-10T09:00');
    office.registers(kinds.candidate, { name: '赵安清', post: 'director', certificate: '1' }, election);
    let number = 0;
    const proxy = (principal: string, to: string, more: JsonObject = {}) => {
      number += 1;
      return {
        certificate: `委${number}`,
        principal,
        principalName: nameOf(principal),
        proxy: to,
        proxyName: nameOf(to),
        arrangedOn: '2026-11-10',
        ...more,
      };
    };
    for (const principal of ['10', '11', '12']) office.registers(kinds.proxy, proxy(principal, '5'), election);
    const fourth = office.tries(kinds.proxy, proxy('13', '5'), election);
    expect(fourth).toMatchObject([{ code: 'proxy-too-many', article: '《城市居民委员会组织法》第19条' }]);
    expect(codes(office.tries(kinds.proxy, proxy('13', '0001'), election))).toEqual(['proxy-candidate']);
    expect(codes(office.tries(kinds.proxy, proxy('13', '999'), election))).toEqual(['proxy-not-on-roll']);
    expect(codes(office.tries(kinds.proxy, proxy('13', '10'), election))).toEqual(['proxy-redelegates']);
    expect(codes(office.tries(kinds.proxy, proxy('10', '6'), election))).toEqual(['principal-twice']);
    const [mistyped] = office.tries(kinds.proxy, { ...proxy('13', '6'), principal: '14' }, election);
    expect(mistyped?.sentence).toMatch(/^0014号选民证是/);
    office.at('2026-11-16T09:00');
    expect(codes(office.tries(kinds.proxy, proxy('13', '6', { arrangedOn: '2026-11-16' }), election))).toEqual(['proxy-late']);
  });

  it('by proxy never where representatives vote', () => {
    const office = electionOffice();
    const election = community(office, 'representatives');
    office.at('2026-11-10T09:00');
    const values = {
      certificate: '委1',
      principal: '10',
      principalName: nameOf('10'),
      proxy: '5',
      proxyName: nameOf('5'),
      arrangedOn: '2026-11-10',
    };
    expect(office.tries(kinds.proxy, values, election)).toMatchObject([
      { code: 'no-proxies', article: '《城市居民委员会组织法》第19条' },
    ]);
  });

  it('and whoever took a ballot stands on the roll, once', () => {
    const office = electionOffice();
    const election = community(office, 'voters');
    const ballot = prepared(office, election);
    office.takes(ballot, 'open', { printed: 90 });
    const stations = [
      { id: 's1', place: '会场', signed: 50, issued: 50, unused: 0, spoiled: 0, returned: 50, certificates: '1-50' },
      { id: 's2', place: '二站', signed: 12, issued: 12, unused: 28, spoiled: 0, returned: 12, certificates: '50-60、99' },
    ];
    const refused = office.refuses(ballot, 'close', { stations, returned: 62 });
    expect(refused.map(({ sentence }) => sentence)).toEqual([
      '二站的证号99不在选民名单上。',
      '二站的证号50在另一个投票站也领了票。',
    ]);
  });
});

const people = { director: ['赵安清', '钱平博'], member: ['孙和一', '李远若', '周明长', '吴诺平', '郑嘉清'] } as const;

function prepared(office: ElectionOffice, election: string): string {
  office.at('2026-11-10T09:00');
  for (const [post, names] of Object.entries(people)) {
    for (const name of names) {
      const candidate = office.registers(kinds.candidate, { name, post, sex: 'female' }, election);
      const clear = { barExpelled: false, barCriminal: false, barGang: false, barReligion: false, vettedOn: '2026-11-08' };
      office.takes(candidate, 'pass', clear);
      office.takes(candidate, 'list');
    }
  }
  const workers = ['监一', '监二', '监三'].map((name, at) => ({ id: `w${at}`, name, work: 'monitor' }));
  office.registers(kinds.station, { name: '会场', kind: 'central', workers }, election);
  office.at('2026-11-18T15:00');
  return office.registers(kinds.ballot, office.proposed(kinds.ballot, election), election);
}

const papers = (count: number) => ({
  stations: [{ id: 's1', place: '会场', signed: count, issued: count, unused: 60 - count, spoiled: 0, returned: count }],
  returned: count,
});

function counted(office: ElectionOffice, ballot: string, ballots: number): void {
  const votes: Readonly<Record<string, readonly number[]>> = { director: [30, ballots - 30], member: [35, 34, 33, 32, 5] };
  for (const [contest, counts] of Object.entries(votes)) {
    const names = contest === 'director' ? people.director : people.member;
    const lines = names.map((name, at) => ({ id: `l${at}`, name, inFavour: counts[at] ?? 0 }));
    for (const by of [firstTeller, secondTeller]) {
      const values = { contest, group: '全部选票', pass: 1, ballots, invalid: 0, voidColumns: 0, blank: 0, lines };
      office.registers(kinds.sheet, values, ballot, by, 'teller');
    }
  }
}

const names = villagers(90).map((values) => textIn(values, 'name'));

function nameOf(certificate: string): string {
  return names[Number(certificate) - 1] ?? '外人';
}

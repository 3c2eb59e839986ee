import { partyKinds as kinds } from '../../renderer/domain/election/kinds';
import { firstTeller, scrutineer, secondTeller, type ElectionOffice } from './election-office';

export const candidates = ['陈一', '卫二', '蒋三', '沈四', '韩五', '杨六'];

/** A branch of 50 full members, of whom eight are away with leave, that elects five. */
export function branch(office: ElectionOffice, base: '"due"' | '"present"'): string {
  const election = office.registers(kinds.election, {
    community: '样溪社区',
    branch: '样溪社区党支部',
    body: 'party',
    mode: 'membersElectSecretary',
    term: 6,
    electionDay: '2026-11-20',
    termEnds: '2026-10-31',
    seatsCommittee: 5,
    seatsSecretary: 1,
    seatsDeputy: 0,
  });
  office.takes(election, 'approve', { requestOn: '2026-09-01', approvalOn: '2026-09-10', approval: '样街工发〔2026〕8号' });
  office.at('2026-10-12T09:00');
  const { answers } = office.offered(election, 'adopt');
  const chosen: Readonly<Record<string, string>> = {
    'party-termYears': '5',
    'party-retention': '{"years":null}',
    'party-majorityBase': base,
    'party-secretaryExtra': '1',
    'party-formula': '"topOfEach"',
    'party-formulaShare': '{"den":2,"num":1,"strict":true}',
    'party-noticeWorkingDays': '5',
  };
  office.takes(election, 'adopt', {
    methodTitle: '样溪社区党支部选举办法',
    methodAdoptedOn: '2026-10-10',
    methodMembers: 50,
    methodPresent: 42,
    methodInFavour: 40,
    answers: (answers as readonly { readonly id: string }[]).map((row) => ({
      ...row,
      answer: chosen[row.id] ?? '',
      place: '第八条',
    })),
  });
  office.takes(election, 'freeze');
  for (let at = 0; at < 50; at += 1) office.registers(kinds.member, { name: `党员${at + 1}`, standing: 'full' }, election);
  office.registers(kinds.member, { name: '预备党员', standing: 'probationary' }, election);
  return election;
}

export function push(office: ElectionOffice, election: string): void {
  const votes = (names: readonly string[]) => names.map((name, at) => ({ id: `v${at}`, name, votes: 40 - at }));
  const forms = { heldOn: '2026-10-12', issued: 45, returned: 44, valid: 42, invalid: 2 };
  office.registers(kinds.push, { kind: 'members', ...forms, votes: votes(candidates) }, election);
  office.registers(
    kinds.push,
    { kind: 'masses', ...forms, votes: votes(['韩五', '陈一', '卫二', '蒋三', '杨六', '沈四']) },
    election,
  );
}

export function approve(office: ElectionOffice, election: string): void {
  candidates.forEach((name) => list(office, election, name, 'branchCommittee'));
  list(office, election, '卫二', 'secretary', 1);
  list(office, election, '陈一', 'secretary', 2);
  office.edits(election, { helpers: [{ id: 'h1', name: '监票员', work: 'monitor' }] });
}

export function list(office: ElectionOffice, election: string, name: string, post: string, rank?: number): void {
  const candidate = office.registers(kinds.candidate, { name, post }, election);
  office.takes(candidate, 'vet', { vettedOn: '2026-10-12' });
  office.takes(candidate, 'approve', { approvedOn: '2026-10-12', approval: '批复', ...(rank === undefined ? {} : { rank }) });
}

type Marks = Readonly<Record<string, readonly [number, number]>>;

export function counted(office: ElectionOffice, ballot: string, contest: string, valid: number, marks: Marks): void {
  const lines = Object.entries(marks).map(([name, [inFavour, against]], at) => ({
    id: `l${at}`,
    name,
    inFavour,
    against,
    abstained: valid - inFavour - against,
  }));
  for (const by of [firstTeller, secondTeller]) {
    const values = { contest, group: '全部选票', pass: 1, ballots: valid, invalid: 0, voidColumns: 0, lines };
    office.registers(kinds.sheet, values, ballot, by, 'teller');
  }
}

export const papers = (count: number) => ({
  stations: [{ id: 's1', place: '会场', signed: count, issued: count, unused: 60 - count, spoiled: 0, returned: count }],
  returned: count,
});

export function sign(office: ElectionOffice, ballot: string): void {
  office.takes(ballot, 'signMonitor', {}, scrutineer, 'scrutineer');
  office.takes(ballot, 'signTeller', {}, firstTeller, 'teller');
  office.takes(ballot, 'announce', { chair: '主持人', announcedOn: '2026-11-20' });
}

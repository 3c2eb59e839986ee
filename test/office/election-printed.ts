import { electionKinds, partyKinds } from '../../renderer/domain/election/kinds';
import type { JsonObject } from '../../renderer/domain/json';
import type { OfficeMode, OfficeProfile } from '../../renderer/domain/office/office';
import { notices, partyNotices } from '../../renderer/ledgers/codes/election-notices';
import { electionOffice, firstTeller, scrutineer, villagerNames, type ElectionOffice } from './election-office';
import type { MemoryDesk } from './memory-desk';
import * as party from './party-election';
import { count, nominate, prepareDay, register, ruled, sign } from './village-election';

/** Where each paper of an election is printed from, and each kind of notice. */
export interface ElectionPapers {
  readonly recordFor: (template: string) => { readonly desk: MemoryDesk; readonly record: string } | undefined;
  readonly notices: readonly { readonly kind: string; readonly desk: MemoryDesk; readonly record: string }[];
}

export const electionVillage: OfficeProfile = {
  id: '0f1c0000-0000-4000-8000-000000000001',
  name: '样溪村民委员会',
  type: 'village',
  mode: 'test',
};

/** A village from the first list to the hand-over, and a branch that elects by 两推直选, with a record for every paper. */
export function electionPapers(mode: OfficeMode = 'test'): ElectionPapers {
  const village = villageRecords(mode);
  const branch = branchRecords();
  return {
    recordFor: (template) => {
      const own = village.records[template];
      if (own !== undefined) return { desk: village.desk, record: own };
      const other = branch.records[template];
      return other === undefined ? undefined : { desk: branch.desk, record: other };
    },
    notices: [...village.notices, ...branch.notices],
  };
}

interface Written {
  readonly desk: MemoryDesk;
  readonly records: Readonly<Record<string, string>>;
  readonly notices: ElectionPapers['notices'];
}

const rollNames = villagerNames(7);
/** Two for director, three for two seats of members; all of them stand on the roll. */
const [director = '', rival = '', first = '', second = '', third = '', principal = '', proxyName = ''] = rollNames;
const names = [director, rival, first, second, third];

function villageRecords(mode: OfficeMode): Written {
  const office = electionOffice(undefined, undefined, mode);
  const election = ruled(office);
  register(office, election, 120);
  const voter = office.registers(electionKinds.voter, extraVoter, election);
  office.at('2026-10-28T09:00');
  const roll = office.registers(electionKinds.roll, { postedOn: '2026-10-28', place: '村务公开栏' }, election);
  const complaint = complained(office, election);
  const nomination = office.registers(electionKinds.nomination, named, election);
  nominate(office, election, names);
  const candidate = office.desk.children(election, electionKinds.candidate)[0]?.id ?? '';
  office.at('2026-11-14T09:00');
  const proxy = office.registers(electionKinds.proxy, away, election);
  prepareDay(office, election);
  const station = boxOf(office, election);
  const ballots = voted(office, election);
  const result = office.registers(electionKinds.result, {}, election);
  office.takes(result, 'announce', { announcedOn: '2026-11-25', place: '村委会大院' });
  office.takes(election, 'announce');
  const handover = handedOver(office, election);
  const pledge = office.registers(electionKinds.pledge, promised, election);
  const posted = noticesOf(office, election, electionKinds.notice, notices);
  const notice = posted.find(({ kind }) => kind === 'n9')?.record ?? '';
  const ofFirst = ['ballot', 'tally-sheet', 'paper-check', 'doubts'].map(
    (name) => [`election-${name}`, ballots.first] as const,
  );
  return {
    desk: office.desk,
    records: {
      ...Object.fromEntries(ofFirst),
      'election-report': ballots.later,
      'election-notice': notice,
      'election-voter-card': voter,
      'election-roll': roll,
      'election-complaint': complaint,
      'election-decision': complaint,
      'election-nomination': nomination,
      'election-vetting': candidate,
      'election-proxy': proxy,
      'election-box': station,
      'election-issue-register': station,
      'election-whole-report': result,
      'election-certificates': result,
      'election-handover': handover,
      'election-pledge': pledge,
      'election-plan': election,
      'election-registration': election,
      'election-rules': election,
      'election-cover': election,
    },
    notices: posted,
  };
}

const extraVoter = {
  serial: 9001,
  group: '第一组',
  household: 'H0999',
  name: '欧阳远',
  sex: 'male',
  birthDate: '1980-05-12',
  class: 'resident',
};

const named: JsonObject = {
  serial: '3',
  source: 'voters',
  receivedOn: '2026-10-28',
  names: [
    { id: 'n1', post: 'director', name: director },
    { id: 'n2', post: 'member', name: first },
  ],
  nominators: [{ id: 'v1', certificate: '0006', name: principal }],
};

const away: JsonObject = {
  certificate: '1',
  principal: '0006',
  principalName: principal,
  proxy: '0007',
  proxyName,
  relation: '本村选民',
  reason: '外出务工',
  arrangedOn: '2026-11-14',
  postedOn: '2026-11-14',
};

const promised: JsonObject = {
  name: director,
  post: '主任',
  signedOn: '2026-11-25',
  items: [
    { id: 'p1', what: '修好二组机耕路', by: '2027-06-30', standing: 'open' },
    { id: 'p2', what: '村务每季度公开一次', standing: 'open' },
  ],
};

function complained(office: ElectionOffice, election: string): string {
  office.at('2026-11-02T09:00');
  const values = { receivedOn: '2026-11-02', complainant: '钱一', about: '本人', item: '名单漏了本人。' };
  const complaint = office.registers(electionKinds.complaint, values, election);
  office.at('2026-11-04T09:00');
  office.takes(complaint, 'decide', {
    decision: 'dismissed',
    decidedOn: '2026-11-04',
    publishedOn: '2026-11-04',
    grounds: '名单第 12 号就是本人。',
  });
  return complaint;
}

function boxOf(office: ElectionOffice, election: string): string {
  const [station] = office.desk.children(election, electionKinds.station);
  const id = station?.id ?? '';
  office.at('2026-11-18T13:00');
  office.takes(id, 'seal', { sealNumber: '0018', emptyWitnesses: '监一、监二', sealedAt: '2026-11-18T07:40' });
  office.takes(id, 'open', { openedAt: '2026-11-18T12:30', openWitnesses: '监一、监三', sealIntact: true });
  return id;
}

/** A first ballot with a doubtful paper, and the run-off that follows. */
function voted(office: ElectionOffice, election: string): { readonly first: string; readonly later: string } {
  office.at('2026-11-18T14:00');
  const ballot = office.registers(electionKinds.ballot, office.proposed(electionKinds.ballot, election), election);
  office.takes(ballot, 'open', { printed: 130, printWitnesses: '监一、监二' });
  const stations = [
    { id: 's1', place: '中心会场', signed: 60, issued: 60, unused: 9, spoiled: 1, returned: 60 },
    { id: 's2', place: '二组投票站', signed: 41, issued: 41, unused: 19, spoiled: 0, returned: 40 },
  ];
  office.takes(ballot, 'close', {
    stations,
    returned: 100,
    groups: [
      { id: 'g1', name: '第一组' },
      { id: 'g2', name: '第二组' },
    ],
  });
  decidedDoubt(office, ballot);
  count(office, ballot, 'director', { [director]: [32, 31], [rival]: [17, 18] }, [50, 50]);
  count(office, ballot, 'member', { [first]: [30, 31], [second]: [24, 22], [third]: [20, 21] }, [50, 50]);
  sign(office, ballot, '2026-11-18');
  office.at('2026-11-25T14:00');
  const again = office.proposed(electionKinds.ballot, election);
  const later = office.registers(electionKinds.ballot, { ...again, heldOn: '2026-11-25' }, election);
  office.takes(later, 'open', { printed: 110 });
  office.takes(later, 'close', {
    stations: [{ id: 's1', place: '中心会场', signed: 90, issued: 90, unused: 20, spoiled: 0, returned: 90 }],
    returned: 90,
  });
  count(office, later, 'member', { [second]: [50], [third]: [35] }, [90], ['全部选票'], { blank: 5 });
  sign(office, later, '2026-11-25');
  return { first: ballot, later };
}

function decidedDoubt(office: ElectionOffice, ballot: string): void {
  const doubt = office.registers(
    electionKinds.doubt,
    { group: '第一组', question: '委员一栏写了小名“阿一”。' },
    ballot,
    firstTeller,
    'teller',
  );
  office.takes(
    doubt,
    'decide',
    { decision: 'counts', inFavour: 5, against: 0, note: `计给${first}` },
    scrutineer,
    'scrutineer',
  );
}

function handedOver(office: ElectionOffice, election: string): string {
  const handover = office.registers(electionKinds.handover, office.proposed(electionKinds.handover, election), election);
  office.at('2026-12-01T09:00');
  const items = (office.values(handover)['items'] as readonly JsonObject[]).map((row, at) => ({
    ...row,
    what: at === 0 ? '村委会公章1枚' : '无',
  }));
  office.takes(handover, 'finish', {
    handedOn: '2026-12-01',
    place: '村委会',
    giver: '旧主任',
    receiver: director,
    chair: '甲一',
    supervisor: '街道王某',
    items,
  });
  return handover;
}

function branchRecords(): Written {
  const office = electionOffice('2026-09-20T09:00', 'partyWorker');
  const election = party.branch(office, '"due"');
  party.push(office, election);
  const push = office.desk.children(election, partyKinds.push)[0]?.id ?? '';
  return {
    desk: office.desk,
    records: {
      'election-push-form': push,
      'election-push-tally': push,
      'party-request': election,
      'party-due-table': election,
    },
    notices: noticesOf(office, election, partyKinds.notice, partyNotices),
  };
}

/** One notice of every kind there is, posted late: what a notice says is what is looked at. */
function noticesOf(
  office: ElectionOffice,
  election: string,
  ledger: string,
  list: { readonly codes: Readonly<Record<string, unknown>> },
): ElectionPapers['notices'] {
  return Object.keys(list.codes).map((kind, at) => ({
    kind,
    desk: office.desk,
    record: office.registers(
      ledger,
      { kind, number: String(at + 1), postedOn: '2026-12-01', place: '村务公开栏', contact: '甲一，电话另行公布' },
      election,
    ),
  }));
}

import type { Fields } from '../../domain/fields/field';
import { defineLedger, type State, type Step } from '../../domain/ledger/ledger';
import { partyKinds } from '../../domain/election/kinds';
import { recordedStages } from '../../domain/election/records/recorded-days';
import { announcedDays, resultWasAnnounced } from '../../domain/election/guards/finish-guards';
import {
  dayMayMove,
  frozenRulesAndPlan,
  methodWasPassed,
  movedRulesAndPlan,
  proposedAnswers,
  rulesCanBeFrozen,
  stagesInTime,
} from '../../domain/election/guards/election-guards';
import { termMayMove } from '../../domain/election/guards/party-guards';
import { candidatesOfPush, twoPushOf, twoPushText } from '../../domain/election/records/party';
import { rulesRows } from '../../domain/election/records/paper-rows';
import { rulesLines } from '../../domain/election/records/rules-lines';
import type { FrozenRules } from '../../domain/election/frozen';
import { closedCodeList } from '../../domain/fields/code-list';
import { answerField } from '../../domain/shapes/answers';
import { checklistField } from '../../domain/shapes/checklist';
import * as codes from '../codes/election';
import { knownPacks, partyQuestions, partyStageItems, settingLabels } from './packs';
import { ofParty, partyWorkers } from './of-election';

const partyBody = closedCodeList({
  name: 'party.body',
  label: '选举哪个组织',
  source: '基层组织选举工作条例',
  codes: { party: { label: '社区（村）党组织' } },
});

const helperWorks = closedCodeList({
  name: 'party.helper',
  label: '大会工作',
  source: '基层组织选举工作条例第22至24条',
  codes: {
    monitor: { label: '监票人' },
    teller: { label: '计票人' },
    caller: { label: '唱票人' },
    scribe: { label: '代写人' },
  },
});

const helperColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'work', required: true, maxLength: 40 },
  work: { kind: 'code', label: '工作', disclosure: 'work', required: true, list: helperWorks },
} as const satisfies Fields;

const people = (label: string) => ({ kind: 'count', label, disclosure: 'work', unit: '人', min: 0 }) as const;

const basics = {
  community: { kind: 'text', label: '社区（村）', disclosure: 'public', required: true, maxLength: 40 },
  branch: { kind: 'text', label: '党组织名称', disclosure: 'public', required: true, maxLength: 60 },
  superior: { kind: 'text', label: '上级党组织', disclosure: 'public', maxLength: 60 },
  body: { kind: 'code', label: '选举哪个组织', disclosure: 'public', required: true, list: partyBody, fixed: true },
  mode: { kind: 'code', label: '选举方式', disclosure: 'public', required: true, list: codes.partyModes },
  term: { kind: 'count', label: '第几届', disclosure: 'public', required: true, unit: '届', min: 1, max: 99 },
  electionDay: { kind: 'date', label: '党员大会日期', disclosure: 'public', required: true },
  termEnds: { kind: 'date', label: '上届届满', disclosure: 'work' },
  seatsCommittee: { ...people('应选委员'), disclosure: 'public', help: '正式党员不足七人的不设委员会，填 0。' },
  seatsSecretary: { ...people('应选书记'), disclosure: 'public' },
  seatsDeputy: { ...people('应选副书记'), disclosure: 'public' },
} as const satisfies Fields;

const request = {
  requestOn: { kind: 'date', label: '换届请示日期', disclosure: 'work', only: 'past' },
  approvalOn: { kind: 'date', label: '批复日期', disclosure: 'work', only: 'past' },
  approval: { kind: 'text', label: '批复文号', disclosure: 'work', maxLength: 60 },
} as const satisfies Fields;

const method = {
  methodTitle: { kind: 'text', label: '选举办法', disclosure: 'public', maxLength: 60 },
  methodAdoptedOn: { kind: 'date', label: '通过日期', disclosure: 'public', only: 'past' },
  methodMeeting: { kind: 'text', label: '由哪个会议通过', disclosure: 'public', maxLength: 20, fixed: true },
  methodMembers: people('有表决权的应到会'),
  methodPresent: people('会议实到'),
  methodInFavour: people('赞成'),
  answers: answerField({
    label: '选举办法规定的事项',
    disclosure: 'work',
    place: '第几条',
    items: partyQuestions,
    help: '当选过谁的半数没有默认：由大会通过的选举办法规定，写明条款。',
  }),
  rules: {
    kind: 'frozen',
    label: '本次选举的规则',
    disclosure: 'work',
    hashedAs: 'electionRules',
    lines: (content) => rulesLines(content as unknown as FrozenRules<unknown>, settingLabels), // written by the freezing step
    rows: rulesRows(settingLabels),
  },
} as const satisfies Fields;

const later = {
  stages: checklistField({
    label: '进度安排',
    disclosure: 'work',
    items: partyStageItems,
    warnDays: 3,
    responsible: true,
  }),
  moveReason: { kind: 'longText', label: '改期原因', disclosure: 'work', lines: 2 },
  firstList: {
    kind: 'computed',
    label: '两推结果',
    disclosure: 'work',
    compute: ({ values, childrenOf }) => {
      const result = twoPushOf(values, childrenOf(partyKinds.push));
      return result === undefined ? undefined : twoPushText(result);
    },
  },
  helpers: { kind: 'rows', label: '大会工作人员', rowLabel: '人员', disclosure: 'work', columns: helperColumns },
  announcedOn: { kind: 'date', label: '结果公布日期', disclosure: 'public', derived: true },
  secretary: { kind: 'text', label: '当选书记', disclosure: 'public', derived: true },
  registered: { kind: 'count', label: '应到会', disclosure: 'public', unit: '人', derived: true },
  voters: { kind: 'count', label: '参加投票', disclosure: 'public', unit: '人', derived: true },
  termFrom: { kind: 'date', label: '任期起', disclosure: 'public', derived: true },
  termTo: { kind: 'date', label: '任期止', disclosure: 'public', derived: true },
  fullTimeDeputy: {
    kind: 'text',
    label: '专职副书记',
    disclosure: 'public',
    maxLength: 40,
    help: '书记兼任居委会主任的，是否配备专职副书记（2010年一地的工作要求，现在是否要求以当地为准）。',
  },
  reportOn: { kind: 'date', label: '结果报上级日期', disclosure: 'work', only: 'past' },
  reportApproval: { kind: 'text', label: '书记、副书记批复', disclosure: 'work', maxLength: 60 },
  abandonedReason: { kind: 'longText', label: '中止原因', disclosure: 'work', lines: 2 },
  fileNote: { kind: 'longText', label: '归档说明', disclosure: 'work', lines: 2 },
} as const satisfies Fields;

const fields = { ...basics, ...request, ...method, ...later };
type PartyField = keyof typeof fields;

function namesOf<F extends Partial<Record<PartyField, unknown>>>(part: F): readonly (keyof F & PartyField)[] {
  return Object.keys(part) as (keyof F & PartyField)[]; // keys of a literal: nothing else can stand in it
}

const states = {
  preparing: { label: '筹备' },
  ruled: { label: '规则已锁定' },
  announced: { label: '结果已公布' },
  archived: { label: '已归档', final: true, editable: false },
  abandoned: { label: '已中止', final: true },
} as const satisfies Readonly<Record<string, State<PartyField>>>;
type PartyState = keyof typeof states;

const everyState = ['preparing', 'ruled', 'announced', 'archived', 'abandoned'] as const;
const live = ['preparing', 'ruled'] as const satisfies readonly PartyState[];

const steps: Readonly<Record<string, Step<PartyField, PartyState>>> = {
  approve: {
    label: '上级批复',
    from: ['preparing'],
    to: 'preparing',
    duties: partyWorkers,
    asks: ['requestOn', 'approvalOn', 'approval', 'termEnds'],
    requires: ['requestOn', 'approvalOn', 'approval'],
    guards: [termMayMove(knownPacks)],
    help: '支委会研究以后书面请示，得到批复再办。',
  },
  adopt: {
    label: '通过选举办法',
    from: ['preparing'],
    to: 'preparing',
    duties: partyWorkers,
    asks: ['methodTitle', 'methodAdoptedOn', 'methodMembers', 'methodPresent', 'methodInFavour', 'answers'],
    requires: ['methodTitle', 'methodAdoptedOn', 'methodMembers', 'methodPresent', 'methodInFavour'],
    proposes: proposedAnswers(knownPacks),
    guards: [methodWasPassed(knownPacks)],
    writes: () => ({ methodMeeting: 'party' }),
    help: '表决：到会半数以上，赞成过应到会人数的半数。当选过谁的半数等没有核实的，由选举办法写明。',
  },
  freeze: {
    label: '锁定规则',
    from: ['preparing'],
    to: 'ruled',
    duties: partyWorkers,
    guards: [rulesCanBeFrozen(knownPacks), termMayMove(knownPacks)],
    writes: frozenRulesAndPlan(knownPacks),
    help: '规则和校验值从此固定；大会当天通过选举办法的，可以先按草案锁定，有改动的中止后重办。',
  },
  progress: {
    label: '登记进度',
    from: live,
    duties: partyWorkers,
    asks: ['stages'],
    requires: ['stages'],
    proposes: (_values, input) => recordedStages(input),
    aside: true,
    help: '公告、推荐、投票登记过日期的，已经填好；其余各步办完的补上日期。',
  },
  moveDay: {
    label: '改大会日期',
    from: live,
    duties: partyWorkers,
    asks: ['electionDay', 'moveReason'],
    requires: ['electionDay', 'moveReason'],
    guards: [dayMayMove(knownPacks), termMayMove(knownPacks)],
    writes: movedRulesAndPlan(knownPacks),
    aside: true,
  },
  announce: {
    label: '公布选举结果',
    from: ['ruled'],
    to: 'announced',
    duties: partyWorkers,
    asks: ['fullTimeDeputy'],
    guards: [resultWasAnnounced(partyKinds.result)],
    writes: (input) => ({ ...recordedStages(input), ...announcedDays(partyKinds.result)(input) }),
  },
  report: {
    label: '报告上级',
    from: ['announced'],
    duties: partyWorkers,
    asks: ['reportOn', 'reportApproval', 'fullTimeDeputy'],
    requires: ['reportOn'],
  },
  archive: {
    label: '归档',
    from: ['announced'],
    to: 'archived',
    duties: ['archivist', ...partyWorkers],
    asks: ['fileNote'],
  },
  abandon: {
    label: '中止',
    from: live,
    to: 'abandoned',
    duties: partyWorkers,
    asks: ['abandonedReason'],
    requires: ['abandonedReason'],
    aside: true,
  },
};

/** One election of a community Party branch by 两推直选 or 两推一选. Lies under the key of Party matters. */
export const partyElectionLedger = defineLedger({
  ...ofParty,
  kind: partyKinds.election,
  label: '党组织换届',
  one: '党组织选举',
  shape: 'CASE',
  why: '两次推荐、考察、大会选举每一步有据可查；党员名册和推荐票数只有党务工作者能看。',
  children: [
    partyKinds.member,
    partyKinds.push,
    partyKinds.candidate,
    partyKinds.ballot,
    partyKinds.result,
    partyKinds.notice,
    partyKinds.pledge,
    partyKinds.material,
  ],
  fields,
  sections: [
    { label: '基本情况', fields: namesOf(basics) },
    { label: '请示和批复', fields: namesOf(request), later: true },
    { label: '选举办法和规则', fields: namesOf(method), later: true },
    { label: '进度和结果', fields: namesOf(later), later: true },
  ],
  proposes: () => ({ body: 'party', mode: 'membersElectSecretary', seatsCommittee: 5, seatsSecretary: 1, seatsDeputy: 1 }),
  title: ['branch', 'term'],
  list: ['branch', 'term', 'mode', 'electionDay', 'announcedOn'],
  search: ['branch', 'community'],
  happenedOn: 'electionDay',
  statistics: [
    { name: 'announced', label: '完成党组织换届', unit: '个', operator: 'events', over: 'announcedOn', splits: ['$office'] },
  ],
  keeps: ['community', 'body', 'term', 'electionDay', 'stages', 'secretary', 'fullTimeDeputy', 'registered', 'voters'],
  states,
  initial: 'preparing',
  steps,
  checks: [stagesInTime(knownPacks)],
  makes: [{ label: '按两推结果登记初步人选', ledger: partyKinds.candidate, from: candidatesOfPush }],
  papers: [
    { template: 'party-request', label: '换届请示', finalIn: everyState },
    { template: 'party-due-table', label: '应到会认定表', finalIn: ['ruled', 'announced', 'archived'], covers: 'identifiers' },
    { template: 'election-plan', label: '进度安排表', needs: ['stages'], finalIn: ['ruled', 'announced', 'archived'] },
    { template: 'election-rules', label: '本次选举规则', needs: ['rules'], finalIn: ['ruled', 'announced', 'archived'] },
  ],
  pages: [{ name: 'plan', label: '进度安排' }],
});

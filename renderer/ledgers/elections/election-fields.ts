import type { Fields } from '../../domain/fields/field';
import { electionKinds } from '../../domain/election/kinds';
import { committeeRemarks, committeeStandingOf, sittingText } from '../../domain/election/records/committee-standing';
import { rulesRows } from '../../domain/election/records/paper-rows';
import { rulesLines } from '../../domain/election/records/rules-lines';
import type { FrozenRules } from '../../domain/election/frozen';
import type { ComputeInput } from '../../domain/fields/computed';
import { answerField } from '../../domain/shapes/answers';
import { checklistField } from '../../domain/shapes/checklist';
import * as codes from '../codes/election';
import { candidatesAround } from './of-election';
import { committeeStageItems, electionQuestions, settingLabels } from './packs';

const village = { field: 'body', in: ['village'] } as const;
const residents = { field: 'body', in: ['residents'] } as const;

function seats(label: string) {
  return { kind: 'count', label, disclosure: 'public', unit: '人', min: 0, max: 9 } as const;
}

function people(label: string) {
  return { kind: 'count', label, disclosure: 'work', unit: '人', min: 0 } as const;
}

const rankingColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'public', required: true, maxLength: 40 },
  post: { kind: 'code', label: '职务', disclosure: 'public', list: codes.committeePosts },
  votes: { kind: 'count', label: '得票', disclosure: 'work', unit: '票', min: 0 },
  female: { kind: 'yesNo', label: '妇女', disclosure: 'work' },
  party: { kind: 'yesNo', label: '党员', disclosure: 'work' },
  gone: { kind: 'yesNo', label: '已退出', disclosure: 'work' },
} as const satisfies Fields;

const kinshipColumns = {
  of: { kind: 'text', label: '谁', disclosure: 'work', required: true, maxLength: 40, offers: candidatesAround },
  relation: { kind: 'code', label: '的', disclosure: 'work', required: true, list: codes.relations },
  relative: { kind: 'text', label: '是谁', disclosure: 'work', required: true, maxLength: 40 },
} as const satisfies Fields;

const scribeColumns = {
  voter: { kind: 'text', label: '请人代写的选民', disclosure: 'public', required: true, maxLength: 40 },
  scribe: { kind: 'text', label: '代写人', disclosure: 'public', required: true, maxLength: 40 },
} as const satisfies Fields;

export const basics = {
  community: { kind: 'text', label: '村（社区）', disclosure: 'public', required: true, maxLength: 40 },
  township: {
    kind: 'text',
    label: '乡镇（街道）',
    disclosure: 'public',
    maxLength: 40,
    help: '公告里写全称，例如：清河街道。',
  },
  body: { kind: 'code', label: '选举哪个组织', disclosure: 'public', required: true, list: codes.bodies, fixed: true },
  mode: {
    kind: 'code',
    label: '由谁投票',
    disclosure: 'public',
    required: true,
    list: codes.modes,
    help: '村民委员会由登记参加选举的村民直接选举，选“全体选民”。',
  },
  province: {
    kind: 'code',
    label: '参照的地方规定',
    disclosure: 'work',
    list: codes.provinces,
    when: village,
    help: '只列出读到文本的省市；都早于2026年施行的新法，与新法不一致的以新法为准。',
  },
  term: { kind: 'count', label: '第几届', disclosure: 'public', required: true, unit: '届', min: 1, max: 99 },
  electionDay: { kind: 'date', label: '选举日', disclosure: 'public', required: true },
  seatsDirector: seats('应选主任'),
  seatsDeputy: seats('应选副主任'),
  seatsMember: seats('应选委员'),
  seatsWomen: { ...seats('其中妇女委员单列'), help: '选举办法设妇女委员单独一栏的才填。' },
  termEnds: { kind: 'date', label: '上届届满', disclosure: 'work' },
  audit: { kind: 'code', label: '离任经济责任审计', disclosure: 'work', list: codes.audits },
  difficult: { kind: 'yesNo', label: '难点村（社区）', disclosure: 'work' },
  difficulties: {
    kind: 'codes',
    label: '难点原因',
    disclosure: 'work',
    list: codes.difficulties,
    when: { field: 'difficult', in: [true] },
  },
  representatives: { ...people('居民代表人数'), when: residents },
} as const satisfies Fields;

export const committee = {
  formedOn: { kind: 'date', label: '推选日期', disclosure: 'work', only: 'past' },
  formedBy: { kind: 'code', label: '推选方式', disclosure: 'work', list: codes.committeeWays },
  formMembers: people('推选会议应到'),
  formPresent: people('推选会议实到'),
  committeeSeats: { ...people('选举委员会人数'), disclosure: 'public' },
  ranking: {
    kind: 'rows',
    label: '推选结果（按得票排列）',
    rowLabel: '人选',
    disclosure: 'public',
    columns: rankingColumns,
    help: '当选的排在前面，其余的也写上：有人退出时按这个次序递补。',
  },
  committeePostedOn: { kind: 'date', label: '选举委员会名单公布日期', disclosure: 'public', only: 'past' },
  sitting: {
    kind: 'computed',
    label: '现在的选举委员会',
    disclosure: 'public',
    compute: (input) => sittingNow(input)?.sitting,
  },
  committeeRemarks: {
    kind: 'computed',
    label: '选举委员会提醒',
    disclosure: 'work',
    compute: (input) => sittingNow(input)?.remarks,
  },
  kinships: {
    kind: 'rows',
    label: '近亲属关系',
    rowLabel: '关系',
    disclosure: 'work',
    columns: kinshipColumns,
    help: '由本人或者选举委员会说明：写“张三的配偶是李四”。用来核对回避，不公布。',
  },
} as const satisfies Fields;

function sittingNow({ values, childrenOf }: ComputeInput) {
  const standing = committeeStandingOf(values, childrenOf(electionKinds.candidate));
  if (standing === undefined) return undefined;
  const remarks = committeeRemarks(standing);
  return { sitting: sittingText(standing), remarks: remarks.length === 0 ? undefined : remarks.join('\n') };
}

export const method = {
  methodTitle: {
    kind: 'text',
    label: '选举办法',
    disclosure: 'public',
    maxLength: 60,
    help: '全称，例如：样溪村第十三届村民委员会选举办法。',
  },
  methodAdoptedOn: { kind: 'date', label: '通过日期', disclosure: 'public', only: 'past' },
  methodMeeting: { kind: 'code', label: '由哪个会议通过', disclosure: 'public', list: codes.meetings },
  methodMembers: people('会议应到'),
  methodPresent: people('会议实到'),
  methodInFavour: people('赞成'),
  answers: answerField({
    label: '选举办法规定的事项',
    disclosure: 'work',
    place: '第几条',
    items: electionQuestions,
    help: '法律没有规定或者没有核实的，由通过的选举办法规定，每一项都要写明条款。',
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

export const plan = {
  stages: checklistField({
    label: '进度安排',
    disclosure: 'work',
    items: committeeStageItems,
    warnDays: 3,
    responsible: true,
    help: '计划日期是法定最迟日；建议提前一天办完。每一步怎样推算，见“进度安排”页面。',
  }),
  moveReason: { kind: 'longText', label: '改期原因', disclosure: 'work', lines: 2 },
} as const satisfies Fields;

export const onTheDay = {
  scribes: {
    kind: 'rows',
    label: '代写人员',
    rowLabel: '代写',
    disclosure: 'public',
    columns: scribeColumns,
    help: '候选人和他们的近亲属不能代写（地方规定）。',
  },
  meetingOn: { kind: 'date', label: '候选人与选民见面日期', disclosure: 'work', only: 'past' },
  meetingPlace: { kind: 'text', label: '见面地点', disclosure: 'work', maxLength: 60 },
} as const satisfies Fields;

export const outcome = {
  announcedOn: { kind: 'date', label: '结果公布日期', disclosure: 'public', derived: true },
  director: { kind: 'text', label: '当选主任', disclosure: 'public', derived: true },
  registered: { kind: 'count', label: '登记选民', disclosure: 'public', unit: '人', derived: true },
  registeredWomen: { kind: 'count', label: '登记选民中妇女', disclosure: 'work', unit: '人', derived: true },
  registeredParty: { kind: 'count', label: '登记选民中党员', disclosure: 'work', unit: '人', derived: true },
  registeredMinorities: { kind: 'count', label: '登记选民中少数民族', disclosure: 'work', unit: '人', derived: true },
  voters: { kind: 'count', label: '参加投票', disclosure: 'public', unit: '人', derived: true },
  handoverBy: { kind: 'date', label: '工作移交最迟', disclosure: 'work', derived: true },
  termFrom: { kind: 'date', label: '任期起', disclosure: 'public', derived: true },
  termTo: { kind: 'date', label: '任期止', disclosure: 'public', derived: true },
  abandonedReason: { kind: 'longText', label: '中止原因', disclosure: 'work', lines: 2 },
  fileNote: { kind: 'longText', label: '归档说明', disclosure: 'work', lines: 3 },
} as const satisfies Fields;

export const electionFields = { ...basics, ...committee, ...method, ...plan, ...onTheDay, ...outcome };
export type ElectionField = keyof typeof electionFields;

function namesOf<F extends Partial<Record<ElectionField, unknown>>>(fields: F): readonly (keyof F & ElectionField)[] {
  return Object.keys(fields) as (keyof F & ElectionField)[]; // keys of a literal: nothing else can stand in it
}

export const electionSections = [
  { label: '基本情况', fields: namesOf(basics) },
  { label: '选举委员会', fields: namesOf(committee), later: true },
  { label: '选举办法和规则', fields: namesOf(method), later: true },
  { label: '进度', fields: namesOf(plan), later: true },
  { label: '投票安排', fields: namesOf(onTheDay), later: true },
  { label: '结果和归档', fields: namesOf(outcome), later: true },
] as const;

import type { Around, AroundRecord } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import { textIn } from '../../domain/shapes/cells';
import type { Guard } from '../../domain/ledger/guard';
import type { PaperOffer, State, Step } from '../../domain/ledger/ledger';
import {
  ballotBasis,
  ballotHasOrder,
  ballotIsCounted,
  bothSigned,
  countedRecord,
  nothingPends,
  otherSigner,
  papersAddUp,
  rulesStand,
  countedAnew,
  signedAs,
  voidHasReason,
  withoutSignatures,
  type BallotKinds,
} from '../../domain/election/guards/ballot-guards';
import { voteWasHeld } from '../../domain/election/guards/opening-guards';
import { ballotRows, rulesRows } from '../../domain/election/records/paper-rows';
import { paperSums } from '../../domain/election/records/paper-lines';
import { ballotLines } from '../../domain/election/records/result-lines';
import { rulesLines } from '../../domain/election/records/rules-lines';
import type { FrozenRules } from '../../domain/election/frozen';
import type { Duty } from '../../domain/office/roles';
import * as codes from '../codes/election';
import { settingLabels } from './packs';

const contestColumns = {
  post: { kind: 'code', label: '职位', disclosure: 'public', required: true, list: codes.contestPosts },
  seats: { kind: 'count', label: '应选', disclosure: 'public', required: true, unit: '人', min: 1, max: 15 },
} as const satisfies Fields;

const personColumns = {
  post: { kind: 'code', label: '职位', disclosure: 'public', required: true, list: codes.contestPosts },
  name: { kind: 'text', label: '姓名', disclosure: 'public', required: true, maxLength: 40 },
  sex: { kind: 'code', label: '性别', disclosure: 'public', list: codes.sexes },
} as const satisfies Fields;

const barredColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'work', required: true, maxLength: 40 },
  reason: { kind: 'text', label: '不能当选的理由', disclosure: 'work', required: true, maxLength: 60 },
} as const satisfies Fields;

const pieces = (label: string) => ({ kind: 'count', label, disclosure: 'work', unit: '张', min: 0 }) as const;

const stationColumns = {
  place: { kind: 'text', label: '投票站或者票箱', disclosure: 'work', required: true, maxLength: 30 },
  signed: { kind: 'count', label: '领票人数', disclosure: 'work', unit: '人', min: 0 },
  issued: pieces('发出'),
  unused: pieces('剩余'),
  spoiled: pieces('作废更换'),
  returned: pieces('收回'),
  certificates: {
    kind: 'longText',
    label: '领票的选民证号',
    disclosure: 'work',
    lines: 2,
    help: '写成 1-45、47；由他人代领的写委托人的证号。只记谁领了票，不记先后和时间。',
  },
} as const satisfies Fields;

const groupColumns = {
  name: { kind: 'text', label: '组名', disclosure: 'work', required: true, maxLength: 20 },
} as const satisfies Fields;

/** Fields of one kind of ballot paper in one vote, whoever votes. */
export const ballotFields = {
  label: { kind: 'text', label: '选票名称', disclosure: 'public', required: true, maxLength: 60 },
  voteNo: {
    kind: 'count',
    label: '第几次投票',
    disclosure: 'public',
    required: true,
    unit: '次',
    min: 1,
    max: 20,
    fixed: true,
  },
  round: { kind: 'code', label: '第几轮', disclosure: 'public', required: true, list: codes.rounds, fixed: true },
  heldOn: { kind: 'date', label: '投票日期', disclosure: 'public', required: true },
  why: { kind: 'text', label: '为什么举行', disclosure: 'public', maxLength: 200 },
  marking: { kind: 'code', label: '计票办法', disclosure: 'work', required: true, list: codes.markings, fixed: true },
  contests: {
    kind: 'rows',
    label: '职位和名额',
    rowLabel: '职位',
    disclosure: 'public',
    required: true,
    columns: contestColumns,
  },
  candidates: {
    kind: 'rows',
    label: '选票上的候选人（按选票次序）',
    rowLabel: '候选人',
    disclosure: 'public',
    columns: personColumns,
  },
  registered: { kind: 'count', label: '有权投票', disclosure: 'public', unit: '人', derived: true },
  rules: {
    kind: 'frozen',
    label: '按哪套规则',
    disclosure: 'work',
    hashedAs: 'electionRules',
    lines: (content) => rulesLines(content as unknown as FrozenRules<unknown>, settingLabels).slice(0, 2), // the election shows all
    rows: rulesRows(settingLabels),
  },
  printed: { kind: 'count', label: '印制选票', disclosure: 'work', unit: '张', min: 1 },
  printWitnesses: { kind: 'text', label: '印制、清点的人', disclosure: 'work', maxLength: 60 },
  stations: { kind: 'rows', label: '各站收发票', rowLabel: '投票站', disclosure: 'work', columns: stationColumns },
  returned: pieces('收回合计'),
  sums: { kind: 'computed', label: '收发票核对', disclosure: 'work', compute: ({ values }) => paperSums(values) },
  pass: { kind: 'count', label: '第几遍计票', disclosure: 'work', unit: '遍', derived: true },
  groups: {
    kind: 'rows',
    label: '分组计票',
    rowLabel: '组',
    disclosure: 'work',
    columns: groupColumns,
    help: '选票混合后分的堆；不分组的不填。每组不能太少，少于规定张数的并入别组。',
  },
  writeIns: {
    kind: 'rows',
    label: '另选的人',
    rowLabel: '另选的人',
    disclosure: 'public',
    columns: personColumns,
    help: '认定是谁以后登记，计票单上就有这一行。',
  },
  barred: { kind: 'rows', label: '不能当选的人', rowLabel: '人', disclosure: 'work', columns: barredColumns },
  rulingOn: { kind: 'date', label: '裁定日期', disclosure: 'work', only: 'past' },
  voidReason: { kind: 'longText', label: '宣布无效的理由', disclosure: 'public', lines: 2 },
  voidOn: { kind: 'date', label: '宣布无效日期', disclosure: 'public', only: 'past' },
  record: {
    kind: 'frozen',
    label: '计票结果',
    disclosure: 'public',
    hashedAs: 'electionBallot',
    lines: ballotLines,
    rows: ballotRows,
  },
  monitor: { kind: 'text', label: '总监票人签字', disclosure: 'public', derived: true },
  monitorId: { kind: 'text', label: '监票人账户', disclosure: 'work', derived: true },
  teller: { kind: 'text', label: '总计票人签字', disclosure: 'public', derived: true },
  tellerId: { kind: 'text', label: '计票人账户', disclosure: 'work', derived: true },
  chair: { kind: 'text', label: '主持人', disclosure: 'public', maxLength: 40 },
  announcedOn: { kind: 'date', label: '当场公布日期', disclosure: 'public', only: 'past' },
  correctionReason: { kind: 'longText', label: '更正的理由', disclosure: 'public', lines: 2 },
  correctionDocument: { kind: 'text', label: '更正的决定', disclosure: 'work', maxLength: 60 },
} as const satisfies Fields;

/** What a committee's ballot may wait for: how those who took part are counted. */
export const participationFields = {
  rulingBase: { kind: 'code', label: '裁定按哪一种计算', disclosure: 'work', list: codes.participationBases },
  rulingDocument: { kind: 'text', label: '裁定文号或者记录', disclosure: 'work', maxLength: 60 },
} as const satisfies Fields;

/** What a Party ballot has besides: who came, and half of whom decides. */
export const majorityFields = {
  present: { kind: 'count', label: '实到会有选举权', disclosure: 'work', unit: '人', min: 0 },
  rulingBase: { kind: 'code', label: '裁定过谁的半数', disclosure: 'work', list: codes.majorityBases },
  rulingClause: { kind: 'text', label: '适用选举办法第几条', disclosure: 'work', maxLength: 40 },
  rulingBy: { kind: 'text', label: '由谁裁定', disclosure: 'work', maxLength: 60, help: '监票人或者上级党组织。' },
} as const satisfies Fields;

export const ballotStates = {
  prepared: { label: '已备票' },
  voting: { label: '投票中' },
  counting: { label: '计票中' },
  counted: { label: '待签字', editable: false },
  announced: { label: '已公布', editable: false },
  void: { label: '已宣布无效', final: true, editable: false },
} as const satisfies Readonly<Record<string, State<keyof typeof ballotFields>>>;
export type BallotState = keyof typeof ballotStates;

export const ballotSections = [
  { label: '选票', fields: ['label', 'voteNo', 'round', 'heldOn', 'why', 'marking', 'contests', 'candidates'] },
  { label: '收发票', fields: ['registered', 'printed', 'printWitnesses', 'stations', 'returned', 'sums'], later: true },
  { label: '计票', fields: ['groups', 'pass', 'writeIns', 'barred', 'record'], later: true },
  {
    label: '签字和公布',
    fields: ['monitor', 'teller', 'chair', 'announcedOn', 'voidReason', 'voidOn', 'correctionReason', 'correctionDocument'],
    later: true,
  },
  { label: '规则', fields: ['rules'], later: true },
] as const;

export interface BallotParts<R extends string> {
  readonly kinds: BallotKinds;
  readonly duties: readonly Duty[];
  /** Fields of a ruling, where one is needed. */
  readonly ruling: readonly R[];
  /** How many came, where a meeting votes; asked before anything is given out. */
  readonly present?: readonly R[];
  /** Guards of what must be prepared before the vote, and of who took a ballot. */
  readonly opens: readonly Guard[];
  readonly closes?: readonly Guard[];
}

type BallotStep<R extends string> = Step<keyof typeof ballotFields | R, BallotState>;

/** From the printer to the announcement: what may be done with a ballot, and what stands in the way. */
export function ballotSteps<const R extends string>(parts: BallotParts<R>): Readonly<Record<string, BallotStep<R>>> {
  const { kinds, duties, ruling, present = [], opens, closes = [] } = parts;
  const counters = [...new Set<Duty>([...duties, 'teller', 'scrutineer'])];
  return {
    open: {
      label: '开始投票',
      from: ['prepared'],
      to: 'voting',
      duties,
      asks: ['printed', 'printWitnesses', ...present],
      requires: ['printed', ...present],
      guards: opens,
      help: '印制的选票没有编号、条码和任何记号。开始以前先查验并封好票箱。',
    },
    close: {
      label: '收票核对，开始计票',
      from: ['voting'],
      to: 'counting',
      duties,
      asks: ['stations', 'returned', 'groups'],
      requires: ['stations', 'returned'],
      guards: [papersAddUp, voteWasHeld, ...closes],
      help: '所有票箱集中、一起开箱，选票混在一起。数目对不上的先查清；收回多于发出的只能宣布无效。',
    },
    regroup: {
      label: '改分组、另选的人',
      from: ['counting'],
      duties: counters,
      asks: ['groups', 'writeIns', 'barred'],
      aside: true,
      help: '分组太少的并入别组；认定了另选的人，登记在这里再计票。',
    },
    count: {
      label: '认定计票结果',
      from: ['counting'],
      to: 'counted',
      duties: counters,
      guards: [ballotIsCounted(kinds)],
      writes: countedRecord(kinds),
      help: '每一组都由两人各自计票并且一致，疑难票都已认定。认定以后票数不能再改，只能另出更正。',
    },
    rule: {
      label: '写明裁定',
      from: ['counted'],
      to: 'counted',
      duties,
      asks: [...ruling, 'rulingOn'],
      requires: [...ruling, 'rulingOn'],
      writes: (input) => ({ ...countedRecord(kinds)(input), ...withoutSignatures }),
      aside: true,
      help: '按法律和通过的选举办法由有权的人裁定，写明依据。',
    },
    recount: {
      label: '退回重新计票',
      from: ['counted'],
      to: 'counting',
      duties: ['scrutineer'],
      writes: countedAnew,
      aside: true,
      help: '签字以前发现有误的，监票人可以退回，由两位计票人重新清点。签字以后只能另出更正。',
    },
    signMonitor: {
      label: '监票人签字',
      from: ['counted'],
      to: 'counted',
      duties: ['scrutineer'],
      guards: [nothingPends(kinds), otherSigner('monitor')],
      writes: signedAs('monitor'),
    },
    signTeller: {
      label: '计票人签字',
      from: ['counted'],
      to: 'counted',
      duties: ['teller'],
      guards: [nothingPends(kinds), otherSigner('teller')],
      writes: signedAs('teller'),
    },
    announce: {
      label: '当场公布',
      from: ['counted'],
      to: 'announced',
      duties,
      asks: ['chair', 'announcedOn'],
      requires: ['chair', 'announcedOn'],
      guards: [bothSigned, nothingPends(kinds)],
      help: '监票人、计票人都签字以后当场公布所有人的得票。公布的数字不能修改，只能另出更正。',
    },
    correct: {
      label: '更正：重新计票',
      from: ['announced'],
      to: 'counting',
      duties: ['scrutineer'],
      asks: ['correctionReason', 'correctionDocument'],
      requires: ['correctionReason', 'correctionDocument'],
      writes: countedAnew,
      aside: true,
      help: '公布的数字不修改。确有错误的，按决定启封重新计票，另行签字公布，再登记一份更正的选举结果。',
    },
    void: {
      label: '宣布投票无效',
      from: ['voting', 'counting', 'counted'],
      to: 'void',
      duties,
      asks: ['stations', 'returned', 'voidReason', 'voidOn'],
      requires: ['voidReason', 'voidOn'],
      guards: [voidHasReason],
      writes: countedRecord(kinds),
      aside: true,
      help: '收回多于发出，或者有暴力、欺骗、伪造等情形，由选举委员会（大会）决定。选票封存，另行组织投票。',
    },
  };
}

const always = ['prepared', 'voting', 'counting', 'counted', 'announced', 'void'] as const;
/** Papers of a vote. The ballot paper itself never carries 草稿: it is printed before the vote, with no mark at all. */
export const ballotPapers: readonly PaperOffer<keyof typeof ballotFields, BallotState>[] = [
  { template: 'election-ballot', label: '选票', finalIn: always },
  { template: 'election-tally-sheet', label: '计票单（画“正”用）', finalIn: always },
  { template: 'election-paper-check', label: '收发票核对表', needs: ['returned'], finalIn: ['counted', 'announced', 'void'] },
  { template: 'election-doubts', label: '疑难票登记表', finalIn: ['counted', 'announced', 'void'] },
  { template: 'election-report', label: '选举结果报告单', needs: ['record'], finalIn: ['announced', 'void'] },
];

/** Checks every ballot is held to, whatever step it stands at. */
export const ballotChecks = [rulesStand, ballotHasOrder];

export function ballotFollows(registered: (parent: AroundRecord) => number | undefined) {
  return ballotBasis(registered);
}

/** The day of the election and its community, for the form of a new ballot. */
export function electionOf({ parent }: Around) {
  const values = parent?.values ?? {};
  return { community: textIn(values, 'community'), day: textIn(values, 'electionDay') };
}

import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { partyKinds } from '../../domain/election/kinds';
import { exclusionIsWhole } from '../../domain/election/guards/party-guards';
import { closedCodeList } from '../../domain/fields/code-list';
import { rowsIn, textIn } from '../../domain/shapes/cells';
import type { Check } from '../../domain/ledger/guard';
import * as codes from '../codes/election';
import { inParty, ofParty, partyWorkers } from './of-election';

const excluded = { field: 'excluded', in: [true] } as const;

const departures = closedCodeList({
  name: 'party.departure',
  label: '已不在册',
  source: '本软件整理',
  codes: { transferred: { label: '转出' }, died: { label: '去世' }, expelled: { label: '出党' } },
});

/** A member of the branch: who may vote, and who is not counted among those due, with approval and vote. */
export const partyMemberLedger = defineLedger({
  ...ofParty,
  kind: partyKinds.member,
  label: '党员名册',
  one: '党员',
  shape: 'REG',
  why: '谁有选举权、应到会多少人以名册为准；不计入应到会的要有上级批准和大会通过。',
  parent: {
    ledger: partyKinds.election,
    writers: 'owner',
    many: ['name', 'standing', 'exclusion', 'exclusionApproval', 'exclusionVote', 'left'],
  },
  fields: {
    name: { kind: 'text', label: '姓名', disclosure: 'work', required: true, maxLength: 40 },
    sex: { kind: 'code', label: '性别', disclosure: 'personal', list: codes.sexes },
    joinedOn: { kind: 'date', label: '入党日期', disclosure: 'personal', only: 'past' },
    standing: { kind: 'code', label: '党籍', disclosure: 'personal', required: true, list: codes.partyStandings },
    excluded: { kind: 'yesNo', label: '不计入应到会', disclosure: 'personal' },
    exclusion: { kind: 'code', label: '情形', disclosure: 'secret', list: codes.dueExclusions, when: excluded },
    exclusionApproval: { kind: 'text', label: '上级批准文号', disclosure: 'work', maxLength: 60, when: excluded },
    exclusionVote: { kind: 'text', label: '大会通过情况', disclosure: 'work', maxLength: 60, when: excluded },
    left: { kind: 'code', label: '已不在册', disclosure: 'personal', list: departures },
    note: { kind: 'text', label: '备注', disclosure: 'personal', maxLength: 100 },
  },
  lists: [{ label: '党员名册', given: {} }],
  proposes: () => ({ standing: 'full' }),
  createdBy: partyWorkers,
  checks: [exclusionIsWhole],
  title: ['name', 'standing'],
  list: ['name', 'standing', 'excluded', 'left'],
  search: ['name'],
});

const voteColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'work', required: true, maxLength: 40 },
  votes: { kind: 'count', label: '得票', disclosure: 'work', required: true, unit: '票', min: 0 },
} as const satisfies Fields;

const pieces = (label: string) => ({ kind: 'count', label, disclosure: 'work', required: true, unit: '张', min: 0 }) as const;

/** The forms add up, and nobody has more votes than there are valid forms. */
const pushAddsUp: Check = ({ values, siblingValues: siblings }) => {
  const { issued, returned, valid, invalid, kind } = values;
  const wrong = (field: string, sentence: string) => ({ code: 'push', field, sentence, whatToDo: '请重新清点推荐票。' });
  const most = typeof valid === 'number' ? valid : 0;
  const over = rowsIn(values['votes']).filter((row) => typeof row['votes'] === 'number' && row['votes'] > most);
  return [
    ...(siblings.some((one) => one['kind'] === kind)
      ? [
          {
            code: 'push-twice',
            field: 'kind',
            sentence: '这一种推荐已经登记过。',
            whatToDo: '请打开原来那一条修改；两次推荐分开登记，不合并。',
          },
        ]
      : []),
    ...(typeof returned === 'number' && typeof issued === 'number' && returned > issued
      ? [wrong('returned', `收回 ${returned} 张，多于发出的 ${issued} 张，推荐无效。`)]
      : []),
    ...(typeof returned === 'number' && typeof invalid === 'number' && most + invalid !== returned
      ? [wrong('valid', `有效 ${most} 张加无效 ${invalid} 张，不等于收回的 ${returned} 张。`)]
      : []),
    ...over.map((row) => wrong('votes', `${textIn(row, 'name')}得票多于有效推荐票 ${most} 张。`)),
  ];
};

/** One count of recommendations. The two of a 两推 stay apart for good. */
export const partyPushLedger = defineLedger({
  ...inParty,
  kind: partyKinds.push,
  label: '推荐',
  one: '推荐',
  shape: 'TAL',
  why: '党员推荐和群众推荐分别计票、分别公布排名；按选举办法的公式推出初步人选，每一步看得见。',
  fields: {
    kind: { kind: 'code', label: '哪一种推荐', disclosure: 'public', required: true, list: codes.pushKinds },
    heldOn: { kind: 'date', label: '日期', disclosure: 'public', required: true, only: 'past' },
    place: { kind: 'text', label: '地点', disclosure: 'work', maxLength: 60 },
    due: { kind: 'count', label: '应到', disclosure: 'work', unit: '人', min: 0 },
    present: { kind: 'count', label: '实到', disclosure: 'work', unit: '人', min: 0 },
    issued: pieces('发出'),
    returned: pieces('收回'),
    valid: pieces('有效'),
    invalid: pieces('无效'),
    keep: {
      kind: 'count',
      label: '取前几名',
      disclosure: 'work',
      unit: '名',
      min: 1,
      max: 30,
      when: { field: 'kind', in: ['panel'] },
    },
    votes: { kind: 'rows', label: '得票', rowLabel: '人选', disclosure: 'work', required: true, columns: voteColumns },
    monitor: { kind: 'text', label: '监票人', disclosure: 'work', maxLength: 40 },
    teller: { kind: 'text', label: '计票人', disclosure: 'work', maxLength: 40 },
    postedOn: { kind: 'date', label: '排名公布日期', disclosure: 'public', only: 'past' },
  },
  createdBy: partyWorkers,
  checks: [pushAddsUp],
  title: ['kind', 'heldOn'],
  list: ['kind', 'heldOn', 'issued', 'returned', 'valid'],
  search: ['votes'],
  papers: [
    { template: 'election-push-form', label: '推荐票', finalIn: [] },
    { template: 'election-push-tally', label: '推荐汇总表', finalIn: [], covers: 'identifiers' },
  ],
  happenedOn: 'heldOn',
});

/** Somebody who may stand for the committee, or as secretary. */
export const partyCandidateLedger = defineLedger({
  ...inParty,
  kind: partyKinds.candidate,
  label: '候选人',
  one: '候选人',
  shape: 'CASE',
  why: '从初步人选、组织考察、公示到上级批准；委员按姓氏笔画，书记、副书记按批准的顺序。',
  fields: {
    name: { kind: 'text', label: '姓名', disclosure: 'public', required: true, maxLength: 40 },
    post: { kind: 'code', label: '职位', disclosure: 'public', required: true, list: codes.contestPosts },
    sex: { kind: 'code', label: '性别', disclosure: 'public', list: codes.sexes },
    birthDate: { kind: 'date', label: '出生日期', disclosure: 'personal', only: 'past' },
    present: { kind: 'text', label: '现任职务', disclosure: 'work', maxLength: 40 },
    memberVotes: { kind: 'count', label: '党员推荐票', disclosure: 'work', unit: '票', min: 0 },
    massVotes: { kind: 'count', label: '群众推荐票', disclosure: 'work', unit: '票', min: 0 },
    vetting: { kind: 'longText', label: '考察情况', disclosure: 'secret', lines: 3 },
    vettedOn: { kind: 'date', label: '考察结论日期', disclosure: 'work', only: 'past' },
    noticeFrom: { kind: 'date', label: '公示起', disclosure: 'public', only: 'past' },
    noticeTo: { kind: 'date', label: '公示止', disclosure: 'public' },
    approvedOn: { kind: 'date', label: '批准日期', disclosure: 'work', only: 'past' },
    approval: { kind: 'text', label: '批准文号', disclosure: 'work', maxLength: 60 },
    rank: { kind: 'count', label: '批准的顺序', disclosure: 'work', unit: '位', min: 1, max: 30 },
    outReason: { kind: 'text', label: '退出原因', disclosure: 'personal', maxLength: 100 },
    listed: { kind: 'yesNo', label: '候选人', disclosure: 'public', derived: true },
    out: { kind: 'yesNo', label: '已退出', disclosure: 'public', derived: true },
  },
  createdBy: partyWorkers,
  title: ['post', 'name'],
  list: ['post', 'name', 'memberVotes', 'massVotes', 'approvedOn'],
  search: ['name'],
  states: {
    proposed: { label: '初步人选' },
    vetted: { label: '考察合格' },
    listed: { label: '候选人' },
    out: { label: '未列入', final: true },
  },
  initial: 'proposed',
  steps: {
    vet: {
      label: '考察合格',
      from: ['proposed'],
      to: 'vetted',
      duties: [...partyWorkers, 'supervisor'],
      asks: ['vetting', 'vettedOn'],
      requires: ['vettedOn'],
    },
    approve: {
      label: '公示并经上级批准',
      from: ['vetted'],
      to: 'listed',
      duties: partyWorkers,
      asks: ['noticeFrom', 'noticeTo', 'approvedOn', 'approval', 'rank'],
      requires: ['approvedOn', 'approval'],
      writes: () => ({ listed: true }),
    },
    leave: {
      label: '不列入',
      from: ['proposed', 'vetted', 'listed'],
      to: 'out',
      duties: partyWorkers,
      asks: ['outReason'],
      requires: ['outReason'],
      writes: () => ({ listed: false, out: true }),
      aside: true,
    },
  },
});

import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { voterContext } from '../../domain/election/guards/roll-guards';
import { isGone, voterIn } from '../../domain/election/records/voters';
import { judgeVoter } from '../../domain/election/voter';
import type { ComputeInput } from '../../domain/fields/computed';
import * as codes from '../codes/election';
import { ofElection, workers } from './of-election';

/** What stands in the way of this line of the register, by the rules of its election. */
function standing({ values, parent, today }: ComputeInput): string | undefined {
  const context = parent && today !== undefined ? voterContext(parent.values, { today }) : undefined;
  if (context === undefined || isGone(values)) return undefined;
  const { refusals, doubts } = judgeVoter(voterIn(values), context);
  const lines = [...refusals.map(({ sentence, whatToDo }) => `${sentence}${whatToDo}`), ...doubts];
  return lines.length === 0 ? '可以列入名单' : lines.join('\n');
}

/** One line of the register of voters. The posted list shows group and name, nothing else. */
export const voterLedger = defineLedger({
  ...ofElection,
  kind: electionKinds.voter,
  label: '选民登记册',
  one: '选民',
  shape: 'REG',
  why: '登记参加选举的选民。公布的名单只有组别和姓名；身份证号码只用来查重，不打印、不上报。',
  parent: {
    ledger: electionKinds.election,
    writers: 'owner',
    many: [
      'serial',
      'group',
      'household',
      'name',
      'sex',
      'birthDate',
      'ethnicity',
      'identityNumber',
      'class',
      'statedOn',
      'since',
      'appliedOn',
      'resolution',
      'elsewhere',
      'exclusion',
      'removed',
      'delegate',
      'partyMember',
    ],
  },
  fields: {
    serial: {
      kind: 'count',
      label: '序号',
      disclosure: 'public',
      required: true,
      unit: '号',
      min: 1,
      max: 999_999,
      help: '就是选民证号，登记以后不再改；移出的人的号不再给别人。',
    },
    group: {
      kind: 'text',
      label: '组别',
      disclosure: 'public',
      required: true,
      maxLength: 30,
      help: '第几组，或者哪个小区、楼栋。',
    },
    household: { kind: 'text', label: '户号', disclosure: 'personal', maxLength: 30 },
    name: {
      kind: 'text',
      label: '姓名',
      disclosure: 'public',
      required: true,
      maxLength: 40,
      help: '同名的注明，例如：王强（三组）。',
    },
    sex: { kind: 'code', label: '性别', disclosure: 'work', list: codes.sexes },
    birthDate: { kind: 'date', label: '出生日期', disclosure: 'personal', only: 'past' },
    ethnicity: { kind: 'text', label: '民族', disclosure: 'personal', maxLength: 20 },
    identityNumber: { kind: 'identityNumber', label: '身份证号码', disclosure: 'secret' },
    partyMember: { kind: 'yesNo', label: '党员', disclosure: 'personal' },
    address: { kind: 'text', label: '住址', disclosure: 'personal', maxLength: 80 },
    phone: { kind: 'text', label: '电话', disclosure: 'personal', maxLength: 30 },
    class: { kind: 'code', label: '登记依据', disclosure: 'work', required: true, list: codes.voterClasses },
    statedOn: {
      kind: 'date',
      label: '表示参加日期',
      disclosure: 'work',
      only: 'past',
      help: '居住在外的、居民委员会的选民，要本人表示参加。',
    },
    since: { kind: 'date', label: '居住或者聘用起始', disclosure: 'personal', only: 'past' },
    appliedOn: { kind: 'date', label: '申请日期', disclosure: 'work', only: 'past' },
    resolution: { kind: 'text', label: '同意的决议或者确认', disclosure: 'work', maxLength: 60 },
    elsewhere: {
      kind: 'yesNo',
      label: '在别处也登记',
      disclosure: 'personal',
      help: '户籍不在本村的要逐人询问，本人书面说明。',
    },
    exclusion: {
      kind: 'code',
      label: '不列入名单的理由',
      disclosure: 'secret',
      list: codes.exclusions,
      help: '理由只内部记录，不打印、不公布。',
    },
    removed: { kind: 'code', label: '移出', disclosure: 'personal', list: codes.removals },
    removedOn: { kind: 'date', label: '移出日期', disclosure: 'personal', only: 'past' },
    delegate: { kind: 'yesNo', label: '户代表或者居民代表', disclosure: 'public' },
    registrar: { kind: 'text', label: '登记人', disclosure: 'work', maxLength: 40, offers: ({ me }) => [me] },
    note: { kind: 'text', label: '备注', disclosure: 'personal', maxLength: 100 },
    standing: { kind: 'computed', label: '核对', disclosure: 'personal', compute: standing },
  },
  sections: [
    {
      label: '登记',
      fields: ['serial', 'group', 'household', 'name', 'sex', 'birthDate', 'ethnicity', 'identityNumber', 'partyMember'],
    },
    { label: '依据', fields: ['class', 'statedOn', 'since', 'appliedOn', 'resolution', 'elsewhere', 'delegate'] },
    { label: '联系', fields: ['address', 'phone', 'registrar', 'note'] },
    { label: '不列入和移出', fields: ['exclusion', 'removed', 'removedOn'] },
    { label: '核对结果', fields: ['standing'] },
  ],
  lists: [{ label: '选民登记表', given: {} }],
  proposes: ({ me }) => ({ class: 'resident', registrar: me }),
  createdBy: workers,
  papers: [{ template: 'election-voter-card', label: '选民证', finalIn: [] }],
  title: ['serial', 'name', 'group'],
  list: ['serial', 'group', 'name', 'sex', 'class', 'delegate'],
  search: ['name', 'group', 'household', 'identityNumber'],
});

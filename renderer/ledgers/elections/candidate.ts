import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { barLabels } from '../../domain/election/nomination';
import {
  candidateOnce,
  marks,
  oneMayStand,
  vettingIsDone,
  withdrawnInTime,
} from '../../domain/election/guards/nomination-guards';
import * as codes from '../codes/election';
import { inElection, workers } from './of-election';

const opinionColumns = {
  unit: { kind: 'text', label: '部门', disclosure: 'work', required: true, maxLength: 40 },
  opinion: { kind: 'text', label: '意见', disclosure: 'secret', maxLength: 100 },
  on: { kind: 'date', label: '日期', disclosure: 'work' },
} as const satisfies Fields;

function bar(label: string) {
  return { kind: 'yesNo', label, disclosure: 'secret' } as const;
}

/** Somebody who was put forward for a post, through vetting to the final list. */
export const candidateLedger = defineLedger({
  ...inElection,
  kind: electionKinds.candidate,
  label: '候选人',
  one: '候选人',
  shape: 'CASE',
  why: '从初步候选人、资格审查到正式候选人，退出、递补都有记录；审查的具体情形保密。',
  fields: {
    name: { kind: 'text', label: '姓名', disclosure: 'public', required: true, maxLength: 40 },
    post: { kind: 'code', label: '职位', disclosure: 'public', required: true, list: codes.posts },
    certificate: {
      kind: 'text',
      label: '选民证号',
      disclosure: 'work',
      maxLength: 10,
      help: '用来核对委托：候选人不能接受委托。',
    },
    sex: { kind: 'code', label: '性别', disclosure: 'public', list: codes.sexes },
    birthDate: { kind: 'date', label: '出生日期', disclosure: 'personal', only: 'past' },
    ethnicity: { kind: 'text', label: '民族', disclosure: 'work', maxLength: 20 },
    education: { kind: 'text', label: '文化程度', disclosure: 'work', maxLength: 20 },
    party: { kind: 'yesNo', label: '党员', disclosure: 'work' },
    present: { kind: 'text', label: '现任职务', disclosure: 'work', maxLength: 40 },
    votes: { kind: 'count', label: '提名得票', disclosure: 'public', unit: '票', min: 0 },
    byParty: { kind: 'yesNo', label: '党组织提名', disclosure: 'public' },
    note: { kind: 'text', label: '说明', disclosure: 'work', maxLength: 100 },
    barExpelled: bar(barLabels.expelled),
    barCriminal: bar(barLabels.criminal),
    barClan: bar(barLabels.clanOrGang),
    barGang: bar(barLabels.gang),
    barReligion: bar(barLabels.religion),
    opinions: { kind: 'rows', label: '部门联审意见', rowLabel: '意见', disclosure: 'work', columns: opinionColumns },
    vettedOn: { kind: 'date', label: '审查结论日期', disclosure: 'work', only: 'past' },
    withdrawnOn: { kind: 'date', label: '书面放弃日期', disclosure: 'work', only: 'past' },
    outReason: { kind: 'text', label: '退出原因', disclosure: 'personal', maxLength: 100 },
    replaces: { kind: 'text', label: '递补谁', disclosure: 'public', maxLength: 40 },
    listed: { kind: 'yesNo', label: '列入正式名单', disclosure: 'public', derived: true },
    out: { kind: 'yesNo', label: '已退出', disclosure: 'public', derived: true },
  },
  sections: [
    {
      label: '人选',
      fields: [
        'name',
        'post',
        'certificate',
        'sex',
        'birthDate',
        'ethnicity',
        'education',
        'party',
        'present',
        'votes',
        'byParty',
        'note',
      ],
    },
    {
      label: '资格审查',
      fields: ['barExpelled', 'barCriminal', 'barClan', 'barGang', 'barReligion', 'opinions', 'vettedOn'],
      later: true,
    },
    { label: '名单', fields: ['listed', 'replaces', 'withdrawnOn', 'outReason', 'out'], later: true },
  ],
  createdBy: workers,
  checks: [candidateOnce],
  title: ['post', 'name'],
  list: ['post', 'name', 'sex', 'votes', 'listed', 'out'],
  search: ['name'],
  states: {
    nominated: { label: '初步候选人' },
    passed: { label: '审查合格' },
    listed: { label: '正式候选人' },
    barred: { label: '审查不合格', final: true },
    left: { label: '已退出', final: true },
  },
  initial: 'nominated',
  papers: [{ template: 'election-vetting', label: '候选人资格审查表', finalIn: ['passed', 'listed', 'barred', 'left'] }],
  steps: {
    pass: {
      label: '审查合格',
      from: ['nominated'],
      to: 'passed',
      duties: [...workers, 'supervisor'],
      asks: ['barExpelled', 'barCriminal', 'barClan', 'barGang', 'barReligion', 'opinions', 'vettedOn'],
      requires: ['vettedOn'],
      guards: [vettingIsDone],
      help: '由乡镇、街道会同有关部门审查。具体情形保密，不打印。居民委员会不问宗族一项，问黑恶势力一项。',
    },
    bar: {
      label: '审查不合格',
      from: ['nominated', 'passed'],
      to: 'barred',
      duties: [...workers, 'supervisor'],
      asks: ['vettedOn', 'outReason'],
      requires: ['vettedOn', 'outReason'],
      writes: marks({ out: true, listed: false }),
      aside: true,
    },
    list: {
      label: '列入正式名单',
      from: ['passed'],
      to: 'listed',
      duties: workers,
      asks: ['replaces'],
      guards: [oneMayStand],
      writes: marks({ listed: true }),
      help: '每个职位的候选人要多于应选名额；名单按选举办法规定的日期公布。',
    },
    withdraw: {
      label: '退出',
      from: ['nominated', 'passed', 'listed'],
      to: 'left',
      duties: workers,
      asks: ['withdrawnOn', 'outReason'],
      requires: ['withdrawnOn'],
      guards: [withdrawnInTime],
      writes: marks({ out: true, listed: false }),
      aside: true,
      help: '本人书面提出。退出以后按提名得票依次递补，并公告。',
    },
  },
});

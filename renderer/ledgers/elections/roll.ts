import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { postedRoll, rollMayBePosted } from '../../domain/election/guards/roll-guards';
import { rollLines, rollRows } from '../../domain/election/records/roll-lines';
import * as codes from '../codes/election';
import { inElection, workers } from './of-election';
import { knownPacks } from './packs';

const changeColumns = {
  change: { kind: 'code', label: '更正', disclosure: 'public', list: codes.rollChanges },
  group: { kind: 'text', label: '组别', disclosure: 'public' },
  name: { kind: 'text', label: '姓名', disclosure: 'public' },
} as const satisfies Fields;

function counted(label: string, disclosure: 'public' | 'work' = 'work') {
  return { kind: 'count', label, disclosure, unit: '人', derived: true } as const;
}

/** A list of voters as it was posted: a version with a number and a hash. What changes afterwards is another version. */
export const rollLedger = defineLedger({
  ...inElection,
  kind: electionKinds.roll,
  label: '选民名单公布',
  one: '公布的名单',
  shape: 'EVT',
  why: '名单一经公布就固定，有编号和校验值；更正另出一版。投票以最后一版的人数为准。',
  fields: {
    postedOn: { kind: 'date', label: '公布日期', disclosure: 'public', required: true, only: 'past', fixed: true },
    place: { kind: 'text', label: '公布地点', disclosure: 'public', required: true, maxLength: 80, fixed: true },
    reason: {
      kind: 'longText',
      label: '更正依据',
      disclosure: 'work',
      lines: 2,
      help: '第二版起写明：哪一件申诉的决定，或者主动更正。不写不列入的理由。',
    },
    no: { kind: 'count', label: '第几版', disclosure: 'public', unit: '版', derived: true },
    count: counted('有权投票', 'public'),
    voters: counted('选民', 'public'),
    women: counted('其中妇女'),
    partyMembers: counted('其中党员'),
    minorities: counted('其中少数民族'),
    changes: { kind: 'rows', label: '更正', rowLabel: '更正', disclosure: 'public', columns: changeColumns, derived: true },
    list: {
      kind: 'frozen',
      label: '公布的名单',
      disclosure: 'public',
      hashedAs: 'electionRoll',
      lines: rollLines,
      rows: rollRows,
    },
  },
  createdBy: workers,
  checks: [rollMayBePosted(knownPacks)],
  follows: postedRoll,
  title: ['no', 'postedOn', 'count'],
  list: ['no', 'postedOn', 'place', 'count'],
  search: ['place'],
  happenedOn: 'postedOn',
  states: { posted: { label: '已公布', editable: false } },
  initial: 'posted',
  papers: [{ template: 'election-roll', label: '选民名单', finalIn: ['posted'] }],
  history: 'final-only',
});

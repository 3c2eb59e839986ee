import type { Fields } from '../../domain/fields/field';
import type { PaperOffer, State, Step } from '../../domain/ledger/ledger';
import { resultLines } from '../../domain/election/records/election-lines';
import { resultRows } from '../../domain/election/records/paper-rows';
import type { Duty } from '../../domain/office/roles';

/** Fields of a whole result; what takes the place of an announced one says why. */
export const resultFields = {
  name: { kind: 'text', label: '名称', disclosure: 'public', derived: true },
  decidedOn: { kind: 'date', label: '更正决定日期', disclosure: 'work', only: 'past' },
  reason: {
    kind: 'longText',
    label: '更正理由',
    disclosure: 'public',
    lines: 2,
    help: '第一次登记的不填。公布的票数不能修改，只能另出更正。',
  },
  document: { kind: 'text', label: '更正决定文号', disclosure: 'work', maxLength: 60 },
  announcedOn: { kind: 'date', label: '公布日期', disclosure: 'public', only: 'past' },
  place: { kind: 'text', label: '公布地点', disclosure: 'public', maxLength: 80 },
  supersedes: { kind: 'text', label: '更正的结果（校验值）', disclosure: 'work', derived: true },
  supersededBy: { kind: 'text', label: '已被更正', disclosure: 'public', maxLength: 100 },
  result: {
    kind: 'frozen',
    label: '选举结果',
    disclosure: 'public',
    hashedAs: 'electionResult',
    lines: resultLines,
    rows: resultRows,
  },
} as const satisfies Fields;

export const resultStates = {
  drawn: { label: '已汇总' },
  announced: { label: '已公布', editable: false },
  superseded: { label: '已被更正', final: true, editable: false },
} as const satisfies Readonly<Record<string, State<keyof typeof resultFields>>>;

export function resultSteps(
  duties: readonly Duty[],
): Readonly<Record<string, Step<keyof typeof resultFields, keyof typeof resultStates>>> {
  return {
    announce: {
      label: '公布',
      from: ['drawn'],
      to: 'announced',
      duties,
      asks: ['announcedOn', 'place'],
      requires: ['announcedOn'],
      help: '每一轮都已由监票人、计票人签字并当场公布的，汇总后公布。',
    },
    supersede: {
      label: '被更正',
      from: ['announced'],
      to: 'superseded',
      duties,
      asks: ['supersededBy'],
      requires: ['supersededBy'],
      aside: true,
      help: '先登记新的结果，写明理由和决定；这一份仍然可以查看。',
    },
  };
}

type ResultPaper = PaperOffer<keyof typeof resultFields, keyof typeof resultStates>;

/** The report that goes up; in a committee election there is a certificate for each who was elected. */
export const wholeReport: ResultPaper = {
  template: 'election-whole-report',
  label: '选举情况报告',
  finalIn: ['announced', 'superseded'],
};
export const certificates: ResultPaper = { template: 'election-certificates', label: '当选证书', finalIn: ['announced'] };

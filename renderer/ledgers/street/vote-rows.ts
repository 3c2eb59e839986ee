import type { Fields } from '../../domain/fields/field';
import type { RowsField } from '../../domain/fields/rows';
import { gradeNames } from '../../domain/review/votes';

const ballots = { kind: 'count', disclosure: 'work', unit: '票' } as const;
const columns = {
  side: { kind: 'text', label: '方面', disclosure: 'work', maxLength: 20 },
  excellent: { ...ballots, label: gradeNames.excellent },
  competent: { ...ballots, label: gradeNames.competent },
  basic: { ...ballots, label: gradeNames.basic },
  poor: { ...ballots, label: gradeNames.poor },
  none: { ...ballots, label: '未表态' },
  invalid: { ...ballots, label: '无效' },
} as const satisfies Fields;

/** Totals of confirmed votes, taken over by a step and typed by nobody. */
export const voteRowsField = {
  kind: 'rows',
  label: '测评票数',
  disclosure: 'work',
  rowLabel: '方面',
  columns,
  fixed: true,
} as const satisfies RowsField;

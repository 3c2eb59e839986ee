import { instructorKinds } from '../../domain/instructor/kinds';
import { practiceSource } from '../../domain/instructor/practice';
import { defineLedger } from '../../domain/ledger/ledger';
import { usualRules } from '../../rules/instructor-practice';

const usually = (practice: Parameters<typeof practiceSource>[0] & { readonly value: number | string }, unit: string) =>
  `空着按 ${practice.value} ${unit}（${practiceSource(practice)}）。`;

/** What an office set for itself. The district sends it down; what is left empty is what is usual elsewhere, and never law. */
export const rulesLedger = defineLedger({
  kind: instructorKinds.rules,
  version: 1,
  group: 'instructors',
  label: '驻村工作办法',
  one: '办法',
  shape: 'REG',
  compartment: 'general',
  offices: ['department', 'street', 'instructors'],
  why: '锁定日、应在岗天数、请假审批权限、优秀比例由本地规定，写在这里发给下面；都是地方规定或者建议，不是法律。',
  fields: {
    title: { kind: 'text', label: '名称', disclosure: 'public', required: true, maxLength: 80 },
    document: { kind: 'text', label: '文号', disclosure: 'public', maxLength: 60 },
    from: { kind: 'date', label: '施行日期', disclosure: 'public', required: true },
    lockDays: {
      kind: 'count',
      label: '月末后几日锁定日志',
      disclosure: 'public',
      unit: '日',
      min: 0,
      max: 31,
      help: usually(usualRules.lockDays, '日'),
    },
    expectedDays: {
      kind: 'decimal',
      label: '每月应在岗',
      disclosure: 'public',
      unit: '天',
      places: 1,
      help: usually(usualRules.expectedDays, '天'),
    },
    townDays: {
      kind: 'count',
      label: '街道批假最多',
      disclosure: 'public',
      unit: '天',
      min: 0,
      max: 60,
      help: usually(usualRules.townDays, '天'),
    },
    districtDays: {
      kind: 'count',
      label: '区主管单位批假最多',
      disclosure: 'public',
      unit: '天',
      min: 0,
      max: 60,
      help: usually(usualRules.districtDays, '天'),
    },
    excellentShare: {
      kind: 'count',
      label: '优秀比例',
      disclosure: 'public',
      unit: '%',
      min: 0,
      max: 100,
      help: usually(usualRules.excellentShare, '%'),
    },
    note: { kind: 'longText', label: '说明', disclosure: 'public', lines: 3 },
  },
  title: ['title', 'document'],
  list: ['title', 'document', 'from'],
  search: ['title', 'document'],
  happenedOn: 'from',
});

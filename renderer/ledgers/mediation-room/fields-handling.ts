import type { Fields } from '../../domain/fields/field';
import { callCount, sessionCount, visitCount } from '../../domain/mediation/counts';
import { effortText, elapsedDays } from '../../domain/mediation/effort';
import { presidingText, recorderText } from '../../domain/mediation/handlers';
import * as procedure from '../codes/procedure';
import { handlerColumns, longerColumns } from './case-rows';
import { policeOnly } from './fields-review';

export const formalOnly = { field: 'track', in: ['RM', 'ZA', 'XC', 'MS'] } as const;
export const committeeOnly = { field: 'track', in: ['RM'] } as const;
const fromCourt = { field: 'source', in: ['court'] } as const;

/** Who works on the case, and how it is worked. */
export const handling = {
  acceptedOn: { kind: 'date', label: '受理日期', disclosure: 'work', only: 'past', when: formalOnly },
  courtReferral: {
    kind: 'code',
    label: '法院委派或者委托',
    disclosure: 'work',
    list: procedure.courtReferrals,
    when: fromCourt,
  },
  papersReceivedOn: { kind: 'date', label: '签收移交材料日期', disclosure: 'work', only: 'past', when: fromCourt },
  handlers: { kind: 'rows', label: '承办人员', rowLabel: '人员', disclosure: 'work', columns: handlerColumns },
  mediators: {
    kind: 'computed',
    label: '调解员（主持人）',
    disclosure: 'work',
    compute: ({ values }) => presidingText(values),
  },
  recorder: { kind: 'computed', label: '记录人', disclosure: 'work', compute: ({ values }) => recorderText(values) },
  rightsToldOn: { kind: 'date', label: '告知权利义务日期', disclosure: 'work', only: 'past', when: committeeOnly },
  rightsToldWay: { kind: 'code', label: '告知方式', disclosure: 'work', list: procedure.toldWays, when: committeeOnly },
  longer: {
    kind: 'rows',
    label: '约定延长期限',
    rowLabel: '约定',
    disclosure: 'work',
    columns: longerColumns,
    when: committeeOnly,
  },
  sittingsReason: { kind: 'longText', label: '继续调解的理由', disclosure: 'work', lines: 2, when: policeOnly },
  undisputed: {
    kind: 'longText',
    label: '各方没有争议的事实',
    disclosure: 'personal',
    lines: 3,
    when: formalOnly,
    help: '调解不成时，经各方同意可以记下来（山东、深圳等地方规定）。',
  },
  prevention: { kind: 'codes', label: '预防效果', disclosure: 'work', list: procedure.preventions, when: formalOnly },
  visitCount: { kind: 'computed', label: '走访次数', disclosure: 'work', compute: visitCount, unit: '次' },
  callCount: { kind: 'computed', label: '电话次数', disclosure: 'work', compute: callCount, unit: '次' },
  sessionCount: { kind: 'computed', label: '调解次数', disclosure: 'work', compute: sessionCount, unit: '次' },
  effort: { kind: 'computed', label: '走访和调解用时', disclosure: 'work', compute: effortText },
  elapsed: { kind: 'computed', label: '历时', disclosure: 'work', compute: elapsedDays, unit: '天' },
} as const satisfies Fields;

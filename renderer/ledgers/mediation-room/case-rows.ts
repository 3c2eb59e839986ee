import type { Around } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import { partyFullName } from '../../domain/mediation/party';
import { mediationKinds } from '../../domain/mediation/track';
import { capacities, parts } from '../codes/handling';
import { clauseKinds, rhythms } from '../codes/procedure';

/** Those who owe and are owed are mostly the parties of the case. */
const partyNames = ({ childrenOf }: Around) => childrenOf(mediationKinds.party).map(partyFullName);
const me = (around: Around) => [around.me];

/** One duty of the agreement. The superior reads how much and until when, not who owes what to whom. */
export const clauseColumns = {
  kind: { kind: 'code', label: '种类', disclosure: 'work', list: clauseKinds },
  who: { kind: 'text', label: '由谁', disclosure: 'personal', maxLength: 60, offers: partyNames },
  whom: { kind: 'text', label: '向谁', disclosure: 'personal', maxLength: 60, offers: partyNames },
  what: { kind: 'longText', label: '做什么', disclosure: 'personal', lines: 2 },
  amount: {
    kind: 'amount',
    label: '金额',
    disclosure: 'work',
    help: '分期付款填总额；定期支付填每一次的数额。',
  },
  dueOn: { kind: 'date', label: '期限', disclosure: 'work', help: '分期、定期的填第一次。' },
  every: { kind: 'code', label: '间隔', disclosure: 'work', list: rhythms },
  times: { kind: 'count', label: '次数', disclosure: 'work', unit: '次', min: 1, max: 120 },
  lasting: { kind: 'yesNo', label: '长期', disclosure: 'work', help: '今后一直要遵守的，例如不再堆放杂物。' },
  method: { kind: 'text', label: '履行方式', disclosure: 'personal', maxLength: 100 },
} as const satisfies Fields;

export const relapseColumns = {
  on: { kind: 'date', label: '日期', disclosure: 'work', only: 'past' },
  what: { kind: 'longText', label: '情况', disclosure: 'personal', lines: 2 },
} as const satisfies Fields;

/** Who works on the case; whoever leaves it stays in the table with the day and the reason. */
export const handlerColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'work', required: true, maxLength: 40, offers: me },
  capacity: { kind: 'code', label: '身份', disclosure: 'work', required: true, list: capacities },
  part: { kind: 'code', label: '分工', disclosure: 'work', required: true, list: parts },
  since: { kind: 'date', label: '自', disclosure: 'work' },
  until: { kind: 'date', label: '至', disclosure: 'work', help: '更换的填到哪一天为止，不删原来这一行。' },
  why: { kind: 'text', label: '更换或者回避的原因', disclosure: 'work', maxLength: 60 },
} as const satisfies Fields;

export const delegateColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'personal', required: true, maxLength: 40, offers: partyNames },
  speaksFor: { kind: 'count', label: '代表人数', disclosure: 'work', unit: '人', min: 1 },
  phone: { kind: 'text', label: '联系电话', disclosure: 'personal', maxLength: 20 },
  chosenOn: { kind: 'date', label: '推选日期', disclosure: 'work', only: 'past' },
} as const satisfies Fields;

export const unitColumns = {
  unit: { kind: 'text', label: '单位', disclosure: 'work', required: true, maxLength: 60 },
  does: { kind: 'text', label: '做什么', disclosure: 'work', maxLength: 60 },
} as const satisfies Fields;

/** A later last day that all parties agreed to. */
export const longerColumns = {
  agreedOn: { kind: 'date', label: '约定日期', disclosure: 'work', required: true, only: 'past' },
  until: { kind: 'date', label: '延长到', disclosure: 'work', required: true },
  agreed: { kind: 'yesNo', label: '各方都同意', disclosure: 'work', required: true },
} as const satisfies Fields;

export const pauseColumns = {
  first: { kind: 'date', label: '自', disclosure: 'work', required: true, only: 'past' },
  last: { kind: 'date', label: '至', disclosure: 'work', only: 'past', help: '还没有结束的先空着，期限暂停计算。' },
  why: { kind: 'text', label: '事由', disclosure: 'work', maxLength: 40, help: '例如：伤情鉴定、听证。' },
} as const satisfies Fields;

/** Time the superior organ granted a police case. */
export const grantedColumns = {
  approvedOn: { kind: 'date', label: '批准日期', disclosure: 'work', required: true, only: 'past' },
  approver: { kind: 'text', label: '批准机关', disclosure: 'work', required: true, maxLength: 60 },
  why: { kind: 'text', label: '理由', disclosure: 'work', maxLength: 100 },
} as const satisfies Fields;

/** What was agreed before the agreement that holds now; written by the step that changes it. */
export const earlierColumns = {
  number: { kind: 'text', label: '编号', disclosure: 'work' },
  agreedOn: { kind: 'date', label: '达成日期', disclosure: 'work' },
  amount: { kind: 'amount', label: '金额', disclosure: 'work' },
  content: { kind: 'longText', label: '内容', disclosure: 'personal', lines: 3 },
  why: { kind: 'text', label: '变更原因', disclosure: 'personal', maxLength: 200 },
} as const satisfies Fields;

import { openCodeList } from '../../domain/fields/code-list';
import { instructorKinds } from '../../domain/instructor/kinds';
import { defineLedger } from '../../domain/ledger/ledger';

const topics = openCodeList({
  name: 'instructor.policy-topic',
  label: '类别',
  source: '驻村工作常用政策分类（可改）',
  codes: {
    compensation: { label: '征地拆迁补偿' },
    resettlement: { label: '安置回迁' },
    transition: { label: '撤村建社区' },
    assets: { label: '集体资产' },
    party: { label: '党建' },
    benefits: { label: '惠民保障' },
    safety: { label: '平安和信访' },
    duty: { label: '驻村管理' },
    other: { label: '其他' },
  },
});

/** Documents the superior sends down in signed files, and what a village may lean on when it explains a policy. */
export const policyLedger = defineLedger({
  kind: instructorKinds.policy,
  version: 1,
  group: 'instructors',
  label: '政策文件库',
  one: '政策文件',
  shape: 'REG',
  compartment: 'general',
  offices: ['department', 'street', 'instructors', 'village'],
  byDefault: ['instructors', 'department'],
  why: '宣传和答复所依据的文件，上级用签名的文件发下来，下面不能改；失效的还查得到。',
  fields: {
    title: { kind: 'text', label: '文件名称', disclosure: 'public', required: true, maxLength: 100 },
    number: { kind: 'text', label: '文号', disclosure: 'public', maxLength: 60 },
    topic: { kind: 'code', label: '类别', disclosure: 'public', required: true, list: topics },
    issuer: { kind: 'text', label: '发文单位', disclosure: 'public', required: true, maxLength: 60 },
    from: { kind: 'date', label: '施行日期', disclosure: 'public', required: true },
    to: { kind: 'date', label: '失效日期', disclosure: 'public' },
    summary: { kind: 'longText', label: '要点', disclosure: 'public', lines: 4, help: '用群众听得懂的话写。' },
    answers: {
      kind: 'rows',
      label: '常见问答',
      disclosure: 'public',
      rowLabel: '问答',
      columns: {
        question: { kind: 'text', label: '问', disclosure: 'public' },
        answer: { kind: 'longText', label: '答', disclosure: 'public', lines: 2 },
      },
    },
    file: { kind: 'attachment', label: '正文', disclosure: 'public' },
    replaces: { kind: 'link', label: '代替', disclosure: 'public', to: [instructorKinds.policy] },
  },
  title: ['title', 'number'],
  list: ['title', 'number', 'topic', 'issuer', 'from', 'to'],
  search: ['title', 'number', 'summary', 'issuer'],
  register: { from: 'from', to: 'to', warnDays: 30 },
  statistics: [
    {
      name: 'valid',
      label: '有效政策文件',
      unit: '件',
      operator: 'events',
      valid: { from: 'from', to: 'to' },
      splits: ['topic'],
    },
  ],
});

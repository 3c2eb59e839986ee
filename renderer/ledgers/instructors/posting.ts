import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import { mismatchText } from '../../domain/instructor/attendance';
import { instructorKinds } from '../../domain/instructor/kinds';
import { endsAfterBegin, endsNotBeforeBegin, handedOver, oneAtATime } from '../../domain/instructor/posting';
import { defineLedger } from '../../domain/ledger/ledger';
import { pastValidities, renewal } from '../../domain/shapes/register';
import { workRoles } from './codes';

const source = '驻村指导员花名册栏目整理（建议，可改）';

const titles = openCodeList({
  name: 'instructor.title',
  label: '任职',
  source,
  codes: {
    deputy: { label: '村党支部副书记' },
    instructor: { label: '指导员' },
    first: { label: '第一书记' },
    member: { label: '工作队员' },
  },
});

const sexes = closedCodeList({
  name: 'instructor.sex',
  label: '性别',
  source: 'GB/T 2261.1',
  codes: { '1': { label: '男' }, '2': { label: '女' } },
});

const standings = openCodeList({
  name: 'instructor.political',
  label: '政治面貌',
  source,
  codes: { member: { label: '中共党员' }, probationary: { label: '中共预备党员' }, other: { label: '其他' } },
});

const degrees = openCodeList({
  name: 'instructor.degree',
  label: '学历',
  source,
  codes: {
    below: { label: '高中及以下' },
    college: { label: '大专' },
    bachelor: { label: '本科' },
    master: { label: '研究生' },
  },
});

const endings = closedCodeList({
  name: 'instructor.ending',
  label: '结束原因',
  source: '本软件整理',
  codes: { term: { label: '期满' }, rotation: { label: '轮换' }, recall: { label: '召回' }, other: { label: '其他调整' } },
});

const validity = { from: 'from', to: 'to', past: 'earlier', warnDays: 60 } as const;
const renew = renewal(validity);

/** Who was sent to which village, in which office and until when. One may serve two villages, and two may serve one. */
export const instructorPostingLedger = defineLedger({
  kind: instructorKinds.posting,
  version: 2,
  group: 'instructors',
  label: '驻村指导员花名册',
  one: '派驻',
  shape: 'REG',
  compartment: 'general',
  offices: ['street', 'department', 'instructors'],
  readers: ['village'],
  byDefault: ['instructors', 'department'],
  why: '谁派驻哪个村、任期到哪天，续派、轮换、交接有据可查。街道和区里的主管单位看；本人可以看自己的全部内容。',
  children: [
    instructorKinds.month,
    instructorKinds.leave,
    instructorKinds.handover,
    instructorKinds.review,
    instructorKinds.spotCheck,
    instructorKinds.leaderVisit,
    instructorKinds.appraisal,
  ],
  fields: {
    number: { kind: 'text', label: '编号', disclosure: 'work', required: true, maxLength: 20 },
    village: { kind: 'place', label: '派驻村（社区）', disclosure: 'work', required: true },
    name: { kind: 'person', label: '姓名', disclosure: 'personal', required: true },
    title: { kind: 'code', label: '任职', disclosure: 'work', required: true, list: titles },
    roles: { kind: 'codes', label: '五员分工', disclosure: 'work', list: workRoles, help: '一般五员全担。' },
    sentBy: { kind: 'text', label: '派出单位', disclosure: 'work', required: true, maxLength: 60 },
    document: { kind: 'text', label: '任职文号', disclosure: 'work', maxLength: 60 },
    batch: { kind: 'text', label: '届次', disclosure: 'work', maxLength: 20 },
    leader: { kind: 'text', label: '联系领导', disclosure: 'work', maxLength: 40 },
    phone: { kind: 'text', label: '工作电话', disclosure: 'personal', maxLength: 20 },
    sex: { kind: 'code', label: '性别', disclosure: 'personal', list: sexes },
    born: { kind: 'text', label: '出生年月', disclosure: 'personal', maxLength: 10, help: '如 1980年3月。' },
    standing: { kind: 'code', label: '政治面貌', disclosure: 'personal', list: standings },
    degree: { kind: 'code', label: '学历', disclosure: 'personal', list: degrees },
    formerPost: { kind: 'text', label: '原职务', disclosure: 'work', maxLength: 40 },
    from: { kind: 'date', label: '任期起', disclosure: 'work', required: true },
    to: { kind: 'date', label: '任期止', disclosure: 'work', help: '没有定期限的空着。' },
    earlier: pastValidities('work'),
    ending: { kind: 'code', label: '结束原因', disclosure: 'work', list: endings },
    handedTo: { kind: 'text', label: '交接给', disclosure: 'work', maxLength: 40 },
    attendance: {
      kind: 'computed',
      label: '考勤与请假',
      disclosure: 'work',
      compute: ({ childrenOf }) => mismatchText(childrenOf(instructorKinds.month), childrenOf(instructorKinds.leave)),
    },
  },
  sections: [
    { label: '派驻', fields: ['number', 'village', 'name', 'title', 'roles', 'phone'] },
    { label: '任期', fields: ['from', 'to', 'batch', 'document', 'leader'] },
    { label: '本人', fields: ['sentBy', 'formerPost', 'sex', 'born', 'standing', 'degree'] },
    { label: '核对', fields: ['attendance'], later: true },
    { label: '续派和结束', fields: ['earlier', 'ending', 'handedTo'], later: true },
  ],
  title: ['village', 'title'],
  list: ['number', 'village', 'title', 'name', 'from', 'to'],
  search: ['number', 'village', 'name', 'sentBy'],
  happenedOn: 'from',
  states: { posted: { label: '在册' }, ended: { label: '已结束', final: true, editable: false } },
  initial: 'posted',
  proposes: () => ({ title: 'deputy', roles: ['liaison', 'research', 'guide', 'publicity', 'service'] }),
  looksAt: [instructorKinds.posting],
  checks: [oneAtATime, endsAfterBegin],
  steps: {
    renew: {
      label: '续派',
      from: ['posted'],
      to: 'posted',
      duties: ['registrar', 'supervisor'],
      ...renew,
      asks: [...renew.asks, 'document'],
      help: '接着原任期另起一期；原来的任期留在“以前的有效期”里。',
    },
    end: {
      label: '结束派驻',
      from: ['posted'],
      to: 'ended',
      duties: ['registrar', 'supervisor'],
      asks: ['ending', 'to', 'handedTo'],
      requires: ['ending', 'to', 'handedTo'],
      guards: [handedOver, endsNotBeforeBegin],
      help: '期满、轮换、召回或者调整；先办完交接清单。',
    },
  },
  register: validity,
  statistics: [
    {
      name: 'on-post',
      label: '在岗指导员',
      unit: '名',
      operator: 'events',
      valid: { from: 'from', to: 'to' },
      splits: ['title', 'village', '$office'],
      note: '任期覆盖期末最后一天的派驻。',
    },
  ],
  keeps: ['number', 'earlier'],
  papers: [
    { template: 'instructor-contact-card', label: '便民联系卡', finalIn: [], covers: 'identifiers', needs: ['phone'] },
    { template: 'instructor-posting', label: '派驻审批表', finalIn: [] },
  ],
});

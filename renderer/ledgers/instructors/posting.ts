import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { pastValidities, renewal } from '../../domain/shapes/register';

const titles = openCodeList({
  name: 'instructor.title',
  label: '任职',
  source: '驻村指导员花名册栏目整理（建议，可改）',
  codes: {
    deputy: { label: '村党支部副书记' },
    instructor: { label: '指导员' },
    first: { label: '第一书记' },
    member: { label: '工作队员' },
  },
});

const roles = openCodeList({
  name: 'instructor.role',
  label: '五员分工',
  source: '驻村指导员“五员”职责（建议，可改）',
  codes: {
    liaison: { label: '联络员' },
    research: { label: '调研员' },
    guide: { label: '指导员' },
    publicity: { label: '宣传员' },
    service: { label: '服务员' },
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

/** Who was sent to which village, in which office and until when. */
export const instructorPostingLedger = defineLedger({
  kind: 'instructor.posting',
  version: 1,
  group: 'street',
  label: '驻村指导员花名册',
  one: '派驻',
  shape: 'REG',
  compartment: 'general',
  offices: ['street', 'department'],
  why: '谁派驻哪个村、任期到哪天，续派、轮换有据可查。街道和区里的主管单位看；本人可以看自己的全部内容。',
  children: ['instructor.month', 'instructor.leave'],
  fields: {
    number: { kind: 'text', label: '编号', disclosure: 'work', required: true, maxLength: 20 },
    village: { kind: 'text', label: '派驻村（社区）', disclosure: 'work', required: true, maxLength: 40 },
    name: { kind: 'person', label: '姓名', disclosure: 'personal', required: true },
    title: { kind: 'code', label: '任职', disclosure: 'work', required: true, list: titles },
    roles: { kind: 'codes', label: '五员分工', disclosure: 'work', list: roles },
    sentBy: { kind: 'text', label: '派出单位', disclosure: 'work', required: true, maxLength: 60 },
    document: { kind: 'text', label: '任职文号', disclosure: 'work', maxLength: 60 },
    from: { kind: 'date', label: '任期起', disclosure: 'work', required: true },
    to: { kind: 'date', label: '任期止', disclosure: 'work', help: '没有定期限的空着。' },
    phone: { kind: 'text', label: '工作电话', disclosure: 'personal', maxLength: 20 },
    earlier: pastValidities('work'),
    ending: { kind: 'code', label: '结束原因', disclosure: 'work', list: endings },
    handedOver: { kind: 'longText', label: '交接', disclosure: 'work', lines: 2, help: '日志、台账、未结诉求、资料交给谁。' },
  },
  sections: [
    { label: '派驻', fields: ['number', 'village', 'name', 'title', 'roles', 'sentBy', 'document', 'phone'] },
    { label: '任期', fields: ['from', 'to'] },
    { label: '续派和结束', fields: ['earlier', 'ending', 'handedOver'], later: true },
  ],
  title: ['village', 'title'],
  list: ['village', 'title', 'name', 'from', 'to'],
  search: ['number', 'village', 'name', 'sentBy'],
  happenedOn: 'from',
  states: { posted: { label: '在册' }, ended: { label: '已结束', final: true, editable: false } },
  initial: 'posted',
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
      asks: ['ending', 'to', 'handedOver'],
      requires: ['ending', 'to', 'handedOver'],
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
      splits: ['title', '$office'],
      note: '任期覆盖期末最后一天的派驻。',
    },
  ],
});

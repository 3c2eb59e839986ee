import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import type { FieldKindName, FieldTypes } from '../../../../renderer/domain/fields/field';
import type { FieldContext } from '../../../../renderer/domain/fields/field-kind';

export const context: FieldContext = { today: '2026-11-23' };

export const sources = closedCodeList({
  name: 'sources',
  label: '来源',
  source: '测试用',
  codes: {
    visit: { label: '入户走访' },
    call: { label: '来电' },
    letter: { label: '来信', retiredOn: '2026-01-01' },
    other: { label: '其他，另注明' },
  },
});

const work = { disclosure: 'work' } as const;

/** One plain declaration of each kind. */
export const fields = {
  text: { ...work, kind: 'text', label: '事由', maxLength: 10 },
  longText: { ...work, kind: 'longText', label: '经过', maxLength: 50 },
  date: { ...work, kind: 'date', label: '受理日期' },
  period: { ...work, kind: 'period', label: '月份', of: 'month' },
  halfDay: { ...work, kind: 'halfDay', label: '请假起' },
  dateTime: { ...work, kind: 'dateTime', label: '调解时间' },
  count: { ...work, kind: 'count', label: '人数', unit: '人' },
  decimal: { ...work, kind: 'decimal', label: '面积', unit: '亩', places: 2 },
  amount: { ...work, kind: 'amount', label: '赔偿金额' },
  yesNo: { ...work, kind: 'yesNo', label: '是否同意' },
  code: { ...work, kind: 'code', label: '来源', list: sources },
  codes: { ...work, kind: 'codes', label: '来源', list: sources },
  rows: {
    ...work,
    kind: 'rows',
    label: '赔付',
    rowLabel: '笔',
    columns: {
      on: { ...work, kind: 'date', label: '日期' },
      amount: { ...work, kind: 'amount', label: '金额' },
    },
  },
  person: { ...work, kind: 'person', label: '姓名' },
  identityNumber: { ...work, kind: 'identityNumber', label: '身份证号' },
  place: { ...work, kind: 'place', label: '住址' },
  link: { ...work, kind: 'link', label: '关联案件', to: ['mediation.case'] },
  attachment: { ...work, kind: 'attachment', label: '附件' },
  snapshot: { ...work, kind: 'snapshot', label: '冻结的数据' },
  frozen: { ...work, kind: 'frozen', label: '公布的名单', hashedAs: 'electionRoll', lines: () => ['第一组：甲、乙'] },
  computed: { ...work, kind: 'computed', label: '走访次数', compute: () => 3, unit: '次' },
} satisfies { readonly [K in FieldKindName]: FieldTypes[K]['field'] };

import type { Field, Fields } from '../fields/field';
import type { Condition, Disclosure } from '../fields/field-kind';
import { findCode } from '../fields/code-list';

const disclosureLabels: Readonly<Record<Disclosure, string>> = {
  public: '公开',
  work: '工作',
  personal: '个人信息',
  secret: '保密',
};

/** One row for each field; the columns of a table follow it, set off by an arrow. */
export function fieldRows(fields: Fields): readonly (readonly string[])[] {
  return Object.values(fields).flatMap((field) => [
    fieldRow(field, field.label, fields),
    ...(field.kind === 'rows'
      ? Object.values(field.columns).map((column) => fieldRow(column, `　→ ${column.label}`, field.columns))
      : []),
  ]);
}

function fieldRow(field: Field, label: string, fields: Fields): readonly string[] {
  const notes = [
    field.help,
    conditionWords(field.when, fields),
    field.fixed === true ? '建立以后不能改。' : undefined,
    derivedWords(field),
  ];
  return [
    label,
    fieldWords(field),
    field.required === true ? '必填' : '',
    disclosureLabels[field.disclosure],
    notes.filter((note) => note !== undefined && note !== '').join(''),
  ];
}

function derivedWords({ derived }: Field): string | undefined {
  return derived === true ? '由程序填写。' : undefined;
}

/** How a field is filled in, in the words of the office. */
function fieldWords(field: Field): string {
  switch (field.kind) {
    case 'text':
      return field.maxLength === undefined ? '一行文字' : `一行文字，最多 ${field.maxLength} 字`;
    case 'longText':
      return '多行文字';
    case 'date':
      return `日期${boundWords(field.only)}`;
    case 'dateTime':
      return `日期和时间${boundWords(field.only)}`;
    case 'count':
      return `整数，单位${field.unit}${rangeWords(field.min, field.max)}`;
    case 'code':
      return `从“${field.list.label}”中选一个`;
    case 'codes':
      return `从“${field.list.label}”中选一个或几个`;
    case 'computed':
      return '由程序算出，不用填';
    default:
      return plainWords[field.kind];
  }
}

const plainWords = {
  period: '期间：年、半年、季度或者月',
  halfDay: '日期加上午或者下午',
  decimal: '带小数的数',
  amount: '金额，最小到分',
  yesNo: '是或者否',
  rows: '一张小表，可以有很多行',
  person: '姓名',
  identityNumber: '18 位身份证号码，自动核对校验位',
  place: '地点',
  link: '选一条别的记录',
  attachment: '附件文件',
  snapshot: '冻结时由程序写入，不用填',
  frozen: '由程序写入并固定下来，不用填',
} as const;

function boundWords(only: 'past' | 'future' | undefined): string {
  if (only === undefined) return '';
  return only === 'past' ? '，不晚于今天' : '，不早于今天';
}

function rangeWords(min: number | undefined, max: number | undefined): string {
  return `${min === undefined ? '' : `，不小于 ${min}`}${max === undefined ? '' : `，不大于 ${max}`}`;
}

/** 只在“程序”为“人民调解”时填。 */
export function conditionWords(condition: Condition | undefined, fields: Fields): string | undefined {
  return condition === undefined ? undefined : `只在${conditionPart(condition, fields)}时填。`;
}

export function conditionPart(condition: Condition, fields: Fields): string {
  const field = fields[condition.field];
  const values = condition.in.map((value) => {
    if (typeof value === 'boolean') return value ? '是' : '否';
    return field !== undefined && (field.kind === 'code' || field.kind === 'codes')
      ? (findCode(field.list, value)?.label ?? value)
      : value;
  });
  return `“${field?.label ?? condition.field}”为${values.map((value) => `“${value}”`).join('或')}`;
}

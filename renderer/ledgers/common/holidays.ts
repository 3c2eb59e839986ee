import { holidayLedger } from '../../domain/calendar/holiday-record';
import { defineLedger } from '../../domain/ledger/ledger';
import { officeTypes, type OfficeType } from '../../domain/office/office';

/** The yearly notice on holidays, typed in where this version does not know the year yet. Terms of working days lean on it. */
export const holidaysLedger = defineLedger({
  kind: holidayLedger,
  version: 1,
  label: '节假日安排',
  one: '节假日安排',
  shape: 'REG',
  compartment: 'general',
  offices: Object.keys(officeTypes) as OfficeType[], // keys of a literal: nothing else can stand in it
  group: 'settings',
  byDefault: true,
  why: '办案和答复期限按工作日推算，要知道每年哪几天放假、哪几天补班；程序没有带来的年份由本单位照国务院办公厅通知录入。',
  fields: {
    year: { kind: 'period', label: '年份', disclosure: 'public', required: true, of: 'year' },
    source: {
      kind: 'text',
      label: '依据',
      disclosure: 'public',
      required: true,
      maxLength: 60,
      help: '写通知的文号，例如：国办发明电〔2025〕7号。',
    },
    off: {
      kind: 'rows',
      label: '放假',
      rowLabel: '假期',
      disclosure: 'public',
      required: true,
      columns: {
        name: { kind: 'text', label: '名称', disclosure: 'public', maxLength: 20 },
        first: { kind: 'date', label: '第一天', disclosure: 'public', required: true },
        last: { kind: 'date', label: '最后一天', disclosure: 'public', required: true },
      },
      help: '连同调休的日子一起写；平常的星期六、星期日不用写。',
    },
    work: {
      kind: 'rows',
      label: '补班',
      rowLabel: '补班',
      disclosure: 'public',
      columns: { on: { kind: 'date', label: '上班的星期六或星期日', disclosure: 'public', required: true } },
    },
  },
  title: ['year', 'source'],
  list: ['year', 'source'],
  search: ['source'],
});

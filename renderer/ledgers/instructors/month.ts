import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { rowsIn } from '../../domain/shapes/cells';
import { daysField, presentHalfDays } from '../../domain/shapes/days';
import { halvesOf } from '../../domain/shapes/exact';

const statuses = closedCodeList({
  name: 'instructor.day',
  label: '半天考勤',
  source: '驻村考勤表常见栏目整理（建议）',
  codes: {
    onPost: { label: '驻村在岗' },
    errand: { label: '因公外出' },
    training: { label: '培训' },
    restDay: { label: '轮休' },
    annual: { label: '公休假' },
    sick: { label: '病假' },
    personal: { label: '事假' },
    family: { label: '婚产丧假' },
    holiday: { label: '法定节假日' },
    absent: { label: '未到岗' },
  },
});

const present = ['onPost', 'errand'] as const;

/** One instructor's month by half-days, filled in by the village, not by the instructor. No positions, no check-in (`ledgers.md` D5). */
export const instructorMonthLedger = defineLedger({
  kind: 'instructor.month',
  version: 1,
  label: '月考勤表',
  one: '月考勤',
  shape: 'CAL',
  compartment: 'general',
  offices: ['street', 'department'],
  why: '一月一张，以半天计。由村里填，本人核对，有异议写在表上。不定位，不打卡，不拍照。',
  parent: { ledger: 'instructor.posting', writers: 'owner' },
  fields: {
    month: {
      kind: 'period',
      label: '月份',
      disclosure: 'work',
      required: true,
      fixed: true,
      of: 'month',
      help: '先保存月份，再点“修改”逐日填考勤。',
    },
    days: daysField({
      label: '考勤',
      disclosure: 'work',
      month: 'month',
      statuses,
      signs: {
        onPost: { sign: '✓', key: 'z' },
        errand: { sign: '公', key: 'g' },
        training: { sign: '训', key: 'x' },
        restDay: { sign: '轮', key: 'l' },
        annual: { sign: '休', key: 'n' },
        sick: { sign: '病', key: 'b' },
        personal: { sign: '事', key: 's' },
        family: { sign: '婚', key: 'h' },
        holiday: { sign: '节', key: 'j' },
        absent: { sign: '缺', key: 'q' },
      },
      usual: 'onPost',
      present,
      expected: { days: '20', source: '建议，各地不同' },
    }),
    present: {
      kind: 'computed',
      label: '在岗天数',
      disclosure: 'work',
      unit: '天',
      compute: ({ values }) => halvesOf(presentHalfDays(rowsIn(values['days']), { present })),
    },
    filledBy: { kind: 'text', label: '填报人', disclosure: 'work', maxLength: 40 },
    confirmed: { kind: 'yesNo', label: '本人已核对', disclosure: 'work' },
    objection: { kind: 'longText', label: '本人异议', disclosure: 'work', lines: 2 },
  },
  sections: [
    { label: '基本情况', fields: ['month', 'filledBy'] },
    { label: '考勤', fields: ['days', 'present'], later: true },
    { label: '核对', fields: ['confirmed', 'objection'], later: true },
  ],
  title: ['month', 'filledBy'],
  list: ['month', 'present', 'confirmed'],
  search: ['month'],
});

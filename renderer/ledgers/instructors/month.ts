import { closedCodeList } from '../../domain/fields/code-list';
import { onPostDays, sheetTotals } from '../../domain/instructor/attendance';
import { instructorKinds } from '../../domain/instructor/kinds';
import { practiceSource } from '../../domain/instructor/practice';
import { defineLedger } from '../../domain/ledger/ledger';
import { daysField } from '../../domain/shapes/days';
import { usualRules } from '../../rules/instructor-practice';
import { noteLedger } from './note';

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

const counting = closedCodeList({
  name: 'instructor.counting',
  label: '在岗口径',
  source: '因公外出算不算在岗，各地不同',
  codes: { withErrands: { label: '因公外出算在岗' }, withoutErrands: { label: '因公外出不算' } },
});

const expected = { days: usualRules.expectedDays.value, source: practiceSource(usualRules.expectedDays) };

/** One instructor's month by half-days, filled in by the village, not by the instructor. No positions, no check-in (`ledgers.md` D5). */
export const instructorMonthLedger = defineLedger({
  kind: instructorKinds.month,
  version: 2,
  label: '月考勤表',
  one: '月考勤',
  shape: 'CAL',
  compartment: 'general',
  offices: ['village', 'street', 'department'],
  readers: ['instructors'],
  why: '一月一张，以半天计。由村里填，本人核对，有异议写在表上，两边的说法都留着。不定位，不打卡，不拍照。',
  parent: { ledger: instructorKinds.posting, writers: 'others', byOffices: true },
  children: [instructorKinds.monthNote],
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
    counting: { kind: 'code', label: '在岗口径', disclosure: 'work', required: true, list: counting },
    expected: {
      kind: 'decimal',
      label: '应在岗',
      disclosure: 'work',
      required: true,
      unit: '天',
      places: 1,
      help: `默认 ${usualRules.expectedDays.value} 天（${practiceSource(usualRules.expectedDays)}），按本单位规定改。`,
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
      present: ['onPost', 'errand'],
      expected,
    }),
    present: {
      kind: 'computed',
      label: '在岗天数',
      disclosure: 'work',
      unit: '天',
      compute: ({ values }) => onPostDays(values),
    },
    filledBy: { kind: 'text', label: '填报人', disclosure: 'work', maxLength: 40, help: '村党支部书记或者文书，不由本人填。' },
    confirmed: { kind: 'yesNo', label: '本人已核对', disclosure: 'work' },
    objection: { kind: 'longText', label: '本人异议', disclosure: 'work', lines: 2 },
    villageView: { kind: 'longText', label: '村里的说法', disclosure: 'work', lines: 2, help: '有异议的，村里也写一句。' },
    onPostDays: { kind: 'decimal', label: '报送的在岗天数', disclosure: 'work', unit: '天', places: 1, fixed: true },
    absentDays: { kind: 'decimal', label: '报送的未到岗天数', disclosure: 'work', unit: '天', places: 1, fixed: true },
    lastDay: { kind: 'date', label: '所属月份末日', disclosure: 'work', fixed: true },
    whyBack: { kind: 'text', label: '撤回原因', disclosure: 'work', maxLength: 120 },
  },
  sections: [
    { label: '基本情况', fields: ['month', 'filledBy', 'counting', 'expected'] },
    { label: '考勤', fields: ['days', 'present'], later: true },
    { label: '核对', fields: ['confirmed', 'objection', 'villageView'], later: true },
    { label: '报送', fields: ['onPostDays', 'absentDays', 'lastDay', 'whyBack'], later: true },
  ],
  title: ['month', 'filledBy'],
  list: ['month', 'present', 'confirmed'],
  search: ['month'],
  states: { filling: { label: '填写中' }, handedIn: { label: '已报送', editable: false } },
  initial: 'filling',
  proposes: ({ today }) => ({
    month: today.slice(0, 7),
    counting: 'withErrands',
    expected: usualRules.expectedDays.value,
  }),
  steps: {
    handIn: {
      label: '报送',
      from: ['filling'],
      to: 'handedIn',
      duties: ['registrar', 'supervisor'],
      asks: ['confirmed', 'objection', 'villageView'],
      requires: ['days', 'confirmed'],
      writes: sheetTotals,
      help: '本人核对以后报送；报送的天数随之固定，这个月不再补登请假。',
    },
    takeBack: {
      label: '撤回更正',
      from: ['handedIn'],
      to: 'filling',
      duties: ['registrar', 'supervisor'],
      asks: ['whyBack'],
      requires: ['whyBack'],
    },
  },
  statistics: [
    {
      name: 'on-post-days',
      label: '在岗天数',
      unit: '天',
      operator: 'quantity',
      of: 'onPostDays',
      over: 'lastDay',
      only: [{ field: 'counting', in: ['withErrands', 'withoutErrands'] }],
      splits: ['$parent.village'],
      note: '按已经报送的月考勤表；因公外出算不算在岗，由表上的口径决定。',
    },
    {
      name: 'absent-days',
      label: '未到岗天数',
      unit: '天',
      operator: 'quantity',
      of: 'absentDays',
      over: 'lastDay',
      only: [{ field: 'counting', in: ['withErrands', 'withoutErrands'] }],
      splits: ['$parent.village'],
    },
    { name: 'sheets', label: '报送考勤表', unit: '张', operator: 'events', over: 'lastDay', splits: ['$parent.village'] },
  ],
  keeps: ['month', 'expected'],
  papers: [{ template: 'instructor-month', label: '月考勤表', finalIn: ['handedIn'], covers: 'identifiers' }],
});

export const monthNoteLedger = noteLedger({
  kind: instructorKinds.monthNote,
  parent: instructorKinds.month,
  offices: ['instructors', 'village', 'street', 'department'],
});

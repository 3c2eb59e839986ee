import { findPeriodBounds, periodOf, type PeriodBounds } from '../calendar/period';
import type { Field } from '../fields/field';
import type { JsonObject } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import type { RecordView } from '../ledger/record';
import { dateIn, decimalIn, linkIn, rowsIn, textIn } from '../shapes/cells';
import { findReportPeriod, type ReportDeclaration } from '../statistics/report';
import { findBounds } from '../statistics/reporting-period';
import { gradeNames, grades, judgeVote, voteRow, type Grade, type Side } from '../review/votes';
import type { Presets } from './appraisal';
import { sheetOf } from './appraisal-sheet';
import { instructorKinds } from './kinds';
import { practiceSource, type Practice } from './practice';
import { spansOf } from './posting';
import { nameIn } from './values';

const votes = { villageVote: 'residents', townVote: 'superior' } as const satisfies Record<string, Side>;

/** Both votes are confirmed, each of its own side, and large enough to be split by grade. */
export const votesConfirmed: Guard = ({ values, linked }) =>
  Object.entries(votes).flatMap(([field, side]) => {
    const id = linkIn(values, field);
    const vote = id === undefined ? undefined : linked(id);
    return vote === undefined ? [] : judgeVote(field, side, vote);
  });

/** Totals of both votes, as two tellers came to them. */
export function takenVotes({ values, linked }: GuardInput): JsonObject {
  const rows = Object.entries(votes).flatMap(([field, side]) => {
    const id = linkIn(values, field);
    const vote = id === undefined ? undefined : linked(id);
    return vote === undefined ? [] : [voteRow(side, vote)];
  });
  return { votes: rows };
}

interface Facts {
  readonly report: ReportDeclaration;
  readonly fields: Readonly<Record<string, Field>>;
}

/** What the frozen figures do not hold: months of attendance, reports due, and lines of the transition by their planned day. */
export function factsOf({ report, fields }: Facts): (input: GuardInput) => JsonObject {
  return ({ record, values, recordsOf, linked }) => {
    const period = findReportPeriod(report, fields, values);
    const bounds = period && findBounds(period);
    if (bounds === undefined) return {};
    const months = monthsOf(recordsOf(instructorKinds.month), record.parent, bounds);
    const [due, inTime] = transitionCounts(recordsOf(instructorKinds.transition), nameIn(values, 'village'), bounds);
    const posting = record.parent === undefined ? undefined : linked(record.parent);
    return {
      months,
      reportsDue: monthsOnPost(posting?.values ?? {}, bounds).length,
      transitionDue: due,
      transitionInTime: inTime,
    };
  };
}

function monthsOf(sheets: readonly RecordView[], posting: string | undefined, { first, last }: PeriodBounds) {
  return sheets
    .filter(({ parent, state }) => parent === posting && state === 'handedIn')
    .flatMap(({ values }) => {
      const [day, onPost, expected] = [
        dateIn(values, 'lastDay'),
        decimalIn(values, 'onPostDays'),
        decimalIn(values, 'expected'),
      ];
      if (day === undefined || onPost === undefined || expected === undefined || day < first || day > last) return [];
      return [{ id: textIn(values, 'month'), onPost, expected }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Months of the period in which the posting held for at least a day. */
export function monthsOnPost(posting: JsonObject, { first, last }: PeriodBounds): readonly string[] {
  const spans = spansOf(posting);
  return monthsBetween(first, last).filter((month) => {
    const bounds = findPeriodBounds(month);
    return (
      bounds !== undefined && spans.some(({ from, to }) => from <= bounds.last && (to === undefined || to >= bounds.first))
    );
  });
}

export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next =
    number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
  return periodOf(`${next}-01`, 'month');
}

function transitionCounts(
  lists: readonly RecordView[],
  village: string,
  { first, last }: PeriodBounds,
): readonly [number, number] {
  const rows = lists
    .filter(({ values }) => nameIn(values, 'village') === village)
    .flatMap(({ values }) => rowsIn(values['items']))
    .filter((row) => row['notApplicable'] !== true);
  const due = rows.filter((row) => {
    const planned = dateIn(row, 'planned');
    return planned !== undefined && planned >= first && planned <= last;
  });
  const inTime = due.filter((row) => (dateIn(row, 'actual') ?? '9999') <= (dateIn(row, 'planned') ?? ''));
  return [due.length, inTime.length];
}

/** The person has looked at the figures, or the time to do so is over; whoever objected was answered. */
export const objectionSettled: Guard = ({ values, childrenOf, eventAt }) => {
  const notes = childrenOf(instructorKinds.appraisalNote).map((note) => note.values);
  const said = (kind: string) => notes.filter((note) => textIn(note, 'kind') === kind).length;
  if (said('object') > said('answer')) {
    return [
      {
        code: 'objection-open',
        sentence: '本人对数据有异议，还没有答复。',
        whatToDo: '请核对记录，把答复写在下面；数据确有差错的，先更正台账再撤回这一步重新核对。',
      },
    ];
  }
  const over = dateIn(values, 'objectionsUntil');
  if (said('agree') > 0 || said('answer') > 0 || (over !== undefined && eventAt.slice(0, 10) > over)) return [];
  return [
    {
      code: 'window-open',
      sentence: `本人还没有核对，异议期到${over ?? '规定的日子'}为止。`,
      whatToDo: '请等本人写“核对无误”或者异议，或者等异议期过后再办。',
    },
  ];
};

/** Whoever decides otherwise than the table hints says why; nothing is decided by the program. */
export function reasonAboveHint(presets: Presets, gate: Practice<Grade>): Guard {
  return ({ values }) => {
    const grade = textIn(values, 'grade');
    if (!isGrade(grade) || textIn(values, 'gradeReason').trim() !== '') return [];
    const hint = hintFor(values, presets, gate);
    if (hint === undefined || rankOf(grade) >= rankOf(hint.grade)) return [];
    return [
      {
        code: 'above-hint',
        field: 'gradeReason',
        article: hint.source,
        sentence: `按表上的数提示“${gradeNames[hint.grade]}”，拟定的是“${gradeNames[grade]}”，没有写理由。`,
        whatToDo: '等次由人定；高于提示的请写明理由。',
      },
    ];
  };
}

export interface Hint {
  readonly grade: Grade;
  readonly source: string;
}

/** The lower of what the total is called and what the gate of attendance allows. */
export function hintFor(values: JsonObject, presets: Presets, gate: Practice<Grade>): Hint | undefined {
  const sheet = sheetOf(values, presets);
  const preset = presets[textIn(values, 'preset')];
  const byTotal =
    sheet?.band === undefined || preset === undefined ? [] : [{ grade: sheet.band, source: practiceSource(preset) }];
  const byGate =
    sheet?.shortAttendance === undefined
      ? []
      : [{ grade: gate.value, source: `平均在岗 ${sheet.shortAttendance} 天，不足应在岗；${practiceSource(gate)}` }];
  return [...byTotal, ...byGate].sort((a, b) => rankOf(b.grade) - rankOf(a.grade))[0];
}

function isGrade(text: string): text is Grade {
  return Object.hasOwn(gradeNames, text);
}

function rankOf(grade: Grade): number {
  return grades.indexOf(grade);
}

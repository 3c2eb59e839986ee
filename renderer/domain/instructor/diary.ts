import type { CivilDate } from '../calendar/civil-date';
import type { PrintRecord } from '../paper/paper';
import { instructorKinds } from './kinds';

/** One line of a day's log: a visit, an event, a meeting and whatever else was done, each written once in its own ledger. */
export interface DiaryEntry {
  readonly on: CivilDate;
  /** 上午, 下午, or nothing. */
  readonly part: string;
  /** 入户走访, 政策宣传, or the kind of work. */
  readonly what: string;
  readonly line: string;
  readonly text: string;
}

export interface BookRecord {
  readonly ledger: string;
  readonly on: CivilDate;
  readonly record: PrintRecord;
}

/** Everything that was written down in a period, day by day, in the order of the day. */
export function diaryOf(records: readonly BookRecord[]): readonly DiaryEntry[] {
  return records
    .map((one) => entryOf(one))
    .sort((a, b) => (a.on === b.on ? rank(a.part) - rank(b.part) : a.on < b.on ? -1 : 1));
}

function rank(part: string): number {
  const at = ['上午', '下午', '晚上'].indexOf(part);
  return at < 0 ? 3 : at;
}

function entryOf({ ledger, on, record: { text } }: BookRecord): DiaryEntry {
  const said = (name: string) => text[name] ?? '';
  const common = { on, part: said('part'), line: said('line') };
  switch (ledger) {
    case instructorKinds.visit:
      return { ...common, what: '入户走访', text: visitText(said) };
    case instructorKinds.publicity:
      return { ...common, what: '政策宣传', text: [said('topic'), said('way'), said('people')].filter(isSaid).join('，') };
    case instructorKinds.meeting:
      return {
        ...common,
        part: '',
        what: said('type'),
        text: [`议题：${said('topic')}`, advice(said)].filter(isSaid).join('。'),
      };
    default:
      return { ...common, what: said('work'), text: [said('content'), said('outcome')].filter(isSaid).join(' ') };
  }
}

type Said = (name: string) => string;

function visitText(said: Said): string {
  const where = [said('group'), said('household')].filter(isSaid).join('');
  return [`${where}（${said('reason')}）`, said('told')].filter(isSaid).join('：');
}

function advice(said: Said): string {
  return said('advice') === '' ? '' : `提出意见：${said('advice')}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}

/** The same as a diary on 稿纸: a heading for the day and a paragraph for each thing. */
export function diaryText(entries: readonly DiaryEntry[], dayText: (day: CivilDate) => string): string {
  const days = [...new Set(entries.map(({ on }) => on))];
  return days
    .flatMap((day) => [
      dayText(day),
      ...entries
        .filter(({ on }) => on === day)
        .map(({ part, what, text }) => `${part === '' ? '' : `${part}，`}${what}。${ended(text)}`),
    ])
    .join('\n');
}

function ended(text: string): string {
  return /[。！？]$/.test(text) || text === '' ? text : `${text}。`;
}

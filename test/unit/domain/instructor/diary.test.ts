import { describe, expect, it } from 'vitest';
import { diaryOf, diaryText, type BookRecord } from '../../../../renderer/domain/instructor/diary';

function written(ledger: string, on: string, text: Readonly<Record<string, string>>): BookRecord {
  return { ledger, on, record: { text, codes: {}, rows: {}, amounts: {} } };
}

const records = [
  written('instructor.meeting', '2026-06-02', { type: '两委联席', topic: '修路', advice: '先定三组' }),
  written('instructor.log', '2026-06-02', {
    part: '下午',
    work: '调研',
    line: '抓城改',
    content: '看排水。',
    outcome: '已报街道。',
  }),
  written('instructor.log', '2026-06-02', { part: '上午', work: '值班', content: '接待来访' }),
  written('instructor.visit', '2026-06-01', { group: '三组', household: '3-017', reason: '普遍走访', told: '排水口堵塞。' }),
  written('publicity.event', '2026-06-01', { topic: '过渡费办法', way: '入户讲解', people: '20人次' }),
];

describe('the diary of a month', () => {
  it('gathers what was written once in other ledgers, day by day and morning first', () => {
    expect(diaryOf(records).map(({ on, part, what }) => [on, part, what])).toEqual([
      ['2026-06-01', '', '入户走访'],
      ['2026-06-01', '', '政策宣传'],
      ['2026-06-02', '上午', '值班'],
      ['2026-06-02', '下午', '调研'],
      ['2026-06-02', '', '两委联席'],
    ]);
  });

  it('reads as a text for 稿纸: a heading for each day, a paragraph for each thing', () => {
    expect(diaryText(diaryOf(records), (day) => `${day.slice(8)}日`)).toBe(
      [
        '01日',
        '入户走访。三组3-017（普遍走访）：排水口堵塞。',
        '政策宣传。过渡费办法，入户讲解，20人次。',
        '02日',
        '上午，值班。接待来访。',
        '下午，调研。看排水。 已报街道。',
        '两委联席。议题：修路。提出意见：先定三组。',
      ].join('\n'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { boardOf, monthsText, type BoardInput } from '../../../../renderer/domain/instructor/board';
import { convertedText } from '../../../../renderer/domain/instructor/transition';
import type { JsonObject } from '../../../../renderer/domain/json';
import type { CountRow } from '../../../../renderer/domain/statistics/count-row';
import { transitionItems } from '../../../../renderer/ledgers/instructors/transition';

let rows = 0;
function row(values: JsonObject, given: Partial<CountRow> = {}): CountRow {
  rows += 1;
  return { id: `r${rows}`, owner: 'laptop', entered: [], values, ...given };
}

const stone = { text: '石桥村' };
const empty: BoardInput = {
  today: '2026-06-20',
  cards: [],
  postings: [],
  demands: [],
  transitions: [],
  reports: [],
  written: [],
  files: new Map(),
  items: transitionItems,
  syncDays: 30,
  reportDay: 5,
};

function boardWith(given: Partial<BoardInput>) {
  return boardOf({ ...empty, ...given });
}

describe('the district board', () => {
  it('lists villages by their number on the list; those no card names come last', () => {
    const { villages } = boardWith({
      cards: [row({ name: { text: '柳塘村' }, number: 2 }), row({ name: stone, number: 1 }), row({ name: { text: '东坡村' } })],
      postings: [row({ village: { text: '北堰村' }, from: '2026-01-01' })],
    });
    expect(villages.map(({ village }) => village)).toEqual(['石桥村', '柳塘村', '东坡村', '北堰村']);
    expect(villages.map(({ card }) => card !== undefined)).toEqual([true, true, true, false]);
  });

  it('counts those on post today, and nobody whose posting is over', () => {
    const { villages } = boardWith({
      postings: [
        row({ village: stone, from: '2026-01-01' }),
        row({ village: stone, from: '2025-01-01', to: '2025-12-31' }),
        row({ village: stone, from: '2026-01-01', to: '2026-06-20' }),
      ],
    });
    expect(villages[0]?.onPost).toBe(2);
  });

  it('says when the last file came from whoever writes about the village, and how long it has been silent', () => {
    const files = new Map([
      ['laptop', { on: '2026-06-02', office: '石桥村驻村指导员' }],
      ['other', { on: '2026-06-19', office: '柳塘村驻村指导员' }],
    ]);
    const written = [row({ village: stone }), row({ village: { text: '柳塘村' } }, { owner: 'other' })];
    const { villages } = boardWith({ cards: [row({ name: stone }), row({ name: { text: '东坡村' } })], written, files });
    expect(villages.map(({ lastFile }) => lastFile)).toEqual([
      undefined,
      { on: '2026-06-02', office: '石桥村驻村指导员', silentDays: 18 },
    ]);
  });

  it('counts open demands by topic; those suspended wait for their own day and are not overdue', () => {
    const stood = (state: string, values: JsonObject) =>
      row({ village: stone, ...values }, { state, entered: [{ op: 'a', hlc: '1', state, on: '2026-06-01' }] });
    const [line] = boardWith({
      demands: [
        stood('handling', { category: 'facilities', dueOn: '2026-06-19' }),
        stood('assigned', { category: 'facilities', dueOn: '2026-06-20' }),
        stood('suspended', { category: 'assets', dueOn: '2026-06-01' }),
        stood('closed', { category: 'assets', dueOn: '2026-06-01' }),
      ],
    }).villages;
    expect(line).toMatchObject({ open: 3, overdue: 1 });
    expect(line?.topics).toEqual([
      { topic: 'facilities', open: 2, overdue: 1 },
      { topic: 'assets', open: 1, overdue: 0 },
    ]);
  });

  it('asks for a monthly report only of months in which somebody was posted, and only once it is due', () => {
    const posted = { postings: [row({ village: stone, from: '2026-03-15' })] };
    const missing = (today: string, reports: readonly CountRow[] = []) =>
      boardWith({ ...posted, today, reports }).villages[0]?.reportsMissing;
    expect(missing('2026-06-05')).toEqual(['2026-03', '2026-04']);
    expect(missing('2026-06-06')).toEqual(['2026-03', '2026-04', '2026-05']);
    const report = (month: string, state: string) => row({ village: stone, length: 'month', month }, { state });
    expect(
      missing('2026-06-06', [report('2026-03', 'signed'), report('2026-04', 'draft'), report('2026-05', 'frozen')]),
    ).toEqual(['2026-04']);
  });

  it('knows how far a village is on the way to a community, and the share of all that are one', () => {
    const items = Object.keys(transitionItems.items).map((id) => ({ id, actual: '2026-01-10' }));
    const { villages, converted } = boardWith({
      cards: [row({ name: stone }), row({ name: { text: '柳塘村' } })],
      transitions: [row({ village: stone, items }, { state: 'done' })],
    });
    expect(converted).toBe(1);
    expect(villages.find(({ village }) => village === '石桥村')?.transition).toMatchObject({
      converted: true,
      outOfStep: false,
    });
    expect(convertedText(converted, villages.length)).toBe('50.0%（1/2）');
  });

  it('says many months in a few words', () => {
    expect(monthsText([])).toBe('');
    expect(monthsText(['2026-06'])).toBe('6月');
    expect(monthsText(['2026-01', '2026-02', '2026-03', '2026-06', '2026-08', '2026-09'])).toBe('1—3月、6月、8—9月');
  });
});

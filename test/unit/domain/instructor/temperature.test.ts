import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogOf, heatOf, isRising } from '../../../../renderer/domain/instructor/temperature';
import { heatRules } from '../../../../renderer/rules/instructor-practice';
import { demandRow } from './demand-rows';

const rules = heatRules.value;
const many = (count: number, month: string, category: string, households = 2) =>
  Array.from({ length: count }, () => demandRow([['registered', `${month}-10`]], { category, households }));

describe('感温', () => {
  it('marks a topic that rises above the three months before, and says of nobody anything', () => {
    const rows = [
      ...many(2, '2026-03', 'facilities'),
      ...many(1, '2026-04', 'facilities'),
      ...many(6, '2026-06', 'facilities'),
      ...many(4, '2026-04', 'assets'),
      ...many(5, '2026-06', 'assets'),
    ];
    const { topics } = heatOf(rows, '2026-06', rules);
    expect(topics.map(({ topic, now, before, rising }) => [topic, now, before, rising])).toEqual([
      ['facilities', 6, 3, true],
      ['assets', 5, 4, true],
    ]);
    expect(Object.keys(topics[0] ?? {})).toEqual(['topic', 'now', 'before', 'months', 'rising']);
  });

  it('needs both: two more than the mean, and one and a half times as many', () => {
    expect([isRising(2, 0, rules), isRising(3, 0, rules)]).toEqual([false, true]);
    expect([isRising(11, 24, rules), isRising(12, 24, rules)]).toEqual([false, true]);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(300), (now, before) => {
        expect(isRising(now, before, rules)).toBe(now > before / 3 + 2 && now >= 1.5 * (before / 3));
      }),
    );
  });

  it('folds topics of fewer than three households, and is silent where even together they are too few', () => {
    const few = [...many(1, '2026-06', 'wages', 1), ...many(1, '2026-06', 'policy', 1)];
    expect(heatOf(few, '2026-06', rules)).toEqual({ topics: [], others: undefined, folded: 2 });
    const enough = heatOf([...few, ...many(1, '2026-06', 'history', 1)], '2026-06', rules);
    expect(enough).toMatchObject({ topics: [], others: { topic: '', now: 3 }, folded: 3 });
  });

  it('never shows a topic of too few households by itself', () => {
    const topic = fc.constantFrom('facilities', 'assets', 'wages', 'policy');
    fc.assert(
      fc.property(fc.array(fc.tuple(topic, fc.integer({ min: 1, max: 4 })), { maxLength: 12 }), (list) => {
        const rows = list.flatMap(([category, households]) => many(1, '2026-06', category, households));
        const { topics } = heatOf(rows, '2026-06', rules);
        for (const { topic: shown } of topics) {
          const households = list.filter(([one]) => one === shown).reduce((sum, [, count]) => sum + count, 0);
          expect(households).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});

describe('减压', () => {
  it('counts what came in, what was finished, what is open and how old the oldest of it is', () => {
    const done = demandRow(
      [
        ['registered', '2026-05-20'],
        ['accepted', '2026-05-20'],
        ['finished', '2026-06-03'],
      ],
      { finishedOn: '2026-06-03' },
    );
    const waiting = demandRow([
      ['registered', '2026-05-31'],
      ['accepted', '2026-06-01'],
    ]);
    expect(backlogOf([done, waiting], '2026-06')).toEqual({ opened: 1, closed: 1, open: 1, oldestDays: 30 });
    expect(backlogOf([], '2026-06')).toEqual({ opened: 0, closed: 0, open: 0, oldestDays: undefined });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { countDemands } from '../../../../renderer/domain/instructor/demand-counts';
import { handlingTable, hotlineTable } from '../../../../renderer/domain/instructor/demand-table';
import { reconcile } from '../../../../renderer/domain/statistics/reconciliation';
import type { CountRow } from '../../../../renderer/domain/statistics/count-row';
import { demandRow } from './demand-rows';

const march = { first: '2026-03-01', last: '2026-03-31' };

/** Taken in on the first of March, finished so many days later. */
function finishedAfter(days: number, values: CountRow['values'] = {}): CountRow {
  const on = addDays('2026-03-01', days);
  return demandRow(
    [
      ['registered', '2026-03-01'],
      ['accepted', '2026-03-01'],
      ['handling', '2026-03-02'],
      ['finished', on],
    ],
    { dueOn: '2026-03-08', finishedOn: on, inTime: on <= '2026-03-08', ...values },
  );
}

const open = (due: string, village = '柳湾村') =>
  demandRow(
    [
      ['registered', '2026-03-05'],
      ['accepted', '2026-03-05'],
      ['handling', '2026-03-06'],
    ],
    { dueOn: due, village: { text: village } },
  );
const refused = demandRow([
  ['registered', '2026-03-05'],
  ['refused', '2026-03-05'],
]);

const rows: readonly CountRow[] = [
  finishedAfter(3, { feedbackOn: '2026-03-05', satisfaction: 'satisfied', handling: [{ id: 'a', on: '2026-03-02' }] }),
  finishedAfter(12, { feedbackOn: '2026-03-14', satisfaction: 'dissatisfied' }),
  finishedAfter(5, { feedbackOn: '2026-03-07', satisfaction: 'noView', village: { text: '石桥村' } }),
  open('2026-03-20'),
  open('2026-04-20', '石桥村'),
  refused,
];

describe('the table of a hotline', () => {
  it('counts what was taken in, in time, late and open, and says that they add up', () => {
    const table = hotlineTable(rows, march, '2026年3月');
    const text = table.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.text)].join(' '));
    expect(text).toEqual([
      '柳湾村 3 1 1 1 66.67% 50.00% 1 50.00%',
      '石桥村 2 1 0 1 50.00% 100.00% 0 —',
      '合计 5 2 1 2 60.00% 66.67% 1 50.00%',
    ]);
    expect(table.reconciliation).toEqual([
      '交办总数（按单位）：分类合计 5件 ＝ 总数 5件。',
      '交办总数（按时＋超时＋未办结）：分类合计 5件 ＝ 总数 5件。',
    ]);
    expect(table.notes.join('')).toContain('不包括不予受理和合并的');
  });

  it('has beside it how long it took, how often somebody went and who gave no view', () => {
    const table = handlingTable(rows, march, '2026年3月');
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['3', '6.7', '5.0', '1', '1', '1', '1']);
    expect(table.reconciliation).toEqual(['办结 3 件：满意 1＋不满意 1＋未表态 1＝3 件。']);
  });

  it('names neither whoever raised a matter nor whoever handled it', () => {
    const told = [
      finishedAfter(2, { raisedBy: '甘某', handler: '林某', handling: [{ id: 'a', on: '2026-03-02', who: '田某' }] }),
    ];
    const said = JSON.stringify([hotlineTable(told, march, ''), handlingTable(told, march, '')]);
    for (const name of ['甘某', '林某', '田某']) expect(said).not.toContain(name);
  });
});

describe('counting demands', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-02-15', days));
  const anyRow = fc
    .record({
      village: fc.constantFrom('柳湾村', '石桥村', '韩桥村'),
      start: day,
      taken: fc.boolean(),
      after: fc.option(fc.nat(40), { nil: undefined }),
      due: fc.nat(30),
      satisfaction: fc.constantFrom('satisfied', 'mostly', 'dissatisfied', 'noView', 'unreachable', ''),
    })
    .map(({ village, start, taken, after, due, satisfaction }) => {
      const done = after === undefined ? undefined : addDays(start, after);
      const ways: [string, string][] = [['registered', start]];
      if (taken) ways.push(['accepted', start], ['handling', start]);
      if (taken && done !== undefined) ways.push(['finished', done]);
      return demandRow(ways, {
        village: { text: village },
        dueOn: addDays(start, due),
        ...(taken && done !== undefined ? { finishedOn: done, feedbackOn: done, satisfaction } : {}),
      });
    });

  it('splits what was taken in into in time, late and open, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (list) => {
        const { taken, inTime, late, open: left, overdue, satisfied, dissatisfied, noView } = countDemands(list, march);
        expect(inTime + late + left).toBe(taken);
        expect(overdue).toBeLessThanOrEqual(left);
        expect(satisfied + dissatisfied + noView).toBeLessThanOrEqual(inTime + late);
        for (const line of hotlineTable(list, march, '').reconciliation) expect(line).toContain('＝ 总数');
      }),
    );
  });

  it('says for a past month what stood at its end, also after a matter was taken up again', () => {
    const reopened = demandRow(
      [
        ['registered', '2026-03-01'],
        ['accepted', '2026-03-01'],
        ['handling', '2026-03-02'],
        ['finished', '2026-03-10'],
        ['fedBack', '2026-03-11'],
        ['rated', '2026-03-11'],
        ['handling', '2026-04-02'],
      ],
      {
        dueOn: '2026-04-20',
        rounds: [{ id: 'r1', finishedOn: '2026-03-10', feedbackOn: '2026-03-11', satisfaction: 'dissatisfied' }],
      },
    );
    expect(countDemands([reopened], march)).toMatchObject({ taken: 1, inTime: 1, open: 0, dissatisfied: 1 });
    expect(countDemands([reopened], { first: '2026-03-01', last: '2026-04-30' })).toMatchObject({
      taken: 1,
      open: 1,
      overdue: 1,
    });
  });
});

describe('a published bulletin that does not add up', () => {
  /** 4371 taken in, 4368 finished, 4367 with a topic, as one county published (`ledgers.md` §0.3). */
  const bulletin = Array.from({ length: 4371 }, (_, at): CountRow => {
    const ways: [string, string][] = [
      ['registered', '2026-03-02'],
      ['accepted', '2026-03-02'],
    ];
    if (at >= 3) ways.push(['finished', '2026-03-04']);
    return demandRow(ways, {
      dueOn: '2026-03-09',
      ...(at >= 3 ? { finishedOn: '2026-03-04', inTime: true } : {}),
      ...(at < 4 ? { category: null } : {}),
    });
  });

  it('would add up here: the three that are open stand in the table', () => {
    const table = hotlineTable(bulletin, march, '2026年3月');
    expect(
      table.rows
        .at(-1)
        ?.cells.map(({ text }) => text)
        .slice(0, 6),
    ).toEqual(['4371', '4368', '0', '3', '99.93%', '100.00%']);
    expect(table.reconciliation.every((line) => line.includes('＝ 总数 4371件'))).toBe(true);
  });

  it('is told so where its parts are set against its total', () => {
    const withTopic = bulletin.filter(({ values }) => typeof values['category'] === 'string').length;
    const finished = bulletin.filter(({ state }) => state === 'finished').length;
    const line = (label: string, part: number) =>
      reconcile({ label, unit: '件', total: { value: 4371, places: 0 }, parts: [{ value: part, places: 0 }] }).sentence;
    expect(line('受理诉求（按类别）', withTopic)).toContain('分类合计 4367件 ≠ 总数 4371件，分类少 4件');
    expect(line('受理诉求（按满意度）', finished)).toContain('分类合计 4368件 ≠ 总数 4371件，分类少 3件');
  });
});

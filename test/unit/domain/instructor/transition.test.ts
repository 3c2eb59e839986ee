import { describe, expect, it } from 'vitest';
import type { RowValue } from '../../../../renderer/domain/fields/rows';
import {
  convertedText,
  isOutOfStep,
  lagText,
  lineProgress,
  progressRateText,
  stageLags,
} from '../../../../renderer/domain/instructor/transition';
import { transitionItems } from '../../../../renderer/ledgers/instructors/transition';
import { syncDays } from '../../../../renderer/rules/instructor-practice';

const most = syncDays.value;

/** Every line of a stage done on one day. */
function done(line: string, stage: string, on: string): readonly RowValue[] {
  return Object.entries(transitionItems.items)
    .filter(([, item]) => item.line === line && item.stage === stage && item.need === 'must')
    .map(([id]) => ({ id, actual: on }));
}

function sheet(...lines: readonly (readonly RowValue[])[]): readonly RowValue[] {
  const filled = new Map(lines.flat().map((row) => [row.id, row]));
  return Object.keys(transitionItems.items).map((id) => filled.get(id) ?? { id });
}

describe('三同步', () => {
  it('is the days by which the Party step came later than its counterpart, stage by stage', () => {
    const rows = sheet(
      done('party', 'plan', '2026-03-02'),
      done('government', 'plan', '2026-03-05'),
      done('party', 'set', '2026-07-20'),
      done('government', 'set', '2026-06-09'),
      done('party', 'push', '2026-09-01'),
    );
    expect(stageLags(rows, transitionItems)).toEqual([
      { stage: 'plan', days: -3 },
      { stage: 'set', days: 41 },
      { stage: 'push', days: undefined },
    ]);
    expect(lagText(rows, transitionItems, most)).toBe('规划 早3天；设置 晚41天，超过30天；推进 未完');
    expect(isOutOfStep(rows, transitionItems, most)).toBe(true);
    expect(isOutOfStep(sheet(done('party', 'plan', '2026-03-02')), transitionItems, most)).toBe(false);
    expect(lagText([], transitionItems, most)).toBeUndefined();
  });

  it('waits for every line that must be done, and leaves out what does not apply', () => {
    const [first, ...others] = done('party', 'plan', '2026-03-02');
    const rows = (row: RowValue | undefined) =>
      sheet(row === undefined ? [] : [row], others, done('government', 'plan', '2026-03-02'));
    expect(stageLags(rows(undefined), transitionItems)[0]?.days).toBeUndefined();
    const without = { id: first?.id ?? '', notApplicable: true, reason: '由街道统一' };
    expect(stageLags(rows(without), transitionItems)[0]?.days).toBe(0);
  });
});

describe('progress', () => {
  it('is what is done of what applies, of all lines and of each', () => {
    const rows = sheet(done('party', 'plan', '2026-03-02'), [{ id: 'govInsurance', notApplicable: true, reason: '区里办' }]);
    expect(progressRateText(lineProgress(rows, transitionItems))).toBe('2/19（10.53%）');
    expect(progressRateText(lineProgress(rows, transitionItems, 'party'))).toBe('2/7（28.57%）');
    expect(progressRateText(lineProgress(rows, transitionItems, 'government'))).toBe('0/8（0.00%）');
    expect(lineProgress([], transitionItems)).toBeUndefined();
  });

  it('of the district is 15.4% with two of thirteen', () => {
    expect(convertedText(2, 13)).toBe('15.4%（2/13）');
    expect([convertedText(0, 13), convertedText(13, 13), convertedText(0, 0)]).toEqual([
      '0.0%（0/13）',
      '100.0%（13/13）',
      '—（0/0）',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistFaces,
  lagBetween,
  lagDays,
  lineState,
  progressOf,
  type ChecklistItem,
  type ChecklistSheet,
} from '../../../../renderer/domain/shapes/checklist';
import { idsOn, linesOf, type ItemList } from '../../../../renderer/domain/shapes/item-list';
import { marksOn } from '../../../../renderer/domain/shapes/mark';

const items: ItemList<ChecklistItem> = {
  name: 'test.checklist',
  source: '测试',
  items: {
    plan: { label: '方案', group: '党', need: 'must' },
    reply: { label: '批复', group: '政', need: 'must' },
    training: { label: '培训', group: '党', need: 'asNeeded' },
    old: { label: '旧项', need: 'must', until: '2026-01-01' },
  },
};
const sheet: ChecklistSheet = { shape: 'checklist', items, warnDays: 10 };
const today = '2026-11-23';

describe('a checklist', () => {
  it('asks 必须 of everybody, and 按需 only of whoever took it up', () => {
    const rows = [{ id: 'plan', actual: '2026-11-01' }, { id: 'reply' }, { id: 'training' }];
    expect(progressOf(rows, sheet, today)).toEqual({ done: 1, applicable: 2 });
    expect(progressOf([...rows.slice(0, 2), { id: 'training', planned: '2026-12-01' }], sheet, today).applicable).toBe(3);
    expect(lineState({}, items.items['training'], today)).toBe('notAsked');
  });

  it('leaves out what does not apply, with a reason', () => {
    const rows = [
      { id: 'plan', notApplicable: true, reason: '上级已有' },
      { id: 'reply', actual: '2026-11-02' },
    ];
    expect(progressOf(rows, sheet, today)).toEqual({ done: 1, applicable: 1 });
    expect(checklistFaces.judge(rows, sheet)).toEqual([]);
    expect(checklistFaces.judge([{ id: 'plan', notApplicable: true }], sheet).map(({ code }) => code)).toEqual([
      'not-applicable-reason',
    ]);
    expect(
      checklistFaces.judge([{ id: 'plan', notApplicable: true, actual: '2026-11-01' }], sheet).map(({ code }) => code),
    ).toEqual(['done-and-not-applicable']);
  });

  it('counts the days between plan and deed, and goes on counting while nothing is done', () => {
    expect(lagDays({ planned: '2026-11-01', actual: '2026-11-04' }, today)).toBe(3);
    expect(lagDays({ planned: '2026-11-20' }, today)).toBe(3);
    expect(lagDays({ planned: '2026-12-20' }, today)).toBeUndefined();
    const rows = [
      { id: 'plan', actual: '2026-11-10' },
      { id: 'reply', actual: '2026-11-01' },
    ];
    expect(lagBetween(rows, items, '党', '政')).toBe(9);
    expect(lagBetween([{ id: 'plan', actual: '2026-11-10' }, { id: 'reply' }], items, '党', '政')).toBeUndefined();
  });

  it('keeps the lines it was begun with, and begins with those of the day', () => {
    expect(idsOn(items, '2025-12-31')).toContain('old');
    expect(idsOn(items, today)).not.toContain('old');
    expect(linesOf(items, [{ id: 'old' }, { id: 'plan' }], today).map(({ id }) => id)).toEqual(['old', 'plan']);
  });

  it('asks for attention by its next planned day', () => {
    const rows = [
      { id: 'plan', planned: '2026-11-10', actual: '2026-11-09' },
      { id: 'reply', planned: '2026-12-01' },
    ];
    const marks = (day: string) => marksOn(checklistFaces.schedules(rows, sheet), day).map(({ tone }) => tone);
    expect([marks('2026-11-20'), marks('2026-11-21'), marks('2026-12-01'), marks('2026-12-02')]).toEqual([
      ['quiet'],
      ['warn'],
      ['warn'],
      ['late'],
    ]);
  });

  it('never counts more done than applies', () => {
    const line = fc.record(
      { planned: fc.constantFrom('2026-11-01', '2026-12-24'), actual: fc.constant('2026-11-05'), notApplicable: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(line, line, line, (a, b, c) => {
        const rows = [
          { id: 'plan', ...a },
          { id: 'reply', ...b },
          { id: 'training', ...c },
        ];
        const { done, applicable } = progressOf(rows, sheet, today);
        expect(done).toBeLessThanOrEqual(applicable);
        expect(applicable).toBeLessThanOrEqual(rows.filter((row) => row.notApplicable !== true).length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../../renderer/domain/ledger/intent';
import type { JsonValue } from '../../../../renderer/domain/json';
import { codesOf } from '../../../fakes/office-steps';
import { DeskOffice, someId } from './desk-office';

const meeting = someId(1);
const row = { id: 'r1', name: '桌子' };

/** Two PCs of one office with the same meeting; what each does apart comes together at the first. */
function together(one: (pc: DeskOffice) => void, two: (pc: DeskOffice) => void): DeskOffice {
  const [first, second] = [new DeskOffice('village-1', 'pc-1', 1), new DeskOffice('village-1', 'pc-2', 2)];
  first.acts([
    { act: 'create', ledger: 'test.meeting', record: meeting, values: { topic: '修路', items: [row] } },
    { act: 'create', ledger: 'test.guest', record: someId(2), parent: meeting, values: { name: { name: '李某' } } },
  ]);
  second.learns(first);
  one(first);
  two(second);
  first.learns(second);
  return first;
}

const edits = (values: object) => (pc: DeskOffice) => {
  pc.acts([{ act: 'edit', record: meeting, values: values as never, seen: pc.view(meeting).seen }]);
};
const takes = (pc: DeskOffice, step: string, values = {}) => {
  const { seen } = pc.view(meeting);
  const intent: Intent = { act: 'step', record: meeting, step, values, seen, eventAt: '2026-11-22T14:30' };
  pc.acts([intent], step === 'file' ? 'archivist' : 'registrar');
};
const settle = (pc: DeskOffice, cell: string, value: JsonValue) => pc.acts([{ act: 'resolve', record: meeting, cell, value }]);

/** One PC held the meeting, the other held and filed it. */
function heldAndFiled(): DeskOffice {
  const hold = (pc: DeskOffice) => {
    takes(pc, 'hold', { heldOn: '2026-11-22' });
  };
  return together(hold, (pc) => {
    hold(pc);
    takes(pc, 'file');
  });
}

describe('settling a conflict', () => {
  it.each<[string, JsonValue]>([
    ['nothing', null],
    ['a state nobody proposed', 'planned'],
    ['a name every object has', 'constructor'],
    ['yes', true],
  ])('of states refuses %s', (_what, value) => {
    const pc = heldAndFiled();
    expect(pc.view(meeting).conflicts.map(({ cell }) => cell)).toContain('$state');
    expect(codesOf(settle(pc, '$state', value))).toEqual(['no-choice']);
  });

  it('of states takes one of those that stand', () => {
    const pc = heldAndFiled();
    expect(codesOf(settle(pc, '$state', 'held'))).toEqual([]);
    expect(pc.view(meeting)).toMatchObject({ state: 'held', conflicts: [] });
  });

  it.each<[string, JsonValue]>([
    ['a word', '第一'],
    ['a place before the first', -1],
    ['a list', [1]],
  ])('of a row removed here and changed there refuses %s', (_what, value) => {
    const pc = together(edits({ items: [] }), edits({ items: [{ ...row, name: '椅子' }] }));
    expect(pc.view(meeting).conflicts.map(({ cell }) => cell)).toEqual(['items/r1/$row']);
    expect(codesOf(settle(pc, 'items/r1/$row', value))).toEqual(['no-choice']);
  });

  it('of a row removed here and changed there keeps it or removes it', () => {
    const apart = () => together(edits({ items: [] }), edits({ items: [{ ...row, name: '椅子' }] }));
    const [kept, gone] = [apart(), apart()];
    expect(codesOf(settle(kept, 'items/r1/$row', 0))).toEqual([]);
    expect(kept.view(meeting)).toMatchObject({ values: { items: [{ id: 'r1', name: '椅子' }] }, conflicts: [] });
    expect(codesOf(settle(gone, 'items/r1/$row', null))).toEqual([]);
    expect(gone.view(meeting)).toMatchObject({ values: { items: [] }, conflicts: [] });
  });

  it('does not empty what must be filled in, and empties what need not be', () => {
    const topic = together(edits({ topic: '修桥' }), edits({ topic: '修渠' }));
    expect(codesOf(settle(topic, 'topic', null))).toEqual(['missing']);
    const date = together(edits({ heldOn: '2026-11-01' }), edits({ heldOn: '2026-11-02' }));
    expect(codesOf(settle(date, 'heldOn', null))).toEqual([]);
  });

  it('of a deletion that somebody wrote past takes yes or no', () => {
    const apart = () =>
      together(
        (pc) => {
          pc.acts([{ act: 'delete', record: meeting, reason: '重复登记' }]);
        },
        edits({ topic: '修桥' }),
      );
    expect(codesOf(settle(apart(), '$deleted', '修桥'))).toEqual(['no-choice']);
    expect(codesOf(settle(apart(), '$deleted', null))).toEqual(['no-choice']);
    const [gone, kept] = [apart(), apart()];
    expect(codesOf(settle(gone, '$deleted', true))).toEqual([]);
    expect(gone.view(meeting)).toMatchObject({ deleted: true, conflicts: [] });
    expect(codesOf(settle(kept, '$deleted', false))).toEqual([]);
    expect(kept.view(meeting)).toMatchObject({ deleted: false, conflicts: [] });
  });
});

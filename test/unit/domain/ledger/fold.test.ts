import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendFold, foldOperations } from '../../../../renderer/domain/ledger/fold';
import { writesOf } from '../../../../renderer/domain/ledger/writes';
import { historyOf } from '../../../../renderer/domain/ledger/history';
import type { OperationLine } from '../../../../renderer/domain/ledger/operation';
import { DeskOffice, someId } from './desk-office';

const meeting = someId(1);
const runs = Number(process.env['YUEZHANG_RUNS'] ?? 60);

interface Deed {
  readonly pc: number;
  readonly kind: 'edit' | 'learn' | 'row' | 'resolve';
  readonly text: string;
  readonly from: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  pc: fc.nat(2),
  kind: fc.constantFrom('edit', 'learn', 'row', 'resolve'),
  text: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('甲', '乙', '丙') }),
  from: fc.nat(2),
});

/** Three PCs of one office, the third a clone of the first with the same replica id, editing and exchanging at will. */
function history(deeds: readonly Deed[]): readonly DeskOffice[] {
  const pcs = [new DeskOffice('v', 'pc-1', 1), new DeskOffice('v', 'pc-2', 2), new DeskOffice('v', 'pc-1', 3)];
  pcs[0]?.acts([{ act: 'create', ledger: 'test.meeting', record: meeting, values: { topic: '起' } }]);
  for (const pc of pcs.slice(1)) pc.learns(pcs[0] ?? pc);
  for (const { pc, kind, text, from } of deeds) {
    const [me, other] = [pcs[pc], pcs[from]];
    if (me !== undefined && other !== undefined) perform(me, other, kind, text);
  }
  return pcs;
}

function perform(me: DeskOffice, other: DeskOffice, kind: Deed['kind'], text: string): void {
  const { seen, values, conflicts } = me.view(meeting);
  if (kind === 'learn') me.learns(other);
  if (kind === 'edit') me.acts([{ act: 'edit', record: meeting, values: { topic: text }, seen }]);
  if (kind === 'row') {
    const items = [...((values['items'] ?? []) as never[]), { id: `r${String(me.lines.length)}${me.replica}`, name: text }];
    me.acts([{ act: 'edit', record: meeting, values: { items: items }, seen }]);
  }
  const open = conflicts.find((conflict) => conflict.cell === 'topic');
  if (kind === 'resolve' && open !== undefined) {
    me.acts([{ act: 'resolve', record: meeting, cell: 'topic', value: text }]);
  }
}

describe('folding', () => {
  it('depends on the set of operations alone', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (deeds, dice) => {
        const lines = history(deeds).flatMap((pc) => pc.lines);
        const keyed = lines.map((line) => ({ line, key: dice.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map((one) => one.line);
        expect(foldOperations([...shuffled, ...shuffled])).toEqual(foldOperations(lines));
      }),
      { numRuns: runs },
    );
  });

  it('hides no value that nobody saw, clones or not', () => {
    let conflictsMet = 0;
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 14 }), (deeds) => {
        const lines = distinct(history(deeds).flatMap((pc) => pc.lines));
        const record = foldOperations(lines);
        const heads = record.heads['topic'] ?? [];
        conflictsMet += heads.length > 1 ? 1 : 0;
        const writes = lines.flatMap((line) =>
          writesOf(line)
            .filter(([cell]) => cell === 'topic')
            .map(([, write]) => ({ line, write })),
        );
        const seen = new Set(writes.flatMap(({ write }) => write.pred));
        expect(new Set(heads.map((head) => head.op))).toEqual(
          new Set(writes.map(({ line }) => line.hash).filter((hash) => !seen.has(hash))),
        );
      }),
      { numRuns: runs },
    );
    expect(conflictsMet).toBeGreaterThan(0);
  });

  it('gives the same, operation by operation, where each is written on top of the last', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 10 }), (deeds) => {
        const alone = new DeskOffice('v', 'pc-1', 5);
        alone.acts([{ act: 'create', ledger: 'test.meeting', record: meeting, values: { topic: '起' } }]);
        for (const { kind, text } of deeds) perform(alone, alone, kind, text);
        const [first, ...rest] = alone.lines;
        if (first === undefined) return;
        expect(rest.reduce(extendFold, foldOperations([first]))).toEqual(foldOperations(alone.lines));
      }),
      { numRuns: runs },
    );
  });

  it('keeps an edit that a deletion had not seen, and flags it', () => {
    const [one, two] = twoPcs();
    one.acts([{ act: 'delete', record: meeting, reason: '重复' }]);
    two.acts([{ act: 'edit', record: meeting, values: { topic: '有用' }, seen: two.view(meeting).seen }]);
    one.learns(two);
    expect(one.view(meeting)).toMatchObject({ deleted: false, values: { topic: '有用' } });
    expect(one.view(meeting).conflicts.map((conflict) => conflict.cell)).toEqual(['$deleted']);
  });

  it('lets a deletion that saw everything stand', () => {
    const [one, two] = twoPcs();
    two.acts([{ act: 'edit', record: meeting, values: { topic: '有用' }, seen: two.view(meeting).seen }]);
    one.learns(two);
    one.acts([{ act: 'delete', record: meeting, reason: '重复' }]);
    two.learns(one);
    expect(two.view(meeting)).toMatchObject({ deleted: true, conflicts: [] });
  });

  it('keeps rows that two PCs add at once, and a row that one removes while the other changes it', () => {
    const [one, two] = twoPcs();
    const row = (id: string, name: string) => ({ id, name });
    const put = (pc: DeskOffice, items: readonly object[]) =>
      pc.acts([{ act: 'edit', record: meeting, values: { items: items as never }, seen: pc.view(meeting).seen }]);
    put(one, [row('a', '桌子')]);
    two.learns(one);
    put(one, [row('a', '桌子'), row('b', '椅子')]);
    put(two, [row('a', '旧桌子')]);
    two.learns(one);
    put(two, [row('b', '椅子')]);
    one.learns(two);
    const names = (one.view(meeting).values['items'] as { readonly name: string }[]).map((item) => item.name);
    expect(names).toEqual(['椅子']);
    put(one, []);
    put(two, [row('b', '好椅子')]);
    one.learns(two);
    expect((one.view(meeting).values['items'] as { readonly name: string }[]).map((item) => item.name)).toEqual(['好椅子']);
    expect(one.view(meeting).conflicts.length).toBeGreaterThan(0);
  });

  it('shows two concurrent steps as a conflict of the state', () => {
    const [one, two] = twoPcs();
    for (const pc of [one, two]) {
      pc.acts([
        {
          act: 'create',
          ledger: 'test.guest',
          record: someId(pc === one ? 2 : 3),
          parent: meeting,
          values: { name: { name: '李' } },
        },
      ]);
      const { seen } = pc.view(meeting);
      pc.acts([{ act: 'step', record: meeting, step: 'hold', values: { heldOn: '2026-11-22' }, seen, eventAt: pc.now }]);
    }
    two.acts(
      [{ act: 'step', record: meeting, step: 'file', values: {}, seen: two.view(meeting).seen, eventAt: two.now }],
      'archivist',
    );
    one.learns(two);
    expect(one.view(meeting).conflicts.map((conflict) => conflict.cell)).toContain('$state');
    one.acts([{ act: 'resolve', record: meeting, cell: '$state', value: 'filed' }]);
    expect(one.view(meeting)).toMatchObject({ state: 'filed', conflicts: [] });
  });

  it('completes an operation whose withheld part comes along later', () => {
    const [one] = twoPcs();
    one.acts([{ act: 'edit', record: meeting, values: { host: { name: '王某' } }, seen: one.view(meeting).seen }]);
    const bare = one.lines.map((line): OperationLine => ({ ...line, parts: line.parts.work ? { work: line.parts.work } : {} }));
    expect(foldOperations(bare)).toMatchObject({ withheld: ['personal'] });
    expect(foldOperations([...bare, ...one.lines])).toEqual(foldOperations(one.lines));
    expect(foldOperations([...one.lines, ...bare])).toEqual(foldOperations(one.lines));
  });

  it('tells what stood before in each entry of the history', () => {
    const [one] = twoPcs();
    one.acts([{ act: 'edit', record: meeting, values: { topic: '改' }, seen: one.view(meeting).seen }]);
    expect(historyOf(one.lines).map((entry) => entry.changes.find((change) => change.cell === 'topic'))).toEqual([
      { cell: 'topic', value: '起' },
      { cell: 'topic', value: '改', before: '起' },
    ]);
  });

  it('is not fooled by a cell named like a part of every object', () => {
    const [one] = twoPcs();
    const [line] = one.lines;
    if (line?.parts.work === undefined) throw new Error('no work part');
    const set = JSON.parse('{"__proto__":{"value":{"polluted":true},"pred":[]}}') as never;
    const record = foldOperations([{ ...line, parts: { work: { ...line.parts.work, set } } }]);
    expect(Object.keys(record.heads)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function twoPcs(): readonly [DeskOffice, DeskOffice] {
  const one = new DeskOffice('v', 'pc-1', 11);
  const two = new DeskOffice('v', 'pc-2', 12);
  one.acts([{ act: 'create', ledger: 'test.meeting', record: meeting, values: { topic: '起' } }]);
  two.learns(one);
  return [one, two];
}

function distinct(lines: readonly OperationLine[]): readonly OperationLine[] {
  return [...new Map(lines.map((line) => [line.hash, line])).values()];
}

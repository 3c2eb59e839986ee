import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, planImport, type PlannedImport } from '../../../renderer/sync';
import { foldOperations } from '../../../renderer/domain/ledger/fold';
import type { Frame, OperationLine } from '../../../renderer/domain/ledger/operation';
import type { ImportToPlan } from '../../../renderer/sync/import-plan';
import { first, sampleLedgers, sampleMatter, SampleWriter, withhold, type WriteOrder } from '../../exchange/sample-frames';

/** What one office has, as the office worker would keep it. */
class Shelf {
  private readonly linesByRecord = new Map<string, Map<string, OperationLine>>();

  constructor(
    readonly office: string,
    readonly replica: string,
  ) {}

  keep(frames: readonly Frame[]): this {
    for (const line of frames.flatMap((frame) => frame.lines)) {
      const lines = this.linesByRecord.get(line.op.record) ?? new Map<string, OperationLine>();
      const known = lines.get(line.hash);
      lines.set(line.hash, known === undefined ? line : joinParts(known, line));
      this.linesByRecord.set(line.op.record, lines);
    }
    return this;
  }

  lines(record: string): readonly OperationLine[] {
    return [...(this.linesByRecord.get(record)?.values() ?? [])];
  }

  plan(frames: readonly Frame[], sender: string, more: Partial<ImportToPlan> = {}): PlannedImport {
    const stored = (record: string) => (this.lines(record).length === 0 ? undefined : foldOperations(this.lines(record)));
    const storedLines = (record: string) => this.lines(record);
    return planImport({
      frames,
      sender,
      me: this.office,
      replica: this.replica,
      ledgers: sampleLedgers,
      stored,
      storedLines,
      ...more,
    });
  }
}

const village = () => new SampleWriter(61, 'village', 'village-pc');
const streetWriter = () => new SampleWriter(62, 'street', 'street-pc');
const street = () => new Shelf('street', 'street-pc');
const kinds = (plan: PlannedImport) => plan.records.map((record) => record.kind);
const codes = (plan: PlannedImport) => plan.records.map((record) => record.refusal?.code);

describe('an import plan', () => {
  it('takes over a new record with its children, and the same file again changes nothing', () => {
    const { frames } = sampleMatter(village());
    const shelf = street();
    const plan = shelf.plan(frames, 'village');
    expect(kinds(plan)).toEqual(['new', 'new']);
    expect(plan).toMatchObject({ operations: 3, alarms: [], accept: frames });
    const again = shelf.keep(plan.accept).plan(frames, 'village');
    expect(kinds(again)).toEqual(['same', 'same']);
    expect(again).toMatchObject({ operations: 0, accept: [] });
  });

  it('names what changed since the last file', () => {
    const { frames } = sampleMatter(village());
    const plan = street().keep(frames.slice(0, 1)).plan(frames, 'village');
    expect(kinds(plan)).toEqual(['changed', 'same']);
    expect(plan.accept).toEqual(frames.slice(1));
    expect(plan.records[0]?.after.heads['topic']?.map((head) => head.value)).toEqual(['通道上的墙']);
  });

  it('takes a part that was withheld before and comes along now', () => {
    const { frames } = sampleMatter(village());
    const shelf = street().keep(withhold(frames, 'personal', 'secret'));
    const plan = shelf.plan(withhold(frames, 'secret'), 'village');
    expect(kinds(plan)).toEqual(['changed', 'same']);
    expect(plan.records[0]?.after).toMatchObject({ withheld: ['secret'] });
    expect(kinds(shelf.keep(plan.accept).plan(withhold(frames, 'secret'), 'village'))).toEqual(['same', 'same']);
  });

  it('takes a file with less in it than is known for nothing new', () => {
    const { frames } = sampleMatter(village());
    expect(
      kinds(
        street()
          .keep(frames)
          .plan(withhold(frames, 'personal', 'secret', 'work'), 'village'),
      ),
    ).toEqual(['same', 'same']);
  });

  it('shows values that did not know of each other, with both writers', () => {
    const writer = village();
    const { matter, frames } = sampleMatter(writer);
    const head = frames[1]?.lines[0]?.hash ?? '';
    const office = (replica: string) => new SampleWriter(70, 'village', replica);
    const edit = (replica: string, value: string) =>
      office(replica).save({ record: matter, act: 'edit', sets: { work: { topic: { value, pred: [head] } } } });
    const [one, two] = [edit('pc-2', '围墙'), edit('pc-3', '巷道')];
    const shelf = new Shelf('village', 'village-pc').keep([...frames, one]);
    const plan = shelf.plan([two], 'village');
    expect(kinds(plan)).toEqual(['conflict']);
    expect(plan.records[0]?.conflicts).toMatchObject([
      { cell: 'topic', candidates: [{ replica: 'pc-3' }, { replica: 'pc-2' }] },
    ]);
    const settled = [one, two].map((frame) => frame.lines[0]?.hash ?? '');
    const resolve = office('pc-4').save({
      record: matter,
      act: 'resolve',
      sets: { work: { topic: { value: '围墙', pred: settled } } },
    });
    expect(kinds(shelf.keep([two]).plan([resolve], 'village'))).toEqual(['changed']);
    expect(kinds(shelf.plan([one], 'village'))).toEqual(['same']);
  });
});

describe('what is kept of a file', () => {
  it('never says less of an operation than was known before', () => {
    const writer = village();
    const { frames, matter } = sampleMatter(writer);
    const [created] = frames;
    const before = created?.lines.slice(0, 1) ?? [];
    const shelf = street().keep([{ ...frames[0], lines: before } as Frame]);
    const plan = shelf.plan(withhold(frames, 'personal', 'secret'), 'village');
    const kept = plan.accept.flatMap((frame) => frame.lines).find((line) => line.hash === before[0]?.hash);
    expect(kept?.op.record).toBe(matter);
    expect(kept?.parts).toEqual(before[0]?.parts);
  });
});

describe('whose record it is', () => {
  const comment = (parent: string, ledger = 'sample.comment') =>
    streetWriter().save({ record: 'comment-1', ledger, parent, sets: { work: { text: first('请补充照片') } } });

  it('lets another office add the child kinds declared for it, and no others', () => {
    const { matter, frames } = sampleMatter(village());
    const shelf = new Shelf('village', 'village-pc').keep(frames);
    expect(kinds(shelf.plan([comment(matter)], 'street'))).toEqual(['new']);
    expect(codes(shelf.plan([comment(matter, 'sample.visit')], 'street'))).toEqual(['not-owner']);
  });

  it('refuses a change by an office that does not own the record', () => {
    const { matter, frames } = sampleMatter(village());
    const pred = [frames[1]?.lines[0]?.hash ?? ''];
    const edit = streetWriter().save({ record: matter, act: 'edit', sets: { work: { topic: { value: '改', pred } } } });
    expect(codes(new Shelf('village', 'village-pc').keep(frames).plan([edit], 'street'))).toEqual(['not-owner']);
    expect(codes(new Shelf('third', 'pc').plan([...frames, edit], 'street'))).toEqual(['not-owner', 'parent-missing']);
  });

  it('refuses a second beginning that would take the record away from its owner', () => {
    const { matter, frames } = sampleMatter(village());
    const theft = new SampleWriter(63, 'street', 'street-pc', 1_000_000_000_000).save({ record: matter, sets: {} });
    expect(codes(new Shelf('village', 'village-pc').keep(frames).plan([theft], 'street'))).toEqual(['changed-identity']);
    expect(codes(new Shelf('third', 'pc').plan([theft, ...frames], 'street'))[0]).toBe('changed-identity');
  });

  it('refuses a second beginning of a record that others may write in, too', () => {
    const { matter, frames } = sampleMatter(village());
    const [own, other] = [streetWriter(), new SampleWriter(67, 'third', 'third-pc')].map((writer) =>
      writer.save({ record: 'comment-1', ledger: 'sample.comment', parent: matter }),
    );
    if (own === undefined || other === undefined) throw new Error('two saves were made');
    expect(codes(new Shelf('village', 'village-pc').keep([...frames, own]).plan([other], 'third'))).toEqual([
      'changed-identity',
    ]);
  });

  it('lets nobody but its writer change what others may write', () => {
    const { matter, frames } = sampleMatter(village());
    const written = comment(matter);
    const pred = [written.lines[0]?.hash ?? ''];
    const rewritten = (writer: SampleWriter) =>
      writer.save({
        record: 'comment-1',
        ledger: 'sample.comment',
        parent: matter,
        act: 'edit',
        sets: { work: { text: { value: '没有意见', pred } } },
      });
    const shelf = () => new Shelf('village', 'village-pc').keep([...frames, written]);
    const third = rewritten(new SampleWriter(68, 'third', 'third-pc'));
    expect(codes(shelf().plan([third], 'third'))).toEqual(['not-owner']);
    expect(codes(new Shelf('fourth', 'pc').plan([...frames, written, third], 'third')).at(-1)).toBe('not-owner');
    expect(codes(shelf().plan([rewritten(new SampleWriter(69, 'village', 'pc-2'))], 'village'))).toEqual(['not-owner']);
    expect(kinds(shelf().plan([rewritten(new SampleWriter(70, 'street', 'pc-3'))], 'street'))).toEqual(['changed']);
  });

  it('does not depend on who brings the file', () => {
    const { frames } = sampleMatter(village());
    expect(kinds(new Shelf('third', 'pc').plan(frames, 'street'))).toEqual(['new', 'new']);
  });

  it('never lets another office send accounts or other matters of the own office', () => {
    const foreign = streetWriter().save({ record: 'a', ledger: 'system.account', sets: { work: { text: first('负责人') } } });
    const own = new SampleWriter(64, 'village', 'pc-2').save({ record: 'b', ledger: 'system.account', sets: {} });
    const shelf = new Shelf('village', 'village-pc');
    expect(codes(shelf.plan([foreign], 'street'))).toEqual(['system-ledger']);
    expect(codes(shelf.plan([foreign], 'village'))).toEqual(['system-ledger']);
    expect(codes(shelf.plan([own], 'street'))).toEqual(['system-ledger']);
    expect(kinds(shelf.plan([own], 'village'))).toEqual(['new']);
  });
});

describe('what cannot be taken over', () => {
  it.each<[string, WriteOrder, string]>([
    ['an unknown ledger', { record: 'r', ledger: 'future.thing' }, 'unknown-ledger'],
    ['a ledger of a later version', { record: 'r', ledgerVersion: 2 }, 'newer-ledger'],
    ['a record without its beginning', { record: 'r', act: 'edit' }, 'no-beginning'],
    ['a child whose parent is nowhere', { record: 'r', ledger: 'sample.visit', parent: 'gone' }, 'parent-missing'],
    ['a child without a parent', { record: 'r', ledger: 'sample.visit' }, 'parent-wrong'],
    [
      'a change of something that is missing',
      { record: 'r', sets: { work: { topic: { value: 1, pred: ['B'.repeat(43)] } } } },
      'gap',
    ],
  ])('is refused with a sentence: %s', (_name, order, code) => {
    const plan = street().plan([village().save(order)], 'village');
    expect(codes(plan)).toEqual([code]);
    expect(plan.accept).toEqual([]);
    expect(plan.records[0]?.refusal?.sentence).toMatch(/。/);
  });

  it('is a child under a parent of the wrong kind', () => {
    const writer = village();
    const { visit, frames } = sampleMatter(writer);
    const odd = writer.save({ record: 'odd', ledger: 'sample.visit', parent: visit });
    expect(codes(street().keep(frames).plan([odd], 'village'))).toEqual(['parent-wrong']);
  });

  it('is a record that changes its kind or its parent', () => {
    const { matter, visit, frames } = sampleMatter(village());
    const writer = new SampleWriter(65, 'village', 'village-pc');
    const shelf = street().keep(frames);
    expect(codes(shelf.plan([writer.save({ record: matter, act: 'edit', ledger: 'system.note' })], 'village'))).toEqual([
      'system-ledger',
    ]);
    expect(
      codes(shelf.plan([writer.save({ record: visit, act: 'edit', ledger: 'sample.visit', parent: 'x' })], 'village')),
    ).toEqual(['changed-identity']);
    expect(codes(shelf.plan([writer.save({ record: visit, act: 'edit' })], 'village'))).toEqual(['changed-identity']);
  });

  it('draws along the rest of its save, its other operations and its children, and nothing else', () => {
    const writer = village();
    const lone = writer.save({ record: 'lone' });
    const joint = writer.save({ record: 'good' }, { record: 'bad', ledger: 'future.thing' });
    const later = writer.save({ record: 'good', act: 'edit', sets: { work: { topic: first('后来') } } });
    const below = writer.save({ record: 'below', ledger: 'sample.visit', parent: 'good' });
    const plan = street().plan([lone, joint, later, below], 'village');
    expect(Object.fromEntries(plan.records.map((record) => [record.record, record.refusal?.code]))).toEqual({
      lone: undefined,
      good: 'together',
      bad: 'unknown-ledger',
      below: 'parent-missing',
    });
    expect(plan.accept).toEqual([lone]);
  });
});

describe('copied disks', () => {
  it('show as work under the own name that was not done here; it is kept', () => {
    const twin = new SampleWriter(66, 'village', 'village-pc').save({ record: 'r' });
    const shelf = new Shelf('village', 'village-pc');
    const plan = shelf.plan([twin], 'village');
    expect(plan.alarms.map((alarm) => alarm.refusal.code)).toEqual(['twin']);
    expect(plan.accept).toEqual([twin]);
    expect(shelf.keep([twin]).plan([twin], 'village').alarms).toEqual([]);
  });

  it('show as one number used twice, in a file or against what is here', () => {
    const [one, two] = [7, 8].map((seed) =>
      new SampleWriter(seed, 'village', 'village-pc').save({ record: `r-${String(seed)}` }),
    );
    if (one === undefined || two === undefined) throw new Error('two saves were made');
    const alarm = ['fork'];
    expect(
      street()
        .plan([one, two], 'village')
        .alarms.map(({ refusal }) => refusal.code),
    ).toEqual(alarm);
    const operationAt = () => one.lines[0]?.hash;
    expect(
      street()
        .plan([two], 'village', { operationAt })
        .alarms.map(({ refusal }) => refusal.code),
    ).toEqual(alarm);
    expect(street().plan([one], 'village', { operationAt }).alarms).toEqual([]);
  });
});

describe('files in any order', () => {
  it('lead to the same records, whatever was parted and repeated', () => {
    const writer = village();
    const { frames, matter } = sampleMatter(writer);
    const more = writer.save({
      record: matter,
      act: 'edit',
      sets: { public: { posted: { value: '已结', pred: [frames[0]?.lines[0]?.hash ?? ''] } } },
    });
    const all = [...frames, more];
    const whole = street().keep(street().plan(all, 'village').accept);
    const batches = fc.array(fc.subarray(all, { minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(batches, (files) => {
        const shelf = street();
        // What is refused for a gap comes again with the next complete file.
        for (const file of [...files, all]) shelf.keep(shelf.plan(file, 'village').accept);
        expect(foldOperations(shelf.lines(matter))).toEqual(foldOperations(whole.lines(matter)));
      }),
    );
  });
});

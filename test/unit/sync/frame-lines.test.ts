import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFrames, encodeFrames, hashFrameHeader, verifyFrame } from '../../../renderer/sync';
import type { Frame } from '../../../renderer/domain/ledger/operation';
import { utf8 } from '../../../renderer/sync/bytes';
import { decodeFrameBytes, encodeFrameBytes } from '../../../renderer/sync/frame-lines';
import { sampleMatter, SampleWriter, withhold } from '../../exchange/sample-frames';
import { runCount } from '../run-count';

const writer = new SampleWriter(2, 'office-1', 'replica-1');
const { frames } = sampleMatter(writer);
const [created, edited] = frames;
if (created === undefined || edited === undefined) throw new Error('two saves were made');

describe('frames as lines', () => {
  it('read back what was written, with and without withheld parts', () => {
    for (const some of [frames, withhold(frames, 'secret', 'personal'), []]) {
      expect(decodeFrames(encodeFrames(some))).toEqual({ ok: true, value: some });
    }
  });

  it('read back a save of which only one record came along', () => {
    const partly = { ...created, lines: created.lines.slice(1) };
    expect(decodeFrames(encodeFrames([partly, { ...edited, lines: [] }])).ok).toBe(true);
  });

  it('lie one operation a line, as plain text', () => {
    expect(encodeFrames(frames).split('\n')).toHaveLength(6);
    expect(encodeFrames(frames)).toContain('宅基地墙根纠纷');
  });

  it('are refused when cut anywhere', () => {
    const bytes = encodeFrameBytes(frames);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const read = decodeFrameBytes(bytes.subarray(0, cut));
      // A cut between two saves leaves a whole list; the manifest counts them.
      if (read.ok) expect(encodeFrameBytes(read.value)).toEqual(bytes.slice(0, cut));
    }
    expect(decodeFrameBytes(bytes.subarray(0, bytes.length - 1)).ok).toBe(false);
  });

  it('are refused with any byte changed', () => {
    const bytes = encodeFrameBytes(frames);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, flip]) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(decodeFrameBytes(changed).ok).toBe(false);
      }),
      { numRuns: runCount(200, 20_000) },
    );
  });

  it('are refused in another spelling', () => {
    const text = encodeFrames(frames);
    expect(decodeFrames(text.replace('{"hash"', '{ "hash"')).ok).toBe(false);
    expect(decodeFrames(text.replaceAll('\n', '\r\n')).ok).toBe(false);
    expect(decodeFrames(`${text}\n`).ok).toBe(false);
  });

  it('never make the reader throw', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeFrameBytes(bytes).ok === 'boolean'));
    expect(decodeFrames('x'.repeat(2_000_000) + '\n').ok).toBe(false);
    expect(decodeFrameBytes(utf8('\n')).ok).toBe(false);
  });
});

describe('a frame from outside', () => {
  const [one, two] = created.lines;
  const other = new SampleWriter(3, 'office-2', 'replica-2').save({ record: 'x' });
  const resealed = (header: Frame['header'], lines: readonly unknown[]) => ({ hash: hashFrameHeader(header), header, lines });

  it('is accepted as it was written', () => {
    expect(verifyFrame(created)).toEqual({ ok: true, value: created });
  });

  it.each<[string, unknown]>([
    ['another chain', { ...created, header: { ...created.header, prevHash: created.hash } }],
    ['another save id', { ...created, header: { ...created.header, saveId: 'again' } }],
    ['its operations in another order', { ...created, lines: [two, one] }],
    ['an operation twice', { ...created, lines: [one, one] }],
    ['an operation it does not name', { ...created, lines: [...created.lines, ...edited.lines] }],
    ['an operation of another office, named', resealed({ ...created.header, ops: other.header.ops }, other.lines)],
    ['one name twice', resealed({ ...created.header, ops: [one?.hash ?? '', one?.hash ?? ''] }, [one])],
    ['numbers that go down', resealed({ ...created.header, ops: [two?.hash ?? '', one?.hash ?? ''] }, [two, one])],
    ['no operation named', resealed({ ...created.header, ops: [] }, [])],
    ['a key too many', { ...created, note: '' }],
    ['nothing', null],
  ])('is refused with %s', (_name, value) => {
    expect(verifyFrame(value).ok).toBe(false);
  });
});

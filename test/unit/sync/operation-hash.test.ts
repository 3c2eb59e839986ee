import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitPart, hashOperation, joinParts, verifyLine, withholdParts } from '../../../renderer/sync';
import { disclosures, type Disclosure } from '../../../renderer/domain/fields/field-kind';
import { foldOperations } from '../../../renderer/domain/ledger/fold';
import type { OperationLine } from '../../../renderer/domain/ledger/operation';
import { first, SampleWriter, type WriteOrder } from '../../exchange/sample-frames';
import { anyJson } from './json-values';

const cellName = fc.stringMatching(/^[a-z][A-Za-z0-9]{2,8}$/).filter((name) => !(name in Object.prototype));
const sets = fc
  .uniqueArray(fc.tuple(cellName, anyJson, fc.constantFrom(...disclosures)), { selector: ([name]) => name, maxLength: 6 })
  .map((cells) => {
    const byClass: Partial<Record<Disclosure, Record<string, ReturnType<typeof first>>>> = {};
    for (const [name, value, disclosure] of cells) byClass[disclosure] = { ...byClass[disclosure], [name]: first(value) };
    return byClass;
  });

describe('an operation', () => {
  it('stands up to its own check, whatever values it holds', () => {
    fc.assert(
      fc.property(sets, (given) => {
        const line = lineWith(given);
        expect(verifyLine(JSON.parse(JSON.stringify(line)))).toEqual({ ok: true, value: line });
      }),
    );
  });

  it('keeps hash and check when any of its parts stay at home', () => {
    fc.assert(
      fc.property(sets, fc.subarray([...disclosures]), (given, leave) => {
        const line = lineWith(given);
        const kept = withholdParts(line, new Set(leave));
        expect(hashOperation(kept.op)).toBe(line.hash);
        expect(verifyLine(kept).ok).toBe(true);
        expect(leave.some((disclosure) => kept.parts[disclosure] !== undefined)).toBe(false);
        expect(joinParts(kept, line)).toEqual(line);
      }),
    );
  });

  it('keeps the heads of a record the same in every office, as far as their parts came along', () => {
    const writer = someWriter();
    const created = writer.line({ record: 'r', sets: { work: { topic: first('甲') }, personal: { phone: first('1') } } });
    const edit = { topic: { value: '乙', pred: [created.hash] } };
    const edited = writer.line({ record: 'r', act: 'edit', sets: { work: edit } });
    const home = foldOperations([created, edited]);
    const away = foldOperations([withholdParts(created, new Set(['personal'])), edited]);
    expect(away.ops).toEqual(home.ops);
    expect(away.heads['topic']).toEqual(home.heads['topic']);
    expect(away.withheld).toEqual(['personal']);
  });

  it('gives equal values unequal commitments, so that a short value cannot be guessed', () => {
    const writer = someWriter();
    const lines = [1, 2].map(() => writer.line({ record: 'r', sets: { secret: { verdict: first(true) } } }));
    expect(lines[0]?.op.parts.secret).not.toBe(lines[1]?.op.parts.secret);
  });

  it('makes no part for a class without values', () => {
    expect(lineWith({ public: {}, work: { topic: first('甲') } }).op.parts).not.toHaveProperty('public');
  });

  it('cannot be written larger than what could travel', () => {
    expect(() => lineWith({ work: { text: first('墙'.repeat(400_000)) } })).toThrow(RangeError);
  });

  it('cannot be written in a shape that a receiver would refuse', () => {
    const naming = (count: number) => ({
      work: { topic: { value: '甲', pred: Array.from({ length: count }, () => 'A'.repeat(43)) } },
    });
    expect(verifyLine(lineWith(naming(20_000))).ok).toBe(true);
    expect(() => lineWith(naming(20_001))).toThrow('parts.work.set.topic.pred');
    expect(() => lineWith({ work: { 'a b': first(1) } })).toThrow('parts.work.set.a b');
  });

  it('has different hashes for different things of equal content', () => {
    const line = lineWith({ work: { topic: first('甲') } });
    const part = line.parts.work;
    expect(part && commitPart(part)).toBe(line.op.parts.work);
    expect(part && commitPart({ ...part, salt: 'AAAAAAAAAAAAAAAAAAAAAA' })).not.toBe(line.op.parts.work);
  });
});

describe('an operation from outside', () => {
  const line = lineWith({ work: { topic: first('甲') }, personal: { phone: first('13800001234') } });
  const tampered: [string, unknown][] = [
    ['another hash', { ...line, hash: 'A'.repeat(43) }],
    ['another office', { ...line, op: { ...line.op, office: 'somebody-else' } }],
    ['another number', { ...line, op: { ...line.op, seq: line.op.seq + 1 } }],
    ['another time', { ...line, op: { ...line.op, hlc: '1790000000000-ffff' } }],
    ['another actor', { ...line, op: { ...line.op, actor: { id: 'person-2', name: '吴华' } } }],
    ['another value', { ...line, parts: { ...line.parts, work: { ...line.parts.work, set: { topic: first('乙') } } } }],
    ['another salt', { ...line, parts: { ...line.parts, work: { ...line.parts.work, salt: 'A'.repeat(22) } } }],
    ['a part the operation does not name', { ...line, parts: { ...line.parts, secret: line.parts.work } }],
    ['parts exchanged', { ...line, parts: { work: line.parts.personal, personal: line.parts.work } }],
    ['a dropped commitment', { ...line, op: { ...line.op, parts: { work: line.op.parts.work } } }],
    ['a key too many', { ...line, more: 1 }],
    ['a key too many inside', { ...line, op: { ...line.op, admin: true } }],
    ['a key too few', { hash: line.hash, op: line.op }],
    ['an unknown act', { ...line, op: { ...line.op, act: 'obey' } }],
    ['an unknown duty', { ...line, op: { ...line.op, duty: 'king' } }],
    ['a later version', { ...line, op: { ...line.op, v: 2 } }],
    ['nothing', undefined],
    ['null', null],
    ['a list', [line]],
    ['text', 'line'],
  ];

  it.each(tampered)('is refused with %s', (_name, value) => {
    expect(verifyLine(value).ok).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'a/b/toString', 'a/b/c/d', 'a b', '', 'x'.repeat(201)])(
    'is refused with the cell name "%s"',
    (cell) => {
      expect(verifyLine(sealedWith(cell)).ok).toBe(false);
    },
  );

  it('is refused with one cell in two classes', () => {
    expect(verifyLine(lineWith({ work: { topic: first(1) }, personal: { topic: first(2) } })).ok).toBe(false);
  });

  it('never makes the check throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(verifyLine(value).ok).toBe(false);
      }),
    );
  });
});

function someWriter(): SampleWriter {
  return new SampleWriter(1, 'office-1', 'replica-1');
}

function lineWith(given: WriteOrder['sets'] & object): OperationLine {
  return someWriter().line({ record: 'record-1', sets: given });
}

/** Sealed properly around a name nobody should use. */
function sealedWith(cell: string): unknown {
  const line = lineWith({ work: { topic: first('甲') } });
  const part = { salt: 'A'.repeat(22), set: Object.fromEntries([[cell, first('甲')]]) };
  try {
    const op = { ...line.op, parts: { work: commitPart(part) } };
    return { hash: hashOperation(op), op, parts: { work: part } };
  } catch {
    return { ...line, parts: { work: part } };
  }
}

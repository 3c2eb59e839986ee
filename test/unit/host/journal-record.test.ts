import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRecord as encodeOnMachine, scanRecords as scanOnMachine } from '../../../electron/main/host/journal-record';
import { crc32 } from '../../../renderer/host/crc32';
import { encodeRecord, scanRecords } from '../../../renderer/host/journal-record';

const entries = fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { maxLength: 8 });

describe('a journal entry in a browser', () => {
  it('is the same bytes as on the machine side', () => {
    fc.assert(
      fc.property(fc.nat(), fc.uint8Array({ minLength: 1 }), (index, entry) => {
        expect(Buffer.from(encodeRecord(index, entry)).equals(encodeOnMachine(index, entry))).toBe(true);
      }),
    );
  });

  it('has the sum that zlib makes', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.nat(), (bytes, before) => crc32(bytes, before) === zlibCrc32(bytes, before)));
  });

  it('is found again as on the machine side, wherever the journal was cut or changed', () => {
    fc.assert(
      fc.property(entries, fc.nat(2000), fc.nat(2000), fc.integer({ min: 0, max: 255 }), (given, cut, at, byte) => {
        const journal = changed(whole(given), cut, at, byte);
        const [here, there] = [scanRecords(journal), scanOnMachine(journal, 0)];
        expect(here).toEqual({
          end: there.end,
          rest: there.rest,
          spans: there.spans.map(({ offset, length }) => ({ offset, length })),
        });
      }),
    );
  });
});

function whole(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(entries.map((entry, index) => encodeRecord(index, entry)));
}

function changed(journal: Uint8Array, cut: number, at: number, byte: number): Uint8Array {
  const shorter = journal.slice(0, Math.max(0, journal.length - (cut % 40)));
  return at < shorter.length ? shorter.with(at, byte) : shorter;
}

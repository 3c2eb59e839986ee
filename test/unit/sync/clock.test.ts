import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStamp, observeStamp, stampMs } from '../../../renderer/sync';
import { isStamp, observedAheadMs } from '../../../renderer/sync/clock';

const now = 1_790_000_000_000;

describe('hybrid clock', () => {
  it('shows the time of the PC, to the millisecond', () => {
    expect(nextStamp(null, now)).toBe('1790000000000-0000');
    expect(stampMs('1790000000000-0000')).toBe(now);
  });

  it('counts on when the PC stands still or was set back', () => {
    const first = nextStamp(null, now);
    expect(nextStamp(first, now)).toBe('1790000000000-0001');
    expect(nextStamp(first, 0)).toBe('1790000000000-0001');
  });

  it('borrows a millisecond when the counter is full', () => {
    expect(nextStamp('1790000000000-ffff', now)).toBe('1790000000001-0000');
  });

  it('never goes back, whatever the clocks say', () => {
    const clocks = fc.array(fc.oneof(fc.integer({ min: -1, max: 9_999_999_999_998 }), fc.constant(NaN)), { minLength: 2 });
    fc.assert(
      fc.property(clocks, (times) => {
        let last: string | null = null;
        for (const time of times) {
          const next = nextStamp(last, time);
          expect(isStamp(next)).toBe(true);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('follows a stamp from elsewhere, so that an answer sorts behind its question', () => {
    const question = '1790000003600-0003';
    expect(nextStamp(observeStamp(nextStamp(null, now), question, now), now) > question).toBe(true);
  });

  it('does not follow a PC whose clock is more than a day ahead, or a stamp that is none', () => {
    const own = nextStamp(null, now);
    expect(observeStamp(own, nextStamp(null, now + observedAheadMs + 1), now)).toBe(own);
    expect(observeStamp(own, nextStamp(null, now + observedAheadMs), now)).not.toBe(own);
    expect(observeStamp(own, 'yesterday', now)).toBe(own);
  });

  it('never goes back by looking at others', () => {
    const stamp = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((ms) => nextStamp(null, ms));
    fc.assert(fc.property(stamp, stamp, fc.nat(), (last, remote, time) => observeStamp(last, remote, time) >= last));
  });
});

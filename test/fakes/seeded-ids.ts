/** Ids and random bytes that are the same in each run of a test. */
export interface SeededIds {
  /** A UUID of version 4. */
  uuid(): string;
  bytes(count: number): Uint8Array<ArrayBuffer>;
  /** From 0 up to, not including, `limit`. */
  below(limit: number): number;
}

export function seededIds(seed: number): SeededIds {
  const next = wordsFrom(seed);
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => next() >>> 24);
  return { bytes, uuid: () => uuidOf(bytes(16)), below: (limit) => next() % limit };
}

/** Mulberry32: 32 bits a call, enough to spread tests, of no use for secrets. */
function wordsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}

function uuidOf(bytes: Uint8Array): string {
  const marked = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

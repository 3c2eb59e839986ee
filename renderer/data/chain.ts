import { observeStamp, type JournalEntry } from '../sync';
import { framesOf } from './archive';
import type { Chain } from './database';

export const emptyChain: Chain = { replica: '', operations: 0, frames: 0, head: null, hlc: null };

/**
 * Where this replica's frames stand after one more entry. A new replica id begins a chain of its own; what came from others
 * moves the clock on, so that an answer sorts after its question, but a stamp from far ahead does not (`safety.md` C5).
 */
export function chainAfter(chain: Chain, entry: JournalEntry, nowMs: number): Chain {
  if (entry.kind === 'replica') return { ...emptyChain, replica: entry.replica, hlc: later(chain.hlc, entry.hlc) };
  const stamps = framesOf(entry).flatMap((frame) => frame.lines.map((line) => line.op.hlc));
  if (entry.kind === 'received') {
    return { ...chain, hlc: stamps.reduce<string | null>((hlc, stamp) => observeStamp(hlc, stamp, nowMs), chain.hlc) };
  }
  const { header, hash } = entry.frame;
  // Counted by the header: operations of a compartment without a key at hand are not among the lines.
  const operations = chain.operations + header.ops.length;
  return { ...chain, frames: header.seq, head: hash, operations, hlc: stamps.reduce<string | null>(later, chain.hlc) };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

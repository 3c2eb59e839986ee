import type { JournalEntry } from '../sync';
import { framesOf } from './archive';
import type { Chain } from './database';

export const emptyChain: Chain = { replica: '', operations: 0, frames: 0, head: null, hlc: null };

/** Where this replica's frames stand after one more entry. A new replica id begins a chain of its own. */
export function chainAfter(chain: Chain, entry: JournalEntry, office: string): Chain {
  if (entry.kind === 'replica') return { ...emptyChain, replica: entry.replica, hlc: later(chain.hlc, entry.hlc) };
  const hlc = framesOf(entry)
    .flatMap((frame) => frame.lines.map((line) => line.op.hlc))
    .reduce(later, chain.hlc);
  if (entry.kind === 'received') return { ...chain, hlc: own(entry.from, office) ? hlc : chain.hlc };
  const { header, hash, lines } = entry.frame;
  return { ...chain, frames: header.seq, head: hash, operations: lines.at(-1)?.op.seq ?? chain.operations, hlc };
}

/** Stamps of another PC of this office move our clock on; those of other offices do not. */
function own(from: string, office: string): boolean {
  return from === office;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

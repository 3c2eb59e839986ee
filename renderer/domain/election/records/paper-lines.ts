import type { JsonObject } from '../../json';
import { unreturned } from '../counting/paper-count';
import { paperStanding } from '../guards/ballot-guards';
import { paperIn } from './ballot';

/** The reconciliation written out, sum by sum; nothing before a ballot came back. */
export function paperSums(values: JsonObject): string | undefined {
  if (values['returned'] === undefined) return undefined;
  const { sums, refusals } = paperStanding(values);
  if (sums.length === 0) return refusals.map(({ sentence }) => sentence).join('\n');
  const lines = sums.map(({ what, working, holds }) => `${what}：${working} ${holds ? '✓' : '✗'}`);
  return [...lines, `未收回 ${unreturned(paperIn(values))} 张`].join('\n');
}

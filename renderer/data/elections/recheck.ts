import { electionKinds, partyKinds } from '../../domain/election/kinds';
import { isFrozen } from '../../domain/fields/frozen';
import type { RecordView } from '../../domain/ledger/record';
import type { JsonValue } from '../../domain/json';
import { recountByPacks } from '../../ledgers/elections/recount-by-packs';
import { hashAs, shapedResult } from '../../sync';
import type { Recounted } from './elections-api';

const results: ReadonlySet<string> = new Set([electionKinds.result, partyKinds.result]);

/**
 * A result worked out again from its tally sheets, whoever wrote it; nothing where the record holds none. What another office sent may
 * be of any shape, so it is looked at as strictly as a file before anything counts with it.
 */
export function recheck({ ledger, values }: Pick<RecordView, 'ledger' | 'values'>): Recounted | undefined {
  const kept = values['result'];
  return !results.has(ledger) || kept === undefined ? undefined : recountedFrom(kept);
}

function recountedFrom(kept: JsonValue): Recounted {
  if (!isFrozen(kept)) return unreadable('结果的内容不完整。');
  if (hashAs('electionResult', kept.content) !== kept.hash) return unreadable('结果的内容和校验值不符，可能被改动过。');
  const shaped = shapedResult(kept.content);
  if (!shaped.ok) return unreadable(shaped.error.sentence);
  const { recount, lines } = recountByPacks(shaped.value);
  return { lines, differences: recount.differences.length };
}

function unreadable(sentence: string): Recounted {
  return { lines: [`✗ ${sentence}不能复算，请对方单位重新导出，或者另交结果文件。`], differences: 1 };
}

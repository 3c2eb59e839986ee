import type { JsonObject } from '../../json';
import { recount } from '../recount';
import { recountLines } from '../recount-lines';
import type { ElectionResult } from '../result-model';

/** A signed election as it is read out: every test, every post, who forms the committee. */
export function resultLines(content: JsonObject): readonly string[] {
  const result = content as unknown as ElectionResult; // written by the office alone
  return recountLines(result, recount(result));
}

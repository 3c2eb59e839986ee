import { disclosures } from '../fields/field-kind';
import type { Cell, CellWrite, OperationLine } from './operation';

/** Every cell an operation wrote, from all parts that came along. */
export function writesOf(line: OperationLine): readonly (readonly [Cell, CellWrite])[] {
  return disclosures.flatMap((disclosure) => Object.entries(line.parts[disclosure]?.set ?? {}));
}

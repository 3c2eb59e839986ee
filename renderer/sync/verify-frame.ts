import { disclosures } from '../domain/fields/field-kind';
import type { Frame, OperationLine } from '../domain/ledger/operation';
import { fail, ok, type Result } from '../domain/result';
import { canonicalProblem } from './canonical';
import { commitPart, hashFrameHeader, hashOperation, lineBytesLimit, lineSize } from './operation-hash';
import { frameShell, operationLine } from './shapes';

/** Checks one operation from outside: its shape, its size, its hash, and each part that came along against its commitment. */
export function verifyLine(line: unknown): Result<OperationLine, string> {
  const uncanonical = canonicalProblem(line);
  if (uncanonical !== undefined) return fail(uncanonical);
  const shaped = operationLine.safeParse(line);
  if (!shaped.success) return fail(`shape of operation: ${shaped.error.issues[0]?.path.join('.') ?? ''}`);
  const problem = lineProblem(shaped.data);
  return problem === undefined ? ok(shaped.data) : fail(problem);
}

/** Checks one save from outside: header, and every line in it, in the order the header names. */
export function verifyFrame(frame: unknown): Result<Frame, string> {
  const shaped = frameShell.safeParse(frame);
  if (!shaped.success) return fail(`shape of frame: ${shaped.error.issues[0]?.path.join('.') ?? ''}`);
  const { hash, header } = shaped.data;
  if (hashFrameHeader(header) !== hash) return fail('hash of frame');
  if (new Set(header.ops).size !== header.ops.length) return fail('an operation stands twice in one frame');
  const lines: OperationLine[] = [];
  for (const line of shaped.data.lines) {
    const verified = verifyLine(line);
    if (!verified.ok) return verified;
    lines.push(verified.value);
  }
  const whole = { hash, header, lines };
  const problem = orderProblem(whole) ?? writerProblem(whole);
  return problem === undefined ? ok(whole) : fail(problem);
}

function lineProblem(line: OperationLine): string | undefined {
  if (lineSize(line) > lineBytesLimit) return 'operation too large';
  if (hashOperation(line.op) !== line.hash) return 'hash of operation';
  const cells = new Set<string>();
  for (const disclosure of disclosures) {
    const part = line.parts[disclosure];
    if (part === undefined) continue;
    if (line.op.parts[disclosure] !== commitPart(part)) return `commitment of part ${disclosure}`;
    for (const cell of Object.keys(part.set)) {
      if (cells.has(cell)) return 'a cell stands in two parts';
      cells.add(cell);
    }
  }
  return undefined;
}

/** Lines may be fewer than the header names, never others and never in another order. */
function orderProblem({ header, lines }: Frame): string | undefined {
  let at = -1;
  let seq = 0;
  for (const line of lines) {
    const found = header.ops.indexOf(line.hash, at + 1);
    if (found < 0) return 'an operation the frame does not name, or out of order';
    if (line.op.seq <= seq) return 'operations of a frame count upwards';
    at = found;
    seq = line.op.seq;
  }
  return undefined;
}

function writerProblem({ header, lines }: Frame): string | undefined {
  const strange = lines.some((line) => line.op.office !== header.office || line.op.replica !== header.replica);
  return strange ? 'an operation of another writer' : undefined;
}

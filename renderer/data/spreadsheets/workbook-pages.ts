import { unzipSync } from 'fflate';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { damagedPackage, emptyFile, inspectPackage, isPackage, notAPackage } from './check-package';
import { allOf, parsePart } from './xml-tree';

const workbookPart = 'xl/workbook.xml';

/** Names of the sheets of a workbook, in their order; a .csv has none. */
export async function workbookPages(bytes: Uint8Array): Promise<Result<readonly string[], Refusal>> {
  if (bytes.length === 0) return fail(emptyFile);
  if (!isPackage(bytes)) return ok([]);
  const inspected = await inspectPackage(bytes);
  if (!inspected.ok) return inspected;
  try {
    const workbook = unzipSync(bytes, { filter: ({ name }) => name === workbookPart })[workbookPart];
    if (workbook === undefined) return fail(notAPackage);
    return ok(allOf(parsePart(workbook), 'sheet').map((sheet) => sheet.getAttribute('name') ?? ''));
  } catch {
    return fail(damagedPackage);
  }
}

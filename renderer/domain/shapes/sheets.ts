import type { CivilDate } from '../calendar/civil-date';
import type { Fields } from '../fields/field';
import type { RowValue } from '../fields/rows';
import { answerFaces } from './answers';
import { ballotFaces } from './ballots';
import { checklistFaces } from './checklist';
import { daysFaces } from './days';
import { goodsFaces } from './goods';
import type { Schedule } from './mark';
import { scoreFaces } from './scores';
import type { Sheet, SheetFaces, SheetName, SheetProblem, SheetTypes, Sum } from './sheet';

/** Every sheet. One added to `SheetTypes` and not here does not compile. */
const faces = {
  checklist: checklistFaces,
  scores: scoreFaces,
  goods: goodsFaces,
  days: daysFaces,
  ballots: ballotFaces,
  answers: answerFaces,
} satisfies { readonly [K in SheetName]: SheetFaces<SheetTypes[K]> };

/** The only dispatch over sheets in the domain. Methods are compared both ways, and the key is the sheet's own `shape`. */
function facesOf(sheet: Sheet): SheetFaces<Sheet> {
  return faces[sheet.shape];
}

export function checkSheet(sheet: Sheet, columns: Fields): readonly string[] {
  return facesOf(sheet).check(sheet, columns);
}

export function judgeSheet(rows: readonly RowValue[], sheet: Sheet): readonly SheetProblem[] {
  return facesOf(sheet).judge(rows, sheet);
}

export function sheetRowLabel(sheet: Sheet, id: string): string | undefined {
  return facesOf(sheet).rowLabel(sheet, id);
}

export function sheetRowText(row: RowValue, sheet: Sheet): string | undefined {
  return facesOf(sheet).rowText?.(row, sheet);
}

export function sumsOf(rows: readonly RowValue[], sheet: Sheet, today: CivilDate): readonly Sum[] {
  return facesOf(sheet).sums(rows, sheet, today);
}

export function sheetSchedules(rows: readonly RowValue[], sheet: Sheet): readonly Schedule[] {
  return facesOf(sheet).schedules(rows, sheet);
}

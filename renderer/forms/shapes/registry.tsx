import type { Sheet, SheetName, SheetTypes } from '../../domain/shapes/sheet';
import { answersScreen } from './answers';
import { ballotsScreen } from './ballots';
import { checklistScreen } from './checklist';
import { daysScreen } from './days';
import { goodsScreen } from './goods';
import { scoresScreen } from './scores';
import type { SheetScreen } from './sheet-screen';

/** The screen of every sheet. One added to `SheetTypes` and not here does not compile. */
const screens = {
  checklist: checklistScreen,
  scores: scoresScreen,
  goods: goodsScreen,
  days: daysScreen,
  ballots: ballotsScreen,
  answers: answersScreen,
} satisfies { readonly [K in SheetName]: SheetScreen<SheetTypes[K]> };

/** The only dispatch over sheets in the window. */
export function sheetScreenOf(sheet: Sheet): SheetScreen {
  return screens[sheet.shape];
}

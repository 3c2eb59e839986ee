import type { DaysSheet } from '../../domain/shapes/days';
import { DaysInput } from './days-input';
import { DaysOutput } from './days-output';
import type { SheetScreen } from './sheet-screen';

export const daysScreen: SheetScreen<DaysSheet> = {
  lines: () => undefined,
  keepsPlaces: true,
  Input: DaysInput,
  Output: DaysOutput,
};

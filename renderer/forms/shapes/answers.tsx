import type { AnswerSheet } from '../../domain/shapes/answers';
import { AnswersInput } from './answers-input';
import { AnswersOutput } from './answers-output';
import type { SheetScreen } from './sheet-screen';

export const answersScreen: SheetScreen<AnswerSheet> = {
  // Which questions stand there follows from the record, so none stand there by themselves.
  lines: () => undefined,
  keepsPlaces: true,
  Input: AnswersInput,
  Output: AnswersOutput,
};

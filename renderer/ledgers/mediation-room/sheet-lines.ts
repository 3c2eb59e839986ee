import { codeLabel, inOrderOfNumbers, type CodeList } from '../../domain/fields/code-list';
import { mediationKinds } from '../../domain/mediation/track';
import type { FigureRef } from '../../domain/statistics/figure';
import type { SheetCount } from '../../domain/statistics/figure-sheet';

export const ofCase = (figure: string): FigureRef => ({ ledger: mediationKinds.case, figure });
export const ofSession = (figure: string): FigureRef => ({ ledger: mediationKinds.session, figure });
export const ofVisit = (figure: string): FigureRef => ({ ledger: mediationKinds.visit, figure });

/** One line for each code of a breakdown, in the order of the list; named `source-court`. */
export function lineForEach(figure: FigureRef, by: string, list: CodeList): readonly SheetCount[] {
  return inOrderOfNumbers(Object.keys(list.codes)).map((code) => ({
    name: nameOf(by, code),
    label: codeLabel(list, code),
    within: true,
    figure,
    parts: { by, keys: [code] },
  }));
}

/** The names of those lines, for the sum they have to come to. */
export function namesOf(by: string, list: CodeList): readonly string[] {
  return Object.keys(list.codes).map((code) => nameOf(by, code));
}

function nameOf(by: string, code: string): string {
  return `${by}-${code}`;
}

/** A code with all that is counted under it: 10 with 10.1 and 10.2. */
export function withAllUnder(list: CodeList, code: string): readonly string[] {
  const under = Object.keys(list.codes).filter((one) => list.codes[one]?.under === code);
  return [code, ...under.flatMap((one) => withAllUnder(list, one))];
}

import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import type { OpenOffice } from '../open-office';
import { instructorAppraisals } from './appraisals';
import { instructorBoard } from './board';
import { instructorBook } from './books';
import { instructorDemands } from './demand-tables';
import type { InstructorsApi } from './instructors-api';
import { instructorNotes } from './notes';
import { instructorRollUp } from './roll-up';

type Inside = <T>(
  work: (office: OpenOffice) => Promise<Result<T, readonly Refusal[]>>,
) => Promise<Result<T, readonly Refusal[]>>;

/** Which function answers which question about resident instructors. */
export function instructors({ inside, inTurn }: { readonly inside: Inside; readonly inTurn: Inside }): InstructorsApi {
  return {
    instructorBoard: () => inside(instructorBoard),
    instructorRollUp: (input) => inside((office) => instructorRollUp(office, input)),
    instructorDemands: (input) => inside((office) => instructorDemands(office, input)),
    instructorAppraisals: (input) => inside((office) => instructorAppraisals(office, input)),
    // An unmasked book writes down who read it, so it waits its turn.
    instructorBook: (input) => (input.full === undefined ? inside : inTurn)((office) => instructorBook(office, input)),
    instructorNotes: () => inside(instructorNotes),
  };
}

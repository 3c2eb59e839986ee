import type { SavedFile } from '../../../electron/contract/host';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { MovedStage, PlannedStage } from '../../domain/election/plan';
import type { ElectionProgress } from '../../domain/election/progress';
import type { Nothing, Reply } from '../office-api';

/** What a window may ask about elections besides records. Nothing here knows a ballot. */
export interface ElectionsApi {
  /** Every stage with its days and why; with `day` also what moving the election day would change. */
  electionPlan(input: { readonly record: string; readonly day?: CivilDate }): Reply<ElectionPlan>;
  /** All elections this office holds or received, as the superior looks at them. */
  electionProgress(input: Nothing): Reply<ElectionProgress>;
  /** An announced result as a signed file for the superior and for `npm run tool -- recount`. */
  saveResultFile(input: { readonly record: string }): Reply<SavedFile>;
  /** Opens such a file and works it out again; nothing is kept. */
  readResultFile(input: Nothing): Reply<ResultRead>;
  /** First pass: a question about the voters of the posted list, blinded. No number and no name leaves. */
  doubleAsk(input: { readonly election: string; readonly answerer: string }): Reply<DoubleFile>;
  /** Second pass: reads a question, enters that it was answered, and saves the answer. */
  doubleAnswer(input: { readonly election: string; readonly postedCount: number }): Reply<DoubleFile>;
  /** Third pass: reads the answer, says who of one's own stands on both lists, and saves that finding for the other village. */
  doubleFind(input: { readonly election: string }): Reply<DoubleFound>;
  /** The answerer reads the finding. */
  doubleRead(input: { readonly election: string }): Reply<DoubleFound>;
}

/** A result file worked out again, whoever made it. */
export interface ResultRead {
  /** Raw signing key; whether it is the office's stands on its card. */
  readonly key: string;
  readonly lines: readonly string[];
  readonly differences: number;
}

export interface DoubleFile {
  readonly file: SavedFile;
  /** Voters that were compared, and those of the list without an identity number, who could not be. */
  readonly compared: number;
  readonly withoutNumber: number;
}

export interface DoubleFound {
  readonly voters: readonly { readonly record: string; readonly serial: string; readonly name: string }[];
  readonly file?: SavedFile;
}

export interface ElectionPlan {
  readonly stages: readonly (PlannedStage & { readonly done?: CivilDate; readonly late: boolean })[];
  readonly moved: readonly MovedStage[];
}

export const electionMethods = {
  electionPlan: true,
  electionProgress: true,
  saveResultFile: true,
  readResultFile: true,
  doubleAsk: true,
  doubleAnswer: true,
  doubleFind: true,
  doubleRead: true,
} satisfies Record<keyof ElectionsApi, true>;

import type { SavedFile } from '../../../electron/contract/host';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { MovedStage, PlannedStage } from '../../domain/election/plan';
import type { ElectionProgress, Showcase } from '../../domain/election/progress';
import type { Nothing, Reply } from '../office-api';

/** What a window may ask about elections besides records. Nothing here knows a ballot. */
export interface ElectionsApi {
  /** Every stage with its days and why; with `day` also what moving the election day would change. */
  electionPlan(input: { readonly record: string; readonly day?: CivilDate }): Reply<ElectionPlan>;
  /** All elections this office holds or received, as the superior looks at them. */
  electionProgress(input: Nothing): Reply<CheckedProgress>;
  /** An announced result as a signed file for the superior and for `npm run tool -- recount`. */
  saveResultFile(input: { readonly record: string }): Reply<SavedFile>;
  /** A result this office keeps, its own or another one's, worked out again from its tally sheets. */
  recountRecord(input: { readonly record: string }): Reply<Recounted>;
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

/** Where the elections stand, with each announced result worked out again on this computer. */
export interface CheckedProgress extends ElectionProgress {
  /** By election: in how many places its result is not what was announced. Nothing where no result came. */
  readonly recounted: Readonly<Record<string, number>>;
  readonly showcase: Showcase;
}

/** A result worked out again, as it is read out, and in how many places it is not what was announced. */
export interface Recounted {
  readonly lines: readonly string[];
  readonly differences: number;
}

/** The same for a file, whoever made it. */
export interface ResultRead extends Recounted {
  /** Raw signing key; whether it is the office's stands on its card. */
  readonly key: string;
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
  recountRecord: true,
  readResultFile: true,
  doubleAsk: true,
  doubleAnswer: true,
  doubleFind: true,
  doubleRead: true,
} satisfies Record<keyof ElectionsApi, true>;

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
}

export interface ElectionPlan {
  readonly stages: readonly (PlannedStage & { readonly done?: CivilDate; readonly late: boolean })[];
  readonly moved: readonly MovedStage[];
}

export const electionMethods = {
  electionPlan: true,
  electionProgress: true,
} satisfies Record<keyof ElectionsApi, true>;

import type { FrozenSetting } from '../frozen';
import type { Count } from './contest';
import type { ContestResult, Outcome } from './contest-result';

/** What may be shown, posted or handed on of a result. */
export interface PublicResult {
  readonly contest: string;
  readonly people: readonly {
    readonly person: string;
    readonly name: string;
    readonly outcome: Outcome;
    readonly votes?: number;
  }[];
  /** Why votes do not stand beside the names. */
  readonly withheld?: string;
}

/** With too few valid ballots the votes of each person would tell who chose whom: then only who was elected is shown. */
export function publicResult(result: ContestResult, valid: number, limit: FrozenSetting<number>): PublicResult {
  const few = valid < limit.value;
  const people = result.people.map(({ person, name, outcome, votes }) => ({
    person,
    name,
    outcome,
    ...(few ? {} : { votes }),
  }));
  const withheld = `有效票少于 ${limit.value} 张，不公开各人得票（${limit.source}）。`;
  return { contest: result.contest, people, ...(few ? { withheld } : {}) };
}

/** Results by group are shown for all groups or for none: one that is left out could be had by taking the others from the whole. */
export function maySplitByGroup(groups: readonly Count[], limit: FrozenSetting<number>): boolean {
  return groups.every(({ ballots }) => ballots >= limit.value);
}

import type { Field } from '../fields/field';
import type { JsonObject, JsonValue } from '../json';
import { holds } from '../ledger/condition';
import type { FigureRef } from './figure';
import type { ReportingPeriod } from './reporting-period';

/** A figure a report pulls, broken down by some of the ways its ledger declares. */
export interface PulledFigure extends FigureRef {
  readonly splits?: readonly string[];
}

/** What a periodic report (REP) is made of. It is filled in, frozen by a step with `effect: 'freeze'`, and never changed after. */
export interface ReportDeclaration<N extends string = string, S extends string = string> {
  /** Fields that may hold the period, one for each length; the one that is shown and filled in counts. */
  readonly periods: readonly N[];
  /** For a campaign: its name, its first and its last day. */
  readonly campaign?: { readonly name: N; readonly first: N; readonly last: N };
  readonly figures: readonly PulledFigure[];
  /** Figures of these periods stand beside each other. */
  readonly beside?: readonly Beside[];
  /** A field of kind `snapshot`; written by the freezing step alone. */
  readonly snapshot: N;
  /** While the report stands in these states, rows it was counted from are locked, as their ledgers say. */
  readonly locksIn: readonly S[];
}

/** What may stand beside the figure of the period: 本年累计, 上年同期. */
export type Beside = 'yearToDate' | 'lastYear';

/**
 * Local practice (地方做法), no rule of law: once a report is frozen, rows it was counted from no longer change. `record`: a record
 * that happened in the frozen period does not change at all, such as a log. `figures`: the case goes on, but nothing that would
 * make a figure of the report come out differently is written any more.
 */
export interface PeriodLock {
  readonly scope: 'record' | 'figures';
}

/** The period a report is about, as far as it is filled in. */
export function findReportPeriod(
  { periods, campaign }: ReportDeclaration,
  fields: Readonly<Record<string, Field>>,
  values: JsonObject,
): ReportingPeriod | undefined {
  const shown = (name: string): JsonValue | undefined => (holds(fields[name]?.when, values) ? values[name] : undefined);
  for (const name of periods) {
    const period = shown(name);
    if (typeof period === 'string') return { kind: 'period', period };
  }
  if (campaign === undefined) return undefined;
  const [name, first, last] = [shown(campaign.name), shown(campaign.first), shown(campaign.last)];
  if (typeof name !== 'string' || typeof first !== 'string' || typeof last !== 'string') return undefined;
  return { kind: 'campaign', name, first, last };
}

import { findFigure } from '../../domain/statistics/check-figures';
import type { JsonObject } from '../../domain/json';
import type { Ledger } from '../../domain/ledger/ledger';
import { figureText } from '../../domain/statistics/figure-text';
import type { Rows } from '../../domain/statistics/count-figure';
import { findReportPeriod, type ReportDeclaration } from '../../domain/statistics/report';
import { findBounds, reportingPeriodText } from '../../domain/statistics/reporting-period';
import type { Snapshot, SnapshotContent, SnapshotFigure } from '../../domain/statistics/snapshot';
import { canonicalBytes, sha256Base64Url } from '../../sync';
import { countBeside } from './figures';

export interface SnapshotInput {
  readonly rows: Rows;
  readonly ledger: Ledger;
  readonly report: ReportDeclaration;
  readonly values: JsonObject;
  /** Local civil time, `YYYY-MM-DDTHH:mm`. */
  readonly takenAt: string;
}

/** What a report of these values says now, or `undefined` while its period is not filled in. */
export function takeSnapshot({ rows, ledger, report, values, takenAt }: SnapshotInput): Snapshot | undefined {
  const period = findReportPeriod(report, ledger.fields, values);
  const bounds = period && findBounds(period);
  if (period === undefined || bounds === undefined) return undefined;
  const figures = report.figures.flatMap(({ ledger: kind, figure, splits = [] }): readonly SnapshotFigure[] => {
    const ref = { ledger: kind, figure };
    const counted = countBeside(rows, { ref, bounds, beside: report.beside ?? [], splits });
    return counted.map((one) => ({ ...definitionOf(rows, ref), ...one }));
  });
  const content: SnapshotContent = { v: 1, period: reportingPeriodText(period), ...bounds, takenAt, figures };
  return { ...content, hash: hashOf(content) };
}

/** Whether what stands there is what was hashed on the day of freezing. */
export function hashHolds({ hash, ...content }: Snapshot): boolean {
  return hashOf(content) === hash;
}

/** Figures that came out differently in the second snapshot. */
export function movedBetween(frozen: Snapshot, now: Snapshot) {
  return frozen.figures.flatMap(({ value }) => {
    const today = now.figures.find(
      (one) => one.value.ref.ledger === value.ref.ledger && one.value.ref.figure === value.ref.figure,
    );
    const same = today !== undefined && textsOf(today.value) === textsOf(value);
    return same
      ? []
      : [{ label: value.label, frozen: figureText(value), now: today === undefined ? '' : figureText(today.value) }];
  });
}

function textsOf({ exact, splits }: SnapshotFigure['value']): string {
  const parts = splits.map((split) =>
    split.parts.filter((part) => part.exact.value !== 0).map((part) => [part.key, part.exact]),
  );
  return JSON.stringify([exact, parts]);
}

/** SHA-256 over the canonical JSON of everything but the hash itself. */
function hashOf(content: SnapshotContent): string {
  return sha256Base64Url(canonicalBytes(content));
}

function definitionOf(rows: Rows, ref: { readonly ledger: string; readonly figure: string }) {
  const figure = findFigure(ref, rows.findLedger);
  const ledgerVersion = rows.findLedger(ref.ledger)?.version ?? 0;
  return { ledgerVersion, definition: sha256Base64Url(canonicalBytes(figure ?? ref)) };
}

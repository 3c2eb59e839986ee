import type { Ledger } from '../../domain/ledger/ledger';
import type { FigureRef } from '../../domain/statistics/figure';
import { useLedgers, useOwnLedgers } from '../office';

/** A register of the navigation with every figure that is counted in it and in what lives inside its records. */
export interface CountedLedger {
  readonly kind: string;
  readonly label: string;
  readonly refs: readonly FigureRef[];
}

/** Those of this office that have figures at all. */
export function useCountedLedgers(): readonly CountedLedger[] {
  const all = useLedgers();
  return useOwnLedgers()
    .map((ledger) => ({ kind: ledger.kind, label: ledger.label, refs: figuresWithin(ledger, all) }))
    .filter(({ refs }) => refs.length > 0);
}

function figuresWithin(ledger: Ledger, all: readonly Ledger[]): readonly FigureRef[] {
  const children = all.filter(({ parent }) => parent?.ledger === ledger.kind);
  return [
    ...(ledger.statistics ?? []).map(({ name }) => ({ ledger: ledger.kind, figure: name })),
    ...children.flatMap((child) => figuresWithin(child, all)),
  ];
}

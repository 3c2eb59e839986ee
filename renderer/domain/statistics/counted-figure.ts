import type { Exact, FigureValue } from './figure';
import { decimalText } from './exact';

/** A figure of the period, and the same figure of the periods that stand beside it. */
export type CountedFigure = {
  readonly value: FigureValue;
  readonly yearToDate?: FigureValue;
  readonly lastYear?: FigureValue;
};

/** 同比: how much more or less than in the same period last year, in per cent; of a rate, in percentage points. Of nought there is none. */
export function growthText({ value, lastYear }: CountedFigure): string {
  const [now, before] = [value.exact, lastYear?.exact];
  if (now === undefined || before === undefined) return '—';
  if (value.operator === 'ratio' && value.unit === '%')
    return `${signed({ value: now.value - before.value, places: now.places })}个百分点`;
  if (before.value === 0) return '—';
  if (now.value === before.value) return '持平';
  const hundredths = ((now.value - before.value) / before.value) * 10_000;
  return `${signed({ value: Math.round(hundredths), places: 2 })}%`;
}

function signed(exact: Exact): string {
  return exact.value > 0 ? `+${decimalText(exact)}` : decimalText(exact);
}

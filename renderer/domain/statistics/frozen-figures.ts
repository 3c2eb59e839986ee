import type { Offers } from '../fields/around';
import { exactText, figureText } from './figure-text';
import { isSnapshot, type SnapshotFigure } from './snapshot';

/** Every number of the frozen report a correction belongs to, with what it says: 调解成功：12件, 调解成功 · 书面协议：10件. */
export function frozenFigures(snapshot: string): Offers {
  return ({ parent }) => {
    const frozen = parent?.values[snapshot];
    return frozen !== undefined && isSnapshot(frozen) ? frozen.figures.flatMap(linesOf) : [];
  };
}

function linesOf({ value }: SnapshotFigure): readonly string[] {
  const parts = value.splits.flatMap((split) =>
    split.parts
      .filter(({ exact }) => exact.value !== 0)
      .map(({ label, exact }) => `${value.label} · ${label}：${exactText(exact, value.unit)}`),
  );
  return [`${value.label}：${figureText(value)}`, ...parts];
}

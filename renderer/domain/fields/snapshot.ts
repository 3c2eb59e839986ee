import { civilDateText } from '../calendar/civil-date';
import { fail, ok } from '../result';
import { figureText } from '../statistics/figure-text';
import { isSnapshot, type Snapshot } from '../statistics/snapshot';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { hidden } from './mask';
import { notTyped, wrongShape } from './problem';

/** The figures of a report as they stood when it was frozen. Written by the freezing step alone, one value, never in parts. */
export interface SnapshotField extends FieldCommon {
  readonly kind: 'snapshot';
}

export const snapshotKind: FieldKind<SnapshotField, Snapshot> = {
  parse: (typed, field) =>
    typed.trim() === '' ? ok(undefined) : fail(notTyped(field, '数据由“冻结”一步写入，不能手工填写。')),
  text: (value) => value.figures.map((figure) => `${figure.value.label} ${figureText(figure.value)}`).join('；'),
  masked: () => hidden,
  searchText: (value) => searchForm(`${value.period} ${civilDateText(value.takenAt.slice(0, 10))}`),
  compare: (a, b) => compareUnits(a.first, b.first) || compareUnits(a.takenAt, b.takenAt),
  check: (value, field) => (isSnapshot(value) ? undefined : wrongShape(field)),
  fits: isSnapshot,
};

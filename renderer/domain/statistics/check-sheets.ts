import type { Ledger } from '../ledger/ledger';
import { findFigure } from './check-figures';
import { findPlace, type FindLedger } from './field-path';
import { isHeading, type FigureSheet, type SheetCount } from './figure-sheet';

/** What the compiler cannot see in the sheets of a ledger; each problem names its place. */
export function checkSheets({ sheets = [] }: Ledger, findLedger: FindLedger): readonly string[] {
  return sheets.flatMap((sheet) => checkSheet(sheet, findLedger).map((problem) => `sheets.${sheet.name}: ${problem}`));
}

function checkSheet(sheet: FigureSheet, findLedger: FindLedger): readonly string[] {
  const counts = sheet.lines.flatMap((line) => (isHeading(line) ? [] : [line]));
  const names = counts.map(({ name }) => name);
  return [
    ...(counts.length === 0 && sheet.lists === undefined ? ['neither lines nor lists'] : []),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} stands twice`),
    ...counts.flatMap((line) => checkLine(line, findLedger)),
    ...sheet.sums.flatMap(({ total, parts }) => [total, ...parts].filter((name) => !names.includes(name))).map(unknown),
    ...pathsOf(sheet)
      .filter(([kind, path]) => !leadsSomewhere(kind, path, findLedger))
      .map(([kind, path]) => unknown(`${kind} ${path}`)),
    ...(sheet.own === true ? checkOwn(sheet) : []),
    ...(sheet.lists ?? [])
      .filter(({ columns }) => !fillsThePage(columns))
      .map(({ title }) => `${title}: the widths do not come to 1`),
  ];
}

/** What is somebody's own is told by who did it; figures count everybody. */
function checkOwn({ lines, lists = [] }: FigureSheet): readonly string[] {
  return [
    ...(lines.length > 0 ? ['counts, though it is somebody’s own'] : []),
    ...lists.filter(({ doers }) => doers === undefined).map(({ title }) => `${title}: nobody is named who did it`),
  ];
}

function unknown(name: string): string {
  return `there is no ${name}`;
}

function checkLine({ name, figure: ref, parts }: SheetCount, findLedger: FindLedger): readonly string[] {
  const figure = findFigure(ref, findLedger);
  if (figure === undefined) return [`${name}: ${unknown(`${ref.ledger} ${ref.figure}`)}`];
  return parts === undefined || figure.splits?.includes(parts.by) === true ? [] : [`${name}: not broken down by ${parts.by}`];
}

function pathsOf({ only = {}, across, lists = [] }: FigureSheet): readonly (readonly [kind: string, path: string])[] {
  return [
    ...Object.entries(only).flatMap(([kind, conditions]) => conditions.map(({ field }) => [kind, field] as const)),
    ...(across === undefined || across.by === '$office' ? [] : Object.entries(across.by)),
    ...lists.flatMap(({ ledger, over, only: conditions = [], doers = [] }) =>
      [over, ...conditions.map(({ field }) => field), ...doers].map((path) => [ledger, path] as const),
    ),
  ];
}

function leadsSomewhere(kind: string, path: string, findLedger: FindLedger): boolean {
  const ledger = findLedger(kind);
  return ledger !== undefined && findPlace(ledger, path, findLedger) !== undefined;
}

function fillsThePage(columns: readonly { readonly width: number }[]): boolean {
  return Math.abs(columns.reduce((sum, { width }) => sum + width, 0) - 1) < 0.001;
}

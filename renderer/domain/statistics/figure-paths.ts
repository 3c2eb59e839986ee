import { objectPaths, type Figure } from './figure';

/** A field a figure looks at, and as what. */
export interface FigurePath {
  readonly role: 'date' | 'halfDay' | 'object' | 'count' | 'quantity' | 'amount' | 'item';
  readonly path: string;
}

/** The fields that decide what a figure counts and how much, without its filters and splits. */
export function pathsOf(figure: Figure): readonly FigurePath[] {
  return [...datesOf(figure), ...countedBy(figure)];
}

/** Every path a figure reads, its filters and splits included. */
export function everyPath(figure: Figure): readonly string[] {
  const splits = (figure.splits ?? []).filter((split) => split !== '$state' && split !== '$office');
  const filters = [...(figure.only ?? []), ...(figure.least === undefined ? [] : [figure.least])].map(({ field }) => field);
  return [...pathsOf(figure).map(({ path }) => path), ...filters, ...splits];
}

function datesOf(figure: Figure): readonly FigurePath[] {
  if ('valid' in figure) {
    const { from, to } = figure.valid;
    return [from, ...(to === undefined ? [] : [to])].map((path) => ({ role: 'date', path }));
  }
  return 'over' in figure && figure.over !== undefined ? [{ role: 'date', path: figure.over }] : [];
}

function countedBy(figure: Figure): readonly FigurePath[] {
  switch (figure.operator) {
    case 'distinct':
      return objectPaths(figure).map((path) => ({ role: 'object', path }));
    case 'attendance':
      return [{ role: 'count', path: figure.of }];
    case 'halfDays':
      return [figure.from, ...(figure.to === undefined ? [] : [figure.to])].map((path) => ({ role: 'halfDay', path }));
    case 'quantity':
      return [
        { role: 'quantity', path: figure.of },
        ...(figure.item === undefined ? [] : [{ role: 'item' as const, path: figure.item }]),
      ];
    case 'amount':
      return figure.of.map((path) => ({ role: 'amount', path }));
    case 'elapsed':
      return [figure.from, figure.to].map((path) => ({ role: 'date', path }));
    case 'events':
    case 'entered':
    case 'standing':
    case 'ratio':
      return [];
  }
}

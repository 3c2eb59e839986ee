import type { Field, FieldKindName } from '../fields/field';
import type { Condition } from '../fields/field-kind';
import type { Ledger } from '../ledger/ledger';
import { findPlace, type FindLedger, type Place } from './field-path';
import type { Figure, FigureRef, OperatorName, RatioOperator } from './figure';
import { pathsOf, type FigurePath } from './figure-paths';

/** What the compiler cannot see in the figures and the report of a ledger; each problem names its place. */
export function checkFigures(ledger: Ledger, findLedger: FindLedger): readonly string[] {
  const figures = ledger.statistics ?? [];
  const names = figures.map((figure) => figure.name);
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `statistics.${name}: declared twice`),
    ...figures.flatMap((figure) =>
      checkFigure(ledger, figure, findLedger).map((problem) => `statistics.${figure.name}: ${problem}`),
    ),
    ...checkReport(ledger, findLedger),
    ...(ledger.periodLock?.scope === 'record' && ledger.happenedOn === undefined
      ? ['periodLock: happenedOn is not declared']
      : []),
  ];
}

function checkFigure(ledger: Ledger, figure: Figure, findLedger: FindLedger): readonly string[] {
  const paths = pathsOf(figure);
  const places = paths.flatMap(({ path }) => findPlace(ledger, path, findLedger) ?? []);
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(figure.name) ? [] : ['a name reads accepted-cases']),
    ...(figure.label.trim() === '' ? ['label: say what is counted'] : []),
    ...checkUnit(figure),
    ...paths.flatMap((path) => checkPath(ledger, path, findLedger)),
    ...(new Set(places.flatMap((place) => (place.at === 'row' ? [place.table] : []))).size > 1
      ? ['counts rows of two tables']
      : []),
    ...('states' in figure ? checkStates(ledger, figure.states) : []),
    ...checkSplits(ledger, figure, findLedger),
    ...(figure.only ?? []).flatMap((condition) => checkCondition(ledger, condition, findLedger)),
    ...(figure.operator === 'quantity' && figure.item === undefined && figure.only === undefined
      ? ['different things are not added up: name the item, or count one']
      : []),
    ...(figure.operator === 'ratio' ? checkRatio(ledger, figure, findLedger) : []),
  ];
}

function checkUnit(figure: Figure): readonly string[] {
  const { operator, unit } = figure;
  const each = figure.operator === 'ratio' && figure.each === true;
  const owed: Partial<Record<OperatorName, string>> = { amount: '元', halfDays: '天', elapsed: '天', ratio: '%' };
  const due = each ? undefined : owed[operator];
  if (due !== undefined) return unit === due ? [] : [`${operator} is counted in ${due}`];
  if (unit.trim() === '') return ['unit: say what is counted'];
  return operator === 'distinct' && unit.endsWith('次') ? [`${unit} counts attendance, not each once`] : [];
}

/** Kinds that can play each part. */
const kindsByRole: Readonly<Record<FigurePath['role'], readonly FieldKindName[]>> = {
  date: ['date', 'dateTime', 'halfDay'],
  halfDay: ['halfDay', 'date'],
  object: ['link', 'text', 'place', 'code', 'person', 'date', 'halfDay'],
  count: ['count'],
  quantity: ['count', 'decimal'],
  amount: ['amount'],
  item: ['code'],
};

function checkPath(ledger: Ledger, { role, path }: FigurePath, findLedger: FindLedger): readonly string[] {
  const place = findPlace(ledger, path, findLedger);
  if (place === undefined) return [`${path} is not a field`];
  return kindsByRole[role].includes(place.field.kind) ? [] : [`${path}: a ${place.field.kind} is no ${role}`];
}

function checkStates(ledger: Ledger, states: readonly string[]): readonly string[] {
  const unknown = states.filter((state) => !Object.hasOwn(ledger.states ?? {}, state));
  return [...unknown.map((state) => `${state} is not a state`), ...(states.length === 0 ? ['states: at least one'] : [])];
}

function checkSplits(ledger: Ledger, { splits = [], operator }: Figure, findLedger: FindLedger): readonly string[] {
  if (operator === 'ratio' && splits.length > 0) return ['splits: a ratio is not broken down, its parts are'];
  return splits.flatMap((split) => {
    if (split === '$office') return [];
    if (split === '$state') return ledger.states === undefined ? ['splits: the ledger has no states'] : [];
    const place = findPlace(ledger, split, findLedger);
    if (place === undefined) return [`splits: ${split} is not a field`];
    return mayBreakDown(place, findLedger) ? [] : [`splits: ${split} would make a table of people`];
  });
}

/** No table puts persons side by side (`ledgers.md` D1, D5), nor shows what only few may read. */
function mayBreakDown({ field }: Place, findLedger: FindLedger): boolean {
  const kinds: readonly FieldKindName[] = ['code', 'codes', 'yesNo', 'place', 'link'];
  if (!kinds.includes(field.kind) || field.disclosure === 'personal' || field.disclosure === 'secret') return false;
  return field.kind !== 'link' || field.to.every((kind) => !isAboutPeople(findLedger(kind)));
}

function isAboutPeople(ledger: Ledger | undefined): boolean {
  return ledger?.title.some((name) => isPersonal(ledger.fields[name])) ?? false;
}

function isPersonal(field: Field | undefined): boolean {
  return field?.kind === 'person' || field?.disclosure === 'personal' || field?.disclosure === 'secret';
}

function checkCondition(ledger: Ledger, condition: Condition, findLedger: FindLedger): readonly string[] {
  const field = findPlace(ledger, condition.field, findLedger)?.field;
  if (field === undefined) return [`only: ${condition.field} is not a field`];
  if (field.kind !== 'code' && field.kind !== 'codes') return [];
  return condition.in
    .filter((code) => typeof code !== 'string' || !Object.hasOwn(field.list.codes, code))
    .map((code) => `only: ${String(code)} is not a code of ${field.list.name}`);
}

/** Both parts exist, neither is a ratio itself, and both count in one unit: 件 over 人 is no rate. */
function checkRatio(ledger: Ledger, { part, whole, each }: RatioOperator, findLedger: FindLedger): readonly string[] {
  const [above, below] = [part, whole].map((ref) => findFigure(refIn(ledger, ref), findLedger));
  if (above === undefined || below === undefined) return ['names a figure that is not declared'];
  if (above.operator === 'ratio' || below.operator === 'ratio') return ['a ratio of ratios'];
  return each === true || above.unit === below.unit ? [] : [`divides ${above.unit} by ${below.unit}`];
}

/** A figure named inside its own ledger by its name alone. */
export function refIn(ledger: Ledger, ref: string | FigureRef): FigureRef {
  return typeof ref === 'string' ? { ledger: ledger.kind, figure: ref } : { ledger: ref.ledger, figure: ref.figure };
}

export function findFigure(ref: FigureRef, findLedger: FindLedger): Figure | undefined {
  return findLedger(ref.ledger)?.statistics?.find((figure) => figure.name === ref.figure);
}

function checkReport({ report, fields, steps, states }: Ledger, findLedger: FindLedger): readonly string[] {
  if (report === undefined) return [];
  const freezing = Object.values(steps ?? {}).some((step) => step.effect === 'freeze');
  return [
    ...report.periods
      .filter((name) => fields[name]?.kind !== 'period')
      .map((name) => `report.periods: ${name} is not a period`),
    ...report.locksIn
      .filter((state) => states?.[state]?.editable !== false)
      .map((state) => `report.locksIn: ${state} may still be edited`),
    ...(fields[report.snapshot]?.kind === 'snapshot' ? [] : ['report.snapshot: not a snapshot']),
    ...(freezing ? [] : ['report: no step freezes it']),
    ...report.figures.flatMap(({ splits = [], ...ref }) => {
      const figure = findFigure(ref, findLedger);
      if (figure === undefined) return [`report: ${ref.ledger} has no figure ${ref.figure}`];
      return splits
        .filter((split) => figure.splits?.includes(split) !== true)
        .map((split) => `report: ${ref.figure} is not broken down by ${split}`);
    }),
  ];
}

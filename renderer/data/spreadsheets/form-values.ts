import { viewRecord } from '../../domain/ledger/view';
import { computedOf } from '../../domain/ledger/summary';
import type { JsonObject } from '../../domain/json';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { placeText, type FormSource, type MappedPlace } from '../../domain/spreadsheet/form-mapping';
import { dayValue, fieldValue, figureValue, textValue, type FormValue } from '../../domain/spreadsheet/form-value';
import { mayLeaveAsTable } from '../../domain/spreadsheet/register-columns';
import { findBounds, reportingPeriodText } from '../../domain/statistics/reporting-period';
import { sameFigure } from '../../domain/statistics/figure';
import { figures } from '../figures/figures';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import type { OpenOffice } from '../open-office';
import { openValues } from '../shielding';
import type { FillForm } from './forms-api';

/** Values for one place: one, or for a column one for each record. */
export interface PlaceValues {
  readonly mapped: MappedPlace;
  readonly values: readonly FormValue[];
}

/** A sentence about one place. */
export interface PlaceNote {
  readonly where: string;
  readonly sentence: string;
}

export interface GatheredValues {
  readonly places: readonly PlaceValues[];
  readonly warnings: readonly PlaceNote[];
  readonly obstacles: readonly PlaceNote[];
}

interface Sources {
  readonly counted: readonly CountedFigure[];
  readonly record?: { readonly ledger: Ledger; readonly values: JsonObject };
  readonly columns: ReadonlyMap<string, readonly JsonObject[]>;
}

/** Everything a mapping asks for, for one period. */
export async function gatherValues(
  open: OpenOffice,
  places: readonly MappedPlace[],
  input: FillForm,
): Promise<Result<GatheredValues, readonly Refusal[]>> {
  const counted = await countAll(open, places, input);
  if (!counted.ok) return counted;
  const record = await chosenRecord(open, input.record);
  const columns = await recordsOf(open, places, input);
  const sources: Sources = { counted: counted.value, columns, ...(record === undefined ? {} : { record }) };
  const gathered = { places: [] as PlaceValues[], warnings: [] as PlaceNote[], obstacles: [] as PlaceNote[] };
  for (const mapped of places) {
    const found = valuesFor(open, mapped, sources, input);
    const where = placeText(mapped.place);
    if ('values' in found) gathered.places.push({ mapped, values: found.values });
    else gathered[found.grave ? 'obstacles' : 'warnings'].push({ where, sentence: found.sentence });
  }
  return ok(gathered);
}

type Found = { readonly values: readonly FormValue[] } | { readonly sentence: string; readonly grave: boolean };

function valuesFor(open: OpenOffice, mapped: MappedPlace, sources: Sources, input: FillForm): Found {
  const { source } = mapped;
  switch (source.kind) {
    case 'office':
      return one(textValue(open.profile.name));
    case 'period':
      return one(textValue(reportingPeriodText(input.period)));
    case 'today':
      return one(dayValue(open.deps.clock.local().slice(0, 10)));
    case 'constant':
      return one(textValue(source.text));
    case 'figure':
      return figureFor(source, mapped, sources);
    case 'field': {
      const { record } = sources;
      if (record?.ledger.kind !== source.ledger) return { sentence: '要填某一条记录的内容，还没有选是哪一条。', grave: true };
      return fieldsFor(open, source, [record.values], mapped, input);
    }
    case 'column':
      return fieldsFor(open, source, sources.columns.get(source.ledger) ?? [], mapped, input);
  }
}

function one(value: FormValue): Found {
  return { values: [value] };
}

function figureFor(source: Extract<FormSource, { kind: 'figure' }>, mapped: MappedPlace, { counted }: Sources): Found {
  const found = counted.find(({ value }) => sameFigure(value.ref, source.ref));
  const figure = source.beside === undefined ? found?.value : found?.[source.beside];
  if (figure === undefined) return { sentence: '这个数字现在的台账里已经没有了，请重新选择。', grave: true };
  const part = source.part;
  const split = part === undefined ? undefined : figure.splits.find((one) => one.by === part.by);
  // A code nobody used this month is nought, said by the breakdown it does not stand in.
  const exact =
    part === undefined
      ? figure.exact
      : (split?.parts.find((one) => one.key === part.key)?.exact ??
        (split === undefined ? undefined : { value: 0, places: figure.exact?.places ?? 0 }));
  const value = figureValue(figure, exact, mapped);
  return value === undefined
    ? { sentence: `“${figure.label}”算不出来，这里空着。${figure.trouble ?? ''}`, grave: false }
    : one(value);
}

function fieldsFor(
  open: OpenOffice,
  source: { readonly ledger: string; readonly field: string },
  records: readonly JsonObject[],
  mapped: MappedPlace,
  input: FillForm,
): Found {
  const ledger = open.house.ledger(source.ledger);
  const field = ledger?.fields[source.field];
  if (ledger === undefined || field === undefined)
    return { sentence: '这个栏目现在的台账里已经没有了，请重新选择。', grave: true };
  if (!mayLeaveAsTable(ledger) || field.disclosure === 'secret')
    return { sentence: `“${field.label}”不能填进给别人的报表。`, grave: true };
  const masked = input.full === undefined;
  return { values: records.map((values) => fieldValue(field, values[source.field], masked, mapped)) };
}

async function countAll(
  open: OpenOffice,
  places: readonly MappedPlace[],
  { period }: FillForm,
): Promise<Result<readonly CountedFigure[], readonly Refusal[]>> {
  const refs = places.flatMap(({ source }) => (source.kind === 'figure' ? [source.ref] : []));
  const each = refs.filter((ref, at) => refs.findIndex((other) => sameFigure(ref, other)) === at);
  if (findBounds(period) === undefined) return fail([noPeriod]);
  if (each.length === 0) return ok([]);
  const known = await figures(open, { refs: each, period, beside: ['yearToDate', 'lastYear'] });
  return known.ok ? ok(known.value.figures) : known;
}

async function chosenRecord({ house }: OpenOffice, id: string | undefined): Promise<Sources['record']> {
  const stored = id === undefined ? undefined : await house.find(id);
  const ledger = stored && house.ledger(stored.folded.ledger);
  if (stored === undefined || ledger === undefined) return undefined;
  const view = viewRecord(stored.folded);
  if (view.deleted) return undefined;
  const children = (await house.childrenOf(view.id)).map(viewRecord).filter((child) => !child.deleted);
  const below = (kind: string) => children.filter((child) => child.ledger === kind).map((child) => child.values);
  return { ledger, values: { ...(await openValues(house, ledger, view)), ...computedOf(ledger, view, below) } };
}

/** Records of each register a column comes from: those dated in the period, oldest first; all where the register has no date. */
async function recordsOf(
  { house }: OpenOffice,
  places: readonly MappedPlace[],
  { period }: FillForm,
): Promise<ReadonlyMap<string, readonly JsonObject[]>> {
  const kinds = new Set(places.flatMap(({ source }) => (source.kind === 'column' ? [source.ledger] : [])));
  const bounds = findBounds(period);
  const records = new Map<string, readonly JsonObject[]>();
  for (const kind of kinds) {
    const found: { readonly date: string; readonly values: JsonObject }[] = [];
    const dated = house.ledger(kind)?.happenedOn;
    for (const line of house.set.live(kind)) {
      const stored = await house.find(line.id);
      if (stored === undefined) continue;
      const ledger = house.ledger(kind);
      const values = ledger === undefined ? {} : await openValues(house, ledger, viewRecord(stored.folded));
      const date = dated === undefined ? '' : textAt(values, dated).slice(0, 10);
      const inside = dated === undefined || (bounds !== undefined && date >= bounds.first && date <= bounds.last);
      if (inside) found.push({ date, values });
    }
    records.set(
      kind,
      found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ values }) => values),
    );
  }
  return records;
}

function textAt(values: JsonObject, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

const noPeriod: Refusal = {
  code: 'period',
  field: 'period',
  sentence: '没有选好报表的期间。',
  whatToDo: '请选择哪一个月、季度、半年或年份。',
};

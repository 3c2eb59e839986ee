import { codeLabel, inOrderOfNumbers, offeredCodes } from '../../domain/fields/code-list';
import { findField, type Ledger } from '../../domain/ledger/ledger';
import { cellText, computedOf, shieldedText } from '../../domain/ledger/summary';
import { shieldReason } from '../../domain/ledger/shield';
import type { RecordView } from '../../domain/ledger/record';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import type { FigureSheet, SheetEntry, SheetList } from '../../domain/statistics/figure-sheet';
import { namesPerson } from '../../domain/statistics/doers';
import { fillSheet } from '../../domain/statistics/fill-sheet';
import { findBounds, reportingPeriodText } from '../../domain/statistics/reporting-period';
import { dayOf } from '../../domain/statistics/when-counted';
import type { PeriodBounds } from '../../domain/calendar/period';
import { breathe } from '../finding/breathe';
import type { OpenOffice } from '../open-office';
import type { Storehouse } from '../storehouse';
import type { FilledList, FilledSheet, SheetQuery } from './figures-api';
import { rowsFor } from './figures';

/** A list of more records than these is asked for in pieces: nobody reads it, and each has to be opened. */
const mostEntries = 2000;

/** One sheet of a period, counted from memory; the records of its lists are opened one by one. */
export async function figureSheet(open: OpenOffice, query: SheetQuery): Promise<Result<FilledSheet, readonly Refusal[]>> {
  const bounds = findBounds(query.period);
  const sheet = open.house.ledger(query.ledger)?.sheets?.find(({ name }) => name === query.sheet);
  if (bounds === undefined || sheet === undefined) return fail([bounds === undefined ? noPeriod : noSheet]);
  const lists = await filledLists(open, sheet, bounds);
  if (!lists.ok) return lists;
  const period = reportingPeriodText(query.period);
  const person = sheet.own === true ? { person: open.account.name } : {};
  const head = { title: sheet.title, period, source: sheet.source, ...person, lists: lists.value };
  if (sheet.lines.length === 0) return ok(head);
  return ok({ ...head, table: fillSheet(sheet, { rows: rowsFor(open), bounds, period, ...acrossOf(open, sheet, bounds) }) });
}

/** Codes of a field stand there even where nothing was counted; offices only where they have something. */
function acrossOf(open: OpenOffice, { across }: FigureSheet, { last }: PeriodBounds) {
  if (across === undefined || across.by === '$office') return { groups: [], nameOf: rowsFor(open).names.office };
  const [kind = '', path = ''] = Object.entries(across.by)[0] ?? [];
  const ledger = open.house.ledger(kind);
  const field = ledger && findField(ledger, path);
  if (field?.kind !== 'code') throw new Error(`${kind} has no codes ${path}`);
  const nameOf = (key: string) => (key === '' ? '（未填写）' : codeLabel(field.list, key));
  return { groups: inOrderOfNumbers(offeredCodes(field.list, last)), nameOf };
}

async function filledLists(
  open: OpenOffice,
  { lists = [], own }: FigureSheet,
  bounds: PeriodBounds,
): Promise<Result<readonly FilledList[], readonly Refusal[]>> {
  const filled: FilledList[] = [];
  for (const list of lists) {
    const found = idsIn(open, list, bounds);
    const ids = own === true ? found.filter(doneBy(open, list)) : found;
    if (ids.length > mostEntries) return fail([tooMany(ids.length)]);
    filled.push(await filledList(open, list, ids));
  }
  return ok(filled);
}

/** Records of the period by day, as far as memory knows. */
function idsIn(
  { house }: OpenOffice,
  { ledger: kind, over, only = [] }: SheetList,
  { first, last }: PeriodBounds,
): readonly string[] {
  const dated = house.set.live(kind).flatMap(({ id }) => {
    const values = house.columns.find(id)?.values ?? {};
    const day = dayOf(values[over]);
    const wanted = only.every(({ field, in: allowed }) => allowed.some((one) => one === values[field]));
    return day !== undefined && day >= first && day <= last && wanted ? [{ id, day }] : [];
  });
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ id }) => id);
}

/** Whether the person at the desk did it, in this office. */
function doneBy({ house, profile, account }: OpenOffice, { doers = [] }: SheetList): (id: string) => boolean {
  return (id) => {
    const row = house.columns.find(id);
    return row?.owner === profile.id && doers.some((field) => namesPerson(row.values[field], account.name));
  };
}

async function filledList(open: OpenOffice, list: SheetList, ids: readonly string[]): Promise<FilledList> {
  const { house } = open;
  const ledger = house.ledger(list.ledger);
  if (ledger === undefined) throw new Error(`no such ledger: ${list.ledger}`);
  // A superior reads lists of several offices.
  const withOffice = new Set(ids.map((id) => house.set.find(id)?.owner)).size > 1;
  const officeOf = rowsFor(open).names.office;
  const rows: (readonly string[])[] = [];
  for (const id of ids) {
    await breathe();
    const record = await house.find(id);
    if (record === undefined) continue;
    const view = viewRecord(record.folded);
    const entry = await entryOf(open, ledger, view);
    rows.push([...(withOffice ? [officeOf(view.owner)] : []), ...list.columns.map(({ text }) => text(entry))]);
  }
  const columns = list.columns.map(({ label, width }) => ({ label, width: withOffice ? width * 0.88 : width }));
  return { title: list.title, columns: withOffice ? [{ label: '单位', width: 0.12 }, ...columns] : columns, rows };
}

async function entryOf({ house }: OpenOffice, ledger: Ledger, view: RecordView): Promise<SheetEntry> {
  const children = await childrenIn(house, ledger, view);
  const above = view.parent === undefined ? undefined : await house.find(view.parent);
  const parent = above && viewRecord(above.folded);
  const values = { ...view.values, ...computedOf(ledger, view, (kind) => (children.get(kind) ?? []).map((one) => one.values)) };
  return {
    text: textIn(ledger, { ...view, values }, parent),
    state: view.state === undefined ? '' : (ledger.states?.[view.state]?.label ?? view.state),
    above: (field) => textAbove(house.ledger(parent?.ledger ?? ''), parent)(field),
    children: (kind, field) => {
      const child = house.ledger(kind);
      if (child === undefined) return [];
      const texts = (children.get(kind) ?? []).map((one) => textIn(child, one, view)(field));
      return texts.filter((text) => text !== '');
    },
  };
}

async function childrenIn(
  house: Storehouse,
  ledger: Ledger,
  view: RecordView,
): Promise<ReadonlyMap<string, readonly RecordView[]>> {
  const children = new Map<string, readonly RecordView[]>();
  for (const kind of ledger.children ?? []) {
    const found = await Promise.all(house.set.childrenOf(view.id, kind).map((id) => house.find(id)));
    const views = found.flatMap((record) => (record === undefined ? [] : [viewRecord(record.folded)]));
    children.set(
      kind,
      views.filter(({ deleted }) => !deleted),
    );
  }
  return children;
}

/** Fields as lists show them, and without people where the record is shielded. */
function textIn(ledger: Ledger, view: RecordView, parent: RecordView | undefined): (field: string) => string {
  const shown = shieldReason(ledger, view, parent) === undefined ? cellText : shieldedText;
  return (field) => shown(ledger, view.values, field);
}

function textAbove(ledger: Ledger | undefined, parent: RecordView | undefined): (field: string) => string {
  return ledger === undefined || parent === undefined ? () => '' : textIn(ledger, parent, undefined);
}

const noPeriod: Refusal = {
  code: 'no-period',
  sentence: '没有选好统计的时间。',
  whatToDo: '请选一个月、季度、半年或者年份；专项工作要填起止日期，起在前、止在后。',
};

const noSheet: Refusal = { code: 'no-sheet', sentence: '没有这张报表。', whatToDo: '请从“统计报表”里重新选一张。' };

function tooMany(count: number): Refusal {
  return {
    code: 'too-many-entries',
    sentence: `这段时间有${String(count)}条，一张表最多列${String(mostEntries)}条。`,
    whatToDo: '请把时间改短一些，例如一个季度或者一个月。',
  };
}

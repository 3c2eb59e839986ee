import { aroundOf } from '../domain/ledger/acts/checks';
import { openSteps } from '../domain/ledger/acts/step';
import { findUndoable } from '../domain/ledger/acts/undo';
import type { Desk } from '../domain/ledger/acts/office-desk';
import { historyOf } from '../domain/ledger/history';
import type { Ledger } from '../domain/ledger/ledger';
import { isDraft, papersOffered } from '../domain/ledger/papers';
import type { FoldedRecord, RecordView } from '../domain/ledger/record';
import { byDate, computedOf, titleOf } from '../domain/ledger/summary';
import { viewRecord } from '../domain/ledger/view';
import { isVeiled, schedulesOf } from '../domain/shapes/parts';
import type { OfficeType } from '../domain/office/office';
import { actions as allActions, mayDo, type Duty } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { opsHash, viewHash } from '../sync';
import { childrenShown, layOutRecord } from './desk';
import { breathe } from './finding/breathe';
import { markFound } from './finding/mark-found';
import type { ListPage, ListQuery, RecordPage, RecordQuery } from './office-api';
import type { OpenOffice } from './open-office';
import { keepRevealed, shieldedPage } from './shielding';
import { hiddenSheet, isHidden } from './shapes/tallies';
import type { Storehouse } from './storehouse';

export async function list({ house, account }: OpenOffice, query: ListQuery): Promise<Result<ListPage, readonly Refusal[]>> {
  const ledger = house.ledger(query.ledger);
  if (ledger === undefined) return fail([notFound]);
  if (query.text !== undefined) await house.set.prepare(breathe, ledger.kind);
  // Parts of identity numbers are for those who handle records; to others lists show them masked.
  const page = house.set.list(query, ledger, mayDo(account.role, 'write'));
  return ok({ ...page, rows: page.rows.map((row) => markFound(row, query.text)) });
}

/** Everything one record page shows, in one answer. Whom a shielded record is about is told to somebody with a reason only. */
export async function recordPage(
  open: OpenOffice,
  { record: id, reveal }: RecordQuery,
): Promise<Result<RecordPage, readonly Refusal[]>> {
  const { house } = open;
  const stored = await house.find(id);
  const ledger = stored && house.ledger(stored.folded.ledger);
  if (stored === undefined || ledger === undefined) return fail([notFound]);
  if (await isHidden(open, ledger, stored.folded)) return fail([hiddenSheet]);
  if (reveal !== undefined) {
    const kept = await keepRevealed(open, id, reveal.reason);
    if (!kept.ok) return kept;
  }
  const lines = await house.linesOf(id);
  const { desk } = await layOutRecord(deskInput(open), id, lines);
  const view = viewRecord(stored.folded);
  const parent = findParent(desk, view);
  const children = childGroups(open, desk, ledger, view);
  const undoable = mayDo(open.account.role, 'undo') ? findUndoable(stored.folded, lines, ledger) : undefined;
  const live = (kind: string) =>
    children.find((group) => group.ledger === kind)?.records.map((child) => child.view.values) ?? [];
  const page: RecordPage = {
    view,
    title: titleOf(ledger, view, parent),
    computed: computedOf(ledger, view, live, onPage(desk, view.parent)),
    children,
    schedules: schedulesOf(ledger, view, house.calendar, live),
    timeline: await timelineOf(open, id),
    steps: mayDo(open.account.role, 'step') && view.owner === open.profile.id ? openSteps(desk, stored.folded, ledger) : [],
    ...(undoable === undefined ? {} : { undo: undoable.hash }),
    papers: papersOf(ledger, view),
    own: view.owner === open.profile.id,
    mayComment: (ledger.children ?? []).filter((kind) => mayAddToOthers(house.ledger(kind), open.profile.type)),
  };
  return ok(reveal === undefined ? shieldedPage(page, { ledger, parent, findLedger: (kind) => house.ledger(kind) }) : page);
}

/** What a page knows besides the record: the day, and the record it belongs to. */
function onPage(desk: Desk, parent: string | undefined) {
  const above = parent === undefined ? undefined : aroundOf(desk, parent);
  return { today: desk.now.slice(0, 10), ...(above === undefined ? {} : { parent: above }) };
}

function findParent(desk: Desk, { parent }: RecordView): RecordView | undefined {
  const found = parent === undefined ? undefined : desk.findRecord(parent);
  return found === undefined ? undefined : viewRecord(found);
}

function mayAddToOthers(child: Ledger | undefined, type: OfficeType): boolean {
  if (child?.parent?.writers !== 'others') return false;
  return child.parent.byOffices !== true || child.offices.includes(type);
}

/** Live children of one record and ledger. */
export async function children({ house, account }: OpenOffice, parent: string, kind: string): Promise<readonly RecordView[]> {
  const ledger = house.ledger(kind);
  const found = await house.childrenOf(parent, kind);
  const seen = found.filter((child) => ledger === undefined || !isVeiled(ledger, child, found, account.id));
  return seen.map(viewRecord).filter((child) => !child.deleted);
}

export async function hashes(open: OpenOffice, record: string) {
  const { house } = open;
  const stored = await house.find(record);
  if (stored === undefined) return fail([notFound]);
  const family = [stored.folded, ...(await descendants(house, record))];
  return ok({
    opsHash: opsHash(new Map(family.map((one) => [one.id, one.ops]))),
    viewHash: viewHash(
      family.map((one) => ({ id: one.id, values: viewRecord(one).values })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  });
}

/** Children, their children and so on, deleted ones included. */
export async function descendants(house: Storehouse, record: string): Promise<readonly FoldedRecord[]> {
  const found = await house.childrenOf(record);
  const below = await Promise.all(found.map((child) => descendants(house, child.id)));
  return [...found, ...below.flat()];
}

export function deskInput(open: OpenOffice) {
  const duty: Duty = open.account.duties[0] ?? 'registrar';
  return { house: open.house, office: open.profile, account: open.account, duty, now: open.deps.clock.local() };
}

function childGroups({ house, account }: OpenOffice, desk: Desk, ledger: Ledger, parent: RecordView): RecordPage['children'] {
  const { id } = parent;
  return (ledger.children ?? []).map((kind) => {
    const child = house.ledger(kind);
    if (child?.parent?.many !== undefined) return { ledger: kind, records: [], many: house.liveChildren(id, kind) };
    const found = desk.childrenOf(id, kind);
    const seen = found.filter((one) => child === undefined || !isVeiled(child, one, found, account.id));
    const views = seen.map(viewRecord);
    const records = views.flatMap((view) =>
      child === undefined || view.deleted
        ? []
        : [{ view, title: titleOf(child, view, parent), computed: computedOf(child, view, () => [], onPage(desk, id)) }],
    );
    return { ledger: kind, records: child === undefined ? records : byDate(child, records, (record) => record.view) };
  });
}

async function timelineOf(open: OpenOffice, id: string): Promise<RecordPage['timeline']> {
  const { house } = open;
  const ledger = house.set.find(id)?.ledger ?? '';
  const family = [id, ...childrenShown(house, { id, ledger })];
  const entries = await Promise.all(
    family.map(async (record) => {
      const lines = await house.linesOf(record);
      const ledger = lines[0]?.op.ledger ?? '';
      const entries = historyOf(lines).map((entry) => ({ ...entry, record, ledger }));
      return (await isHiddenHere(open, record)) ? entries.map((entry) => ({ ...entry, changes: [] })) : entries;
    }),
  );
  return entries.flat().sort((a, b) => a.enteredAt - b.enteredAt);
}

async function isHiddenHere(open: OpenOffice, record: string): Promise<boolean> {
  const stored = await open.house.find(record);
  const ledger = stored && open.house.ledger(stored.folded.ledger);
  return stored !== undefined && ledger !== undefined && isHidden(open, ledger, stored.folded);
}

function papersOf(ledger: Ledger, view: RecordView): RecordPage['papers'] {
  return papersOffered(ledger, view)
    .filter(({ within }) => within === undefined)
    .map((offer) => ({ template: offer.template, label: offer.label, draft: isDraft(offer, view) }));
}

const notFound: Refusal = {
  code: 'not-found',
  sentence: `没有找到这条记录，或您的账户不能${allActions.read}。`,
  whatToDo: '请返回列表核对。',
};

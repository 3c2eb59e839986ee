import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { openEntry, sha256Base64Url } from '../sync';
import { DamagedArchive } from './archive';
import { insideBatch, wholeBatches, type Arrival } from './batches';
import type { MetaRow } from './database';
import { hostRefusal } from './host-words';
import { Storehouse, type StorehouseParts } from './storehouse';

/** The open store, and what had to be mended on the way in, one sentence each. */
export interface OpenedHouse {
  readonly house: Storehouse;
  readonly notices: readonly string[];
}

/**
 * Compares the journal with the database's head, mends whichever fell behind, and fills memory. The journal is the truth;
 * the database is thrown away and rebuilt as soon as it does not fit.
 */
export async function openHouse(
  parts: StorehouseParts,
  { restored }: { readonly restored: boolean },
): Promise<Result<OpenedHouse, readonly Refusal[]>> {
  const notices: string[] = [];
  if (parts.journal.torn > 0) notices.push('上次断电时有一条没有写完，已另存一边；此前显示“已保存”的都在。');
  const head = await parts.db.meta.get('head');
  const fit = await compare(parts, head);
  if (!fit.ok) return fit;
  if (fit.value === 'journal-behind' && head !== undefined) {
    const mended = await mendJournal(parts, head);
    if (!mended.ok) return mended;
    notices.push('数据日志比数据库短，已用数据库里的副本补齐。请尽快做一次备份。');
  }
  if (head !== undefined && fit.value !== 'rebuild') {
    const opened = await openWith(parts, head);
    if (opened !== 'damaged') return opened.ok ? ok({ house: opened.value, notices }) : opened;
  }
  const rebuilt = await rebuild(parts);
  if (!rebuilt.ok) return rebuilt;
  // A restored store never has a database, and a fresh one holds just its first entry.
  if (!restored && parts.journal.count > 1) notices.push('数据库缺失或损坏，已按数据日志全部重建。');
  return ok({ house: rebuilt.value, notices });
}

type Fit = 'same' | 'database-behind' | 'journal-behind' | 'rebuild';

async function compare(parts: StorehouseParts, head: MetaRow | undefined): Promise<Result<Fit, readonly Refusal[]>> {
  const { journal } = parts;
  if (head === undefined || head.office !== parts.office || readableNow(parts, head)) {
    return journal.count === 0 ? fail([journalLost]) : ok('rebuild');
  }
  if (journal.count < head.applied) return (await commonPrefix(parts)) ? ok('journal-behind') : ok('rebuild');
  const entry = await entryAt(parts, head.applied - 1);
  if (entry === undefined || sha256Base64Url(entry) !== head.digest) return ok('rebuild');
  return ok(journal.count === head.applied ? 'same' : 'database-behind');
}

/** A compartment that was left out for want of a key can be read by this account: only a rebuild brings it in. */
function readableNow({ ring }: StorehouseParts, head: MetaRow): boolean {
  return Object.keys(head.skipped).some((name) => [...ring.current.keys()].some((compartment) => compartment === name));
}

async function commonPrefix(parts: StorehouseParts): Promise<boolean> {
  const { journal, db } = parts;
  if (journal.count === 0) return true;
  const inJournal = await entryAt(parts, journal.count - 1);
  const row = await db.segments
    .where('first')
    .belowOrEqual(journal.count - 1)
    .last();
  const inDatabase = row?.entries[journal.count - 1 - row.first];
  return inJournal !== undefined && inDatabase !== undefined && sha256Base64Url(inJournal) === sha256Base64Url(inDatabase);
}

async function entryAt({ journal }: StorehouseParts, index: number): Promise<Uint8Array | undefined> {
  for await (const chunk of journal.read(index)) return chunk.ok ? chunk.value[0] : undefined;
  return undefined;
}

/** Appends the sealed entries that the journal lost and the database still holds. */
async function mendJournal(parts: StorehouseParts, head: MetaRow): Promise<Result<undefined, readonly Refusal[]>> {
  for (let index = parts.journal.count; index < head.applied; index += 1) {
    const row = await parts.db.segments.where('first').belowOrEqual(index).last();
    const sealed = row?.entries[index - row.first];
    const appended = sealed === undefined ? undefined : await parts.journal.append(sealed);
    if (appended === undefined) return fail([journalLost]);
    if (!appended.ok) return fail([hostRefusal(appended.error)]);
  }
  return ok(undefined);
}

async function openWith(parts: StorehouseParts, head: MetaRow): Promise<Result<Storehouse, readonly Refusal[]> | 'damaged'> {
  const house = new Storehouse(parts);
  try {
    if ((await house.load(head)) === 'damaged') return 'damaged';
    const replayed = await replay(parts, house, head.applied);
    if (!replayed.ok) return replayed;
    await house.rememberRecent(parts.journal.count);
    await house.archive.merge();
    return ok(house);
  } catch (error) {
    if (error instanceof DamagedArchive) return 'damaged';
    throw error;
  }
}

/** Throws the index away and makes it anew. Drafts stay: they stand in no journal. */
async function rebuild(parts: StorehouseParts): Promise<Result<Storehouse, readonly Refusal[]>> {
  await parts.db.transaction('rw', parts.db.segments, parts.db.pages, parts.db.meta, async () => {
    await Promise.all([parts.db.segments.clear(), parts.db.pages.clear(), parts.db.meta.clear()]);
  });
  const house = new Storehouse(parts);
  const replayed = await replay(parts, house, 0);
  return replayed.ok ? ok(house) : replayed;
}

const entriesAtOnce = 500;

async function replay(parts: StorehouseParts, house: Storehouse, from: number): Promise<Result<undefined, readonly Refusal[]>> {
  let waiting: Arrival[] = [];
  let index = from;
  const total = parts.journal.count;
  for await (const chunk of parts.journal.read(from)) {
    if (!chunk.ok) return fail([hostRefusal(chunk.error)]);
    for (const sealed of chunk.value) {
      const opened = await openEntry({ bytes: sealed, index, ring: parts.ring });
      if (!opened.ok) return fail([damagedEntry(index)]);
      for (const compartment of opened.value.missing) house.noteSkipped(compartment, index);
      waiting.push({ index, sealed, entry: opened.value.entry });
      index += 1;
      if (waiting.length >= entriesAtOnce && !insideBatch(waiting.at(-1)?.entry)) {
        await house.apply(wholeBatches(waiting));
        parts.deps.emit({ kind: 'progress', job: 'replay', done: index, total });
        waiting = [];
      }
    }
  }
  await house.apply(wholeBatches(waiting));
  return ok(undefined);
}

const journalLost: Refusal = {
  code: 'journal-lost',
  sentence: '这台电脑上的数据日志不见了，数据库里也没有留底。',
  whatToDo: '请不要重新设立单位；先检查数据文件夹是否被移走，或从备份恢复。',
};

function damagedEntry(index: number): Refusal {
  return {
    code: 'journal-damaged',
    sentence: `数据日志第 ${String(index + 1)} 条损坏，后面的内容无法确认。`,
    whatToDo: '请不要继续登记；保留现有文件夹，从最近的备份恢复，或联系上级技术人员。',
  };
}

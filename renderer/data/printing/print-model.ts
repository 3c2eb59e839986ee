import type { Ledger, PaperOffer } from '../../domain/ledger/ledger';
import { isDraft, papersOffered } from '../../domain/ledger/papers';
import { buildPrintModel, type FamilySource } from '../../domain/ledger/print-model';
import type { RecordView } from '../../domain/ledger/record';
import { viewRecord } from '../../domain/ledger/view';
import type { PrintModel } from '../../domain/paper/paper';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { keep, officeLedgers, refuseUnless } from '../office-ledgers';
import type { PaperQuery } from '../office-api';
import { children } from '../reading';
import type { OpenOffice } from '../open-office';
import type { PrintedPaper } from './printing-api';

/** What a template may print: covered as the paper declares, unless a reason was typed; that reading is kept. */
export async function printModel(open: OpenOffice, query: PaperQuery): Promise<Result<PrintModel, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'print');
  if (refused) return refused;
  if (query.full?.reason.trim() === '') return fail([noReason]);
  const found = await findPaper(open, query);
  if (found === undefined) return fail([noPaper]);
  const { family, parent, offer } = found;
  const kept = query.full === undefined ? ok({}) : await keepFullReading(open, query, query.full.reason);
  if (!kept.ok) return kept;
  const { profile, deps } = open;
  return ok(
    buildPrintModel({
      ...family,
      ...(parent === undefined ? {} : { parent }),
      ledgers: deps.ledgers,
      office: profile,
      covers: coverOf(offer, query, query.full !== undefined),
      draft: isDraft(offer, family.record),
      printedOn: deps.clock.local().slice(0, 10),
    }),
  );
}

/** Keeps that a paper was printed; the paper's hash tells later whether a copy is the one. */
export async function printed(open: OpenOffice, input: PrintedPaper): Promise<Result<Empty, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'print');
  if (refused) return refused;
  const { record, template, version, hash, reason } = input;
  if (reason?.trim() === '') return fail([noReason]);
  const found = await findPaper(open, input);
  if (found === undefined) return fail([noPaper]);
  const kept = await keep(open, officeLedgers.printing, {
    record,
    template,
    version,
    documentHash: hash,
    masked: reason === undefined,
    covers: coverOf(found.offer, input, reason !== undefined),
    ...(reason === undefined ? {} : { reason }),
  });
  return kept.ok ? ok({}) : kept;
}

function coverOf({ covers = 'personal' }: PaperOffer, asked: { readonly covers?: 'personal' }, full: boolean) {
  return full ? 'nothing' : (asked.covers ?? covers);
}

type Empty = Readonly<Record<string, never>>;

/** Once for each paper and reason while the office is open: a screen asks again whenever something changes. */
async function keepFullReading(open: OpenOffice, { record, template }: PaperQuery, reason: string) {
  const key = JSON.stringify([record, template, reason]);
  if (open.fullReadings.has(key)) return ok({});
  open.fullReadings.add(key);
  const kept = await keep(open, officeLedgers.fullReading, { record, template, reason });
  if (!kept.ok) open.fullReadings.delete(key);
  return kept;
}

interface FoundPaper {
  readonly family: FamilySource;
  readonly parent?: FamilySource;
  readonly offer: PaperOffer;
}

/** A record that is here, and the paper of this template that its ledger offers. */
async function findPaper(
  open: OpenOffice,
  query: { readonly record: string; readonly template: string },
): Promise<FoundPaper | undefined> {
  const family = await findFamily(open, query.record);
  if (family === undefined) return undefined;
  const offer = papersOffered(family.ledger, family.record).find(({ template }) => template === query.template);
  if (offer === undefined) return undefined;
  const { parent } = family.record;
  const around = parent === undefined ? undefined : await findFamily(open, parent);
  return around === undefined ? { family, offer } : { family, offer, parent: around };
}

/** A record with its live children, by ledger. */
export async function findFamily(open: OpenOffice, id: string): Promise<FamilySource | undefined> {
  const { house } = open;
  const stored = await house.find(id);
  const ledger = stored && house.ledger(stored.folded.ledger);
  if (stored === undefined || ledger === undefined) return undefined;
  return { ledger, record: viewRecord(stored.folded), children: await liveChildren(open, id, ledger) };
}

async function liveChildren(open: OpenOffice, id: string, ledger: Ledger) {
  const found = new Map<string, readonly RecordView[]>();
  for (const kind of ledger.children ?? []) found.set(kind, await children(open, id, kind));
  return found;
}

const noReason: Refusal = {
  code: 'reason',
  field: '$reason',
  sentence: '不遮盖个人信息的打印要写明理由。',
  whatToDo: '请写一句为什么要打印完整内容，例如“当事人签字用”。',
};

const noPaper: Refusal = {
  code: 'no-paper',
  sentence: '这条记录不能打印这种文书。',
  whatToDo: '请返回这条记录，从“文书”里重新选择。',
};

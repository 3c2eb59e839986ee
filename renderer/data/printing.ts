import { buildPrintModel } from '../domain/ledger/print-model';
import type { RecordView } from '../domain/ledger/record';
import { viewRecord } from '../domain/ledger/view';
import type { PrintModel } from '../domain/paper/paper';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { keep, officeLedgers, refuseUnless } from './office-ledgers';
import type { PaperQuery } from './office-api';
import type { OpenOffice } from './open-office';

/** What a template may print: masked unless a reason was typed. */
export async function printModel(open: OpenOffice, query: PaperQuery): Promise<Result<PrintModel, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'print');
  if (refused) return refused;
  if (query.full?.reason.trim() === '') return fail([noReason]);
  const { house, profile, deps } = open;
  const found = await findPaper(open, query);
  if (found === undefined) return fail([noPaper]);
  const { record, ledger, offer } = found;
  const children = new Map<string, readonly RecordView[]>();
  for (const kind of ledger.children ?? []) {
    children.set(
      kind,
      (await house.childrenOf(record.id, kind)).map(viewRecord).filter((child) => !child.deleted),
    );
  }
  return ok(
    buildPrintModel({
      ledger,
      record,
      children,
      ledgers: deps.ledgers,
      office: profile,
      masked: query.full === undefined,
      draft: record.state === undefined || !offer.finalIn.includes(record.state),
      printedOn: deps.clock.local().slice(0, 10),
    }),
  );
}

/** Keeps that a paper was printed; the paper's hash tells later whether a copy is the one. */
export async function printed(
  open: OpenOffice,
  input: { record: string; template: string; version: number; hash: string; reason?: string },
): Promise<Result<Readonly<Record<string, never>>, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'print');
  if (refused) return refused;
  const { record, template, version, hash, reason } = input;
  if (reason?.trim() === '') return fail([noReason]);
  if ((await findPaper(open, input)) === undefined) return fail([noPaper]);
  const kept = await keep(open, officeLedgers.printing, {
    record,
    template,
    version,
    documentHash: hash,
    masked: reason === undefined,
    ...(reason === undefined ? {} : { reason }),
  });
  return kept.ok ? ok({}) : kept;
}

/** A record that is here, and the paper of this template that its ledger offers. */
async function findPaper({ house }: OpenOffice, query: { readonly record: string; readonly template: string }) {
  const stored = await house.find(query.record);
  const ledger = stored && house.ledger(stored.folded.ledger);
  const offer = ledger?.papers?.find((paper) => paper.template === query.template);
  if (stored === undefined || ledger === undefined || offer === undefined) return undefined;
  return { record: viewRecord(stored.folded), ledger, offer };
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

import type { SavedFile } from '../../../electron/contract/host';
import { resultIn } from '../../domain/election/records/election-result';
import type { Refusal } from '../../domain/refusal';
import { viewRecord } from '../../domain/ledger/view';
import { fail, ok, type Result } from '../../domain/result';
import { recountByPacks } from '../../ledgers/elections/recount-by-packs';
import { openResultFile, writeResultFile } from '../../sync';
import { hostFailure } from '../host-words';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { readFile, writeFile } from '../transfer';
import type { ElectionsApi, ResultRead } from './elections-api';

type Asked<T> = Promise<Result<T, readonly Refusal[]>>;

const mostBytes = 16 * 1024 * 1024;

/** The result as a file that anybody can work out again: totals and tests, signed with the office's key. */
export async function saveResultFile(
  open: OpenOffice,
  { record }: Parameters<ElectionsApi['saveResultFile']>[0],
): Asked<SavedFile> {
  const { house, keys, deps, profile } = open;
  const refused = refuseUnless(open, 'export');
  if (refused) return refused;
  const stored = await house.find(record);
  const view = stored && viewRecord(stored.folded);
  const result = view && resultIn(view.values);
  if (view?.state !== 'announced' || result === undefined) return fail([notAnnounced]);
  // A signature says whose result it is.
  if (view.owner !== profile.id) return fail([notOwn]);
  const bytes = await writeResultFile(result, keys.opened.secrets.signing);
  const saved = await writeFile(deps.host, {
    purpose: 'result',
    suggestedName: `result-${record.slice(0, 8)}.yzresult`,
    bytes,
  });
  return saved.ok ? ok(saved.value) : hostFailure(saved.error);
}

/** Reads a result file of whoever made it, and works it out again. Nothing of it is kept. */
export async function readResultFile({ deps }: OpenOffice): Asked<ResultRead> {
  const file = await readFile(deps.host, 'result', mostBytes);
  if (!file.ok) return hostFailure(file.error);
  const opened = await openResultFile(file.value.bytes);
  if (!opened.ok) return fail([opened.error]);
  const { recount, lines } = recountByPacks(opened.value.result);
  return ok({ key: opened.value.key, lines, differences: recount.differences.length });
}

const notOwn: Refusal = {
  code: 'not-own',
  sentence: '这是别的单位公布的选举结果，结果文件由公布的单位签名制作。',
  whatToDo: '请向该单位要它的结果文件。',
};

const notAnnounced: Refusal = {
  code: 'not-announced',
  sentence: '只有已公布的选举结果才能制作结果文件。',
  whatToDo: '请先公布选举结果；已被更正的，用更正后的那一份。',
};

import type { Save } from '../domain/ledger/intent';
import type { Ledger } from '../domain/ledger/ledger';
import type { Refusal } from '../domain/refusal';
import { fail, type Result } from '../domain/result';
import { act } from './acting';
import type { Saved } from './office-api';
import type { OpenOffice } from './open-office';
import { takenNumbers } from './shapes/numbers';
import { keptLedgers } from './shapes/ledger-choices';

/**
 * What the office keeps about itself is written by what happens, never by hand; the window's saves stop here. So does a new record of
 * a ledger this office has not switched on, however somebody got to its form.
 */
export async function actForPerson(open: OpenOffice, save: Save): Promise<Result<Saved, readonly Refusal[]>> {
  const kinds = save.intents.map((intent) =>
    intent.act === 'create' ? intent.ledger : open.house.set.find(intent.record)?.ledger,
  );
  const own = kinds.some((kind) => kind !== undefined && open.house.ledger(kind)?.offices.length === 0);
  if (own) return fail([ownLedger]);
  const off = await switchedOff(open, save);
  if (off !== undefined) return fail([off]);
  // A save that is sent again holds numbers that it took itself.
  const taken = open.house.findSave(save.saveId) === undefined ? takenNumbers(open, save.intents) : [];
  return taken.length > 0 ? fail(taken) : act(open, save);
}

async function switchedOff(open: OpenOffice, { intents }: Save): Promise<Refusal | undefined> {
  const created = intents.flatMap((intent) => (intent.act === 'create' ? (open.house.ledger(intent.ledger) ?? []) : []));
  // Children follow their parent, and what another office writes on a record follows the record.
  const roots = created.filter(({ parent, offices }) => parent === undefined && offices.includes(open.profile.type));
  if (roots.length === 0) return undefined;
  const kept = await keptLedgers(open);
  const off = roots.find(({ kind }) => !kept.has(kind));
  return off === undefined ? undefined : notKept(off);
}

function notKept({ label }: Ledger): Refusal {
  return {
    code: 'not-kept',
    sentence: `本单位还没有启用“${label}”，不能新建。`,
    whatToDo: '请负责人到“设置”的“台账”里启用；所填内容留在草稿里。',
  };
}

const ownLedger: Refusal = {
  code: 'own-ledger',
  sentence: '账户、往来和打印的登记由程序自动记，不能手工填写或改动。',
  whatToDo: '请在“设置”或“文件往来”里办理相应的事项。',
};

import { performSave } from '../domain/ledger/act';
import type { OperationDraft } from '../domain/ledger/acts/office-desk';
import type { Save } from '../domain/ledger/intent';
import type { OperationLine } from '../domain/ledger/operation';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { buildFrame, nextStamp, sealOperation } from '../sync';
import { layOutDesk } from './desk';
import { hostFailure } from './host-words';
import type { Saved } from './office-api';
import type { OpenOffice } from './open-office';

/** One save: intents become operations of one frame, sealed, flushed to the journal, then put into the database. */
export async function act(open: OpenOffice, save: Save): Promise<Result<Saved, readonly Refusal[]>> {
  const earlier = open.house.findSave(save.saveId);
  if (earlier !== undefined) {
    return ok({ frame: earlier.hash, records: [...new Set(earlier.lines.map((line) => line.op.record))] });
  }
  const { house, account, deps } = open;
  const desk = await layOutDesk(
    { house, office: open.profile, account, duty: save.duty, now: deps.clock.local() },
    save.intents,
  );
  const performed = performSave(desk, save, sealerFor(open, save));
  if (!performed.ok) return performed;
  const { lines, records } = performed.value;
  const { chain } = house;
  const frame = buildFrame({
    office: open.profile.id,
    replica: chain.replica,
    seq: chain.frames + 1,
    prevHash: chain.head,
    saveId: save.saveId,
    lines,
  });
  const changed = await house.append([{ kind: 'frame', frame }], records);
  if (!changed.ok) return hostFailure(changed.error);
  deps.emit({ kind: 'changed', ledgers: [...new Set(lines.map((line) => line.op.ledger))] });
  return ok({ frame: frame.hash, records: changed.value });
}

/** What the office keeps about itself is written by what happens, never by hand; the window's saves stop here. */
export function actForPerson(open: OpenOffice, save: Save): Promise<Result<Saved, readonly Refusal[]>> {
  const kinds = save.intents.map((intent) =>
    intent.act === 'create' ? intent.ledger : open.house.set.find(intent.record)?.ledger,
  );
  const own = kinds.some((kind) => kind !== undefined && open.house.ledger(kind)?.offices.length === 0);
  return own ? Promise.resolve(fail([ownLedger])) : act(open, save);
}

const ownLedger: Refusal = {
  code: 'own-ledger',
  sentence: '账户、往来和打印的登记由程序自动记，不能手工填写或改动。',
  whatToDo: '请在“设置”或“文件往来”里办理相应的事项。',
};

/** Stamps drafts with this replica's next number and time; counts on within the save. */
function sealerFor({ house, profile, account, deps }: OpenOffice, save: Save): (draft: OperationDraft) => OperationLine {
  let { operations, hlc } = house.chain;
  return (draft) => {
    operations += 1;
    hlc = nextStamp(hlc, deps.clock.now());
    const { ledger, record, parent, act: kind, step, undoes, eventAt, basis, sets } = draft;
    return sealOperation({
      op: {
        v: 1,
        office: profile.id,
        replica: house.chain.replica,
        seq: operations,
        hlc,
        actor: { id: account.id, name: account.name },
        duty: save.duty,
        ledger: ledger.kind,
        ledgerVersion: ledger.version,
        record,
        act: kind,
        ...(parent === undefined ? {} : { parent }),
        ...(step === undefined ? {} : { step }),
        ...(undoes === undefined ? {} : { undoes }),
        ...(eventAt === undefined ? {} : { eventAt }),
        ...(basis === undefined ? {} : { basis }),
      },
      sets,
      random: deps.random,
    });
  };
}

/** Refused because nobody is logged in: the answer of every method of a locked office. */
export function lockedRefusal() {
  return fail([{ code: 'locked-office', sentence: '本单位已锁定。', whatToDo: '请输入口令后再办。' }]);
}

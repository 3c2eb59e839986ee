import { performSave } from '../domain/ledger/act';
import type { OperationDraft } from '../domain/ledger/acts/office-desk';
import type { Save } from '../domain/ledger/intent';
import type { Frame, OperationLine } from '../domain/ledger/operation';
import type { FoldedRecord } from '../domain/ledger/record';
import { isUuid } from '../domain/ledger/uuid';
import type { Chain } from './database';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { buildFrame, nextStamp, sealOperation } from '../sync';
import { layOutDesk } from './desk';
import { effectsOf, frozenPeriods } from './figures/freezing';
import { hostFailure } from './host-words';
import type { Saved } from './office-api';
import type { OpenOffice } from './open-office';

/** One save: intents become operations of one frame, sealed, flushed to the journal, then put into the database. */
export async function act(open: OpenOffice, save: Save): Promise<Result<Saved, readonly Refusal[]>> {
  const earlier = open.house.findSave(save.saveId);
  if (earlier !== undefined) return answerAgain(open, save, earlier);
  const composed = await compose(open, save, open.house.chain);
  if (!composed.ok) return composed;
  const { frame, records } = composed.value;
  const changed = await open.house.append([{ kind: 'frame', frame }], records);
  if (!changed.ok) return hostFailure(changed.error);
  open.savedIntents.set(save.saveId, JSON.stringify(save.intents));
  open.deps.emit({ kind: 'changed', ledgers: [...new Set(frame.lines.map((line) => line.op.ledger))] });
  return ok({ frame: frame.hash, records: changed.value });
}

/** A form asks again after an answer got lost: the same content was saved once, other content has not been saved. */
function answerAgain(open: OpenOffice, save: Save, earlier: Frame): Result<Saved, readonly Refusal[]> {
  const intents = open.savedIntents.get(save.saveId);
  if (intents !== undefined && intents !== JSON.stringify(save.intents)) return fail([savedBefore]);
  return ok({ frame: earlier.hash, records: [...new Set(earlier.lines.map((line) => line.op.record))] });
}

const savedBefore: Refusal = {
  code: 'saved-before',
  sentence: '这一次填写其实已经保存过，后来又改的内容还没有保存。',
  whatToDo: '请打开这条记录核对，再用“修改”补上后来改的内容；所填内容留在草稿里。',
};

/** The frame one save would be, under the numbers of this chain; nothing is written. */
export async function compose(
  open: OpenOffice,
  save: Save,
  chain: Chain,
): Promise<Result<{ readonly frame: Frame; readonly records: ReadonlyMap<string, FoldedRecord> }, readonly Refusal[]>> {
  if (!isUuid(save.saveId)) return fail([badSaveId]);
  const { house, account, deps } = open;
  const desk = await layOutDesk(
    { house, office: open.profile, account, duty: save.duty, now: deps.clock.local() },
    save.intents,
  );
  const effects = await effectsOf(open, save.intents);
  const performed = performSave({ ...desk, effects, frozen: frozenPeriods(open) }, save, sealerFor(open, save, chain));
  if (!performed.ok) return performed;
  const { lines, records } = performed.value;
  const frame = buildFrame({
    office: open.profile.id,
    replica: chain.replica,
    seq: chain.frames + 1,
    prevHash: chain.head,
    saveId: save.saveId,
    lines,
  });
  return ok({ frame, records });
}

const badSaveId: Refusal = {
  code: 'save-id',
  sentence: '这次保存的编号不合规。',
  whatToDo: '请重新打开这个页面再保存，所填内容留在草稿里。',
};

/** Stamps drafts with this replica's next number and time; counts on within the save. */
function sealerFor({ profile, account, deps }: OpenOffice, save: Save, chain: Chain): (draft: OperationDraft) => OperationLine {
  let { operations, hlc } = chain;
  return (draft) => {
    operations += 1;
    hlc = nextStamp(hlc, deps.clock.now());
    const { ledger, record, parent, act: kind, step, undoes, eventAt, basis, sets } = draft;
    return sealOperation({
      op: {
        v: 1,
        office: profile.id,
        replica: chain.replica,
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

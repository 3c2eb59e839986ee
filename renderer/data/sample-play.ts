import type { Intent } from '../domain/ledger/intent';
import { viewRecord } from '../domain/ledger/view';
import { act } from './acting';
import type { OpenOffice } from './open-office';
import type { SampleIntent, SampleSave } from './sample';

/** Records the fictional world in an empty store, save by save, as its people would. A refusal is a fault of the world. */
export async function playSample(open: OpenOffice, saves: readonly SampleSave[]): Promise<void> {
  for (const save of saves) {
    const intents = await Promise.all(save.intents.map((intent) => withSeen(open, intent)));
    const acted = await act(open, { saveId: save.saveId, duty: save.duty, intents });
    if (!acted.ok) throw new Error(`样例第 ${save.saveId} 笔被拒绝：${acted.error.map((one) => one.sentence).join(' ')}`);
  }
}

async function withSeen(open: OpenOffice, intent: SampleIntent): Promise<Intent> {
  if (intent.act !== 'edit' && intent.act !== 'step') return intent;
  const stored = await open.house.find(intent.record);
  return { ...intent, seen: stored === undefined ? {} : viewRecord(stored.folded).seen };
}

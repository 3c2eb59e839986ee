import { useCallback, useState } from 'react';
import type { Saved } from '../../data/office-api';
import type { Intent } from '../../domain/ledger/intent';
import type { Duty } from '../../domain/office/roles';
import type { Refusal } from '../../domain/refusal';
import type { SavedState } from '../../ui/saved-mark';
import { useOffice } from '../office';
import type { DraftStart } from '../draft-keeper';
import type { DraftHold } from '../use-draft';

interface SaveInput {
  readonly draft: DraftHold;
  readonly start: DraftStart;
  readonly duty: Duty;
  readonly onSaved: (saved: Saved) => void;
}

interface Saving {
  readonly state: SavedState;
  readonly refusals: readonly Refusal[];
  /** Somebody typed: what stands on the screen is no longer what is kept. */
  readonly touch: () => void;
  readonly run: (intents: readonly Intent[]) => Promise<void>;
}

/** Saves one form under the save id of its draft: sent twice, also after a crash, it is saved once. */
export function useSave({ draft, start, duty, onSaved }: SaveInput): Saving {
  const office = useOffice();
  const [state, setState] = useState<SavedState>(Object.keys(start.values).length > 0 ? 'unsaved' : 'clean');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  async function run(intents: readonly Intent[]): Promise<void> {
    setState('saving');
    // The draft of a second ago holds this save id already; after a crash the office tells by it what was saved.
    const saved = await office.act({ saveId: start.saveId, duty, intents }).catch(() => noAnswer);
    if (!saved.ok) {
      setState('unsaved');
      setRefusals(saved.error);
      void draft.flush();
      return;
    }
    setState('saved');
    setRefusals([]);
    void draft.done();
    onSaved(saved.value);
  }

  return { state, refusals, run, touch: useCallback(() => setState('unsaved'), []) };
}

const noAnswer = {
  ok: false,
  error: [
    {
      code: 'no-answer',
      sentence: '保存时没有得到回应，不知道是否已经存好。',
      whatToDo: '请再按一次保存：内容还在，重复保存也只会存一份。',
    },
  ],
} as const;

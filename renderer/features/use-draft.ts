import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Draft, OfficeApi } from '../data/office-api';
import type { JsonObject } from '../domain/json';
import type { Seen } from '../domain/ledger/changes';
import { useBeforeLock, useClock, useOffice } from './office';
import { DraftKeeper, type DraftStart } from './draft-keeper';

export type DraftState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly draft: Draft }
  /** `resumedFrom`: the draft was taken up unasked; when it was kept, in milliseconds since 1970. */
  | { readonly kind: 'ready'; readonly start: DraftStart; readonly resumedFrom?: number };

export interface DraftHold {
  readonly state: DraftState;
  /** Goes on with the draft that was found. */
  readonly take: () => void;
  /** Throws the draft away that was found, or taken up unasked. */
  readonly discard: () => void;
  /** What was typed against what is stored; kept a second later. */
  readonly note: (typed: JsonObject) => void;
  /** Keeps it now. */
  readonly flush: () => Promise<void>;
  /** The same for somebody who does not wait for it. */
  readonly leave: () => void;
  /** The form was saved: nothing is left to keep. */
  readonly done: () => Promise<void>;
}

/** Keeps what is typed into one form across a crash, a lock and a closed window (`decisions.md` 14). */
export function useDraft(form: string, seen: Seen, resume: boolean): DraftHold {
  const office = useOffice();
  const clock = useClock();
  const keeper = useMemo(() => new DraftKeeper(office, clock, form), [office, clock, form]);
  const [state, setState] = useState<DraftState>({ kind: 'looking' });
  // The form saves against what it saw when it was opened, whatever is imported meanwhile.
  const [fresh] = useState<DraftStart>(() => ({ saveId: crypto.randomUUID(), values: {}, seen }));

  const begin = useCallback(
    (start: DraftStart, resumedFrom?: number) => {
      keeper.begin(start);
      setState({ kind: 'ready', start, ...(resumedFrom === undefined ? {} : { resumedFrom }) });
    },
    [keeper],
  );
  useEffect(() => {
    let current = true;
    const look = (found: Awaited<ReturnType<OfficeApi['draftGet']>> | undefined) => {
      if (!current) return;
      if (found?.ok !== true || found.value === null) begin(fresh);
      else if (resume) begin(found.value, found.value.savedAt);
      else setState({ kind: 'found', draft: found.value });
    };
    // Without an answer somebody can still type; the save itself will say what is wrong.
    office.draftGet({ form }).then(look, () => look(undefined));
    return () => {
      current = false;
    };
  }, [office, form, fresh, resume, begin]);
  const flush = useCallback(() => keeper.flush(), [keeper]);
  useBeforeLock(flush);
  useFlushOnLeave(flush);

  return {
    state,
    take: () => {
      if (state.kind === 'found') begin(state.draft);
    },
    discard: () => {
      void keeper.done();
      begin(fresh);
    },
    note: useCallback((typed) => keeper.note(typed), [keeper]),
    flush,
    leave: useCallback(() => void flush(), [flush]),
    done: useCallback(() => keeper.done(), [keeper]),
  };
}

/** The window may be closed or the page left at any moment. */
function useFlushOnLeave(flush: () => Promise<void>): void {
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);
}

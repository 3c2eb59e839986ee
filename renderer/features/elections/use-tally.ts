import { useEffect, useState } from 'react';
import type { Calling } from '../../domain/election/counting/calling';
import type { JsonObject } from '../../domain/json';
import { isJsonObject } from '../../domain/json';
import { useDraft, type DraftHold } from '../use-draft';

/** Counts that are typed: ballots of the pile, void ones, void for this post, blank ones. */
export const wholeNames = ['ballots', 'invalid', 'voidColumns', 'blank'] as const;
export type WholeName = (typeof wholeNames)[number];

export interface Tally {
  readonly calling: Calling;
  readonly wholes: Readonly<Partial<Record<WholeName, string>>>;
}

const emptyTally: Tally = { calling: { totals: {} }, wholes: {} };

export interface TallyHold {
  readonly tally: Tally;
  readonly change: (next: (tally: Tally) => Tally) => void;
  readonly draft: DraftHold;
}

/** A tally in progress: totals only, overwritten in place, and found again after a crash (`decisions.md` 20). */
export function useTally(form: string): TallyHold {
  const draft = useDraft(form, {}, true);
  const [tally, setTally] = useState<Tally>();
  const begun = draft.state.kind === 'ready' ? draft.state.start.values : undefined;
  const shown = tally ?? (begun === undefined ? emptyTally : tallyFrom(begun));
  const { note } = draft;
  useEffect(() => {
    if (tally !== undefined) note({ totals: tally.calling.totals, wholes: tally.wholes });
  }, [tally, note]);
  return { tally: shown, draft, change: (next) => setTally((before) => next(before ?? shown)) };
}

function tallyFrom({ totals, wholes }: JsonObject): Tally {
  return {
    calling: { totals: numbersIn(totals) },
    wholes: isJsonObject(wholes ?? null) ? (wholes as Tally['wholes']) : {}, // kept by this screen alone
  };
}

function numbersIn(totals: JsonObject[string] | undefined): Readonly<Record<string, number>> {
  if (totals === undefined || !isJsonObject(totals)) return {};
  return Object.fromEntries(
    Object.entries(totals).flatMap(([key, total]) => (typeof total === 'number' ? [[key, total] as const] : [])),
  );
}

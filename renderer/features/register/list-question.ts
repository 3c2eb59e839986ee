import { useMemo, useState } from 'react';
import type { ListQuery } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { useRested } from '../../ui/use-rested';

export type Sort = NonNullable<ListQuery['sort']>;
/** What is asked for, without the piece of it that is on screen. */
export type ListQuestion = Omit<ListQuery, 'from' | 'count'>;

export interface Question {
  readonly asked: ListQuestion;
  readonly text: string;
  readonly states: readonly string[];
  readonly sort: Sort | undefined;
  readonly search: (text: string) => void;
  readonly toggleState: (state: string) => void;
  readonly showAllStates: () => void;
  /** Sorts by this column, or the other way round where it already is. */
  readonly sortBy: (field: string) => void;
  readonly sortAs: (sort: Sort) => void;
}

/** Milliseconds without a key before the list is asked: a fast typist's words arrive whole. */
const restOfKeys = 60;

/** What somebody looks for in the list. It stays in the window: never in an address, never in the history. */
export function useListQuestion(ledger: Ledger, parent?: string): Question {
  const [text, search] = useState('');
  const wanted = useRested(text, restOfKeys);
  const [states, setStates] = useState<readonly string[]>([]);
  const [sort, setSort] = useState<Sort | undefined>(
    ledger.happenedOn === undefined ? undefined : { field: ledger.happenedOn, descending: true },
  );
  const asked = useMemo(
    (): ListQuestion => ({
      ledger: ledger.kind,
      ...(parent === undefined ? {} : { parent }),
      ...(wanted.trim() === '' ? {} : { text: wanted }),
      ...(states.length === 0 ? {} : { states }),
      ...(sort === undefined ? {} : { sort }),
    }),
    [ledger, parent, wanted, states, sort],
  );
  return {
    asked,
    text,
    states,
    sort,
    search,
    toggleState: (state) => setStates((now) => (now.includes(state) ? now.filter((one) => one !== state) : [...now, state])),
    showAllStates: () => setStates([]),
    sortBy: (field) => setSort((now) => turned(now, field)),
    sortAs: setSort,
  };
}

/** A column that was not sorted by rises first; names keep the order they were in. */
function turned(now: Sort | undefined, field: string): Sort {
  const same = now?.field === field;
  return { field, descending: same && !now.descending, ...(same && now.by !== undefined ? { by: now.by } : {}) };
}

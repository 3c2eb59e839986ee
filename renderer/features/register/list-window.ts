import { useCallback, useEffect, useState } from 'react';
import type { ListPage, ListRow } from '../../data/office-api';
import type { Refusal } from '../../domain/refusal';
import { useOffice, useOfficeEvents } from '../office';
import type { ListQuestion } from './list-question';

/** The piece of a list that is here. */
export interface ListWindow {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly refusals: readonly Refusal[];
  /** The row at this place of the whole list, where it is here already. */
  readonly rowAt: (index: number) => ListRow | undefined;
}

/** Rows fetched at once: the ones on screen and as many before and after. */
const block = 100;

interface Piece {
  readonly from: number;
  readonly page: ListPage;
}

/**
 * Asks for the rows around `first` and asks again when something changed. The last answer stays on screen until the next one is
 * there, so that the list does not blink as one types.
 */
export function useListWindow(asked: ListQuestion, first: number): ListWindow {
  const office = useOffice();
  const [piece, setPiece] = useState<Piece>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [changes, setChanges] = useState(0);
  useOfficeEvents(
    useCallback((event) => {
      if (event.kind === 'changed') setChanges((count) => count + 1);
    }, []),
  );
  const from = Math.max(0, (Math.floor(first / block) - 1) * block);
  useEffect(() => {
    let current = true;
    void office.list({ ...asked, from, count: 3 * block }).then((answer) => {
      if (!current) return;
      if (answer.ok) setPiece({ from, page: answer.value });
      setRefusals(answer.ok ? [] : answer.error);
    });
    return () => {
      current = false;
    };
  }, [office, asked, from, changes]);
  return {
    total: piece?.page.total,
    refusals,
    rowAt: (index) => (piece === undefined ? undefined : piece.page.rows[index - piece.from]),
  };
}

import { useMemo } from 'react';
import type { Around } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import { useReply } from '../office';

interface Numbering {
  readonly fields: Fields;
  /** Kind of the ledger the fields belong to. */
  readonly ledger: string | undefined;
  readonly around: Around | undefined;
}

/** What the form leans on, with the next number of each field that is counted on; `waiting` until the office told them. */
export function useNumbers({ fields, ledger, around }: Numbering): {
  readonly around: Around | undefined;
  readonly waiting: boolean;
} {
  const counted =
    around !== undefined && Object.values(fields).some((field) => field.kind === 'text' && field.numbered === true);
  const { data: next, loading } = useReply('nextNumbers', { ledger: ledger ?? '' }, { enabled: counted });
  const withNext = useMemo(() => (around === undefined || next === undefined ? around : { ...around, next }), [around, next]);
  return { around: withNext, waiting: counted && loading };
}

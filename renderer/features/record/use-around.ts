import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Around, AroundRecord } from '../../domain/fields/around';
import type { JsonObject } from '../../domain/json';
import { localDateTime } from '../local-time';
import { useClock, useSession } from '../office';

type Family = Pick<RecordPage, 'view' | 'children'>;

interface AroundInput {
  /** The record the form is about, once there is one. */
  readonly values?: JsonObject;
  /** The page it stands on: of the record itself, or of the one it belongs to. */
  readonly page?: Family;
  readonly parent?: Family;
}

/** What a form may lean on while it is open; as it was when the form was opened, like everything the form saves against. */
export function useAround({ values, page, parent }: AroundInput): Around {
  const { account } = useSession();
  const clock = useClock();
  const [around] = useState((): Around => {
    const own: AroundRecord = page === undefined ? { values: values ?? {}, childrenOf: () => [] } : familyOf(page);
    const above = parent === undefined ? {} : { parent: familyOf(parent) };
    const now = localDateTime(clock.now());
    return { ...own, ...(values === undefined ? {} : { values }), ...above, me: account.name, now, today: now.slice(0, 10) };
  });
  return around;
}

export function familyOf({ view, children }: Family): AroundRecord {
  return {
    values: view.values,
    childrenOf: (ledger) =>
      children.find((group) => group.ledger === ledger)?.records.map((record) => record.view.values) ?? [],
  };
}

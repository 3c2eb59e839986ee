import { useSearchParams } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import type { JsonObject } from '../../domain/json';
import type { Ledger, NewRecordStart } from '../../domain/ledger/ledger';
import { useReply, useSession } from '../office';
import { familyOf, useAround } from './use-around';

/** What the form of a new record may lean on; nothing while the office is still asked. */
export function useNewStart(ledger: Ledger): NewRecordStart | undefined {
  const around = useAround({});
  const last = useLast(ledger);
  const from = useFrom();
  if (last.looking || from.looking) return undefined;
  return { ...around, ...(last.values && { last: last.values }), ...(from.start && { from: from.start }) };
}

const none = { looking: false } as const;

/** The newest record of the ledger, as far as this office registered it. */
function useLast(ledger: Ledger): { readonly looking: boolean; readonly values?: JsonObject } {
  const { office } = useSession();
  const asked = ledger.proposes !== undefined;
  const list = useReply('list', { ledger: ledger.kind, from: 0, count: 1 }, { enabled: asked });
  const newest = list.data?.rows[0];
  const own = newest?.owner === office.id;
  const page = useReply('record', { record: newest?.id ?? '' }, { enabled: asked && own });
  if (!asked) return none;
  const looking = (list.data === undefined && list.refusals.length === 0) || (own && page.loading);
  return { looking, ...(own && page.data !== undefined ? { values: page.data.view.values } : {}) };
}

/** The record named in the address, from which somebody went on to a new one. */
function useFrom(): { readonly looking: boolean; readonly start?: NonNullable<NewRecordStart['from']> } {
  const [search] = useSearchParams();
  const record = search.get('from') ?? '';
  const asked = record !== '';
  const { data, loading } = useReply('record', { record }, { enabled: asked });
  if (!asked) return none;
  return { looking: loading, ...(data === undefined ? {} : { start: startFrom(data) }) };
}

function startFrom(page: RecordPage): NonNullable<NewRecordStart['from']> {
  const { id, ledger, state } = page.view;
  return { ...familyOf(page), ledger, record: id, ...(state === undefined ? {} : { state }) };
}

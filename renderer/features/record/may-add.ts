import type { Ledger } from '../../domain/ledger/ledger';
import { useMay } from '../office';
import { mayEdit } from './may-edit';
import type { RecordPart } from './record-part';

/** Which kinds of records may be added to this one: by its owner while it is open, by others where the kind is written by others. */
export function useMayAdd({ page, ledger }: Pick<RecordPart, 'page' | 'ledger'>): (child: Ledger) => boolean {
  const mayWrite = useMay('write');
  const open = mayEdit(page.view, ledger);
  return ({ kind, parent, tally }) => {
    // Tally sheets have a part of the page of their own.
    if (!mayWrite || tally !== undefined) return false;
    if (page.own && parent?.writers === 'owner') return parent.whenLocked === true || open;
    return page.mayComment.includes(kind);
  };
}

import type { Ledger } from '../../domain/ledger/ledger';
import type { RecordView } from '../../domain/ledger/record';

/** Whether the state of the record leaves its values open. Whose it is and who asks are looked at elsewhere. */
export function mayEdit(view: RecordView, ledger: Ledger): boolean {
  if (view.deleted) return false;
  return view.state === undefined || ledger.states?.[view.state]?.editable !== false;
}

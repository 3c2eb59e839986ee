/** What the name of a draft tells: which form it belongs to and where that stands. */
export interface DraftPlace {
  readonly doing: 'new' | 'edit' | 'step';
  /** Hash address of the page with the form; `?continue` opens a form with its draft, without asking again. */
  readonly address: string;
  /** The ledger of a record that is being made. */
  readonly ledger?: string;
  /** The record that is being changed, or the parent of one that is being made. */
  readonly record?: string;
}

/** Reads `new:<ledger>`, `new:<ledger>:<parent>`, `edit:<record>` and `step:<record>:<step>`; undefined for other names. */
export function findDraftPlace(form: string): DraftPlace | undefined {
  const [doing, first, second] = form.split(':');
  if (first === undefined || first === '') return undefined;
  switch (doing) {
    case 'new':
      if (second === undefined) return { doing, ledger: first, address: `#/ledger/${first}/new?continue` };
      return { doing, ledger: first, record: second, address: `#/record/${second}` };
    case 'edit':
      return { doing, record: first, address: `#/record/${first}/edit?continue` };
    case 'step':
      return { doing, record: first, address: `#/record/${first}` };
    default:
      return undefined;
  }
}

import { allHold } from './condition';
import type { Ledger, PaperOffer } from './ledger';
import type { RecordView } from './record';

/** The papers a record can be printed on as it stands. */
export function papersOffered(ledger: Ledger, view: RecordView): readonly PaperOffer[] {
  return (ledger.papers ?? []).filter((offer) => isOffered(offer, view));
}

export function isOffered({ only, needs }: PaperOffer, { values }: RecordView): boolean {
  return allHold(only, values) && (needs ?? []).every((name) => isFilled(values[name]));
}

function isFilled(value: RecordView['values'][string] | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** A ledger without states has no drafts: what was entered is final. */
export function isDraft({ finalIn }: Pick<PaperOffer, 'finalIn'>, { state }: Pick<RecordView, 'state'>): boolean {
  return finalIn.length > 0 && (state === undefined || !finalIn.includes(state));
}

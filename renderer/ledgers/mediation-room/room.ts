import type { Around } from '../../domain/fields/around';
import { insideShield } from '../../domain/mediation/shields';
import { partyFullName } from '../../domain/mediation/party';
import { mediationKinds } from '../../domain/mediation/track';
import { shieldArticles } from './articles';

/** What all ledgers of the mediation room share: who keeps them, who reads them, under which key they lie. */
export const ofRoom = {
  version: 1,
  group: 'mediation',
  compartment: 'mediation',
  offices: ['police-mediation', 'village'],
  readers: ['street', 'department'],
} as const;

/** Records that live inside a case, written by the office that keeps it. */
export const inCase = {
  ...ofRoom,
  parent: { ledger: mediationKinds.case, writers: 'owner' },
  shield: insideShield(shieldArticles),
} as const;

/** Names of the parties of the case a record is added to. */
export function partiesAround({ parent }: Around): readonly string[] {
  return (parent?.childrenOf(mediationKinds.party) ?? []).map(partyFullName);
}

export function meAround({ me }: Around): readonly string[] {
  return [me];
}

/** Time of day as visits count it. */
export function timeOfDay(now: string): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(now.slice(11, 13));
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

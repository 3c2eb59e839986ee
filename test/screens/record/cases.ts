import { atDesk } from '../../fakes/office-steps';
import type { FoundedOffice } from '../../fakes/office';

/** What is known of an invented dispute when it comes in. */
export const wallCase = { track: 'RM', matter: '通道砌墙相邻纠纷', source: 'application', registeredOn: '2026-11-20' };

/** A case as a lead, without parties. Gives its id. */
export function registerCase(room: FoundedOffice, more: Readonly<Record<string, string>> = {}): Promise<string> {
  return atDesk(room, 'registrar').registers('mediation.case', { ...wallCase, ...more });
}

/** One of its parties, a natural person. */
export function addParty(room: FoundedOffice, record: string, side: 'one' | 'other', name: string): Promise<string> {
  return atDesk(room, 'registrar').registers('mediation.party', { side, kind: 'person', name: { name } }, record);
}

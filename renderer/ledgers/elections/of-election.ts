import type { Around } from '../../domain/fields/around';
import { electionKinds, partyKinds } from '../../domain/election/kinds';
import type { Duty } from '../../domain/office/roles';
import { textIn } from '../../domain/shapes/cells';

/** What all ledgers of committee elections share: who keeps them, who reads them, under which key they lie. */
export const ofElection = {
  version: 1,
  group: 'election',
  compartment: 'election',
  offices: ['village'],
  readers: ['street', 'department'],
} as const;

export const ofParty = { ...ofElection, compartment: 'party' } as const;

/** Records that live inside one election. */
export const inElection = { ...ofElection, parent: { ledger: electionKinds.election, writers: 'owner' } } as const;
export const inParty = { ...ofParty, parent: { ledger: partyKinds.election, writers: 'owner' } } as const;

export const workers: readonly Duty[] = ['electionWorker', 'registrar'];
export const partyWorkers: readonly Duty[] = ['partyWorker', 'registrar'];

/** Names of those who stand or stood as candidates of the election a record is added to. */
export function candidatesAround({ parent, childrenOf }: Around): readonly string[] {
  const kinds = [electionKinds.candidate, partyKinds.candidate];
  const found = kinds.flatMap((kind) => [...(parent?.childrenOf(kind) ?? []), ...childrenOf(kind)]);
  return [...new Set(found.map((values) => textIn(values, 'name')).filter((name) => name !== ''))];
}

import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { ofElection, workers } from './of-election';
import { decideDoubt, doubtFields, doubtStates, sheetParts } from './sheet-parts';

const inBallot = { ...ofElection, parent: { ledger: electionKinds.ballot, writers: 'owner' } } as const;

/** One teller's count of one pile. It is kept as totals only, once, when it is handed in. */
export const sheetLedger = defineLedger({
  ...inBallot,
  ...sheetParts,
  kind: electionKinds.sheet,
});

export const doubtLedger = defineLedger({
  ...inBallot,
  kind: electionKinds.doubt,
  label: '疑难票',
  one: '疑难票',
  shape: 'CASE',
  why: '辨认不清的选票由选举委员会当场认定怎样计，记明表决情况；不记是谁的票。',
  fields: doubtFields,
  title: ['group', 'decision'],
  list: ['group', 'decision'],
  search: [],
  states: doubtStates,
  initial: 'open',
  steps: { decide: { ...decideDoubt, duties: [...workers, 'scrutineer'] } },
});

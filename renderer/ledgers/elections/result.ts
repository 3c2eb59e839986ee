import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { committeeRoll, resultFrom, resultIsWhole } from '../../domain/election/guards/finish-guards';
import { inElection, workers } from './of-election';
import { certificates, resultFields, resultStates, resultSteps, wholeReport } from './result-parts';

const kinds = { ballot: electionKinds.ballot, result: electionKinds.result, roll: committeeRoll(electionKinds.roll) };

/** The whole election as it is signed: every count, every test, who forms the committee. */
export const resultLedger = defineLedger({
  ...inElection,
  kind: electionKinds.result,
  label: '选举结果',
  one: '选举结果',
  shape: 'REP',
  why: '各轮计票汇总成一份结果，每一步怎样算都写出来，有校验值，可以单独复算；公布以后只能另出更正。',
  fields: resultFields,
  createdBy: workers,
  checks: [resultIsWhole(kinds)],
  follows: resultFrom(kinds),
  title: ['name', 'announcedOn', 'reason'],
  list: ['announcedOn', 'place', 'supersededBy'],
  search: ['place'],
  happenedOn: 'announcedOn',
  states: resultStates,
  initial: 'drawn',
  steps: resultSteps(workers),
  papers: [wholeReport, certificates],
  pages: [{ name: 'election-result', label: '结果和复算' }],
});

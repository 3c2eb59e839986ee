import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { inElection, workers } from './of-election';
import { nextPromise, pledgeFields, pledgeStates } from './pledge-parts';

/** A term pledge (任职承诺) of a member of the new committee. */
export const pledgeLedger = defineLedger({
  ...inElection,
  kind: electionKinds.pledge,
  label: '任职承诺',
  one: '承诺',
  shape: 'CASE',
  why: '当选的人承诺什么、什么时候做到、做到没有，向选民公示。',
  fields: pledgeFields,
  proposes: ({ now }) => ({ signedOn: now.slice(0, 10) }),
  createdBy: workers,
  follows: ({ values }) => nextPromise(values),
  title: ['name', 'post'],
  list: ['name', 'post', 'signedOn', 'kept'],
  search: ['name'],
  happenedOn: 'signedOn',
  states: pledgeStates,
  initial: 'signed',
  papers: [{ template: 'election-pledge', label: '任职承诺书', finalIn: ['signed', 'finished'] }],
  steps: {
    review: {
      label: '登记兑现情况',
      from: ['signed'],
      duties: workers,
      asks: ['items', 'reviewNote'],
      requires: ['items'],
    },
    finish: { label: '任期届满', from: ['signed'], to: 'finished', duties: workers, asks: ['reviewNote'], aside: true },
  },
});

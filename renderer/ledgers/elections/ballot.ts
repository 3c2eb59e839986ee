import type { Around } from '../../domain/fields/around';
import type { JsonObject } from '../../domain/json';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { listedCandidates, orderedCandidates } from '../../domain/election/guards/nomination-guards';
import { candidatesAreEnough, certificatesAreRight, dayIsPrepared } from '../../domain/election/guards/opening-guards';
import { posts } from '../../domain/election/nomination';
import { bodyIn, seatsIn } from '../../domain/election/records/committee-election';
import { lastRoll } from '../../domain/election/records/election-result';
import { ballotTests } from '../../domain/election/records/paper-rows';
import { nextBallot } from '../../domain/election/records/next-ballot';
import { textIn } from '../../domain/shapes/cells';
import {
  ballotChecks,
  ballotFields,
  ballotFollows,
  ballotPapers,
  ballotSections,
  ballotStates,
  ballotSteps,
  electionOf,
  participationFields,
} from './ballot-parts';
import { inElection, workers } from './of-election';

const kinds = { ballot: electionKinds.ballot, sheet: electionKinds.sheet, doubt: electionKinds.doubt };

/** The first ballot holds all posts with their candidates; later ones what follows from the one before. */
function proposed(around: Around): JsonObject {
  const { parent } = around;
  if (parent === undefined) return {};
  const { community, day } = electionOf(around);
  const body = bodyIn(parent.values) === 'residents' ? '居民委员会' : '村民委员会';
  const next = nextBallot(parent, electionKinds.ballot);
  const label = `${community}${body}选举选票`;
  if (next === undefined) return { label, voteNo: 1, round: 'first', heldOn: day, marking: 'marks', ...firstBallot(parent) };
  return {
    label: `${label}（第${next.voteNo}次投票）`,
    voteNo: next.voteNo,
    round: next.round,
    marking: 'marks',
    why: next.why,
    contests: next.contests.map(({ post, seats }) => ({ id: post, post, seats })),
    candidates: next.contests.flatMap(({ post, candidates }) =>
      candidates.map(({ name, sex }, at) => ({ id: `${post}-${at + 1}`, post, name, ...(sex === undefined ? {} : { sex }) })),
    ),
  };
}

function firstBallot(parent: NonNullable<Around['parent']>): JsonObject {
  const seats = seatsIn(parent.values);
  const contests = posts.flatMap((post) => {
    const count = seats[post];
    return count === undefined ? [] : [{ id: post, post, seats: count }];
  });
  const candidates = listedCandidates(parent).map(({ post, values }, at) => ({
    id: `${post}-${at + 1}`,
    post,
    name: textIn(values, 'name'),
    ...(values['sex'] === undefined ? {} : { sex: values['sex'] }),
  }));
  return { contests, candidates };
}

const registeredByRoll = ballotFollows((parent) => lastRoll(parent.childrenOf(electionKinds.roll))?.count);

/** One kind of ballot paper of one vote: given out, brought back, counted twice, signed, announced. */
export const ballotLedger = defineLedger({
  ...inElection,
  kind: electionKinds.ballot,
  label: '投票和计票',
  one: '选票',
  shape: 'TAL',
  why: '选票发出多少、收回多少、各人得多少票。只有总数，没有任何一张票和任何一个人的选择。',
  children: [electionKinds.sheet, electionKinds.doubt],
  fields: {
    ...ballotFields,
    ...participationFields,
    tests: { kind: 'computed', label: '每一步怎样算', disclosure: 'public', compute: ballotTests(electionKinds.ballot) },
  },
  sections: [
    ...ballotSections,
    { label: '核算', fields: ['tests'], later: true },
    { label: '裁定', fields: ['rulingBase', 'rulingOn', 'rulingDocument'], later: true },
  ],
  proposes: proposed,
  createdBy: workers,
  checks: ballotChecks,
  follows: (input) => ({ ...registeredByRoll(input), ...orderedCandidates(input) }),
  title: ['label'],
  list: ['label', 'round', 'heldOn', 'registered', 'announcedOn'],
  search: ['label'],
  happenedOn: 'heldOn',
  states: ballotStates,
  initial: 'prepared',
  steps: ballotSteps({
    kinds,
    duties: workers,
    ruling: ['rulingBase', 'rulingDocument'],
    opens: [candidatesAreEnough, dayIsPrepared],
    closes: [certificatesAreRight],
  }),
  papers: ballotPapers,
  pages: [
    { name: 'count', label: '计票', states: ['counting'] },
    { name: 'result', label: '结果', states: ['counting', 'counted', 'announced', 'void'] },
    { name: 'hall', label: '会场投影' },
  ],
});

import type { Around } from '../../domain/fields/around';
import type { JsonObject } from '../../domain/json';
import { defineLedger } from '../../domain/ledger/ledger';
import { partyKinds } from '../../domain/election/kinds';
import { resultFrom, resultIsWhole } from '../../domain/election/guards/finish-guards';
import {
  branchIsLargeEnough,
  dueCount,
  dueText,
  electedToCommittee,
  helpersAreRight,
  meetingIsQuorate,
  orderedPartyCandidates,
  partyCandidatesAreEnough,
} from '../../domain/election/guards/party-guards';
import { voteNoIn } from '../../domain/election/records/ballot';
import { hashIn } from '../../domain/election/records/election-result';
import { ballotTests } from '../../domain/election/records/paper-rows';
import { nextBallot } from '../../domain/election/records/next-ballot';
import { wholeIn } from '../../domain/election/records/whole-in';
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
  majorityFields,
} from './ballot-parts';
import { inParty, ofParty, partyWorkers } from './of-election';
import { resultFields, resultStates, resultSteps, wholeReport } from './result-parts';
import { decideDoubt, doubtFields, doubtStates, sheetParts } from './sheet-parts';

const kinds = { ballot: partyKinds.ballot, sheet: partyKinds.sheet, doubt: partyKinds.doubt };

type Parent = NonNullable<Around['parent']>;

/** First the committee, then among those elected the secretary and deputy; whatever a count leaves open comes before. */
function proposed(around: Around): JsonObject {
  const { parent } = around;
  if (parent === undefined) return {};
  const { day } = electionOf(around);
  const branch = textIn(parent.values, 'branch');
  const common = { heldOn: day, marking: 'each' };
  const next = nextBallot(parent, partyKinds.ballot);
  if (next !== undefined) {
    return {
      ...common,
      label: `${branch}选举选票（第${next.voteNo}次投票）`,
      voteNo: next.voteNo,
      round: next.round,
      why: next.why,
      contests: next.contests.map(({ post, seats }) => ({ id: post, post, seats })),
      candidates: next.contests.flatMap(({ post, candidates }) =>
        candidates.map(({ name, sex }, at) => ({ id: `${post}-${at + 1}`, post, name, ...(sex === undefined ? {} : { sex }) })),
      ),
    };
  }
  const elected = electedToCommittee(parent);
  return elected.length === 0 && wholeIn(parent.values, 'seatsCommittee') > 0
    ? {
        ...common,
        label: `${branch}委员选票`,
        voteNo: 1,
        round: 'first',
        ...paper(parent, { branchCommittee: 'seatsCommittee' }),
      }
    : {
        ...common,
        label: `${branch}书记、副书记选票`,
        voteNo: Math.max(1, ...parent.childrenOf(partyKinds.ballot).map(voteNoIn)),
        round: 'first',
        ...paper(parent, { secretary: 'seatsSecretary', deputySecretary: 'seatsDeputy' }, elected),
      };
}

/** Posts with seats, and those approved for each; for secretaries only who was just elected. */
function paper({ values, childrenOf }: Parent, seats: Readonly<Record<string, string>>, among?: readonly string[]): JsonObject {
  const posts = Object.entries(seats).flatMap(([post, field]) => {
    const count = wholeIn(values, field);
    return count > 0 ? [{ id: post, post, seats: count }] : [];
  });
  const listed = childrenOf(partyKinds.candidate).filter((one) => one['listed'] === true);
  const candidates = posts.flatMap(({ post }) =>
    listed
      .filter(
        (one) => one['post'] === post && (among === undefined || among.length === 0 || among.includes(textIn(one, 'name'))),
      )
      .map((one, at) => ({
        id: `${post}-${at + 1}`,
        post,
        name: textIn(one, 'name'),
        ...(one['sex'] === undefined ? {} : { sex: one['sex'] }),
      })),
  );
  return { contests: posts, candidates };
}

const registeredByDue = ballotFollows(dueCount);

/** One ballot of a meeting of Party members: who should come, who came, for, against and neither for each name. */
export const partyBallotLedger = defineLedger({
  ...inParty,
  kind: partyKinds.ballot,
  label: '投票和计票',
  one: '选票',
  shape: 'TAL',
  why: '委员和书记各有一种选票、各自核对收发；每人的赞成、不赞成、弃权都要对得上有效票。',
  children: [partyKinds.sheet, partyKinds.doubt],
  fields: {
    ...ballotFields,
    ...majorityFields,
    dueText: { kind: 'computed', label: '应到会认定', disclosure: 'work', compute: ({ parent }) => parent && dueText(parent) },
    tests: { kind: 'computed', label: '每一步怎样算', disclosure: 'public', compute: ballotTests(partyKinds.ballot) },
  },
  sections: [
    ...ballotSections,
    { label: '核算', fields: ['tests'], later: true },
    { label: '到会和裁定', fields: ['dueText', 'present', 'rulingBase', 'rulingClause', 'rulingBy', 'rulingOn'], later: true },
  ],
  proposes: proposed,
  createdBy: partyWorkers,
  checks: ballotChecks,
  follows: (input) => ({ ...registeredByDue(input), ...orderedPartyCandidates(input) }),
  title: ['label'],
  list: ['label', 'round', 'heldOn', 'registered', 'announcedOn'],
  search: ['label'],
  happenedOn: 'heldOn',
  states: ballotStates,
  initial: 'prepared',
  steps: ballotSteps({
    kinds,
    duties: partyWorkers,
    ruling: ['rulingBase', 'rulingClause', 'rulingBy'],
    present: ['present'],
    opens: [branchIsLargeEnough, meetingIsQuorate, partyCandidatesAreEnough, helpersAreRight],
  }),
  papers: ballotPapers,
  pages: [
    { name: 'count', label: '计票', states: ['counting'] },
    { name: 'result', label: '结果', states: ['counting', 'counted', 'announced', 'void'] },
    { name: 'hall', label: '会场投影' },
  ],
});

const inBallot = { ...ofParty, parent: { ledger: partyKinds.ballot, writers: 'owner' } } as const;

export const partySheetLedger = defineLedger({
  ...inBallot,
  ...sheetParts,
  kind: partyKinds.sheet,
});

export const partyDoubtLedger = defineLedger({
  ...inBallot,
  kind: partyKinds.doubt,
  label: '疑难票',
  one: '疑难票',
  shape: 'CASE',
  why: '辨认不清的选票由监票人提交大会主持当场认定怎样计；不记是谁的票。',
  fields: doubtFields,
  title: ['group', 'decision'],
  list: ['group', 'decision'],
  search: [],
  states: doubtStates,
  initial: 'open',
  steps: { decide: { ...decideDoubt, duties: [...partyWorkers, 'scrutineer'] } },
});

const wholeResult = {
  ballot: partyKinds.ballot,
  result: partyKinds.result,
  // Who should attend stands in the place of a posted roll; its hash is that of the rules it was counted by.
  roll: (parent: Parent) => {
    const due = dueCount(parent);
    return due === undefined ? undefined : { count: due, hash: hashIn(parent.values, 'rules') };
  },
};

export const partyResultLedger = defineLedger({
  ...inParty,
  kind: partyKinds.result,
  label: '选举结果',
  one: '选举结果',
  shape: 'REP',
  why: '委员、书记各次投票汇总成一份结果，每一步怎样算都写出来；公布以后只能另出更正。',
  fields: resultFields,
  createdBy: partyWorkers,
  checks: [resultIsWhole(wholeResult)],
  follows: resultFrom(wholeResult),
  title: ['name', 'announcedOn', 'reason'],
  list: ['announcedOn', 'place', 'supersededBy'],
  search: ['place'],
  happenedOn: 'announcedOn',
  states: resultStates,
  initial: 'drawn',
  steps: resultSteps(partyWorkers),
  papers: [wholeReport],
  pages: [{ name: 'election-result', label: '结果和复算' }],
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contest, Count, Round } from '../../../../../renderer/domain/election/counting/contest';
import type { ContestResult } from '../../../../../renderer/domain/election/counting/contest-result';
import { agreedCount } from '../../../../../renderer/domain/election/counting/groups';
import { judgeContest } from '../../../../../renderer/domain/election/counting/judge-contest';
import { judgePartyContest } from '../../../../../renderer/domain/election/counting/party-contest';
import type { FrozenRules } from '../../../../../renderer/domain/election/frozen';
import type { CommitteeSettings } from '../../../../../renderer/domain/election/settings';
import { chosen, partyRules, residentsRules, villageRules } from '../../../../office/election-rules';
import {
  countPile,
  firstRound,
  partyRound,
  representativesRound,
  revoteRound,
  runoffRound,
  type NaiveOutcome,
} from '../../../../office/naive-count';
import { randomVote, sheetOf, type RandomVote } from './random-contest';

// A long run counts more than a million contests in all; mutation tests run these hundreds of times over and need few.
const asked = Number(process.env['YUEZHANG_RUNS'] ?? 0) * 40;
const runs = { numRuns: Number(process.env['YUEZHANG_CONTESTS'] ?? Math.max(600, asked)) };

const settled = { participation: 'returned', writeIns: true } as const;
const wholeBallot = villageRules(chosen<CommitteeSettings>({ ...settled, overvoteScope: 'ballot', disclosureLimit: 0 }));
const oneColumn = villageRules(chosen<CommitteeSettings>({ ...settled, overvoteScope: 'column', disclosureLimit: 0 }));
const byRepresentatives = residentsRules(
  'representatives',
  chosen<CommitteeSettings>({ ...settled, overvoteScope: 'ballot', disclosureLimit: 0, runoffWriteIns: true }),
);
const withWriteIns = villageRules(
  chosen<CommitteeSettings>({ ...settled, overvoteScope: 'ballot', disclosureLimit: 0, runoffWriteIns: true }),
);

describe('counting agrees with a second count made from the articles alone', () => {
  it.each([
    ['the whole ballot is void', wholeBallot, 'ballot'],
    ['only the column is void', oneColumn, 'column'],
  ] as const)('paper by paper, where %s', (_, rules, scope) => {
    fc.assert(
      fc.property(randomVote, fc.constantFrom(0, 1), (vote, column) => {
        const naive = countPile(vote.papers, columnsOf(vote), column, scope);
        const sheet = counted(vote, column, rules);
        expect({ ...sheet, lines: undefined }).toEqual({
          ballots: naive.ballots,
          invalid: naive.invalid,
          voidColumns: naive.voidColumn,
          blank: naive.blank,
        });
        for (const { person, inFavour } of sheet.lines)
          expect([person, inFavour]).toEqual([person, naive.votes.get(person) ?? 0]);
      }),
      runs,
    );
  });

  it('in a first round', () => {
    fc.assert(
      fc.property(randomVote, (vote) => expectSame(vote, 'first', wholeBallot, firstRound)),
      runs,
    );
  });

  it('by residents’ representatives', () => {
    fc.assert(
      fc.property(randomVote, (vote) => expectSame(vote, 'first', byRepresentatives, representativesRound)),
      runs,
    );
  });

  it('in a run-off', () => {
    fc.assert(
      fc.property(randomVote, (vote) => expectSame(vote, 'runoff', withWriteIns, runoffRound)),
      runs,
    );
  });

  it('in a re-vote, where only those on the ballot can win', () => {
    fc.assert(
      fc.property(randomVote, (vote) => expectSame(vote, 'revote', wholeBallot, revoteRound)),
      runs,
    );
  });

  it('in a Party branch, ruled either way or not yet', () => {
    fc.assert(
      fc.property(
        randomVote,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom('due', 'present', 'unruled'),
        (vote, away, base) => {
          const rules = partyRules(chosen({ majorityBase: base === 'present' ? 'present' : 'due', disclosureLimit: 0 }));
          const count = counted(vote, 1, wholeBallot);
          const present = vote.papers.length + vote.unreturned;
          const result = judgePartyContest({
            contest: vote.contests[1],
            count,
            due: present + away,
            present,
            rules: rules.settings,
            ...(base === 'unruled' ? {} : { ruling: { base, clause: '第九条', by: '监票人', decidedOn: '2026-11-18' } }),
          });
          const naive = partyRound(votesOf(count), vote.contests[1].seats, present + away, present, base);
          if (!result.ok) throw new Error(JSON.stringify(result.error));
          expect(outcomeOf(result.value)).toEqual(sorted(naive));
          expect(peopleWith(result.value, 'pending')).toEqual([...naive.undecided].sort());
        },
      ),
      runs,
    );
  });
});

function expectSame(
  vote: RandomVote,
  round: Round,
  rules: FrozenRules<CommitteeSettings>,
  naive: (votes: ReadonlyMap<string, number>, seats: number, registered: number, voted: number) => NaiveOutcome,
): void {
  const [, member] = vote.contests;
  const own: Contest = { ...member, round };
  const count = counted(vote, 1, rules);
  const registered = vote.registered;
  const result = judgeContest({
    contest: own,
    count,
    registered,
    issued: vote.papers.length + vote.unreturned,
    rules: rules.settings,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const standing = round === 'revote' ? own.candidates : [...own.candidates, ...own.writeIns];
  const votes = new Map([...votesOf(count)].filter(([person]) => standing.some((one) => one.person === person)));
  expect(outcomeOf(result.value)).toEqual(sorted(naive(votes, own.seats, registered, count.ballots)));
}

/** Two tellers count every group of the divided pile, and the app adds the groups up. */
function counted(vote: RandomVote, column: 0 | 1, rules: FrozenRules<CommitteeSettings>): Count {
  const edges = [0, ...[...vote.cuts].sort((a, b) => a - b), vote.papers.length];
  const groups = edges.slice(1).map((end, at) => {
    const sheet = sheetOf(vote.contests, column, vote.papers.slice(edges[at], end), rules);
    return { group: `第${at + 1}组`, first: sheet, second: { ...sheet, lines: [...sheet.lines].reverse() } };
  });
  const agreed = agreedCount(vote.contests[column], groups, vote.papers.length, rules.settings);
  if (!agreed.ok) throw new Error(JSON.stringify(agreed.error));
  return agreed.value;
}

function columnsOf({ contests }: RandomVote) {
  return contests.map(({ seats, candidates }) => ({ seats, people: candidates.map(({ person }) => person) }));
}

function votesOf({ lines }: Count): ReadonlyMap<string, number> {
  return new Map(lines.map(({ person, inFavour }) => [person, inFavour]));
}

function outcomeOf({ quorum, elected, next }: ContestResult) {
  const level = next.kind === 'revote' ? next.votes : [];
  return {
    valid: quorum.holds,
    elected: [...elected].sort(),
    level: level.flatMap(({ among }) => among).sort(),
    levelSeats: level.reduce((sum, { seats }) => sum + seats, 0),
  };
}

function sorted({ valid, elected, level, levelSeats }: NaiveOutcome) {
  return { valid, elected: [...elected].sort(), level: [...level].sort(), levelSeats };
}

function peopleWith({ people }: ContestResult, outcome: string): readonly string[] {
  return people
    .filter((one) => one.outcome === outcome)
    .map(({ person }) => person)
    .sort();
}

it('invents contests in which something is at stake', () => {
  const seen = new Map<string, number>();
  for (const vote of fc.sample(randomVote, { numRuns: 400, seed: 7 })) {
    const count = counted(vote, 1, wholeBallot);
    const naive = firstRound(votesOf(count), vote.contests[1].seats, vote.registered, count.ballots);
    const kind = naive.valid ? (naive.level.length > 0 ? 'level' : naive.open > 0 ? 'open' : 'full') : 'no quorum';
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  for (const kind of ['full', 'level', 'open', 'no quorum']) expect([kind, (seen.get(kind) ?? 0) > 10]).toEqual([kind, true]);
});

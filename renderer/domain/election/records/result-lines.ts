import type { JsonObject } from '../../json';
import { testLine } from '../counting/written-test';
import { nextLine, outcomeLabels } from '../recount-lines';
import { publicResult } from '../counting/disclosure';
import type { RecountedContest } from '../recount';
import { contestPostLabels } from './ballot';
import { nameOf, validIn } from '../counting/contest';
import type { BallotRecord } from '../result-model';
import { sheetRules } from '../guards/ballot-guards';

/** One post as it is read out: the quorum, everybody with every test, and what follows. */
export function contestLines({ record, counted, withheld }: RecountedContest): readonly string[] {
  const { contest, announced } = record;
  const head = `${contestPostLabels[contest.post]}（应选${contest.seats}人）`;
  if (withheld) {
    const names = announced.elected.map((person) => nameOf(contest, person)).join('、');
    return [head, `选票太少，不公开各人得票；当选：${names === '' ? '无' : names}`];
  }
  if (counted === undefined) return [head, '计票单还不齐或者有误。'];
  return [
    head,
    testLine(counted.result.quorum),
    ...counted.result.people.flatMap(({ name, votes, outcome, tests }) => [
      `${name} ${votes}票：${outcomeLabels[outcome]}`,
      ...tests.map((test) => `　${testLine(test)}`),
    ]),
    nextLine(counted.result.next),
  ];
}

/** The counted ballot in a few lines, for lists and pages: who was elected with how many votes, nothing of small groups. */
export function ballotLines(content: JsonObject): readonly string[] {
  const record = content as unknown as BallotRecord; // written by the counting step alone
  const { paper } = record;
  return [
    `发出 ${paper.issued}，收回 ${paper.returned}，剩余 ${paper.unused}，作废更换 ${paper.spoiled}`,
    ...record.contests.map(({ contest, announced }) => {
      const names = announced.elected.map((person) => nameOf(contest, person)).join('、');
      return `${contestPostLabels[contest.post]}（应选${contest.seats}人）当选：${names === '' ? '无' : names}`;
    }),
  ];
}

/** Votes beside names, or only outcomes where too few ballots were valid. */
export function shownPeople(contest: RecountedContest, values: JsonObject) {
  const limit = sheetRules(values)?.disclosureLimit;
  if (contest.counted === undefined || limit === undefined) return undefined;
  return publicResult(contest.counted.result, validIn(contest.counted.count), limit);
}

import type { JsonObject } from '../../json';
import { contestPostLabels } from './ballot';
import { nameOf } from '../counting/contest';
import type { BallotRecord } from '../result-model';

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

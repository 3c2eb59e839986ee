import { describe, expect, it } from 'vitest';
import { judgePapers, unreturned, type PaperCount } from '../../../../../renderer/domain/election/counting/paper-count';
import { papers } from '../../../../office/election-papers';

const committee = { everySignatureOneBallot: true, source: '第27条' };
const party = { everySignatureOneBallot: false, source: '第25条' };

const judged = (paper: PaperCount, rules = committee) => {
  const { kind, refusals } = judgePapers(paper, rules);
  return [kind, ...refusals.map(({ code, field }) => `${code} ${field ?? ''}`)];
};

describe('the gate before counting', () => {
  it('opens where everything adds up, with fewer ballots back than given out', () => {
    expect(judged(papers(600, 500))).toEqual(['open']);
    expect(judged(papers(600, 500, 480))).toEqual(['open']);
    expect(judged(papers(500, 500))).toEqual(['open']);
    expect(judged(papers(0, 0))).toEqual(['open']);
    expect(unreturned(papers(600, 500, 480))).toBe(20);
    expect(judgePapers(papers(600, 500, 480), committee).sums.map(({ working }) => working)).toEqual([
      '500 + 110 + 0 = 610 = 610',
      '500 = 500',
      '480 ≤ 500',
      '480 ≤ 500',
      '480 = 480',
      '500 ≤ 600',
    ]);
    expect(judgePapers(papers(600, 500), committee).sums).toHaveLength(6);
  });

  it('sends back to the register what contradicts itself', () => {
    const fine = papers(600, 500, 480);
    expect(judged({ ...fine, printed: 700 })).toEqual(['mend', 'papers-do-not-add-up 印制＝发出＋剩余＋作废']);
    expect(judged({ ...fine, spoiled: 1 })).toEqual(['mend', 'papers-do-not-add-up 印制＝发出＋剩余＋作废']);
    expect(judged({ ...fine, signed: 499 })).toEqual(['mend', 'papers-do-not-add-up 发出＝签收']);
    expect(judged({ ...fine, boxes: [{ box: '一', returned: 479 }] })).toEqual([
      'mend',
      'papers-do-not-add-up 收回＝各票箱合计',
    ]);
    expect(judged({ ...fine, boxes: [] })).toEqual(['mend', 'papers-do-not-add-up 收回＝各票箱合计']);
    expect(judged({ ...fine, registered: 499 })).toEqual(['mend', 'papers-do-not-add-up 领票不多于选民']);
    const several = { ...fine, boxes: [300, 100, 80].map((returned, at) => ({ box: String(at), returned })) };
    expect(judged(several)).toEqual(['open']);
    expect(judgePapers({ ...fine, printed: 700 }, committee).refusals[0]?.sentence).toBe(
      '收发票核对不平：印制＝发出＋剩余＋作废，现在是 500 + 110 + 0 = 610 ≠ 700。',
    );
  });

  it('is void where more came back than was given out or signed for, whatever else is wrong', () => {
    expect(judged(papers(600, 500, 501))).toEqual(['void', 'more-returned returned', 'more-returned returned']);
    expect(judged({ ...papers(600, 500, 501), signed: 501 })).toEqual(['void', 'more-returned returned']);
    expect(judged({ ...papers(600, 500, 500), signed: 499 })).toEqual(['void', 'more-returned returned']);
    expect(
      judgePapers(papers(600, 500, 501), committee)
        .sums.filter(({ holds }) => !holds)
        .map(({ working }) => working),
    ).toEqual(['501 > 500', '501 > 500']);
  });

  it('lets a Party meeting give out fewer ballots than people are present, but not more', () => {
    expect(judged({ ...papers(70, 60), signed: 63 }, party)).toEqual(['open']);
    expect(judged({ ...papers(70, 60), signed: 63 })).toEqual(['mend', 'papers-do-not-add-up 发出＝签收']);
    expect(judged({ ...papers(70, 64, 60), signed: 63 }, party)).toEqual(['mend', 'papers-do-not-add-up 发出不多于到会']);
    expect(judged({ ...papers(62, 62, 60), signed: 63 }, party)).toEqual(['mend', 'papers-do-not-add-up 领票不多于应到会']);
  });

  it('takes nothing that is no number of papers', () => {
    expect(judged({ ...papers(600, 500), spoiled: -1 })).toEqual(['mend', 'not-a-count spoiled']);
    expect(judged({ ...papers(600, 500), printed: 1.5 })).toEqual(['mend', 'not-a-count printed']);
    expect(judged({ ...papers(600, 500), boxes: [{ box: '一', returned: Number.NaN }] })).toEqual(['mend', 'not-a-count 一']);
    expect(judgePapers({ ...papers(600, 500), spoiled: -1 }, committee).sums).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import { suggestedScheme } from '../../renderer/ledgers/street/review-scheme';
import { codes, electionOffice, firstTeller, scrutineer, secondTeller, type ElectionOffice } from '../office/election-office';

/* A street reviews the committees of its communities: a scheme of its own, two secret votes, people who decide. */

const scheme: JsonObject = {
  year: '2026',
  name: '样溪街道两委会班子双评考核办法',
  ...suggestedScheme,
  shareResidents: '25',
  shareSuperior: '15',
  indicators: [
    { id: 'i1', item: '组织生活按期开展', full: '40' },
    { id: 'i2', item: '党务、居务按期公开', full: '20' },
  ],
};
const adopted = { adoptedOn: '2026-12-20', adoptedBy: '街道党工委会议' };
const committee = { community: '新苑社区', committee: '新苑社区党支部、居民委员会' };

describe('a scheme of a street', () => {
  it('proposes only suggestions, and is adopted once its parts make a hundred', () => {
    const street = office();
    const record = street.registers('street.review-scheme', { ...scheme, shareResidents: '20', fromCompetent: '95' });
    expect(codes(street.refuses(record, 'adopt', adopted))).toEqual(['shares', 'bands']);
    expect(street.refuses(record, 'adopt', adopted)[0]?.sentence).toBe(
      '三部分比重 60 + 20 + 15 = 95，应当合计 100，每部分不小于 0。',
    );
    expect(street.edits(record, { shareResidents: '25', fromCompetent: '75', indicators: [] })).toEqual([]);
    expect(codes(street.refuses(record, 'adopt', adopted))).toEqual(['indicators']);
    expect(street.edits(record, { indicators: scheme['indicators'] ?? [] })).toEqual([]);
    street.takes(record, 'adopt', adopted);
    expect(codes(street.edits(record, { shareResidents: '30' })).length).toBeGreaterThan(0);
  });

  it('is the only one by which a committee is reviewed, and only once it was adopted', () => {
    const street = office();
    const record = street.registers('street.review-scheme', scheme);
    expect(codes(street.tries('street.double-review', committee, record))).toEqual(['scheme-open']);
  });
});

describe('the review of a committee', () => {
  it('adds points and two votes by the scheme, and the shares are exact', () => {
    const { street, review } = reviewed();
    const residents = vote(street, 'residents', { excellent: 30, competent: 18, basic: 2 });
    const superior = vote(street, 'superior', { excellent: 12, competent: 6 });
    street.takes(review, 'count', { residentsVote: link(residents), superiorVote: link(superior) });
    // 28 + 20 of 60; (3000 + 1440 + 120) / 50; (1200 + 480) / 18.
    expect(street.values(review)).toMatchObject({
      indicatorScore: '80.00',
      residentsScore: '91.20',
      superiorScore: '93.33',
      total: '84.80',
      hint: '称职（按办法的分数线，由人确定）',
    });
    expect(JSON.stringify(street.values(review)['votes'])).not.toMatch(/teller|sheet|丁一鸣/);
  });

  it('says where points are out of bounds, and where both sides differ without a word', () => {
    const street = office();
    const review = street.registers('street.double-review', committee, adoptedScheme(street));
    const line = { id: 'i1', item: '组织生活按期开展', full: '40' };
    expect(street.edits(review, { scores: [{ ...line, self: '41' }] })[0]?.sentence).toBe(
      '“组织生活按期开展”满分 40 分，自评填的是 41 分。',
    );
    expect(codes(street.edits(review, { scores: [{ ...line, self: '40', assessed: '38' }] }))).toEqual(['difference-reason']);
  });

  it('takes no vote that is open, of the other side, or so small that a voter could be told from it', () => {
    const { street, review } = reviewed();
    const open = street.registers('appraisal.vote', { subject: '班子', side: 'residents', heldOn: '2026-12-28' });
    const small = vote(street, 'residents', { excellent: 4 });
    const superior = vote(street, 'superior', { excellent: 12, competent: 6 });
    const count = (one: string, other: string) =>
      codes(street.refuses(review, 'count', { residentsVote: link(one), superiorVote: link(other) }));
    expect(count(open, superior)).toEqual(['vote-open']);
    expect(count(small, superior)).toEqual(['vote-small']);
    expect(count(superior, superior)).toEqual(['vote-side']);
    expect(codes(street.refuses(review, 'count', { superiorVote: link(superior) }))).toEqual(['vote-missing']);
  });

  it('is decided by people: above the line with a reason, posted, settled and locked', () => {
    const { street, review } = reviewed();
    const residents = vote(street, 'residents', { excellent: 30, competent: 18, basic: 2 });
    const superior = vote(street, 'superior', { excellent: 12, competent: 6 });
    street.takes(review, 'count', { residentsVote: link(residents), superiorVote: link(superior) });
    expect(codes(street.refuses(review, 'propose', { grade: 'excellent' }))).toEqual(['above-hint']);
    street.takes(review, 'propose', { grade: 'excellent', gradeReason: '防汛中组织得力，区里通报表扬。' });
    street.takes(review, 'publish', { publishedOn: '2027-01-05' });
    street.takes(review, 'settle', { settledOn: '2027-01-05', objections: '没有异议。' });
    expect(street.stateOf(review)).toBe('settled');
    expect(codes(street.edits(review, { grade: 'competent' })).length).toBeGreaterThan(0);
  });

  it('leaves a part out that the scheme gives no share', () => {
    const street = office();
    const without = { ...scheme, shareIndicators: '0', shareResidents: '60', shareSuperior: '40', indicators: [] };
    const review = street.registers('street.double-review', committee, adoptedScheme(street, without));
    const residents = vote(street, 'residents', { excellent: 5 });
    const superior = vote(street, 'superior', { competent: 5 });
    street.takes(review, 'count', { residentsVote: link(residents), superiorVote: link(superior) });
    expect(street.values(review)).toMatchObject({ total: '92.00' });
  });
});

describe('a community that applies for a higher class', () => {
  const lines = ['place', 'service', 'team', 'cover', 'books', 'openness', 'satisfaction'];
  const scored = (column: string) =>
    lines.map((id) => ({ id, self: '9', ...(column === 'assessed' ? { assessed: '9' } : {}) }));

  it('goes through its own word, the residents, the street and the notice, and people decide', () => {
    const street = office();
    const record = street.registers('street.demo-community', { community: '新苑社区', year: '2026', appliedClass: '一类' });
    expect(codes(street.refuses(record, 'selfAssess', { scores: [{ id: 'place', self: '9' }] }))).toEqual(['not-scored']);
    street.takes(record, 'selfAssess', { scores: scored('self') });
    const residents = vote(street, 'residents', { excellent: 30, competent: 18 });
    street.takes(record, 'poll', { residentsVote: link(residents) });
    expect(street.values(record)['votes']).toMatchObject([{ side: '群众评', excellent: 30, competent: 18 }]);
    street.takes(record, 'assess', { scores: scored('assessed') });
    street.takes(record, 'publish', { publishedOn: '2027-01-04' });
    street.takes(record, 'settle', { outcome: 'promoted', settledOn: '2027-01-05', awardedOn: '2027-01-05' });
    expect(street.stateOf(record)).toBe('settled');
  });
});

function office(): ElectionOffice {
  return electionOffice('2027-01-05T09:00', 'supervisor', 'test', 'street');
}

function adoptedScheme(street: ElectionOffice, values = scheme): string {
  const record = street.registers('street.review-scheme', values);
  street.takes(record, 'adopt', adopted);
  return record;
}

function reviewed() {
  const street = office();
  const above = adoptedScheme(street);
  const proposed = street.proposed('street.double-review', above);
  expect(proposed['scores']).toEqual([
    { id: 'i1', item: '组织生活按期开展', full: '40' },
    { id: 'i2', item: '党务、居务按期公开', full: '20' },
  ]);
  const scores = [
    { id: 'i1', item: '组织生活按期开展', full: '40', self: '30', assessed: '28', reason: '缺两次' },
    { id: 'i2', item: '党务、居务按期公开', full: '20', self: '20', assessed: '20' },
  ];
  return { street, review: street.registers('street.double-review', { ...committee, scores }, above) };
}

const link = (record: string) => ({ ledger: 'appraisal.vote', record });

/** A vote that two tellers counted and the scrutineer confirmed. */
function vote(street: ElectionOffice, side: string, counts: Readonly<Record<string, number>>): string {
  const record = street.registers('appraisal.vote', { subject: '新苑社区班子', side, heldOn: '2026-12-28' });
  const options = ['excellent', 'competent', 'basic', 'poor', 'none'].map((id) => ({ id, votes: counts[id] ?? 0 }));
  const valid = options.reduce((sum, option) => sum + option.votes, 0);
  const sheet = { issued: valid + 2, returned: valid + 1, valid, invalid: 1, options, way: 'piles' };
  for (const teller of [firstTeller, secondTeller]) street.registers('appraisal.sheet', sheet, record, teller, 'teller');
  street.takes(record, 'confirm', {}, scrutineer, 'scrutineer');
  return record;
}

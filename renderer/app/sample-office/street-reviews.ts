import type { Account } from '../../domain/office/roles';
import { appraisalSheetLedger } from '../../ledgers/street/appraisal-sheet';
import { appraisalVoteLedger } from '../../ledgers/street/appraisal-vote';
import { demoCommunityLedger } from '../../ledgers/street/demo-community';
import { doubleReviewLedger } from '../../ledgers/street/double-review';
import { reviewSchemeLedger, suggestedScheme } from '../../ledgers/street/review-scheme';
import { inTurn, registers, sampleId, saved, savedBy, takes, type Entry } from './write';

// Every place, figure and document here is invented.

const number = (at: number) => sampleId('record', 0x400 + at);
const scheme = number(1);
const applied = number(3);

const tellers: readonly Account[] = ['丁一鸣', '武清'].map((name, at) => ({
  id: sampleId('account', 0x40 + at),
  name,
  role: 'clerk',
  duties: ['teller'],
}));

interface Vote {
  readonly record: string;
  readonly subject: string;
  readonly side: 'residents' | 'superior';
  readonly counts: readonly [excellent: number, competent: number, basic: number];
}

/** A vote that two tellers counted alike and the scrutineer confirmed; `at` keeps the ids of its sheets apart. */
function counted({ record, subject, side, counts }: Vote, at: number): readonly Entry[] {
  const [excellent, competent, basic] = counts;
  const valid = excellent + competent + basic;
  const sheet = {
    issued: valid + 3,
    returned: valid + 1,
    valid,
    invalid: 1,
    options: Object.entries({ excellent, competent, basic, poor: 0, none: 0 }).map(([id, given]) => ({ id, votes: given })),
    way: 'piles' as const,
  };
  const asked = { subject, side, heldOn: '2026-10-28', scrutineer: '田晓禾' };
  return [
    saved('registrar', registers(appraisalVoteLedger, record, '2026-10-28', asked)),
    ...tellers.map((teller, one) =>
      savedBy(teller, 'teller', registers(appraisalSheetLedger, number(0x10 + 2 * at + one), '2026-10-28', sheet, record)),
    ),
    saved('scrutineer', takes(record, 'confirm', '2026-10-28')),
  ];
}

const votes: readonly Vote[] = [
  { record: number(4), subject: '新苑社区两委会班子', side: 'residents', counts: [30, 18, 2] },
  { record: number(5), subject: '新苑社区两委会班子', side: 'superior', counts: [12, 6, 0] },
  { record: number(6), subject: '临河社区工作', side: 'residents', counts: [41, 15, 3] },
];
const link = (record: string) => ({ ledger: 'appraisal.vote', record });

const lines = {
  place: '15',
  service: '10',
  team: '15',
  cover: '9',
  books: '14.5',
  openness: '10',
  satisfaction: '24',
} as const;
const points = (...columns: readonly string[]) =>
  Object.entries(lines).map(([id, given]) => ({ id, ...Object.fromEntries(columns.map((column) => [column, given])) }));

/** 双评: a scheme that was adopted, a committee that is being reviewed by it, a community that became a showcase. */
export const reviews: readonly Entry[] = [
  saved(
    'registrar',
    registers(reviewSchemeLedger, scheme, '2026-10-20', {
      year: '2025',
      name: '样溪街道两委会班子双评考核办法',
      ...suggestedScheme,
      shareResidents: '25',
      shareSuperior: '15',
      indicators: [
        { id: 'i1', item: '组织生活按期开展', full: '40', rule: '每缺一次扣 2 分' },
        { id: 'i2', item: '党务、居务按期公开', full: '30', rule: '每缺一期扣 3 分' },
        { id: 'i3', item: '居民事项按期办结', full: '30', rule: '按期办结率×30' },
      ],
    }),
  ),
  saved(
    'registrar',
    takes(scheme, 'adopt', '2026-10-22', {
      document: '样街发〔2026〕9号',
      adoptedOn: '2026-10-22',
      adoptedBy: '街道党工委会议',
    }),
  ),
  ...votes.flatMap(counted),
  saved(
    'registrar',
    registers(
      doubleReviewLedger,
      number(2),
      '2026-10-26',
      {
        community: '新苑社区',
        committee: '新苑社区党支部、居民委员会',
        scores: [
          { id: 'i1', item: '组织生活按期开展', full: '40', self: '40', assessed: '38', reason: '缺一次主题党日' },
          { id: 'i2', item: '党务、居务按期公开', full: '30', self: '30', assessed: '30' },
          { id: 'i3', item: '居民事项按期办结', full: '30', self: '28.5', assessed: '28.5' },
        ],
      },
      scheme,
    ),
  ),
  saved(
    'registrar',
    takes(number(2), 'count', '2026-10-29', {
      residentsVote: link(number(4)),
      superiorVote: link(number(5)),
    }),
  ),
  saved(
    'registrar',
    registers(demoCommunityLedger, applied, '2026-03-01', {
      community: '临河社区',
      year: '2025',
      currentClass: '二类',
      appliedClass: '一类',
    }),
  ),
  ...inTurn(
    'supervisor',
    takes(applied, 'selfAssess', '2026-03-05', { scores: points('self') }),
    takes(applied, 'poll', '2026-10-29', { residentsVote: link(number(6)) }),
    takes(applied, 'assess', '2026-10-30', { scores: points('self', 'assessed') }),
    takes(applied, 'publish', '2026-11-02', { publishedOn: '2026-11-02' }),
    takes(applied, 'settle', '2026-11-10', {
      outcome: 'promoted',
      grade: '示范',
      settledOn: '2026-11-10',
      awardedOn: '2026-11-12',
    }),
  ),
];

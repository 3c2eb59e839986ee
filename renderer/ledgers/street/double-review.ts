import { closedCodeList } from '../../domain/fields/code-list';
import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import {
  followingScores,
  reasonAboveReviewHint,
  reviewIsScored,
  reviewVotesConfirmed,
  schemeWasAdopted,
  scoresInBounds,
  takenReviewVotes,
} from '../../domain/review/double-review';
import { gradeNames } from '../../domain/review/votes';
import { decimalIn, rowsIn, textIn } from '../../domain/shapes/cells';
import { voteRowsField } from './vote-rows';

const grades = closedCodeList({
  name: 'review.grade',
  label: '等次',
  source: '双评考核：量化定级（四个等次为常见做法，建议）',
  codes: {
    excellent: { label: gradeNames.excellent },
    competent: { label: gradeNames.competent },
    basic: { label: gradeNames.basic },
    poor: { label: gradeNames.poor },
  },
});

const given = { kind: 'decimal', disclosure: 'work', unit: '分', places: 2 } as const;
const scoreColumns = {
  item: { kind: 'text', label: '指标', disclosure: 'work', maxLength: 60 },
  full: { ...given, label: '满分' },
  self: { ...given, label: '自评分' },
  assessed: { ...given, label: '考核分' },
  reason: { kind: 'text', label: '扣分或者差异说明', disclosure: 'work', maxLength: 200 },
} as const satisfies Fields;

const score = (label: string) =>
  ({ kind: 'decimal', label, disclosure: 'work', unit: '分', places: 2, derived: true }) as const;
const duties = ['supervisor', 'registrar'] as const;

/** One committee in one year by the scheme above it. It is the committee that is reviewed, never a person. */
export const doubleReviewLedger = defineLedger({
  kind: 'street.double-review',
  version: 1,
  label: '班子考核',
  one: '班子考核',
  shape: 'SCO',
  compartment: 'general',
  offices: ['street', 'department'],
  readers: ['village'],
  why: '群众评、组织评由两位计票人点票，只记总数；指标逐项自评、考核。分数照办法算，等次由人定，被考核的班子看得到。不排名。',
  parent: { ledger: 'street.review-scheme', writers: 'owner' },
  fields: {
    community: { kind: 'text', label: '村（社区）', disclosure: 'public', required: true, maxLength: 40 },
    committee: {
      kind: 'text',
      label: '班子',
      disclosure: 'public',
      required: true,
      maxLength: 60,
      help: '例如：新苑社区党支部、居民委员会。',
    },
    scores: { kind: 'rows', label: '量化指标', disclosure: 'work', rowLabel: '指标', columns: scoreColumns },
    residentsVote: { kind: 'link', label: '群众评', disclosure: 'work', to: ['appraisal.vote'] },
    superiorVote: { kind: 'link', label: '组织评', disclosure: 'work', to: ['appraisal.vote'] },
    votes: voteRowsField,
    indicatorScore: score('指标得分'),
    residentsScore: score('群众评得分'),
    superiorScore: score('组织评得分'),
    total: score('总分'),
    hint: { kind: 'text', label: '按分数线', disclosure: 'work', derived: true, maxLength: 60 },
    grade: { kind: 'code', label: '等次', disclosure: 'public', list: grades },
    gradeReason: { kind: 'longText', label: '定等理由', disclosure: 'work', lines: 2 },
    publishedOn: { kind: 'date', label: '公示日期', disclosure: 'public', only: 'past' },
    objections: { kind: 'longText', label: '异议和处理', disclosure: 'work', lines: 2 },
    settledOn: { kind: 'date', label: '审定日期', disclosure: 'public', only: 'past' },
    filedOn: { kind: 'date', label: '报上级组织部门备案', disclosure: 'work', only: 'past' },
  },
  sections: [
    { label: '班子', fields: ['community', 'committee'] },
    { label: '指标', fields: ['scores'] },
    { label: '测评', fields: ['residentsVote', 'superiorVote', 'votes'], later: true },
    { label: '得分', fields: ['indicatorScore', 'residentsScore', 'superiorScore', 'total', 'hint'], later: true },
    { label: '等次', fields: ['grade', 'gradeReason', 'publishedOn', 'objections', 'settledOn', 'filedOn'], later: true },
  ],
  proposes: ({ parent }) => ({
    scores: rowsIn(parent?.values['indicators']).map((row) => ({
      id: row.id,
      item: textIn(row, 'item'),
      full: decimalIn(row, 'full') ?? null,
    })),
  }),
  title: ['community', 'committee'],
  list: ['community', 'committee', 'total', 'grade', 'settledOn'],
  search: ['community', 'committee'],
  checks: [schemeWasAdopted, scoresInBounds],
  follows: followingScores,
  states: {
    reporting: { label: '述职和自评' },
    counted: { label: '测评已计' },
    proposed: { label: '已拟等次', editable: false },
    published: { label: '公示中', editable: false },
    settled: { label: '已审定', final: true, editable: false },
  },
  initial: 'reporting',
  steps: {
    count: {
      label: '计入测评',
      from: ['reporting'],
      to: 'counted',
      duties,
      asks: ['residentsVote', 'superiorVote'],
      guards: [reviewVotesConfirmed],
      writes: takenReviewVotes,
      help: '选已经由监票人确认的测评；只取总数，有效票不足 5 张的不分等次。',
    },
    propose: {
      label: '拟定等次',
      from: ['counted'],
      to: 'proposed',
      duties: ['supervisor'],
      asks: ['grade', 'gradeReason'],
      requires: ['grade'],
      guards: [reviewIsScored, reasonAboveReviewHint],
      help: '等次由人定，高于分数线的写明理由。',
    },
    publish: {
      label: '公示',
      from: ['proposed'],
      to: 'published',
      duties,
      asks: ['publishedOn'],
      requires: ['publishedOn'],
    },
    settle: {
      label: '审定',
      from: ['published'],
      to: 'settled',
      duties: ['supervisor'],
      asks: ['objections', 'settledOn', 'filedOn'],
      requires: ['settledOn'],
    },
  },
  papers: [{ template: 'double-review', label: '双评考核表', finalIn: ['settled'] }],
});

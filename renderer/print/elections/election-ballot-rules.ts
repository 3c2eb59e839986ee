import { rowsOf, type ElectionWords } from './election-words';

/** Settings that say how a paper is judged; posted before the vote and printed on the ballot's notice. */
const aboutBallots = [
  'overvoteScope',
  'samePersonTwice',
  'markedBallot',
  'nicknames',
  'manInWomenColumn',
  'writeIns',
  'writeInsWhereAgainst',
];

/** A suggestion says that it is one; what all it suggests stands in the rules of the election. */
function shortSource(source: string): string {
  const [, elsewhere] = /^建议：(参照.*?)（地方规定）$/u.exec(source) ?? [];
  if (elsewhere !== undefined) return `建议，${elsewhere}`;
  return source.startsWith('建议') ? '建议' : source.replace(/（地方规定）$/u, '，地方规定');
}

/** How a ballot is judged, rule by rule with its source, from the frozen rules. */
export function rulesOnBallots({ election }: ElectionWords): readonly string[] {
  const rules = rowsOf(election, 'rules').filter(({ setting = '' }) => aboutBallots.includes(setting));
  const own = rules.map(({ label = '', value = '', source = '' }) => `${label}：${value}（${shortSource(source)}）。`);
  return [
    '选出的人数少于应选名额的有效，多于应选名额的按下面的规则处理。',
    '没有作任何选择的是弃权，不是无效票，计入收回的选票。',
    ...own,
    '辨认不清的，由监票人提交，当场集体认定。',
  ];
}

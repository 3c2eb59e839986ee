import { codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PrintRecord } from '../../domain/paper/paper';
import type { Notice, NoticeKind } from './election-notices';
import { membersTable } from './election-report';
import { bare, childrenIn, line, rowsOf, seatsText, table } from './election-words';

/** Notices of a Party election by 两推直选, as places number them. */
export const partyNotices: Readonly<Record<string, NoticeKind>> = {
  p1: {
    title: '关于职数和任职条件的公告',
    blocks: ({ words }) => [
      line(
        `经上级批准，${words.body}换届选举采用党员推荐、群众推荐、党员大会选举的办法，应选${seatsText(words)}。党员大会定于${words.day}召开。`,
      ),
    ],
  },
  p2: { title: '关于两次推荐结果的公告', blocks: pushes },
  p3: { title: '候选人公示', blocks: candidates },
  p4: { title: '关于选举结果的公告', blocks: outcome },
  p5: {
    title: '任职承诺公示',
    blocks: ({ words }) =>
      childrenIn(words, 'party.pledge').flatMap((one) => [
        line(`${textOr(one, 'post')}${textOr(one, 'name')}承诺：`),
        {
          kind: 'clauses' as const,
          items: rowsOf(one, 'items').map(({ what = '', by = '' }) => `${what}${by === '' ? '' : `（${by}前）`}`),
        },
      ]),
  },
};

/** Both rankings, each for itself: the two recommendations are never added up. */
function pushes({ words }: Notice): readonly PaperBlock[] {
  return ['members', 'masses'].flatMap((kind) => {
    const push = childrenIn(words, 'party.push').find((one) => codeIs(one, 'kind', kind));
    return push === undefined ? [] : [line(pushText(push)), ranking(push)];
  });
}

function pushText(push: PrintRecord): string {
  return `${textOr(push, 'kind')}（${textOr(push, 'heldOn')}）：发出${textOr(push, 'issued')}，收回${textOr(push, 'returned')}，有效${textOr(push, 'valid')}。`;
}

export function ranking(push: PrintRecord): PaperBlock {
  const rows = [...rowsOf(push, 'votes')].sort((a, b) => Number(bare(b['votes'])) - Number(bare(a['votes'])));
  const columns = [
    { label: '名次', width: 0.2, align: 'center' },
    { label: '姓名', width: 0.5, align: 'center' },
    { label: '得票', width: 0.3, align: 'center' },
  ] as const;
  const rank = (votes = '') => rows.findIndex((row) => row['votes'] === votes) + 1;
  return table(
    columns,
    rows.map(({ name = '', votes = '' }) => [String(rank(votes)), name, votes]),
    3,
  );
}

function candidates({ words }: Notice): readonly PaperBlock[] {
  const standing = childrenIn(words, 'party.candidate').filter((one) => !codeIs(one, 'out', 'yes'));
  const columns = [
    { label: '职位', width: 0.3, align: 'center' },
    { label: '姓名', width: 0.3, align: 'center' },
    { label: '现任职务', width: 0.4 },
  ] as const;
  const rows = standing.map(({ text }) => [text['post'] ?? '', text['name'] ?? '', text['present'] ?? '']);
  return [line(`${words.body}换届选举候选人预备人选公示如下，有意见的请在公示期内反映。`), table(columns, rows, 3)];
}

function outcome({ words }: Notice): readonly PaperBlock[] {
  const last = childrenIn(words, 'party.result').at(-1);
  return [
    line(`${words.body}党员大会选举结果如下；书记、副书记按规定报上级批准。`),
    ...(last === undefined ? [] : membersTable(last, words)),
  ];
}

import { codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PrintRecord } from '../../domain/paper/paper';
import { rulesOnBallots } from './election-ballot-rules';
import { listByGroup, lastRollIn } from './election-roll';
import { everybodysVotes, membersTable } from './election-report';
import type { Notice, NoticeKind } from './election-notices';
import { bare, childrenIn, line, rowsOf, seatsText, table, type ElectionWords } from './election-words';

const guidance = ({ superior, people }: ElectionWords) => `${superior}${people}委员会换届选举工作指导小组`;
const outgoing = ({ place, body }: ElectionWords) => `${place}${body}`;
const said = (text: (notice: Notice) => string) => (notice: Notice) => [line(text(notice))];

/** The notices of a committee election by their code, in the order of the published set. */
export const committeeNotices: Readonly<Record<string, NoticeKind>> = {
  n1: {
    title: '关于选举日的公告',
    by: guidance,
    blocks: said(
      ({ words }) =>
        `根据${lawOf(words)}和有关规定，${words.whole}选举日定为${words.day}。请${words.people}依法登记，积极参加选举。`,
    ),
  },
  n2: {
    title: '关于选举委员会名单的公告',
    by: outgoing,
    blocks: ({ words }) => [
      line(`经推选产生${words.committee}，名单如下。对名单有意见的，请自公布之日起五日内提出（民政部规程样表，建议）。`),
      rankingTable(words),
    ],
  },
  n3: {
    title: '关于选民登记的公告',
    blocks: ({ words }) => [
      line(
        `${words.whole}选举的选民登记现在开始。年满十八周岁（计算到选举日${words.day}）、没有被剥夺政治权利的，按下列情形登记：`,
      ),
      { kind: 'clauses', items: classesOf(words) },
    ],
  },
  n4: { title: '关于选民名单的公告', blocks: rollNotice },
  n5: {
    title: '关于推选代表和小组长的公告',
    blocks: said(({ words }) => `${words.people}代表、${words.people}小组长的推选安排如下，请${words.people}准时参加。`),
  },
  n6: { title: '关于代表名单的公告', blocks: said(({ words }) => `经推选，${words.people}代表名单如下。`) },
  n6a: { title: '关于小组长名单的公告', blocks: said(({ words }) => `经推选，${words.people}小组长名单如下。`) },
  n7: {
    title: '关于提名候选人的公告',
    blocks: ({ words }) => [
      line(`${words.whole}应选${seatsText(words)}。${nominators(words)}`),
      line('提名的人数不超过应选名额，同一人不提名两个职位（地方规定）。不符合任职条件的人，不能提名为候选人。'),
    ],
  },
  n8: {
    title: '关于初步候选人名单的公告',
    blocks: ({ record }) => [line('经提名产生初步候选人，按姓氏笔画排列如下。'), candidatesTable(record)],
  },
  n9: {
    title: '关于正式候选人名单的公告',
    blocks: ({ words, record }) => [
      line(`经资格审查，${words.whole}正式候选人名单如下。候选人与${words.people}见面、回答询问的时间另行通知。`),
      candidatesTable(record),
    ],
  },
  n10: {
    title: '关于投票时间和地点的公告',
    blocks: ({ words }) => [
      line(`${words.whole}选举于${words.day}投票，投票站和时间如下。`),
      stationsTable(words),
      mobileRoutes(words),
    ],
  },
  n11: {
    title: '关于选举工作人员的公告',
    blocks: ({ words }) => [line('本次选举的工作人员如下。候选人和他们的近亲属不担任工作人员。'), workersTable(words)],
  },
  n12: {
    title: '关于流动票箱投票人员的公告',
    blocks: ({ words }) => [line('下列选民行动不便、没有委托投票，使用流动票箱投票。'), mobileVoters(words)],
  },
  n13: {
    title: '关于委托投票的公告',
    blocks: ({ words }) => [line('下列选民书面委托他人投票。受托人不得再委托他人，并为委托人保密。'), proxiesTable(words)],
  },
  n14: {
    title: '关于代写人员的公告',
    blocks: ({ words }) => [
      line('下列选民不能填写选票，请他人代写。代写人不得违背选民的意愿，并为选民保密。'),
      scribesTable(words),
    ],
  },
  n15: {
    title: '关于无效票认定规则的公告',
    blocks: ({ words }) => [line('选票按下列规则认定，投票以后不再改变。'), { kind: 'clauses', items: rulesOnBallots(words) }],
  },
  n16: {
    title: '关于选举结果的公告',
    blocks: ({ words }) => [line(`${words.whole}选举依法有效，当选名单如下。`), ...outcome(words)],
  },
  n17: {
    title: '关于监督委员会选举结果的公告',
    blocks: said(({ words }) => `${words.place}监督委员会选举结果如下。`),
  },
  correction: { title: '关于更正选民名单的公告', blocks: corrections },
  complaint: { title: '关于名单申诉处理决定的公告', blocks: decisions },
  withdrawal: { title: '关于候选人退出、递补的公告', blocks: withdrawals },
  runoff: { title: '关于另行选举的公告', blocks: (notice) => laterVote(notice, '另行选举', 'runoff') },
  revote: { title: '关于再次投票的公告', blocks: (notice) => laterVote(notice, '再次投票', 'revote') },
  void: { title: '关于投票无效的公告', blocks: voided },
  moved: {
    title: '关于改期的公告',
    blocks: said(({ words }) => `${words.whole}选举日改为${words.day}。原因：${textOr(words.election, 'moveReason')}。`),
  },
  handover: {
    title: '关于工作移交的公告',
    blocks: said(
      ({ words }) =>
        `上一届${words.body}的工作，自新一届产生之日起十日内移交，最迟${textOr(words.election, 'handoverBy')}；由${words.committee}主持，${words.superior}监督。`,
    ),
  },
};

function lawOf({ people }: ElectionWords): string {
  return people === '居民' ? '《中华人民共和国城市居民委员会组织法》' : '《中华人民共和国村民委员会组织法》';
}

function classesOf({ people }: ElectionWords): readonly string[] {
  return people === '居民'
    ? [
        '户籍在本社区，本人表示参加选举的；',
        '户籍不在本社区、经常居住在本社区，本人表示参加选举的；',
        '在本社区工作满六个月的社区工作者，本人申请，由选举委员会确认的。',
      ]
    : [
        '户籍在本村并且在本村居住的；',
        '户籍在本村、居住在外，本人表示参加选举的；',
        '户籍不在本村、在本村居住或者工作一年以上，本人申请，经村民会议或者村民代表会议同意的。',
      ];
}

function nominators({ people }: ElectionWords): string {
  return people === '居民' ? '候选人由社区党组织或者十名以上选民联合提名。' : '候选人由村党组织或者登记参加选举的村民提名。';
}

function rankingTable({ election }: ElectionWords): PaperBlock {
  const staying = rowsOf(election, 'ranking').filter((row) => row['gone'] !== '是');
  // Those behind them only stand ready to replace a member who leaves.
  const sitting = staying.slice(0, Number(bare(election.text['committeeSeats'])) || staying.length);
  const columns = [
    { label: '职务', width: 0.4, align: 'center' },
    { label: '姓名', width: 0.6, align: 'center' },
  ] as const;
  return table(
    columns,
    sitting.map((row) => [row['post'] ?? '', row['name'] ?? '']),
    5,
  );
}

function candidatesTable(record: PrintRecord): PaperBlock {
  const columns = [
    { label: '职位', width: 0.3, align: 'center' },
    { label: '姓名', width: 0.3, align: 'center' },
    { label: '性别', width: 0.15, align: 'center' },
    { label: '提名得票', width: 0.25, align: 'center' },
  ] as const;
  const rows = rowsOf(record, 'candidates').map(({ post = '', name = '', sex = '', votes = '' }) => [post, name, sex, votes]);
  return table(columns, rows, 3);
}

function rollNotice({ words }: Notice): readonly PaperBlock[] {
  const roll = lastRollIn(words);
  const count = roll === undefined ? '' : textOr(roll, 'voters');
  return [
    line(`参加${words.whole}选举的选民共${count}，名单如下。对名单有异议的，自公布之日起五日内向${words.committee}提出。`),
    ...(roll === undefined ? [] : listByGroup(roll)),
  ];
}

function stationsTable(words: ElectionWords): PaperBlock {
  const columns = [
    { label: '投票站', width: 0.28 },
    { label: '地点', width: 0.42 },
    { label: '投票时间', width: 0.3 },
  ] as const;
  const rows = childrenIn(words, 'election.station')
    .filter((one) => !codeIs(one, 'kind', 'mobile'))
    .map(({ text }) => [text['name'] ?? '', text['place'] ?? '', text['hours'] ?? '']);
  return table(columns, rows, 2);
}

function mobileRoutes(words: ElectionWords): PaperBlock {
  const mobile = childrenIn(words, 'election.station').filter((one) => codeIs(one, 'kind', 'mobile'));
  const routes = mobile.map((one) => `${textOr(one, 'name')}：${textOr(one, 'route')}`);
  return line(routes.length === 0 ? '不使用流动票箱。' : `流动票箱：${routes.join('；')}。`);
}

function workersTable(words: ElectionWords): PaperBlock {
  const columns = [
    { label: '投票站或者票箱', width: 0.34 },
    { label: '工作', width: 0.26 },
    { label: '姓名', width: 0.4 },
  ] as const;
  const rows = childrenIn(words, 'election.station').flatMap((station) =>
    rowsOf(station, 'workers').map(({ work = '', name = '' }) => [textOr(station, 'name'), work, name]),
  );
  return table(columns, rows, 4);
}

/** Who uses a mobile box is posted; why is nobody's business. */
function mobileVoters(words: ElectionWords): PaperBlock {
  const columns = [
    { label: '票箱', width: 0.4 },
    { label: '选民', width: 0.6 },
  ] as const;
  const rows = childrenIn(words, 'election.station').flatMap((station) =>
    rowsOf(station, 'voters').map(({ name = '' }) => [textOr(station, 'name'), name]),
  );
  return table(columns, rows, 3);
}

function proxiesTable(words: ElectionWords): PaperBlock {
  const columns = [
    { label: '委托人', width: 0.5, align: 'center' },
    { label: '受托人', width: 0.5, align: 'center' },
  ] as const;
  const rows = childrenIn(words, 'election.proxy').map(({ text }) => [text['principalName'] ?? '', text['proxyName'] ?? '']);
  return table(columns, rows, 3);
}

function scribesTable({ election }: ElectionWords): PaperBlock {
  const columns = [
    { label: '选民', width: 0.5, align: 'center' },
    { label: '代写人', width: 0.5, align: 'center' },
  ] as const;
  return table(
    columns,
    rowsOf(election, 'scribes').map(({ voter = '', scribe = '' }) => [voter, scribe]),
    3,
  );
}

function outcome(words: ElectionWords): readonly PaperBlock[] {
  const results = childrenIn(words, 'election.result');
  const last = results.at(-1);
  return last === undefined ? [line('　')] : [...membersTable(last, words), ...everybodysVotes(last, words)];
}

function corrections({ words }: Notice): readonly PaperBlock[] {
  const roll = lastRollIn(words);
  const rows =
    roll === undefined ? [] : rowsOf(roll, 'changes').map(({ change = '', group = '', name = '' }) => [change, group, name]);
  const columns = [
    { label: '更正', width: 0.25, align: 'center' },
    { label: '组别', width: 0.35 },
    { label: '姓名', width: 0.4 },
  ] as const;
  const now = roll === undefined ? '' : `更正以后为第${bare(roll.text['no'])}版，选民${textOr(roll, 'voters')}。`;
  return [line(`选民名单作如下更正。${now}`), table(columns, rows, 2)];
}

/** Decisions without names: who complained about whom is told to them alone. */
function decisions({ words }: Notice): readonly PaperBlock[] {
  const decided = childrenIn(words, 'election.complaint').filter((one) => (one.text['decision'] ?? '') !== '');
  const columns = [
    { label: '收到日期', width: 0.3 },
    { label: '决定日期', width: 0.3 },
    { label: '处理决定', width: 0.4 },
  ] as const;
  const rows = decided.map(({ text }) => [text['receivedOn'] ?? '', text['decidedOn'] ?? '', text['decision'] ?? '']);
  return [line('对选民名单的申诉，已作出如下决定，并书面告知申诉人。'), table(columns, rows, 2)];
}

function withdrawals({ words }: Notice): readonly PaperBlock[] {
  const gone = childrenIn(words, 'election.candidate').filter(
    (one) => codeIs(one, 'out', 'yes') && one.text['withdrawnOn'] !== '',
  );
  const came = childrenIn(words, 'election.candidate').filter((one) => (one.text['replaces'] ?? '') !== '');
  return [
    ...gone.map((one) => line(`${textOr(one, 'post')}候选人${textOr(one, 'name')}于${textOr(one, 'withdrawnOn')}书面退出。`)),
    ...came.map((one) => line(`${textOr(one, 'post')}由${textOr(one, 'name')}递补${textOr(one, 'replaces')}。`)),
    ...(gone.length + came.length === 0 ? [line('　')] : []),
  ];
}

function laterVote({ words }: Notice, what: string, round: string): readonly PaperBlock[] {
  const ballot = childrenIn(words, 'election.ballot').findLast((one) => codeIs(one, 'round', round));
  if (ballot === undefined) return [line(`${words.whole}选举${what}的安排如下。`)];
  const rows = rowsOf(ballot, 'candidates').map(({ post = '', name = '' }) => [post, name]);
  const columns = [
    { label: '职位', width: 0.5, align: 'center' },
    { label: '候选人', width: 0.5, align: 'center' },
  ] as const;
  return [
    line(`${textOr(ballot, 'why', '')}。定于${textOr(ballot, 'heldOn')}${what}，选民名单不重新登记。候选人如下。`),
    table(columns, rows),
  ];
}

function voided({ words }: Notice): readonly PaperBlock[] {
  const ballot = childrenIn(words, 'election.ballot').findLast((one) => (one.text['voidOn'] ?? '') !== '');
  if (ballot === undefined) return [line('本次投票无效，另行组织投票。')];
  return [
    line(
      `${textOr(ballot, 'heldOn')}的投票（${textOr(ballot, 'label')}）无效：${textOr(ballot, 'voidReason')}。${words.committee}于${textOr(ballot, 'voidOn')}作出决定，另行组织投票。`,
    ),
  ];
}

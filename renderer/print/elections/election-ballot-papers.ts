import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';
import { bare, electionWords, line, rowsOf, table, type Column, type ElectionWords } from './election-words';

/**
 * 选票. One like the other: no number, no code, no mark, and nothing of any voter, so that no paper can be told from another. What is
 * printed depends on posts and candidates alone.
 */
export const electionBallot: PaperTemplate = {
  name: 'election-ballot',
  version: 1,
  paper: (model) => ({ title: '选票', copies: 1, blocks: ballot(model), slips: true }),
};

function ballot(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '选　票', above: `${words.whole}${roundText(record)}` },
    ...rowsOf(record, 'contests').flatMap((contest) => postBlocks(record, contest, words)),
    { kind: 'note', text: howToVote(words) },
    { kind: 'seal', label: words.committee, date: textOr(record, 'heldOn', dateBlank) },
  ];
}

function roundText(record: PrintRecord): string {
  const round = record.text['round'] ?? '';
  return round === '' || round === '首次' ? '选举' : round;
}

type Row = Readonly<Record<string, string>>;

/** The candidates of one post in the order of the record, and as many empty lines as there are seats for other people. */
function postBlocks(record: PrintRecord, { post = '', seats = '' }: Row, { party }: ElectionWords): readonly PaperBlock[] {
  const names = rowsOf(record, 'candidates')
    .filter((row) => row['post'] === post)
    .map(({ name = '' }) => name);
  const count = Number(bare(seats));
  const columns: readonly Column[] = [
    { label: '候选人', width: party ? 0.34 : 0.5, align: 'center' },
    { label: party ? '赞成○、不赞成×' : '同意的划○', width: party ? 0.26 : 0.5, align: 'center' },
    ...(party ? [{ label: '另选他人', width: 0.4, align: 'center' as const }] : []),
  ];
  const rows = names.map((name) => columns.map((_, at) => (at === 0 ? name : '　')));
  const others = party ? [] : Array.from({ length: Math.max(count, 0) }, () => ['（另选）', '　']);
  return [
    { kind: 'paragraph', text: `${post}（应选${bare(seats)}人）`, heading: true },
    table(columns, [...rows, ...others], 1),
  ];
}

function howToVote({ party }: ElectionWords): string {
  const common = '每个职位选出的人数不超过应选名额；什么也不划的是弃权。用蓝色或者黑色笔填写，不写自己的姓名，不做任何记号。';
  return party
    ? `赞成的在姓名后划○，不赞成的划×；不赞成的，可以在同一行另选他人；弃权的不另选。${common}`
    : `同意的在姓名后划○；另选他人的，把姓名写在空行里并划○。同一个人不选两个职位。${common}`;
}

/** 计票单: one sheet for each post and pile, to be filled in with 正 by one teller; the other teller has a sheet of their own. */
export const electionTallySheet: PaperTemplate = {
  name: 'election-tally-sheet',
  version: 1,
  paper: (model) => ({ title: '计票单', copies: 2, blocks: sheets(model), slips: true }),
};

function sheets(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const piles = pilesOf(record);
  const all = rowsOf(record, 'contests').flatMap(({ post = '' }) => piles.map((pile) => ({ post, pile })));
  const wanted = all.length === 0 ? [{ post: '', pile: '' }] : all;
  return wanted.flatMap((one, at) => [...(at === 0 ? [] : [{ kind: 'break' as const }]), ...sheet(record, words, one)]);
}

function pilesOf(record: PrintRecord): readonly string[] {
  const names = rowsOf(record, 'groups').map(({ name = '' }) => name);
  return names.length === 0 ? ['全部选票'] : names;
}

function sheet(
  record: PrintRecord,
  words: ElectionWords,
  { post, pile }: { readonly post: string; readonly pile: string },
): readonly PaperBlock[] {
  const people = ['candidates', 'writeIns'].flatMap((field) => rowsOf(record, field)).filter((row) => row['post'] === post);
  return [
    { kind: 'title', text: '计票单', above: `${words.whole}${roundText(record)}` },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '职位', value: post },
        { label: '组', value: pile },
        { label: '本组选票', value: '　　　　张' },
        { label: '整张无效', value: '　　　　张' },
        { label: '本职位无效', value: '　　　　张' },
        { label: '没有选任何人', value: '　　　　张' },
      ],
    },
    table(
      tallyColumns(words),
      people.map(({ name = '' }) => [
        name,
        ...tallyColumns(words)
          .slice(1)
          .map(() => ''),
      ]),
      people.length + 4,
    ),
    { kind: 'signatures', lines: [{ label: '唱票人（签名）' }, { label: '计票人（签名）' }, { label: '监票人（签名）' }] },
    { kind: 'note', text: '两位计票人各画一份，互不照抄；每五票画一个“正”字。只记总数，不记先后。' },
  ];
}

function tallyColumns({ party }: ElectionWords): readonly Column[] {
  const total: Column = { label: '合计', width: 0.12, align: 'center' };
  return party
    ? [
        { label: '姓名', width: 0.2 },
        { label: '赞成（正）', width: 0.28 },
        { label: '不赞成（正）', width: 0.2 },
        { label: '弃权（正）', width: 0.2 },
        total,
      ]
    : [{ label: '姓名', width: 0.24 }, { label: '得票（正）', width: 0.64 }, total];
}

/** 收发票核对表: papers against one another before anything is counted. */
export const electionPaperCheck: PaperTemplate = {
  name: 'election-paper-check',
  version: 1,
  paper: (model) => ({ title: '选票收发核对表', copies: 2, blocks: paperCheck(model) }),
};

function paperCheck(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const columns = ['signed', 'issued', 'unused', 'spoiled', 'returned'] as const;
  const rows = rowsOf(record, 'stations').map((row) => [row['place'] ?? '', ...columns.map((name) => bare(row[name]))]);
  const sums = columns.map((name) =>
    String(rowsOf(record, 'stations').reduce((total, row) => total + Number(bare(row[name])), 0)),
  );
  return [
    { kind: 'title', text: '选票收发核对表', above: words.whole },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '选票', value: record.text['label'] ?? '', span: 3 },
        { label: '有权投票', value: record.text['registered'] ?? '' },
        { label: '印制', value: record.text['printed'] ?? '' },
      ],
    },
    table(
      ['投票站或者票箱', '领票人数', '发出', '剩余', '作废更换', '收回'].map((label, at) => ({
        label,
        width: at === 0 ? 0.3 : 0.14,
        ...(at === 0 ? {} : { align: 'center' as const }),
      })),
      [...rows, ['合计', ...sums]],
    ),
    line(textOr(record, 'sums', '核对：')),
    {
      kind: 'signatures',
      lines: [{ label: '监票人（签名）', count: 2 }, { label: '发票人（签名）' }, { label: '主持人（签名）' }],
    },
  ];
}

/** 疑难票登记表: what was doubtful and how it was decided, never whose it was. */
export const electionDoubts: PaperTemplate = {
  name: 'election-doubts',
  version: 1,
  paper: (model) => ({ title: '疑难票登记表', copies: 1, blocks: doubts(model) }),
};

function doubts(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const found = model.children[words.party ? 'party.doubt' : 'election.doubt'] ?? [];
  const columns = [
    { label: '组', width: 0.14 },
    { label: '疑难在哪里', width: 0.36 },
    { label: '认定', width: 0.22 },
    { label: '同意', width: 0.14, align: 'center' },
    { label: '不同意', width: 0.14, align: 'center' },
  ] as const;
  const rows = found.map(({ text }) =>
    ['group', 'question', 'decision', 'inFavour', 'against'].map((name) => text[name] ?? ''),
  );
  return [
    { kind: 'title', text: '疑难票登记表', above: words.whole },
    table(columns, rows, 6),
    { kind: 'signatures', lines: [{ label: '监票人（签名）', count: 2 }, { label: '主持人（签名）' }] },
    { kind: 'note', text: '只写票面的问题，不写、不猜是谁的票，不拍照。' },
  ];
}

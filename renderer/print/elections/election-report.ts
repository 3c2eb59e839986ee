import { cell, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';
import { bare, electionWords, line, rowsOf, table, type Column, type ElectionWords } from './election-words';

/** 选举结果报告单 of one kind of ballot: papers, votes, every test written out, signatures. */
export const electionReport: PaperTemplate = {
  name: 'election-report',
  version: 1,
  paper: (model) => ({ title: '选举结果报告单', copies: 3, blocks: report(model) }),
};

function report(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const few = isFew(record, rowsOf(record, 'record', 'contest'));
  return [
    { kind: 'title', text: '选举结果报告单', above: words.whole },
    heads(record, words),
    ...voided(record),
    ...rowsOf(record, 'record', 'contest').flatMap((contest) => votes(contest, rowsOf(record, 'record', 'person'), few)),
    ...tests(record.text['tests'] ?? '', few),
    { kind: 'signatures', lines: signers(words) },
    { kind: 'note', text: signedText(record) },
  ];
}

function heads(record: PrintRecord, words: ElectionWords): PaperBlock {
  const sum = (column: string) =>
    String(rowsOf(record, 'stations').reduce((total, row) => total + Number(bare(row[column])), 0));
  return {
    kind: 'fields',
    columns: 4,
    cells: [
      cell('选票', record, 'label', 3),
      cell('投票日期', record, 'heldOn'),
      cell('第几轮', record, 'round'),
      cell(words.party ? '应到会' : '选民', record, 'registered'),
      words.party ? cell('实到会', record, 'present') : { label: '领票', value: `${sum('signed')}人` },
      { label: '发出', value: `${sum('issued')}张` },
      cell('收回', record, 'returned'),
    ],
  };
}

function voided(record: PrintRecord): readonly PaperBlock[] {
  const on = record.text['voidOn'] ?? '';
  return on === '' ? [] : [line(`本次投票于${on}宣布无效：${textOr(record, 'voidReason')}。`)];
}

type Row = Readonly<Record<string, string>>;

/** Fewer valid ballots than the rules allow to be shown: votes beside names would tell who chose whom. */
export function isFew(record: PrintRecord, contests: readonly Row[]): boolean {
  const limit = rowsOf(record, 'rules').find(({ setting }) => setting === 'disclosureLimit')?.['value'] ?? '0';
  return contests.some(({ valid = '' }) => valid === '' || Number(valid) < Number(limit));
}

/** Votes of one post; of few ballots only who was elected. */
export function votes(contest: Row, people: readonly Row[], few: boolean): readonly PaperBlock[] {
  const { post = '', seats = '', ballots = '', invalid = '', voidColumns = '', valid = '', blank = '' } = contest;
  const own = people.filter((row) => row['post'] === post);
  const each = own.some((row) => (row['against'] ?? '') !== '');
  const sums = few
    ? '选票太少，不公开各人得票。'
    : `选票${ballots}张，整张无效${invalid}张，本职位无效${voidColumns}张，有效${valid}张${blank === '' ? '' : `，其中没有选任何人的${blank}张`}。`;
  const rows = own.map(({ name = '', votes: count = '', against = '', abstained = '', outcome = '' }) =>
    few ? [name, outcome] : each ? [name, count, against, abstained, outcome] : [name, count, outcome],
  );
  return [
    { kind: 'paragraph', text: `${post}（应选${seats}人）`, heading: true },
    line(sums),
    table(columnsFor(few, each), rows, 1),
  ];
}

function columnsFor(few: boolean, each: boolean): readonly Column[] {
  const centred = (label: string, width: number): Column => ({ label, width, align: 'center' });
  if (few) return [centred('姓名', 0.6), centred('结果', 0.4)];
  return each
    ? [centred('姓名', 0.32), centred('赞成', 0.17), centred('不赞成', 0.17), centred('弃权', 0.17), centred('结果', 0.17)]
    : [centred('姓名', 0.46), centred('得票', 0.27), centred('结果', 0.27)];
}

function tests(text: string, few: boolean): readonly PaperBlock[] {
  if (text === '' || few) return [];
  return [{ kind: 'paragraph', text: '每一步怎样算', heading: true }, line(text)];
}

function signers({ party }: ElectionWords) {
  const lines = [{ label: '总监票人（签名）' }, { label: '监票人（签名）', count: 2 }, { label: '计票人（签名）', count: 2 }];
  return [...lines, { label: party ? '大会主持人（签名）' : '选举委员会主任（签名）' }];
}

function signedText(record: PrintRecord): string {
  const [monitor, teller, on] = [
    textOr(record, 'monitor', ''),
    textOr(record, 'teller', ''),
    textOr(record, 'announcedOn', ''),
  ];
  const signed = monitor === '' || teller === '' ? '' : `监票人${monitor}、计票人${teller}已在系统里签字。`;
  return `${signed}${on === '' ? '' : `${on}当场公布。`}一式三份：选举委员会（大会）、上级、档案各一份。公布的数字不能涂改，确有错误的另出更正。`;
}

/** 选举情况报告: the whole election for the superior and the archive. */
export const electionWholeReport: PaperTemplate = {
  name: 'election-whole-report',
  version: 1,
  paper: (model) => ({ title: '选举情况报告', copies: 3, blocks: whole(model) }),
};

function whole(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '选举情况报告', above: words.whole },
    line(`${words.superior}：`),
    line(`${words.whole}选举依照《${textOr(words.election, 'methodTitle')}》进行，现将结果报告如下。`),
    ...membersTable(record, words),
    ...voteBlocks(record),
    ...correction(record),
    { kind: 'seal', label: words.committee, date: textOr(record, 'announcedOn', dateBlank) },
  ];
}

/** Who was elected to what; votes stand beside names where enough ballots were valid. */
export function membersTable(result: PrintRecord, words: ElectionWords): readonly PaperBlock[] {
  const members = rowsOf(result, 'result', 'member');
  const contests = rowsOf(result, 'result', 'contest');
  const few = isFew(words.election, contests);
  const shown = !few && members.some((row) => (row['votes'] ?? '') !== '');
  const columns: readonly Column[] = shown
    ? [
        { label: '职务', width: 0.35, align: 'center' },
        { label: '姓名', width: 0.4, align: 'center' },
        { label: '得票', width: 0.25, align: 'center' },
      ]
    : [
        { label: '职务', width: 0.45, align: 'center' },
        { label: '姓名', width: 0.55, align: 'center' },
      ];
  const rows = members.map(({ post = '', name = '', votes: count = '' }) => (shown ? [post, name, count] : [post, name]));
  return [table(columns, rows, 1)];
}

/** What everybody had in each vote that stands, as it was read out; of few ballots only who was elected. */
export function everybodysVotes(result: PrintRecord, words: ElectionWords): readonly PaperBlock[] {
  const few = isFew(words.election, rowsOf(result, 'result', 'contest'));
  return votesIn(rowsOf(result, 'result'))
    .filter(([vote]) => vote?.['voided'] === '')
    .flatMap((rows) => {
      const of = (kind: string) => rows.filter((row) => row['kind'] === kind);
      const [{ no = '', heldOn = '' } = {}] = rows;
      return [
        { kind: 'paragraph' as const, text: `第${no}次投票（${heldOn}）`, heading: true },
        ...of('paper').map((row) => line(paperText(row))),
        ...of('contest').flatMap((contest) => votes(contest, of('person'), few)),
      ];
    });
}

/** The rows of a result by the vote they belong to; each begins with the row of the vote. */
function votesIn(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found: Row[][] = [];
  for (const row of rows) {
    if (row['kind'] === 'vote') found.push([row]);
    else found.at(-1)?.push(row);
  }
  return found;
}

/** Each vote with its papers and its tests, in the order in which it was held. */
function voteBlocks(record: PrintRecord): readonly PaperBlock[] {
  return rowsOf(record, 'result').flatMap((row): readonly PaperBlock[] => {
    const { kind, no = '', heldOn = '', voided: reason = '', line: text = '' } = row;
    if (kind === 'vote') {
      const head = `第${no}次投票（${heldOn}）${reason === '' ? '' : `：已宣布无效（${reason}）`}`;
      return [{ kind: 'paragraph', text: head, heading: true }];
    }
    if (kind === 'paper') return [line(paperText(row))];
    return kind === 'test' ? [line(text)] : [];
  });
}

function paperText({
  label = '',
  registered = '',
  printed = '',
  issued = '',
  unused = '',
  spoiled = '',
  returned = '',
}: Row): string {
  return `${label}：有权投票${registered}人；印制${printed}张，发出${issued}张，剩余${unused}张，作废更换${spoiled}张，收回${returned}张。`;
}

function correction(record: PrintRecord): readonly PaperBlock[] {
  const reason = record.text['reason'] ?? '';
  const by = codeIs(record, 'supersededBy', 'yes') ? '' : (record.text['supersededBy'] ?? '');
  return [
    ...(reason === '' ? [] : [line(`本报告是更正：${reason}。`)]),
    ...(by === '' ? [] : [line(`本报告已被更正：${by}。`)]),
  ];
}

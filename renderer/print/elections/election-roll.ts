import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { bare, childrenIn, dayBlank, electionWords, line, rowsOf, table, type ElectionWords } from './election-words';

/** 选民名单 as posted: names by group and nothing else, with version and hash of the posted list. */
export const electionRoll: PaperTemplate = {
  name: 'election-roll',
  version: 1,
  paper: (model) => ({ title: '选民名单', copies: 2, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '选民名单', above: `${words.whole}选举`, number: `第${bare(record.text['no'])}版` },
    line(`选民共${textOr(record, 'voters')}。有异议的，自公布之日起五日内向${words.committee}提出。`),
    ...listByGroup(record),
    { kind: 'seal', label: words.committee, date: textOr(record, 'postedOn', dayBlank) },
  ];
}

/** One row for each group, delegates behind the voters. */
export function listByGroup(roll: PrintRecord): readonly PaperBlock[] {
  const columns = [
    { label: '组别', width: 0.18 },
    { label: '姓名', width: 0.7, names: true },
    { label: '人数', width: 0.12, align: 'center' },
  ] as const;
  const rowsFor = (kind: string) =>
    rowsOf(roll, 'list', kind).map(({ group = '', names = '', count = '' }) => [group, names, count]);
  const delegates = rowsFor('delegates');
  return [
    table(columns, rowsFor('voters'), 1),
    ...(delegates.length === 0 ? [] : [line('户代表、居民代表名单：'), table(columns, delegates)]),
  ];
}

/** The version posted last. */
export function lastRollIn(words: ElectionWords): PrintRecord | undefined {
  const versions = [...childrenIn(words, 'election.roll')];
  return versions.sort((a, b) => Number(bare(a.text['no'])) - Number(bare(b.text['no']))).at(-1);
}

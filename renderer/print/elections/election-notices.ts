import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { committeeNotices } from './election-notice-words';
import { dayBlank, electionWords, line, type ElectionWords } from './election-words';
import { partyNotices } from './party-notice-words';

/** A notice with what it is made of. */
export interface Notice {
  readonly words: ElectionWords;
  readonly record: PrintRecord;
}

/** What one kind of notice says, and who signs it where it is not the election committee. */
export interface NoticeKind {
  readonly title: string;
  readonly by?: (words: ElectionWords) => string;
  readonly blocks: (notice: Notice) => readonly PaperBlock[];
}

/** 公告: numbered, with the unit that signs it, seal and date. The wording is common use; a place may have its own. */
export const electionNotice: PaperTemplate = {
  name: 'election-notice',
  version: 1,
  paper: (model) => {
    const kind = kindOf(model);
    return { title: kind.title, copies: 1, blocks: blocksOf(model, kind) };
  },
};

const noKind: NoticeKind = { title: '选举公告', blocks: () => [line('　')] };

function kindOf({ record }: PrintModel): NoticeKind {
  const [code = ''] = record.codes['kind'] ?? [];
  const kinds: Readonly<Record<string, NoticeKind>> = { ...committeeNotices, ...partyNotices };
  return kinds[code] ?? noKind;
}

function blocksOf(model: PrintModel, kind: NoticeKind): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const by = kind.by?.(words) ?? words.committee;
  return [
    { kind: 'title', text: kind.title, above: `${by}公告`, number: numberText(record) },
    ...kind.blocks({ words, record }),
    ...whenAndWhere(record),
    ...added(record),
    line('特此公告。'),
    { kind: 'seal', label: by, date: textOr(record, 'postedOn', dayBlank) },
  ];
}

/** 第3号 where only the number was typed; a number an office writes in its own way stays as it is. */
function numberText({ text }: PrintRecord): string {
  const number = text['number'] ?? '';
  if (number === '') return '第　　　号';
  return /^\d+$/.test(number) ? `第${number}号` : number;
}

function whenAndWhere({ text }: PrintRecord): readonly PaperBlock[] {
  const parts = [
    ['时间', text['from']],
    ['地点', text['where']],
    ['联系人', text['contact']],
  ] as const;
  return parts.flatMap(([label, value = '']) => (value === '' ? [] : [line(`${label}：${value}`)]));
}

function added({ text }: PrintRecord): readonly PaperBlock[] {
  const more = text['text'] ?? '';
  return more === '' ? [] : [line(more)];
}

import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField, RowValue } from '../fields/rows';
import { textIn } from './cells';
import { checkItems, itemOf, lineLabel, type ItemList, type SheetItem } from './item-list';
import type { SheetFaces, SheetProblem } from './sheet';

/** One way to answer; its key is what is stored. */
export interface AnswerChoice {
  readonly key: string;
  readonly label: string;
}

/** Something that has to be settled, with the ways to settle it. */
export interface Question extends SheetItem {
  readonly ask: string;
  readonly choices: readonly AnswerChoice[];
  /** Any whole number may be answered as well. */
  readonly anyNumber?: true;
}

/** Questions of one group belong together; a sheet holds those of one group, and more of them may be added. */
export interface AnswerSheet {
  readonly shape: 'answers';
  readonly items: ItemList<Question>;
}

/** Questions answered by one of their choices, each with the place that says so. */
export function answerField(declared: {
  readonly label: string;
  readonly disclosure: Disclosure;
  readonly help?: string;
  /** What the place is called: 选举办法第几条. */
  readonly place: string;
  readonly items: ItemList<Question>;
}): RowsField {
  const { label, disclosure, help, place, items } = declared;
  const columns = {
    answer: { kind: 'text', label: '规定', disclosure, maxLength: 200 },
    place: { kind: 'text', label: place, disclosure, maxLength: 60 },
  } as const satisfies Fields;
  const sheet: AnswerSheet = { shape: 'answers', items };
  return { kind: 'rows', label, disclosure, rowLabel: '规定', columns, sheet, ...(help === undefined ? {} : { help }) };
}

export const answerFaces: SheetFaces<AnswerSheet> = {
  check: ({ items }) => [...checkItems(items), ...checkChoices(items)],
  rowLabel: ({ items }, id) => lineLabel(items, id),
  rowText: (row, { items }) => `${lineLabel(items, row.id)}：${answerText(row, itemOf(items, row.id))}`,
  judge: (rows, { items }) => rows.flatMap((row) => judgeAnswer(row, itemOf(items, row.id))),
  sums: (rows) =>
    rows.length === 0 ? [] : [{ name: 'answered', label: '已定', text: `${rows.filter(isAnswered).length}/${rows.length}` }],
  schedules: () => [],
};

/** As a person reads it, with its place. */
export function answerText(row: RowValue, question: Question | undefined): string {
  const [answer, place] = [textIn(row, 'answer'), textIn(row, 'place')];
  if (answer === '') return '未定';
  const label = question?.choices.find(({ key }) => key === answer)?.label ?? answer;
  return place === '' ? label : `${label}（${place}）`;
}

export function isAnswered(row: RowValue): boolean {
  return textIn(row, 'answer') !== '' && textIn(row, 'place').trim() !== '';
}

function judgeAnswer(row: RowValue, question: Question | undefined): readonly SheetProblem[] {
  const answer = textIn(row, 'answer');
  if (answer === '' || question === undefined) return [];
  const known = question.choices.some(({ key }) => key === answer);
  if (known || (question.anyNumber === true && /^\d{1,6}$/.test(answer))) return [];
  const choices = question.choices.map(({ label }) => label).join('、');
  return [
    {
      row: row.id,
      column: 'answer',
      code: 'answer-unknown',
      sentence: `“${question.label}”不能这样规定。`,
      whatToDo: `请从这些里选：${choices}${question.anyNumber === true ? '，或者填整数' : ''}。`,
    },
  ];
}

function checkChoices({ name, items }: ItemList<Question>): readonly string[] {
  return Object.entries(items)
    .filter(([, { choices, anyNumber }]) => choices.length === 0 && anyNumber !== true)
    .map(([id]) => `${name}.${id}: nothing to choose`);
}

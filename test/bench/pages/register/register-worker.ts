import { breathe } from '../../../../renderer/data/finding/breathe';
import { markFound } from '../../../../renderer/data/finding/mark-found';
import type { ListPage, ListQuery } from '../../../../renderer/data/office-api';
import { people, person } from '../../../unit/data/finding/people';
import { manyPeople, peopleCount, valuesOf } from './many-people';

/** What the page asks of its worker. */
export type Asked =
  | { readonly id: number; readonly ask: 'list'; readonly query: ListQuery }
  | { readonly id: number; readonly ask: 'ready' | 'keys' | 'orders' };

/** Milliseconds in the worker. */
export interface KeyTimes {
  /** Making the pinyin of all records, once. */
  readonly prepare: number;
  readonly keys: readonly { readonly typed: string; readonly found: number; readonly ours: number; readonly plain: number }[];
  /** The key after one record was saved. */
  readonly afterSave: number;
}

export interface OrderTimes {
  readonly first: number;
  readonly nextPage: number;
  readonly afterSave: number;
}

const set = manyPeople();
let prepared = 0;
const ready = prepare();

self.onmessage = (event: MessageEvent<Asked>) => void answer(event.data);

async function prepare(): Promise<void> {
  const begun = performance.now();
  await set.prepare(breathe);
  prepared = performance.now() - begun;
}

async function answer(asked: Asked): Promise<void> {
  await ready;
  const value =
    asked.ask === 'list' ? list(asked.query) : asked.ask === 'keys' ? keyTimes() : asked.ask === 'orders' ? orderTimes() : {};
  self.postMessage({ id: asked.id, value });
}

/** As the office worker answers it. */
function list(query: ListQuery): ListPage {
  const page = set.list(query, people, true);
  return { ...page, rows: page.rows.map((row) => markFound(row, query.text)) };
}

const typedWords = [
  '王',
  '楼上漏水',
  'zhangwei',
  'sty',
  'cqlylrm',
  '13',
  '1388',
  '2026',
  '通道 王',
  'wang loushui',
  '𠮷',
  '99999',
];

/** Each key in every round, with a save between rounds so that no answer is kept; the middle round counts. */
function keyTimes(): KeyTimes {
  const fields = Array.from({ length: peopleCount }, (_, number) => fieldsOf(number));
  const typed = [
    ...new Set(
      typedWords.flatMap((word) =>
        Array.from(word, (_, at) =>
          Array.from(word)
            .slice(0, at + 1)
            .join(''),
        ),
      ),
    ),
  ];
  const runs = Array.from({ length: rounds }, (_, round) => {
    save(round);
    return typed.map((text) => timed(() => list({ ledger: people.kind, text, from: 0, count: 300 })));
  });
  const keys = typed.map((text, at) => ({
    typed: text,
    found: runs[0]?.[at]?.value.total ?? 0,
    ours: middle(runs.map((run) => run[at]?.took ?? 0)),
    plain: middle([0, 1, 2].map(() => timed(() => plainSearch(fields, text)).took)),
  }));
  const afterSave = middle(
    [1, 2, 3, 4, 5].map((number) => {
      save(number);
      return timed(() => list({ ledger: people.kind, text: 'zhang', from: 0, count: 300 })).took;
    }),
  );
  return { prepare: prepared, keys, afterSave };
}

const rounds = 5;

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function orderTimes(): OrderTimes {
  const sort = { field: 'name', descending: false, by: 'surnameStrokes' } as const;
  const page = (from: number) => timed(() => list({ ledger: people.kind, sort, from, count: 300 })).took;
  const [first, nextPage] = [page(0), page(60_000)];
  save(1);
  return { first, nextPage, afterSave: page(0) };
}

function save(number: number): void {
  set.put(person({ number, values: { ...valuesOf(number), matter: `改过的${performance.now()}` } }));
}

/** The plainest search there is: every field of every record, without pinyin or order. */
function plainSearch(fields: readonly (readonly string[])[], text: string): number {
  const words = text.toLowerCase().split(' ');
  return fields.filter((own) => words.every((word) => own.some((field) => field.toLowerCase().includes(word)))).length;
}

function fieldsOf(number: number): readonly string[] {
  return Object.values(valuesOf(number)).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

function timed<T>(work: () => T): { readonly took: number; readonly value: T } {
  const begun = performance.now();
  const value = work();
  return { took: performance.now() - begun, value };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFound } from '../../../../renderer/data/finding/mark-found';
import type { ListQuery } from '../../../../renderer/data/office-api';
import type { WorkingSet } from '../../../../renderer/data/working-set';
import { nameReadingKey } from '../../../../renderer/domain/hanzi/reading-order';
import { strokeKey } from '../../../../renderer/domain/hanzi/stroke-order';
import { runCount } from '../../run-count';
import { idOf, people, person, setOf, type Person } from './people';

const all = { ledger: people.kind, from: 0, count: 1000 } as const;

function numbers(set: WorkingSet, query: Partial<ListQuery>, identity = true): readonly number[] {
  return set.list({ ...all, ...query }, people, identity).rows.map(({ id }) => Number(id));
}

const named = (number: number, name: string): Person => ({ number, values: { name: { name } } });

const name = fc
  .array(fc.constantFrom(...Array.from('王尹丁单解仇区尉迟欧阳张李伟芳长重乐𠮷䶮')), { minLength: 1, maxLength: 4 })
  .map((chars) => chars.join(''));
const text = fc.string({
  unit: fc.constantFrom('楼', '上', '漏', '水', '重', '庆', '1', '3', '8', 'a', 'Ｂ', '-', ' '),
  maxLength: 12,
});
const values = fc.record({ name: name.map((one) => ({ name: one })), matter: text, phone: text }, { requiredKeys: [] });
const persons = fc
  .array(fc.record({ values, deleted: fc.boolean() }), { maxLength: 12 })
  .map((list) => list.map((one, number): Person => ({ number, ...one })));

describe('search inside a ledger', () => {
  it('finds a name by its characters, its pinyin, its initials and every reading', () => {
    const set = setOf([named(1, '单田芳'), named(2, '张三'), named(3, '𠮷野')]);
    for (const typed of ['单', '田芳', 'shantian', 'dantianfang', 'stf', 'DTF', 'shan tian']) {
      expect([typed, ...numbers(set, { text: typed })]).toEqual([typed, 1]);
    }
    expect(numbers(set, { text: 'jiye' })).toEqual([3]);
    expect(numbers(set, { text: '𠮷' })).toEqual([3]);
  });

  it('finds any part of a number, also across spaces and hyphens', () => {
    const set = setOf([
      { number: 1, values: { phone: '0531-8888 1234', matter: '〔2026〕第15号' } },
      { number: 2, values: { phone: '13800005678' } },
    ]);
    expect(numbers(set, { text: '88881234' })).toEqual([1]);
    expect(numbers(set, { text: '0531-88' })).toEqual([1]);
    expect(numbers(set, { text: '00056' })).toEqual([2]);
    expect(numbers(set, { text: '２０２６〕第１５' })).toEqual([1]);
  });

  it('wants every word, wherever it stands', () => {
    const set = setOf([
      { number: 1, values: { name: { name: '王小明' }, matter: '楼上漏水' } },
      { number: 2, values: { name: { name: '王大明' }, matter: '通道砌墙' } },
    ]);
    expect(numbers(set, { text: '漏水 王' })).toEqual([1]);
    expect(numbers(set, { text: 'wxm loushui' })).toEqual([1]);
    expect(numbers(set, { text: '王 明' })).toEqual([2, 1]);
    expect(numbers(set, { text: '漏水 砌墙' })).toEqual([]);
  });

  it('finds part of an identity number only for those who handle records', () => {
    const set = setOf([{ number: 1, values: { identity: '110101199001010015' } }]);
    expect(numbers(set, { text: '19900101' }, true)).toEqual([1]);
    expect(numbers(set, { text: '19900101' }, false)).toEqual([]);
  });

  it('never finds what is secret', () => {
    expect(numbers(setOf([{ number: 1, values: { wish: '暗号' } }]), { text: '暗号' })).toEqual([]);
  });

  it('finds every part of every text, and nothing that is not there', () => {
    fc.assert(
      fc.property(persons, fc.nat(30), fc.integer({ min: 1, max: 4 }), (list, from, length) => {
        const texts = (one: Person) =>
          Object.values(one.values).map((value) => (typeof value === 'string' ? value : (value as { name: string }).name));
        const source = list.flatMap(texts).join('');
        const word = Array.from(source)
          .slice(from, from + length)
          .join('')
          .normalize('NFKC')
          .toLowerCase()
          .trim();
        if (word === '' || /[\s-]/.test(word)) return;
        const holds = list.filter(
          (one) => !(one.deleted ?? false) && texts(one).some((each) => each.normalize('NFKC').toLowerCase().includes(word)),
        );
        const found = numbers(setOf(list), { text: word });
        // Letters may also be found as pinyin, and figures across hyphens; nothing that holds the word may be missing.
        expect(found).toEqual(expect.arrayContaining(holds.map(({ number }) => number)));
        if (!/[a-z\d]/.test(word)) expect(found).toHaveLength(holds.length);
      }),
    );
  });

  it('answers as if made anew after every save and deletion', () => {
    fc.assert(
      fc.property(persons, persons, fc.constantFrom('', 'z', '水', '8', 'zl'), (before, after, typed) => {
        const set = setOf(before);
        const asked = { text: typed, sort: { field: 'name', descending: false, by: 'surnameStrokes' } } as const;
        numbers(set, asked);
        for (const one of after) set.put(person(one));
        const now = new Map([...before, ...after].map((one) => [one.number, one]));
        expect(numbers(set, asked)).toEqual(numbers(setOf([...now.values()]), asked));
      }),
    );
  });

  it('finds the same letter by letter as in one go', () => {
    const typed = fc.constantFrom(
      'zhang',
      'ouyang',
      'lyu',
      'lv',
      '138',
      '1-3',
      '3b',
      '楼上漏',
      '单',
      'zl张',
      "chong'qing",
      'a1x',
    );
    fc.assert(
      fc.property(persons, typed, fc.boolean(), (list, word, identity) => {
        // Enough others that what a few letters left over is looked through line by line.
        const many = [...list, ...Array.from({ length: 60 }, (_, at) => named(100 + at, '丁一'))];
        const set = setOf(many);
        for (let length = 1; length <= word.length; length += 1) {
          const text = word.slice(0, length);
          expect(numbers(set, { text }, identity)).toEqual(numbers(setOf(many), { text }, identity));
        }
      }),
      // Each example makes and searches several registers.
      { numRuns: runCount(100, 500) },
    );
  });

  it('makes pinyin ready in pieces, and says the same before and after', async () => {
    const set = setOf(Array.from({ length: 5000 }, (_, number) => named(number, number % 2 === 0 ? '单一' : '张一')));
    const before = set.list({ ...all, text: 'shan', count: 1 }, people).total;
    const fresh = setOf(Array.from({ length: 5000 }, (_, number) => named(number, number % 2 === 0 ? '单一' : '张一')));
    let pauses = 0;
    await fresh.prepare(async () => void (pauses += 1), people.kind);
    expect(pauses).toBeGreaterThan(2);
    expect([before, fresh.list({ ...all, text: 'shan', count: 1 }, people).total]).toEqual([2500, 2500]);
  });
});

describe('order inside a ledger', () => {
  const some = ['张三', '单田芳', '王五', '尹六', '丁一', '仇英', '欧阳修', '田富', '田大利'].map((one, number) =>
    named(number, one),
  );
  const names = (query: Partial<ListQuery>) =>
    numbers(setOf(some), query).map(
      (number) => Object.values(some[number]?.values ?? {}).map((value) => (value as { name: string }).name)[0],
    );

  it('puts names by pinyin with the readings of surnames', () => {
    expect(names({ sort: { field: 'name', descending: false } })).toEqual(
      '丁一 欧阳修 仇英 单田芳 田大利 田富 王五 尹六 张三'.split(' '),
    );
  });

  it('puts names by strokes in both customs', () => {
    expect(names({ sort: { field: 'name', descending: false, by: 'surnameStrokes' } })).toEqual(
      '丁一 王五 仇英 尹六 田富 田大利 张三 欧阳修 单田芳'.split(' '),
    );
    expect(names({ sort: { field: 'name', descending: false, by: 'nameStrokes' } }).slice(4, 6)).toEqual(['田大利', '田富']);
  });

  it('puts those without a value last in both directions, and the newest first among equals', () => {
    const set = setOf([
      { number: 1, values: { count: 2 } },
      { number: 2, values: {} },
      { number: 3, values: { count: 2 } },
      { number: 4, values: { count: 10 } },
    ]);
    expect(numbers(set, { sort: { field: 'count', descending: false } })).toEqual([3, 1, 4, 2]);
    expect(numbers(set, { sort: { field: 'count', descending: true } })).toEqual([4, 3, 1, 2]);
  });

  it('keeps the newest first among values that differ and compare alike, also after many changes', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}`, thing: '凳' }));
    const some = (count: number) =>
      Array.from({ length: 100 }, (_, number): Person => ({ number, values: { things: rows((number + count) % 3) } }));
    const sort = { field: 'things', descending: false };
    const set = setOf(some(0));
    numbers(set, { sort });
    for (const one of some(1).slice(0, 5)) set.put(person(one));
    const now = [...some(1).slice(0, 5), ...some(0).slice(5)];
    const sorted = [...now].sort((a, b) => rowCount(a) - rowCount(b) || b.number - a.number);
    expect(numbers(set, { sort })).toEqual(sorted.map(({ number }) => number));
    expect(numbers(setOf(now), { sort })).toEqual(sorted.map(({ number }) => number));
  });

  it('is total: pages follow each other without a gap, and names rise', () => {
    fc.assert(
      fc.property(persons, fc.constantFrom('pinyin' as const, 'surnameStrokes' as const), (list, by) => {
        const set = setOf(list);
        const sort = { field: 'name', descending: false, by };
        const whole = numbers(set, { sort });
        const pages = [0, 3, 6, 9].flatMap((from) => numbers(set, { sort, from, count: 3 }));
        expect(pages).toEqual(whole);
        const key = (number: number) => {
          const value = list[number]?.values['name'] as { name: string } | undefined;
          if (value === undefined) return '\uffff';
          return by === 'pinyin' ? nameReadingKey(value.name) : strokeKey(value.name, 'surname');
        };
        const keys = whole.map(key);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});

describe('what a search found in a row', () => {
  const row = {
    id: idOf(1),
    title: '',
    owner: '',
    conflict: false,
    cells: { matter: '楼上漏水', name: '王某', on: '２０２６' },
  };

  it('is named as it stands in the cell, also where pinyin was typed', () => {
    expect(markFound(row, '漏水').found).toEqual(['漏水']);
    expect(markFound(row, 'loush').found).toEqual(['楼上']);
    expect(markFound(row, 'lsls').found).toEqual(['楼上漏水']);
    expect(markFound(row, '2026').found).toEqual(['２０２６']);
  });

  it('is nothing where the row was found by what it does not show', () => {
    expect(markFound(row, '13800').found).toBeUndefined();
    expect(markFound(row, '').found).toBeUndefined();
  });
});

function rowCount({ values }: Person): number {
  return (values['things'] as readonly unknown[]).length;
}

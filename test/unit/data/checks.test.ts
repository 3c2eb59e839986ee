import { describe, expect, it } from 'vitest';
import type { Check } from '../../../renderer/domain/ledger/guard';
import { defineLedger } from '../../../renderer/domain/ledger/ledger';
import { allLedgers } from '../../../renderer/ledgers';
import { foundOffice, testMachine } from '../../fakes/office';
import { atDesk, codesOf, must } from '../../fakes/office-steps';

const plain = { version: 1, compartment: 'general', offices: ['village'], why: '只供测试。', shape: 'REG' } as const;

const limitLedger = defineLedger({
  ...plain,
  kind: 'test.limit',
  label: '上限',
  one: '上限',
  fields: { most: { kind: 'count', label: '最多', disclosure: 'work', required: true, unit: '间' } },
  title: ['most'],
  list: ['most'],
  search: [],
});

const refuse = (code: string, field: string) => [{ code, field, sentence: '不行。', whatToDo: '请改。' }];

const tooLargeToLose: Check = ({ values }) => (Number(values['rooms']) > 3 ? refuse('too-large-to-lose', 'rooms') : []);

/** No more rooms than the office allows, no two with one name, and never fewer than before. */
const fewEnough: Check = ({ values, before, record, recordsOf }) => {
  const [limit] = recordsOf('test.limit');
  const others = recordsOf('test.house').filter(({ id }) => id !== record);
  const rooms = Number(values['rooms']);
  return [
    ...(rooms > Number(limit?.values['most'] ?? Infinity) ? refuse('too-many', 'rooms') : []),
    ...(rooms < Number(before?.['rooms'] ?? 0) ? refuse('fewer', 'rooms') : []),
    ...(others.some((other) => other.values['name'] === values['name']) ? refuse('same-name', 'name') : []),
  ];
};

const houseLedger = defineLedger({
  ...plain,
  kind: 'test.house',
  label: '房屋',
  one: '房屋',
  fields: {
    name: { kind: 'text', label: '名称', disclosure: 'work', required: true },
    rooms: { kind: 'count', label: '间数', disclosure: 'work', required: true, unit: '间' },
  },
  title: ['name'],
  list: ['name'],
  search: ['name'],
  states: { open: { label: '在用' }, shut: { label: '停用' } },
  initial: 'open',
  steps: { shut: { label: '停用', from: ['open'], to: 'shut', duties: ['registrar'], asks: ['rooms'] } },
  looksAt: ['test.limit', 'test.house'],
  checks: [fewEnough],
  deletionChecks: [tooLargeToLose],
});

describe('a check', () => {
  it('judges a new record, a change, a step and a deletion by other ledgers and by its own', async () => {
    const office = await foundOffice(testMachine({ ledgers: [...allLedgers, limitLedger, houseLedger] }), {
      name: '清河村',
      type: 'village',
    });
    const desk = atDesk(office, 'registrar');
    await desk.registers('test.limit', { most: 4 });
    const create = (values: { readonly name: string; readonly rooms: number }) => desk.registers('test.house', values);
    const house = await create({ name: '一号院', rooms: 3 });
    await expect(create({ name: '二号院', rooms: 5 })).rejects.toThrow('too-many rooms');
    await expect(create({ name: '一号院', rooms: 2 })).rejects.toThrow('same-name name');
    expect(codesOf(await desk.edits(house, { rooms: 2 }))).toEqual(['fewer']);
    expect(codesOf(await desk.takes(house, 'shut', { rooms: 5 }))).toEqual(['too-many']);
    must(await desk.takes(house, 'shut', { rooms: 4 }));
    expect(codesOf(await desk.deletes(house, '登记错了'))).toEqual(['too-large-to-lose']);
  });

  it('sees what the same save makes beside it', async () => {
    const office = await foundOffice(testMachine({ ledgers: [...allLedgers, limitLedger, houseLedger] }), {
      name: '清河村',
      type: 'village',
    });
    const { ids } = office.machine;
    const make = () =>
      ({ act: 'create', ledger: 'test.house', record: ids.uuid(), values: { name: '一号院', rooms: 1 } }) as const;
    const saved = await office.office.act({ saveId: ids.uuid(), duty: 'registrar', intents: [make(), make()] });
    expect(codesOf(saved)).toEqual(['same-name']);
  });
});

import { expect, test } from '@playwright/test';
import type { Intent } from '../../renderer/domain/ledger/intent';
import { foundOffice, testMachine } from '../fakes/office';
import { must } from '../fakes/office-steps';
import { median, report } from './report';

const cases = 20_000;
const together = 100;
const families = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const types = ['1', '2', '4', '6', '10.1', '14', '15'];

// The office of the worker over a database in memory, as Node runs it; what the screen adds is measured with the register.
test('20,000 cases with two parties each: list, filter, search, page of a case', async () => {
  const machine = testMachine();
  const { office } = await foundOffice(machine, { name: '样溪派出所调解室', type: 'police-mediation' });
  const ids: string[] = [];
  for (let from = 0; from < cases; from += together) {
    const made = Array.from({ length: together }, (_, at) => invented(from + at, () => machine.ids.uuid()));
    ids.push(...made.map(({ record }) => record));
    must(await office.act({ saveId: machine.ids.uuid(), duty: 'registrar', intents: made.flatMap(({ intents }) => intents) }));
  }
  const list = { ledger: 'mediation.case', from: 0, count: 50 } as const;
  expect(must(await office.list(list)).total).toBe(cases);
  // The app reads the pinyin of all names in pauses after opening; whoever searches at once waits for it once.
  const begun = performance.now();
  await office.list({ ...list, text: '孙' });
  console.log(`  the first search of all ${(performance.now() - begun).toFixed(0)} ms, once`);

  const asked = [
    ['list', list],
    ['list by number, last page', { ...list, from: cases - 50 }],
    ['search by name', { ...list, text: '钱立群' }],
    ['search by part of a telephone number', { ...list, text: '00012' }],
    ['search by initials', { ...list, text: 'zlq' }],
    ['search by place', { ...list, text: '柳湾村七组' }],
    ['filter by state', { ...list, states: ['lead'] }],
  ] as const;
  for (const [what, query] of asked) {
    report({ what: `${what}, slowest of five`, found: await slowest(() => office.list(query)), goal: 100, unit: 'ms' });
    expect(must(await office.list(query)).total, what).toBeGreaterThan(0);
  }
  const pages = await Promise.all([0, 5000, 19_999].map((at) => timesOf(() => office.record({ record: ids[at] ?? '' }))));
  report({ what: 'page of a case', found: median(pages.flat()), goal: 200, unit: 'ms' });
});

function invented(at: number, uuid: () => string): { readonly record: string; readonly intents: readonly Intent[] } {
  const record = uuid();
  const values = {
    track: 'RM',
    number: `样调〔2026〕${String(at + 1)}号`,
    matter: at % 3 === 0 ? '相邻通道纠纷' : '借款合同纠纷',
    disputeType: types[at % types.length] ?? '2',
    source: 'application',
    registeredOn: `2026-${String((at % 11) + 1).padStart(2, '0')}-${String((at % 20) + 1).padStart(2, '0')}`,
    place: { text: `柳湾村${'一二三四五六七八九'.charAt(at % 9)}组` },
    facts: '两家为共用通道争吵。',
  };
  const party = (side: 'one' | 'other', name: string): Intent => ({
    act: 'create',
    ledger: 'mediation.party',
    record: uuid(),
    parent: record,
    values: { side, kind: 'person', name: { name }, phone: `138${String(at * 7 + side.length).padStart(8, '0')}` },
  });
  const name = (shift: number) => `${families.charAt((at + shift) % families.length)}${at % 97 === 0 ? '立群' : '守安'}`;
  return {
    record,
    intents: [{ act: 'create', ledger: 'mediation.case', record, values }, party('one', name(0)), party('other', name(5))],
  };
}

async function timesOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times;
}

async function slowest(work: () => Promise<unknown>): Promise<number> {
  return Math.max(...(await timesOf(work)));
}

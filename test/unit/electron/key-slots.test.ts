import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytes, value } from './contract-cases';
import { namesOn, type RealMachine, realMachine } from './real-machine';

const store = 'office';

let machine: RealMachine;
beforeEach(async () => {
  machine = await realMachine();
});
afterEach(() => machine.remove());

describe('key slots on a real disk', () => {
  it('that are lost later are not passed for a set-up that never ended, though its mark outlived a cut', async () => {
    value(await machine.host.setUpBegin({ store }));
    value(await machine.host.journalOpen({ store }));
    value(await machine.host.journalAppend({ store, index: 0, entry: bytes(4) }));
    value(await machine.host.slotsWrite({ store, text: '{}' }));
    await writeFile(join(machine.profile, store, 'unfinished'), '');
    await machine.restart();
    expect(value(await machine.host.slotsRead({ store }))).toEqual({ text: '{}', restored: false });
    await rm(join(machine.profile, store, 'slots.json'));
    expect(value(await machine.host.slotsRead({ store }))).toEqual({ text: null, restored: false });
    expect(await machine.host.setUpBegin({ store })).toEqual({ ok: false, error: 'not-empty' });
  });

  it('may fail to be written many times, and each journal is kept under a name of its own', async () => {
    for (const length of [4, 5]) {
      value(await machine.host.setUpBegin({ store }));
      value(await machine.host.journalOpen({ store }));
      value(await machine.host.journalAppend({ store, index: 0, entry: bytes(length) }));
      await machine.restart();
    }
    value(await machine.host.setUpBegin({ store }));
    value(await machine.host.setUpBegin({ store }));
    expect(await namesOn(machine.profile)).toEqual(['office', 'office.unfinished-1', 'office.unfinished-2']);
  });
});

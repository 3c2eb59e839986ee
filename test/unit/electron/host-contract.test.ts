import { afterEach, describe, it } from 'vitest';
import { memoryDrive } from '../../fakes/memory-drive';
import { memoryHost } from '../../fakes/memory-host';
import { contractCases, type HostOnTrial } from './contract-cases';
import { bytesOn, namesOn, putOn, realMachine } from './real-machine';

const removals: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of removals.splice(0)) await remove();
});

const makers: Readonly<Record<string, () => Promise<HostOnTrial>>> = { 'the real machine': real, 'the memory host': inMemory };

describe.each(Object.entries(makers))('%s', (_name, make) => {
  it.each(Object.entries(contractCases))('%s', async (_sentence, holds) => {
    await holds(await make());
  });
});

async function real(): Promise<HostOnTrial> {
  const machine = await realMachine();
  removals.push(machine.remove);
  return {
    host: machine.host,
    choose: (answers) => Object.assign(machine.answers, answers),
    names: () => namesOn(machine.stick),
    bytes: (name) => bytesOn(machine.stick, name),
    put: (name, file) => putOn(machine.stick, name, file),
  };
}

async function inMemory(): Promise<HostOnTrial> {
  const drive = memoryDrive();
  const host = memoryHost({ drive });
  return {
    host,
    choose: (answers) => Object.assign(host.answers, answers),
    names: async () => [...drive.files.keys()].sort(),
    bytes: async (name) => drive.files.get(name) ?? new Uint8Array(0),
    put: async (name, file) => void drive.files.set(name, file),
  };
}

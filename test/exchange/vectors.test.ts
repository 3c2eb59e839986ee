import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeFrames, openExchange, readCard } from '../../renderer/sync';
import { vectorCases, vectorFacts, vectorFiles, vectorOffices } from './vector-content';

const folder = join(import.meta.dirname, 'vectors');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const facts = await vectorFacts();
const casesAsRows = vectorCases.map(({ file, by, result }) => [file, by, result] as const);

describe('the draft vectors of the exchange file', () => {
  it('give the same keys, texts, hashes and signatures as on the day they were written', () => {
    expect(readJson('facts.json')).toEqual(JSON.parse(JSON.stringify(facts)));
    expect(readJson('cases.json')).toEqual(vectorCases);
  });

  it('hold operations and cards that pass their own checks', async () => {
    expect(decodeFrames(facts.frames.lines).ok).toBe(true);
    for (const { card } of Object.values(vectorOffices))
      expect(await readCard(JSON.stringify(card))).toMatchObject({ ok: false });
    for (const office of Object.values(facts.offices)) {
      expect(await readCard((office as { readonly card: string }).card)).toMatchObject({ ok: true });
    }
  });

  it('name every file there is', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yzx'));
    expect(files.sort()).toEqual([...new Set(vectorCases.map(({ file }) => file))].sort());
  });

  it.each(casesAsRows)('%s, opened by the %s: %s', async (file, by, result) => {
    expect(await open(new Uint8Array(readFileSync(join(folder, file))), by)).toBe(result);
  });

  it('could be written anew with the same results', async () => {
    const files = await vectorFiles();
    for (const [file, by, result] of casesAsRows)
      expect([file, by, await open(getFile(files, file), by)]).toEqual([file, by, result]);
  });
});

async function open(bytes: Uint8Array, by: string): Promise<string> {
  const office = vectorOffices[by];
  if (office === undefined) throw new Error(`no office ${by}`);
  const known = Object.values(vectorOffices).map(({ card }) => card);
  const opened = await openExchange({ bytes, secrets: office.secrets, own: office.card, known });
  if (opened.ok) expect(opened.value.frames.map((frame) => frame.hash)).toEqual(facts.frames.hashes);
  return opened.ok ? 'opened' : opened.error.code;
}

function getFile(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no file ${name}`);
  return bytes;
}

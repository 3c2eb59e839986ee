import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExchange } from '../../renderer/sync/open-exchange';
import { decodeFrames } from '../../renderer/sync/frame-lines';
import { readCard } from '../../renderer/sync/card';
import { vectorCases, vectorFacts, vectorOffices } from './vector-content';

const folder = join(import.meta.dirname, 'vectors');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const facts = await vectorFacts();

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

  it.each(vectorCases.map(({ file, by, result }) => [file, by, result] as const))(
    '%s, opened by the %s: %s',
    async (file, by, result) => {
      const office = vectorOffices[by];
      if (office === undefined) throw new Error(`no office ${by}`);
      const known = Object.values(vectorOffices).map(({ card }) => card);
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const opened = await openExchange({ bytes, secrets: office.secrets, own: office.card, known });
      expect(opened.ok ? 'opened' : opened.error.code).toBe(result);
      if (opened.ok) expect(opened.value.frames.map((frame) => frame.hash)).toEqual(facts.frames.hashes);
    },
  );
});

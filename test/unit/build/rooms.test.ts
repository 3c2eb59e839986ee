import { rmSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../../build/dependency-cruiser.mjs';
import { allowed, plantedHouse, plants } from './plants';

describe('the import table', () => {
  const house = plantedHouse();
  let broken: readonly { readonly from: string; readonly rule: string }[] = [];
  beforeAll(async () => {
    broken = violationsOf(await look(house, ['renderer', 'electron'], { preserveSymlinks: true }));
  }, 60_000);
  afterAll(() => rmSync(house, { recursive: true }));

  it.each(plants)('refuses $file for $rule', ({ file, rule }) => {
    expect(broken).toContainEqual({ from: file, rule });
  });

  it.each(allowed)('lets $file pass', ({ file }) => {
    expect(broken.filter(({ from }) => from === file)).toEqual([]);
  });
});

it('sees the whole house, so that an empty look cannot pass as a clean one', async () => {
  const { summary } = await look('.', ['electron', 'renderer', 'build', 'test'], {});
  expect(summary.totalCruised).toBeGreaterThan(150);
  expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(400);
}, 60_000);

async function look(baseDir: string, rooms: string[], more: object): Promise<ICruiseResult> {
  const { forbidden, options } = config;
  const { output } = await cruise(rooms, { ...options, ...more, baseDir, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function violationsOf({ summary }: ICruiseResult): { from: string; rule: string }[] {
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

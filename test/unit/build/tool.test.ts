import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newSigningKey } from '../../../renderer/sync/signing';
import { writeResultFile } from '../../../renderer/sync/result-file';
import { seededIds } from '../../fakes/seeded-ids';
import { villageOf921 } from '../../office/election-result';

describe('npm run tool -- recount', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuezhang-recount-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints every test of a signed result and ends well where it comes to what was announced', async () => {
    const { code, said } = await recount(await writeResultFile(villageOf921(), newSigningKey(seededIds(7).bytes)));
    expect(said).toContain('甲：2 × 330 = 660 > 561 ✓，《村民委员会组织法》第18条');
    expect(said).toContain('结论：复算与公布的一致。');
    expect(code).toBe(0);
  });

  it('ends badly where it does not', async () => {
    const honest = villageOf921();
    const wrong = { ...honest, members: honest.members.slice(1) };
    const differing = await recount(await writeResultFile(wrong, newSigningKey(seededIds(7).bytes)));
    expect(differing.said).toContain('复算的当选名单与公布的不一致');
    expect(differing.code).toBe(1);
  });

  async function recount(bytes: Uint8Array): Promise<{ readonly code: number; readonly said: string }> {
    const file = join(folder, 'result.json');
    writeFileSync(file, bytes);
    return new Promise((done) => {
      execFile(process.execPath, ['build/tool.mjs', 'recount', file], (error, said) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, said });
      });
    });
  }
});

import { beforeAll, describe, expect, it } from 'vitest';
import { resultIn } from '../../renderer/domain/election/records/election-result';
import type { OfficeMode } from '../../renderer/domain/office/office';
import type { ElectionResult } from '../../renderer/domain/election/result-model';
import { recountByPacks } from '../../renderer/ledgers/elections/recount-by-packs';
import { openResultFile, writeResultFile } from '../../renderer/sync/result-file';
import { newSigningKey } from '../../renderer/sync/signing';
import { seededIds } from '../fakes/seeded-ids';
import { electionPapers } from '../office/election-printed';

const signing = newSigningKey(seededIds(9).bytes);

describe('the result of a village that voted twice', () => {
  let result: ElectionResult;
  beforeAll(() => {
    result = resultOf('official');
  });

  it('says so where an office only tries things out, and only there', () => {
    expect([result.test, resultOf('test').test]).toEqual([false, true]);
    expect(recountByPacks(result).lines[0]).not.toContain('试用');
  });

  it('goes into a signed file, and the same figures come out when anybody counts again', async () => {
    const opened = await openResultFile(await writeResultFile(result, signing));
    expect(opened).toMatchObject({ ok: true });
    if (!opened.ok) return;
    expect(opened.value.result).toEqual(result);
    const { recount, lines } = recountByPacks(opened.value.result);
    expect(recount.differences).toEqual([]);
    expect(lines).toEqual(recountByPacks(result).lines);
    expect(lines.join('\n')).toMatch(/2 × 100 = 200 > 121 ✓[\s\S]*3 × 50 = 150 ≥ 90 ✓[\s\S]*复算与公布的一致/);
  });

  it('says where a file was altered, and by which rules it was not counted', async () => {
    const [vote] = result.votes;
    const wrong = { ...result, members: result.members.slice(1) };
    expect(recountByPacks(wrong).recount.differences.length).toBeGreaterThan(0);
    expect(vote?.ballots[0]?.contests[0]?.announced.elected).toHaveLength(1);
    const text = new TextDecoder().decode(await writeResultFile(result, signing)).replace('"inFavour":32', '"inFavour":33');
    expect(await openResultFile(new TextEncoder().encode(text))).toMatchObject({
      ok: false,
      error: { code: 'result-altered' },
    });
  });
});

function resultOf(mode: OfficeMode): ElectionResult {
  const place = electionPapers(mode).recordFor('election-whole-report');
  const found = place && resultIn(place.desk.view(place.record).values);
  if (found === undefined) throw new Error('the village has no result');
  return found;
}

import { describe, expect, it } from 'vitest';
import { contestLines } from '../../../../../renderer/domain/election/records/paper-rows';
import { recount } from '../../../../../renderer/domain/election/recount';
import { villageOf921 } from '../../../../office/election-result';

describe('a post as it is read out', () => {
  const [contest] = recount(villageOf921()).votes.flatMap(({ ballots }) => ballots.flatMap(({ contests }) => contests));
  if (contest === undefined) throw new Error('nothing was counted');

  it('tells every vote with its test', () => {
    expect(contestLines(contest, 5).join('\n')).toMatch(/\d+票：当选/);
  });

  it('tells only who was elected where fewer ballots were valid than may be shown', () => {
    const lines = contestLines(contest, 100_000);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('选票太少，不公开各人得票；当选：');
    expect(lines.join()).not.toMatch(/\d+票/);
  });
});

import { describe, expect, it } from 'vitest';
import { sampleWorld } from '../../../renderer/app/sample-office/sample-world';
import { rubbishCase, rubbishVisits } from '../../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../../renderer/app/sample-office/wall-case';
import { instructorSamples } from '../../../renderer/app/sample-office/instructor-office';
import { pipeDemand } from '../../../renderer/app/sample-office/instructor-demands';
import { villageSamples } from '../../../renderer/app/sample-office/village-election';
import { sampleInstructor, sampleRoom, sampleVillage } from '../../office/sample';

describe('the fictional world', () => {
  it('is for trial only and gives each save an id of its own', () => {
    expect([sampleWorld.room.profile.mode, sampleWorld.street.profile.mode]).toEqual(['test', 'test']);
    const ids = sampleWorld.room.saves.map((save) => save.saveId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is recorded by the rules without one refusal', () => {
    const room = sampleRoom();
    expect(room.view(wallCase).state).toBe('agreed');
    expect(room.view(rubbishVisits).state).toBe('closed');
    expect(room.view(rubbishCase).state).toBe('performed');
  });

  it('holds an instructor at work in a village, recorded by the rules as well', () => {
    const instructor = sampleInstructor();
    expect(instructor.view(pipeDemand)).toMatchObject({ state: 'closed', values: { inTime: true, dueOn: '2026-10-31' } });
    expect(instructor.view(instructorSamples.report).state).toBe('signed');
    expect(instructor.view(instructorSamples.leave)).toMatchObject({ state: 'submitted' });
    expect(instructor.computed(instructorSamples.transition)).toMatchObject({
      progress: '7/20（35.00%）',
      lag: '规划 早3天；设置 未完；推进 未完',
    });
  });

  it('holds a village in the middle of counting, where one teller has handed in every sheet', () => {
    const village = sampleVillage();
    expect(village.view(villageSamples.ballot)).toMatchObject({ state: 'counting', values: { registered: 60 } });
    expect(village.children(villageSamples.ballot, 'election.sheet')).toHaveLength(4);
  });

  it('counts visits, sittings, relapses and money', () => {
    const room = sampleRoom();
    expect(room.computed(wallCase)).toMatchObject({
      sessionCount: 2,
      relapseCount: 1,
      agreedAmount: '200.00',
      effectiveOn: '2026年1月14日',
    });
    expect(room.computed(rubbishVisits)).toMatchObject({ visitCount: 6, sessionCount: 0 });
    expect(room.computed(rubbishCase)).toMatchObject({ sessionCount: 1, agreedAmount: '340.00' });
  });
});

import { describe, expect, it } from 'vitest';
import { sampleWorld } from '../../../renderer/app/sample-office/sample-world';
import { rubbishCase, rubbishVisits } from '../../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../../renderer/app/sample-office/wall-case';
import { sampleRoom } from '../../office/sample';

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

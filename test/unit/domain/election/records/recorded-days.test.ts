import { describe, expect, it } from 'vitest';
import { electionKinds } from '../../../../../renderer/domain/election/kinds';
import { recordedDays, recordedStages } from '../../../../../renderer/domain/election/records/recorded-days';
import type { JsonObject } from '../../../../../renderer/domain/json';
import type { RecordView } from '../../../../../renderer/domain/ledger/record';

const records: Readonly<Record<string, readonly JsonObject[]>> = {
  [electionKinds.notice]: [
    { kind: 'n9', postedOn: '2026-11-14' },
    { kind: 'n1', postedOn: '2026-10-02' },
    { kind: 'n1', postedOn: '2026-10-01' },
    { kind: 'void', postedOn: '2026-11-20' },
  ],
  [electionKinds.roll]: [
    { no: 1, postedOn: '2026-10-28' },
    { no: 2, postedOn: '2026-11-05' },
  ],
  [electionKinds.ballot]: [
    { announcedOn: '2026-11-18', voidOn: '2026-11-19' },
    { announcedOn: '2026-11-25' },
    { announcedOn: '2026-12-02' },
  ],
};
const childrenOf = (ledger: string) => records[ledger] ?? [];

function stages(rows: readonly JsonObject[], today = '2026-12-10'): readonly JsonObject[] {
  const views = (ledger: string) => childrenOf(ledger).map((values) => ({ values }) as unknown as RecordView); // values are all it reads
  return recordedStages({ values: { stages: rows }, childrenOf: views, today })['stages'] as readonly JsonObject[];
}

describe('days that records hold', () => {
  it('are the first notice of a kind, the first list, and the first vote that stands', () => {
    const days = recordedDays(childrenOf);
    expect([days.get('day'), days.get('roll'), days.get('vote')]).toEqual(['2026-10-01', '2026-10-28', '2026-11-25']);
  });

  it('never replace what somebody wrote', () => {
    expect(stages([{ id: 'roll', actual: '2026-10-27', planned: '2026-10-29' }])).toMatchObject([{ actual: '2026-10-27' }]);
  });

  it('leave open what came after the last day of the rules, so that it stays late', () => {
    expect(stages([{ id: 'candidates', planned: '2026-11-13' }])).toEqual([{ id: 'candidates', planned: '2026-11-13' }]);
    expect(stages([{ id: 'candidates', planned: '2026-11-14' }])).toMatchObject([{ actual: '2026-11-14' }]);
    // Nothing but our advice says when the election day is made known.
    expect(stages([{ id: 'day', planned: '2026-09-20' }])).toMatchObject([{ actual: '2026-10-01' }]);
  });

  it('take a window for over once its day has passed, and not before', () => {
    const complaints = { id: 'complaints', planned: '2026-11-02' };
    expect(stages([complaints], '2026-11-02')).toEqual([complaints]);
    expect(stages([complaints], '2026-11-03')).toMatchObject([{ actual: '2026-11-02' }]);
  });
});

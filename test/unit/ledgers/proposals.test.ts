import { describe, expect, it } from 'vitest';
import type { NewRecordStart } from '../../../renderer/domain/ledger/ledger';
import { appraisalLedger } from '../../../renderer/ledgers/instructors/appraisal';

const start: NewRecordStart = { me: '单长青', now: '2027-01-05T09:00', today: '2027-01-05', values: {}, childrenOf: () => [] };

describe('an appraisal begun below a posting', () => {
  it('is of the year that ended, in the village of the posting', () => {
    const parent = { values: { village: { text: '石桥村' } }, childrenOf: () => [] };
    expect(appraisalLedger.proposes?.({ ...start, parent })).toMatchObject({ year: '2026', village: { text: '石桥村' } });
    expect(appraisalLedger.proposes?.(start)).not.toHaveProperty('village');
  });
});

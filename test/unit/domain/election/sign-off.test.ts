import { describe, expect, it } from 'vitest';
import { judgeCorrection, judgeSignOff, type Signer } from '../../../../renderer/domain/election/sign-off';

const monitor: Signer = { account: 'zhou', name: '周敏', duty: 'monitor' };
const teller: Signer = { account: 'wu', name: '武清', duty: 'teller' };

describe('signing a result', () => {
  it('takes a monitor and a teller, who are two people', () => {
    expect(judgeSignOff([monitor, teller])).toEqual([]);
    expect(judgeSignOff([]).map(({ field }) => field)).toEqual(['monitor', 'teller']);
    expect(judgeSignOff([monitor, { ...teller, account: 'zhou' }]).map(({ code }) => code)).toEqual(['same-signer']);
    expect(judgeSignOff([monitor, { ...teller, duty: 'chair' }]).map(({ code }) => code)).toEqual(['signature-missing']);
    expect(judgeSignOff([monitor, teller, { ...monitor, duty: 'chair' }])).toEqual([]);
  });
});

describe('announced figures', () => {
  it('are superseded by a correction with reason, decision and two signatures, never edited', () => {
    const correction = {
      supersedes: 'hash',
      reason: '漏计一组',
      decidedOn: '2026-11-19',
      document: '第4号',
      signers: [monitor, teller],
    };
    expect(judgeCorrection(correction)).toEqual([]);
    const empty = judgeCorrection({ ...correction, supersedes: ' ', reason: '', document: '', signers: [monitor] });
    expect(empty.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
      'correction-incomplete supersedes',
      'correction-incomplete reason',
      'correction-incomplete document',
      'signature-missing teller',
    ]);
  });
});

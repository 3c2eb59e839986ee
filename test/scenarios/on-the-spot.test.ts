import { describe, expect, it } from 'vitest';
import { cite } from '../../renderer/ledgers/mediation-room/law';
import { clausesOf, comesIn, handedToOfficer, reviewed, type Matter } from './case-words';
import { expectReason, mediationRoom } from './office-words';

// Trivial, facts clear, no money in dispute, settled and performed where it happened (程序规定 178(3)).

describe('a quarrel settled where it happened', () => {
  it('is signed on a slip at once, without a review at a desk', () => {
    const spill = spiltSoup();
    spill.takes('agreePolice', { ...settled, agreementForm: 'written', signedOn: '2026-04-08' });
    performedAndClosed(spill);
  });

  it('needs no slip where the recording holds the parties, the facts and the terms', () => {
    const spill = spiltSoup();
    spill.takes('agreePolice', { ...settled, agreementForm: 'recorded' });
    performedAndClosed(spill);
  });

  it('is not sent to a review nobody could finish', () => {
    const spill = spiltSoup();
    spill.takes('draftPolice', { agreementForm: 'written', clauses: settled.clauses });
    expectReason(spill.refuses('submitReviewPolice'), 'out-of-order');
    expect(spill.room.desk.offered(spill.record)).not.toContain('submitReviewPolice');
  });

  it('says what was agreed all the same', () => {
    const spill = spiltSoup();
    const silent = spill.refuses('agreePolice', { agreementForm: 'recorded', agreedOn: '2026-04-08' });
    expectReason(silent, 'clause', cite('CX', '184'));
  });
});

const settled = {
  agreedOn: '2026-04-08',
  clauses: clausesOf({ kind: 'apology', who: '殷小卉', whom: '曲大川', what: '当场道歉', dueOn: '2026-04-08' }),
};

function spiltSoup(): Matter {
  const spill = comesIn(mediationRoom(), {
    track: 'XC',
    matter: '早市泼洒汤水引起的推搡',
    cameAt: '2026-04-08T07:20',
    source: 'call110',
    type: '2',
    happenedOn: '2026-04-08',
    facts: '泼洒汤水引起推搡，没有受伤，没有财物损失。',
  });
  spill.joins('one', '殷小卉', true, { policeRole: 'suspect', injury: 'none' });
  spill.joins('other', '曲大川', true, { policeRole: 'victim', injury: 'none' });
  spill.screens();
  spill.takes('acceptPolice', reviewed(spill));
  handedToOfficer(spill);
  spill.sits('2026-04-08T07:40', 'agreed', { place: { text: '样溪早市' }, inCaseArea: false, recording: '执-0408-1' });
  return spill;
}

function performedAndClosed(spill: Matter): void {
  spill.takes('performPolice', { performance: 'onTheSpot', performedOn: '2026-04-08', performanceProof: '执-0408-1' });
  spill.takes('closePolice', { closedOn: '2026-04-08' });
  expect(spill.state()).toBe('closed');
}

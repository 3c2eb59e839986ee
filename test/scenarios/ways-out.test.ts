import { describe, expect, it } from 'vitest';
import { cite } from '../../renderer/ledgers/mediation-room/law';
import { clausesOf, comesIn, drawnUpAndCleared, handedToOfficer, reviewed, yuan, type Matter } from './case-words';
import { expectReason, mediationRoom } from './office-words';

// Nothing a case can come to is the end of it by accident.

describe('a police case that came to nothing', () => {
  it('goes back to its own procedure also where somebody was visited afterwards', () => {
    const fight = agreedFight();
    fight.takes('breachPolice', { performance: 'refused', stepReason: '拒绝支付', remediesToldOn: '2026-06-05' });
    followedUp(fight, '还是不肯付。');
    expectReason(fight.refuses('closePolice', { closedOn: '2026-06-05' }), 'not-performed', cite('CX', '258'));
    fight.takes('resumeProcedure', { stepReason: '依法办理' });
    expect(fight.state()).toBe('transferred');
  });

  it('is closed and not punished after all where the agreement was performed and followed up', () => {
    const fight = agreedFight();
    fight.takes('performPolice', paid);
    followedUp(fight, '都已付清。');
    expectReason(fight.refuses('resumeProcedure', { stepReason: '依法办理' }), 'performed', cite('CX', '185'));
    fight.takes('closePolice', { closedOn: '2026-06-05' });
  });

  it('may still be settled by the two of them after a breach, before anything is decided', () => {
    const fight = agreedFight();
    fight.takes('breachPolice', { performance: 'refused', stepReason: '拒绝支付', remediesToldOn: '2026-06-05' });
    const settled = {
      recognisedWay: 'settlement',
      appliedOn: '2026-06-05',
      approvedOn: '2026-06-05',
      approver: '周立行',
      ...paid,
    };
    fight.takes('recognise', settled);
    expect(fight.state()).toBe('performed');
  });
});

describe('a record of visits', () => {
  it('is never under mediation, also when people calmed down and quarrel again', () => {
    const visits = comesIn(mediationRoom(), {
      track: 'ZF',
      matter: '楼道堆物',
      cameAt: '2026-06-01T09:00',
      source: 'grid',
      type: '2',
      happenedOn: '2026-06-01',
      facts: '楼道堆物，两家不说话。',
    });
    visits.joins('one', '甄可', false);
    visits.joins('other', '贾未', false);
    visits.takes('easeVisits', { stepReason: '都说不吵了' });
    expectReason(visits.refuses('resume'), 'out-of-order');
    visits.visits('one', 'no');
    visits.takes('settle', { stepReason: '再次走访后各自搬走', closedOn: '2026-06-01' });
  });
});

const paid = { performance: 'done', performedOn: '2026-06-05', performanceProof: '收条' };

function agreedFight(): Matter {
  const fight = comesIn(mediationRoom(), {
    track: 'ZA',
    matter: '停车位互殴',
    cameAt: '2026-06-03T09:00',
    source: 'call110',
    type: '6',
    happenedOn: '2026-06-03',
    facts: '为停车位互相推打。',
  });
  for (const side of ['one', 'other'] as const)
    fight.joins(side, side === 'one' ? '甄可' : '贾未', true, { policeRole: 'both' });
  fight.screens();
  fight.takes('acceptPolice', reviewed(fight));
  handedToOfficer(fight);
  fight.sits('2026-06-03T11:00', 'agreed');
  const clauses = clausesOf({ kind: 'payment', who: '甄可', whom: '贾未', amount: yuan(300), dueOn: '2026-06-05' });
  drawnUpAndCleared(fight, clauses);
  fight.takes('agreePolice', { agreedOn: '2026-06-03', signedOn: '2026-06-03' });
  fight.room.at('2026-06-05T16:00');
  return fight;
}

function followedUp(fight: Matter, said: string): void {
  fight.notes('followUp', { said });
  fight.takes('followUp');
  expect(fight.state()).toBe('followedUp');
}

import { describe, expect, it } from 'vitest';
import { handledBy } from '../../renderer/app/sample-office/write';
import { expectRefusal, mediationRoom, type Words } from './office-words';

// Pattern of the seed text: both refuse at the station, three evenings at their doors, then a sitting and an agreement.

const facts = '两家邻居因过道上的一袋垃圾口角，继而互相推打。';

describe('a fight over a bag of rubbish', () => {
  it('goes from two refusals over three evenings to a performed police agreement', () => {
    const room = mediationRoom();
    const visits = refusedAtTheStation(room);
    threeEvenings(room, visits);
    bothAgreeAfterAll(room, visits);
    const fight = policeCase(room, visits);
    room.corrects(visits, { linkedCase: { ledger: 'mediation.case', record: fight } });
    room.takes(visits, 'continueInCase', { closedOn: '2026-03-10' });
    expect(room.stateOf(visits)).toBe('closed');
    agree(room, fight);
    room.takes(fight, 'performPolice', { performance: 'done', performedOn: '2026-03-12', performanceProof: '收条' });
    room.takes(fight, 'closePolice', { closedOn: '2026-03-12' });
    expect(room.stateOf(fight)).toBe('closed');
    expect(room.desk.computed(visits)).toMatchObject({ visitCount: 6, sessionCount: 0 });
    const evenings = room.desk
      .children(visits, 'mediation.visit')
      .map(({ values }) => JSON.stringify([values['visitedOn'], values['timeOfDay']]));
    expect([...new Set(evenings)].sort()).toEqual([
      '["2026-03-04","evening"]',
      '["2026-03-06","evening"]',
      '["2026-03-09","evening"]',
    ]);
  });

  it('does not become a formal case while they refuse, or without the case to go on in', () => {
    const room = mediationRoom();
    const visits = refusedAtTheStation(room);
    expectRefusal(room.refuses(visits, 'continueInCase', { closedOn: '2026-03-01' }), '17');
    bothAgreeAfterAll(room, visits);
    const refusals = room.refuses(visits, 'continueInCase', {
      closedOn: '2026-03-09',
      linkedCase: { ledger: 'mediation.case', record: visits },
    });
    expect(refusals.map(({ code }) => code)).toEqual(['linked-case']);
  });

  it('never changes the track of a record', () => {
    const room = mediationRoom();
    const visits = refusedAtTheStation(room);
    expect(() => {
      room.corrects(visits, { track: 'ZA' });
    }).toThrow('登记后不能改');
  });

  it('is not mediated by the police while one of the bars is unanswered or says yes', () => {
    const room = mediationRoom();
    const fight = registeredFight(room);
    expectRefusal(room.refuses(fight, 'acceptPolice', { ...accepting, barRepeat: null }), '179');
    expectRefusal(room.refuses(fight, 'acceptPolice', { ...accepting, barRepeat: true }), '179');
    expectRefusal(room.refuses(fight, 'acceptPolice', { ...accepting, mildReason: null }), '178');
    expectRefusal(room.refuses(fight, 'acceptPolice', { ...accepting, factsFoundOn: null }), '180');
  });

  it('lets no proxy sit for a suspect', () => {
    const room = mediationRoom();
    const fight = registeredFight(room, { representative: { name: '他的哥哥' } });
    expectRefusal(room.refuses(fight, 'acceptPolice', accepting), '181');
  });

  it('is presided over by an officer, not by the hired mediator', () => {
    const room = mediationRoom();
    const fight = registeredFight(room);
    expect(room.refuses(fight, 'acceptPolice', accepting, 'mediator').map(({ code }) => code)).toContain('step-duty');
  });

  it('closes only when the agreement was performed', () => {
    const room = mediationRoom();
    const fight = policeCase(room);
    agree(room, fight);
    expect(room.refuses(fight, 'closePolice', { closedOn: '2026-03-12' }).map(({ code }) => code)).toContain('out-of-order');
    expectRefusal(room.refuses(fight, 'closePolice', { closedOn: '2026-03-12' }), '258');
  });

  it('goes back to its own procedure when the agreement is broken', () => {
    const room = mediationRoom();
    const fight = policeCase(room);
    agree(room, fight);
    room.takes(fight, 'breachPolice', { performance: 'refused', stepReason: '拒绝支付', remediesToldOn: '2026-03-12' });
    room.takes(fight, 'resumeProcedure', { stepReason: '依法办理' });
    expect(room.stateOf(fight)).toBe('transferred');
  });

  it('asks for a reason from the third sitting on', () => {
    const room = mediationRoom();
    const fight = policeCase(room);
    for (const day of ['2026-03-10', '2026-03-11', '2026-03-12']) sitting(room, fight, `${day}T19:00`);
    room.at('2026-03-12T21:00');
    drawnUpAndReviewed(room, fight, '2026-03-12');
    expectRefusal(room.refuses(fight, 'agreePolice', agreement), '183');
    room.takes(fight, 'agreePolice', { ...agreement, sittingsReason: '双方都要求再谈一次' });
  });

  it('is withdrawn from mediation the moment a party changes its mind', () => {
    const room = mediationRoom();
    const fight = policeCase(room);
    sitting(room, fight, '2026-03-10T19:00');
    const [one] = room.desk.children(fight, 'mediation.party');
    room.at('2026-03-12T21:00');
    room.corrects(one?.id ?? '', { consents: [consent('r0', '2026-03-09', true), consent('r1', '2026-03-12', false)] });
    expectRefusal(room.refuses(fight, 'agreePolice', agreement), '179');
  });
});

const accepting = {
  acceptedOn: '2026-03-10',
  organ: '样溪派出所',
  violations: ['beating'],
  mildReason: 'a',
  factsFoundOn: '2026-03-10',
  barHired: false,
  barGroup: false,
  barRepeat: false,
  barUnwilling: false,
  barNewViolation: false,
  barFled: false,
  barUnsuitable: false,
};

const agreement = {
  agreementForm: 'written',
  agreedOn: '2026-03-10',
  signedOn: '2026-03-10',
  clauses: [{ id: 'r1', who: '甲', whom: '乙', amount: 26000, dueOn: '2026-03-12' }],
};

function refusedAtTheStation(room: Words): string {
  const visits = room.registers('mediation.case', {
    track: 'ZF',
    matter: '过道堆放垃圾邻里纠纷',
    source: 'call110',
    registeredOn: '2026-03-01',
  });
  for (const [side, name] of [
    ['one', '甲'],
    ['other', '乙'],
  ] as const) {
    room.adds('mediation.party', visits, {
      side,
      kind: 'person',
      name: { name },
      consents: [consent('r0', '2026-03-01', false)],
    });
  }
  room.takes(visits, 'register', { disputeType: '2', happenedOn: '2026-03-01', facts });
  room.takes(visits, 'askConsent');
  return visits;
}

function threeEvenings(room: Words, visits: string): void {
  const answers = [
    ['2026-03-04', 'no'],
    ['2026-03-06', 'thinking'],
    ['2026-03-09', 'yes'],
  ] as const;
  for (const [visitedOn, answer] of answers) {
    room.at(`${visitedOn}T20:00`);
    for (const side of ['one', 'other']) {
      room.adds('mediation.visit', visits, { visitedOn, timeOfDay: 'evening', side, visitors: '周立行', officers: 2, answer });
    }
  }
}

function bothAgreeAfterAll(room: Words, visits: string): void {
  room.at('2026-03-09T20:30');
  for (const { id } of room.desk.children(visits, 'mediation.party')) {
    room.corrects(id, { consents: [consent('r0', '2026-03-01', false), consent('r1', '2026-03-09', true)] });
  }
  room.at('2026-03-10T09:00');
}

function registeredFight(room: Words, more = {}, visits?: string): string {
  room.at('2026-03-10T09:00');
  const fight = room.registers('mediation.case', {
    track: 'ZA',
    matter: '过道堆放垃圾引起的互殴',
    source: 'visit',
    registeredOn: '2026-03-10',
    ...(visits === undefined ? {} : { linkedCase: { ledger: 'mediation.case', record: visits } }),
  });
  for (const [side, name] of [
    ['one', '甲'],
    ['other', '乙'],
  ] as const) {
    const consents = [consent('r0', '2026-03-09', true)];
    room.adds('mediation.party', fight, { side, kind: 'person', name: { name }, policeRole: 'both', consents, ...more });
  }
  room.takes(fight, 'register', { disputeType: '2', happenedOn: '2026-03-01', facts });
  room.screens(fight);
  return fight;
}

function policeCase(room: Words, visits?: string): string {
  const fight = registeredFight(room, {}, visits);
  room.takes(fight, 'acceptPolice', accepting);
  room.takes(fight, 'assignOfficer', handledBy('周立行', 'officer'));
  room.takes(fight, 'mediatePolice');
  return fight;
}

function agree(room: Words, fight: string): void {
  sitting(room, fight, '2026-03-10T19:00');
  room.at('2026-03-10T21:00');
  drawnUpAndReviewed(room, fight, '2026-03-10');
  room.takes(fight, 'agreePolice', agreement);
  expect(room.stateOf(fight)).toBe('agreed');
  room.at('2026-03-12T18:00');
}

/** A written agreement of the police is looked over by somebody who has no part in the case. */
function drawnUpAndReviewed(room: Words, fight: string, on: string): void {
  room.takes(fight, 'draftPolice', { agreementForm: 'written', clauses: agreement.clauses });
  room.takes(fight, 'submitReviewPolice');
  room.reviews(fight, on);
}

function sitting(room: Words, fight: string, startAt: string): void {
  room.at(startAt);
  room.adds('mediation.session', fight, {
    number: 1,
    startAt,
    place: { text: '样溪派出所调解室' },
    present: '双方',
    presiding: '周立行',
    officers: 2,
    inCaseArea: true,
    content: '宣读事实，讲明后果，双方各自说明。',
    result: 'agreed',
  });
}

function consent(id: string, on: string, agrees: boolean) {
  return { id, on, agrees };
}

import { describe, expect, it } from 'vitest';
import { handledBy } from '../../renderer/app/sample-office/write';
import { expectRefusal, mediationRoom, type Words } from './office-words';

// Pattern of a published case: a wall across a common path, settled, built again five days later, settled for 200 yuan.

const committee = '样溪街道人民调解委员会驻样溪派出所调解室';
const facts = '两家为共用通道和排水口争吵，一方用砖把通道堵住。';

describe('people’s mediation of a wall across the path', () => {
  it('runs from the lead to a performed agreement, breaks out again and is settled once more', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    settleOrally(room, wall);
    room.at('2026-03-03T18:00');
    room.takes(wall, 'perform', { performance: 'done', performedOn: '2026-03-03', performanceProof: '现场查看已拆除' });
    room.takes(wall, 'close', { closedOn: '2026-03-03' });
    room.at('2026-03-08T09:00');
    room.takes(wall, 'reopen', { relapses: [{ id: 'r1', on: '2026-03-08', what: '再次封堵' }], stepReason: '再次起争执' });
    expect(room.stateOf(wall)).toBe('mediating');
    addSitting(room, wall, 2, '2026-03-08T14:00');
    room.at('2026-03-08T16:00');
    room.takes(wall, 'agree', {
      agreementForm: 'written',
      agreedOn: '2026-03-08',
      performance: 'promised',
      clauses: twoHundred,
    });
    expect(room.stateOf(wall)).toBe('agreed');
    expect(room.desk.computed(wall)).toMatchObject({ relapseCount: 1, sessionCount: 2, agreedAmount: '200.00' });
  });

  it('is not accepted while a party has clearly refused, and is after a renewed consent', () => {
    const room = mediationRoom();
    const wall = registeredWall(room);
    const owner = room.adds('mediation.party', wall, party('one', '秦守安', ['2026-03-01', false]));
    room.adds('mediation.party', wall, party('other', '康立本', ['2026-03-01', true]));
    room.screens(wall);
    expectRefusal(room.refuses(wall, 'accept', { acceptedOn: '2026-03-01', organ: committee }), '17');
    room.takes(wall, 'askConsent');
    const consents = [consent('r0', '2026-03-01', false), consent('r1', '2026-03-01', true)];
    room.corrects(owner, { consents });
    room.takes(wall, 'accept', { acceptedOn: '2026-03-01', organ: committee });
    expect(room.stateOf(wall)).toBe('accepted');
    expect(room.desk.view(owner).values['consents']).toEqual(consents);
  });

  it('needs two sides before anybody is asked', () => {
    const room = mediationRoom();
    const wall = registeredWall(room);
    room.adds('mediation.party', wall, party('one', '秦守安', ['2026-03-01', true]));
    expect(room.refuses(wall, 'askConsent').map(({ code }) => code)).toEqual(['two-sides']);
  });

  it('never carries the seal of the police', () => {
    const room = mediationRoom();
    const wall = registeredWall(room);
    addBoth(room, wall);
    room.screens(wall);
    expectRefusal(room.refuses(wall, 'accept', { acceptedOn: '2026-03-01', organ: '样溪派出所' }), '29');
  });

  it('begins only after rights and duties were told', () => {
    const room = mediationRoom();
    const wall = registeredWall(room);
    addBoth(room, wall);
    room.screens(wall);
    room.takes(wall, 'accept', { acceptedOn: '2026-03-01', organ: committee });
    room.takes(wall, 'assign', handledBy('方致和', 'committee'));
    expectRefusal(room.refuses(wall, 'mediate', { rightsToldWay: 'oral' }), '23');
  });

  it('brings no agreement without a sitting, without clauses, or with a helper nobody agreed to', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    const agreed = { agreementForm: 'written', agreedOn: '2026-03-02' };
    expectRefusal(room.refuses(wall, 'agree', { ...agreed, clauses: twoHundred }), '27');
    addSitting(room, wall, 1, '2026-03-02T09:00', [{ id: 'r1', name: '舅舅' }]);
    expectRefusal(room.refuses(wall, 'agree', { ...agreed, clauses: twoHundred }), '20');
    expectRefusal(room.refuses(wall, 'agree', agreed), '29');
  });

  it('is not performed on an agreement that does not bind yet', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    addSitting(room, wall, 1, '2026-03-02T09:00');
    room.takes(wall, 'agree', {
      agreementForm: 'written',
      agreedOn: '2026-03-02',
      signedOn: '2026-03-02',
      clauses: twoHundred,
    });
    expect(room.desk.computed(wall)['effectiveOn']).toBeUndefined();
    const done = { performance: 'done', performedOn: '2026-03-02', performanceProof: '收条' };
    expectRefusal(room.refuses(wall, 'perform', done), '29');
    room.takes(wall, 'beginPerformance', { mediatorSignedOn: '2026-03-02', sealedOn: '2026-03-02' });
    expect(room.desk.computed(wall)['effectiveOn']).toBe('2026年3月2日');
    room.takes(wall, 'perform', done);
  });

  it('brings no agreement once a party no longer wants to, until it says yes again', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    addSitting(room, wall, 1, '2026-03-02T09:00');
    const [owner] = room.desk.children(wall, 'mediation.party');
    const before = [consent('r0', '2026-03-01', true), consent('r1', '2026-03-02', false)];
    room.corrects(owner?.id ?? '', { consents: before });
    const agreed = { agreementForm: 'oral', agreedOn: '2026-03-02', clauses: twoHundred };
    expectRefusal(room.refuses(wall, 'agree', agreed), '17');
    room.corrects(owner?.id ?? '', { consents: [...before, consent('r2', '2026-03-02', true)] });
    room.takes(wall, 'agree', agreed);
  });

  it('is not begun with a party that has changed its mind since it was taken in', () => {
    const room = mediationRoom();
    const wall = registeredWall(room);
    addBoth(room, wall);
    room.screens(wall);
    room.takes(wall, 'accept', { acceptedOn: '2026-03-01', organ: committee });
    room.takes(wall, 'assign', handledBy('方致和', 'committee'));
    const [owner] = room.desk.children(wall, 'mediation.party');
    room.corrects(owner?.id ?? '', { consents: [consent('r0', '2026-03-01', true), consent('r1', '2026-03-01', false)] });
    expectRefusal(room.refuses(wall, 'mediate', { rightsToldOn: '2026-03-01', rightsToldWay: 'oral' }), '17');
  });

  it('leaves those out who will not, where only a part was agreed and both sides still have somebody who will', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    addSitting(room, wall, 1, '2026-03-02T09:00');
    const part = { agreementForm: 'oral', agreedOn: '2026-03-02', partial: true, clauses: twoHundred };
    const brother = room.adds('mediation.party', wall, party('one', '秦守常', ['2026-03-02', false]));
    room.takes(wall, 'agree', part);
    room.takes(wall, 'continueRest', { stepReason: '另一户还要再谈' });
    const [owner] = room.desk.children(wall, 'mediation.party');
    expect(owner?.id).not.toBe(brother);
    room.corrects(owner?.id ?? '', { consents: [consent('r1', '2026-03-02', false)] });
    expectRefusal(room.refuses(wall, 'agree', part), '17');
  });

  it('binds the second time only with its own signatures and its own seal', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    addSitting(room, wall, 1, '2026-03-02T09:00');
    const marks = { signedOn: '2026-03-02', mediatorSignedOn: '2026-03-02', sealedOn: '2026-03-02' };
    room.takes(wall, 'agree', { agreementForm: 'written', agreedOn: '2026-03-02', clauses: twoHundred, ...marks });
    room.takes(wall, 'perform', { performance: 'done', performedOn: '2026-03-02', performanceProof: '现场查看' });
    room.takes(wall, 'close', { closedOn: '2026-03-02' });
    room.at('2026-03-08T09:00');
    room.takes(wall, 'reopen', { relapses: [{ id: 'r1', on: '2026-03-08', what: '再次封堵' }], stepReason: '再次起争执' });
    expect(room.desk.view(wall).values['earlier']).toMatchObject([{ agreedOn: '2026-03-02', amount: 20000 }]);
    expect(room.desk.computed(wall)['agreedAmount']).toBeUndefined();
    addSitting(room, wall, 2, '2026-03-08T14:00');
    room.at('2026-03-08T16:00');
    const again = { agreementForm: 'written', agreedOn: '2026-03-08', clauses: twoHundred, signedOn: '2026-03-08' };
    room.takes(wall, 'agree', again);
    expect(room.desk.computed(wall)['effectiveOn']).toBeUndefined();
    const done = { performance: 'done', performedOn: '2026-03-08', performanceProof: '现场查看' };
    expectRefusal(room.refuses(wall, 'perform', done), '29');
  });

  it('ends without agreement with a reason of its own track and the remedies told', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    const told = { remediesToldOn: '2026-03-02' };
    expect(room.refuses(wall, 'fail', { ...told, terminationReason: 'Z1' }).map(({ code }) => code)).toEqual([
      'reason-of-other-track',
    ]);
    room.takes(wall, 'fail', { ...told, terminationReason: 'T3' });
    room.takes(wall, 'close', { closedOn: '2026-03-02' });
    expect(new Set(room.refuses(wall, 'archive', { retention: 'years10' }).map(({ code }) => code))).toEqual(
      new Set(['dossier']),
    );
    fillDossier(room, wall);
    room.takes(wall, 'archive', { retention: 'years10' });
    expect(room.refuses(wall, 'reopen', { stepReason: '再谈' }).map(({ code }) => code)).toEqual(['out-of-order']);
    room.takes(wall, 'reopenArchived', { stepReason: '当事人要求再谈' });
    expect(room.stateOf(wall)).toBe('mediating');
  });

  it('offers no step of the police', () => {
    const room = mediationRoom();
    const wall = acceptedWall(room);
    const police = room.desk.offered(wall).filter((step) => /Police|Officer|Procedure/.test(step));
    expect(police).toEqual([]);
  });
});

const twoHundred = [
  { id: 'r1', who: '秦守安', what: '恢复通道', dueOn: '2026-03-09' },
  { id: 'r2', who: '康立本', whom: '秦守安', amount: 20000, dueOn: '2026-03-10' },
];

/** Everything the file must hold, as signed originals on paper. */
function fillDossier(room: Words, wall: string): void {
  for (const part of ['application', 'registration', 'rights', 'identity', 'sitting', 'termination']) {
    room.adds('mediation.material', wall, { part, title: '签名原件', pages: 1 });
  }
}

function registeredWall(room: Words): string {
  const wall = room.registers('mediation.case', {
    track: 'RM',
    matter: '通道砌墙相邻纠纷',
    source: 'application',
    registeredOn: '2026-03-01',
  });
  room.takes(wall, 'register', { disputeType: '2', happenedOn: '2026-03-01', facts });
  return wall;
}

function acceptedWall(room: Words): string {
  const wall = registeredWall(room);
  addBoth(room, wall);
  room.screens(wall);
  room.takes(wall, 'accept', { acceptedOn: '2026-03-01', organ: committee });
  room.takes(wall, 'assign', handledBy('方致和', 'committee'));
  room.takes(wall, 'mediate', { rightsToldOn: '2026-03-01', rightsToldWay: 'oral' });
  room.at('2026-03-03T18:00');
  return wall;
}

function settleOrally(room: Words, wall: string): void {
  addSitting(room, wall, 1, '2026-03-02T09:00');
  const clauses = [{ id: 'r1', who: '秦守安', what: '拆墙', dueOn: '2026-03-03' }];
  room.takes(wall, 'agree', { agreementForm: 'oral', agreedOn: '2026-03-02', clauses });
  expect(room.desk.computed(wall)['effectiveOn']).toBe('2026年3月2日');
}

function addBoth(room: Words, wall: string): void {
  room.adds('mediation.party', wall, party('one', '秦守安', ['2026-03-01', true]));
  room.adds('mediation.party', wall, party('other', '康立本', ['2026-03-01', true]));
}

function addSitting(
  room: Words,
  wall: string,
  number: number,
  startAt: string,
  helpers: readonly { id: string; name: string }[] = [],
) {
  room.at(startAt);
  room.adds('mediation.session', wall, {
    number,
    startAt,
    place: { text: '样溪派出所调解室' },
    present: '双方',
    helpers,
    presiding: '方致和',
    content: '分别听取陈述，讲明道理。',
    result: 'agreed',
  });
}

function party(side: string, name: string, [on, agrees]: readonly [string, boolean]) {
  return { side, kind: 'person', name: { name }, consents: [consent('r0', on, agrees)] };
}

function consent(id: string, on: string, agrees: boolean) {
  return { id, on, agrees };
}

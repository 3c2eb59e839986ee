import { describe, expect, it } from 'vitest';
import { handledBy, nothingUnusual } from '../../../renderer/app/sample-office/write';
import type { JsonObject } from '../../../renderer/domain/json';
import { policeBars } from '../../../renderer/domain/mediation/eligibility';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock';
import { foundOffice, reopen, testMachine, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';

// Steps of a case through the real office: what waits for whom, steps that do not lead on, holidays an office types in.

const passphrase = '另外四个不相干的词';

async function roomOf(clock: FixedClock = fixedClock()): Promise<FoundedOffice> {
  return foundOffice(testMachine({ clock }), { name: '清河派出所调解室', type: 'police-mediation' });
}

async function caseWithBoth(room: FoundedOffice, more: JsonObject, on: string): Promise<string> {
  const desk = atDesk(room, 'registrar');
  const values = { matter: '楼道堆物', source: 'application', registeredOn: on, ...more };
  const record = await desk.registers('mediation.case', values);
  for (const [side, name] of [
    ['one', '单立人'],
    ['other', '欧阳明'],
  ] as const) {
    const consents = [{ id: 'r1', on, agrees: true }];
    const party = { side, kind: 'person', name: { name }, policeRole: 'both', consents };
    await desk.registers('mediation.party', party, record);
  }
  must(await desk.takes(record, 'register', { disputeType: '2', facts: '楼道堆物，互相推搡。' }));
  must(await atDesk(room).takes(record, 'screen', nothingUnusual));
  return record;
}

/** People's mediation up to the first sitting. */
async function mediating(room: FoundedOffice, on = '2026-11-23'): Promise<string> {
  const record = await caseWithBoth(room, { track: 'RM' }, on);
  must(await atDesk(room).takes(record, 'accept', { acceptedOn: on, organ: '清河调委会' }));
  must(await atDesk(room, 'roomHead').takes(record, 'assign', handledBy('方致和', 'committee')));
  must(await atDesk(room).takes(record, 'mediate', { rightsToldOn: on, rightsToldWay: 'oral' }));
  return record;
}

/** A police case taken in on this day. */
async function policeCase(room: FoundedOffice, on: string): Promise<string> {
  const record = await caseWithBoth(room, { track: 'ZA' }, on);
  const noBar = Object.fromEntries(Object.keys(policeBars).map((bar) => [bar, false]));
  const review = {
    acceptedOn: on,
    organ: '清河派出所',
    filedOn: on,
    factsFoundOn: on,
    violations: ['beating'],
    mildReason: 'a',
  };
  must(await atDesk(room, 'officer').takes(record, 'acceptPolice', { ...review, ...noBar }));
  return record;
}

describe('what waits for somebody', () => {
  it('is found by whoever holds the duty, and by nobody else, until it goes on', async () => {
    const room = await roomOf();
    const record = await mediating(room);
    const clauses = [{ id: 'c1', who: '单立人', what: '搬走杂物', dueOn: '2026-12-01' }];
    expect(must(await room.office.waitingForMe({}))).toEqual([]);
    must(await atDesk(room).takes(record, 'draft', { agreementForm: 'written', clauses }));
    must(await atDesk(room).takes(record, 'submitReview', {}));
    const waiting = [{ record, ledger: 'mediation.case', title: '楼道堆物', state: '待法制核查' }];
    expect(must(await room.office.waitingForMe({}))).toEqual(waiting);

    const reviewer = await colleague(room, ['legalReviewer']);
    const clerk = await colleague(room, ['mediator', 'registrar']);
    await entersAs(room, clerk);
    expect(must(await room.office.waitingForMe({}))).toEqual([]);
    await entersAs(room, reviewer);
    expect(must(await room.office.waitingForMe({}))).toEqual(waiting);
    must(await atDesk(room, 'legalReviewer').takes(record, 'clearReview', { reviewedOn: '2026-11-23' }));
    expect(must(await room.office.waitingForMe({}))).toEqual([]);
  });

  it('waits no more where it was deleted, and waits still after a restart', async () => {
    const room = await roomOf();
    const [first, second] = [await mediating(room), await mediating(room)];
    const clauses = [{ id: 'c1', who: '单立人', what: '搬走杂物', dueOn: '2026-12-01' }];
    for (const record of [first, second]) {
      must(await atDesk(room).takes(record, 'draft', { agreementForm: 'written', clauses }));
      must(await atDesk(room).takes(record, 'submitReview', {}));
    }
    must(await atDesk(room, 'registrar').deletes(first, '重复登记'));
    room.office.close();
    const again = await reopen(room);
    expect(must(await again.office.waitingForMe({})).map(({ record }) => record)).toEqual([second]);
  });

  it('is not reviewed by whoever drew it up', async () => {
    const room = await roomOf();
    const record = await mediating(room);
    const clauses = [{ id: 'c1', who: '单立人', what: '搬走杂物', dueOn: '2026-12-01' }];
    must(await atDesk(room).takes(record, 'draft', { agreementForm: 'written', clauses }));
    must(await atDesk(room).takes(record, 'submitReview', {}));
    const own = await atDesk(room, 'legalReviewer').takes(record, 'clearReview', { reviewedOn: '2026-11-23' });
    expect(codesOf(own)).toEqual(['own-review']);
  });
});

describe('a step that does not lead on', () => {
  const longer = [{ id: 'l1', agreedOn: '2026-11-23', until: '2027-01-29', agreed: true }];

  it('writes what it asked for, stands in the history, and leaves the case where it stands', async () => {
    const room = await roomOf();
    const record = await mediating(room);
    expect(await dueOf(room, record, '调解期限')).toBe('2026-12-23');
    must(await atDesk(room).takes(record, 'extend', { longer }));
    const shown = await page(room.office, record);
    expect(shown.view.state).toBe('mediating');
    expect(await dueOf(room, record, '调解期限')).toBe('2027-01-29');
    expect(shown.timeline.map(({ step }) => step)).toContain('extend');
    const listed = must(await room.office.list({ ledger: 'mediation.case', from: 0, count: 9 })).rows[0];
    expect(listed?.schedules?.find(({ what }) => what === '调解期限')?.on).toBe('2027-01-29');
  });

  it('is offered in each of its states, asks for what it needs, and refuses to say nothing', async () => {
    const room = await roomOf();
    const record = await mediating(room);
    const offered = (await page(room.office, record)).steps.map(({ step }) => step);
    expect(offered).toEqual(expect.arrayContaining(['extend', 'screenAgain', 'confirmScreening', 'replaceHandler']));
    expect(codesOf(await atDesk(room).takes(record, 'extend', {}))).toEqual(['missing']);
    const police = await policeCase(room, '2026-11-23');
    expect(codesOf(await atDesk(room, 'officer').takes(police, 'appraise', {}))).toEqual(['nothing-changed']);
  });

  it('is taken back alone, and the step before it after that', async () => {
    const room = await roomOf();
    const record = await mediating(room);
    must(await atDesk(room).takes(record, 'extend', { longer }));
    must(await atDesk(room).undoes(record, '约定写错'));
    expect((await page(room.office, record)).view).toMatchObject({ state: 'mediating' });
    expect(await dueOf(room, record, '调解期限')).toBe('2026-12-23');
    must(await atDesk(room).undoes(record, '还没有开始'));
    expect((await page(room.office, record)).view.state).toBe('assigned');
  });

  it('counts as no new entry into the state', async () => {
    const room = await roomOf();
    const record = await mediating(room);
    must(await atDesk(room).takes(record, 'extend', { longer }));
    const period = { kind: 'period', period: '2026-11' } as const;
    const accepted = { ledger: 'mediation.case', figure: 'accepted' };
    const { figures } = must(await room.office.figures({ refs: [accepted], period }));
    expect(figures[0]?.value.exact?.value).toBe(1);
  });
});

describe('holidays an office types in', () => {
  const notice = (off: readonly JsonObject[]): JsonObject => ({ year: '2027', source: '国办发明电〔2026〕×号', off, work: [] });
  const festival = { id: 'f', name: '春节', first: '2027-02-05', last: '2027-02-11' };

  it('let a day of working days appear on a case, move with a correction, and go again', async () => {
    const room = await roomOf(fixedClock(Date.UTC(2027, 1, 4, 1)));
    const record = await policeCase(room, '2027-02-03');
    expect(await dueOf(room, record, '治安调解期限')).toBeUndefined();
    expect(await saidOf(room, record, '治安调解期限')).toBe('治安调解期限推算不出：还没有2027年的节假日安排');

    const desk = atDesk(room, 'registrar');
    const typed = await desk.registers('calendar.holidays', notice([festival]));
    // Wednesday the 3rd: Thursday the 4th, then after the festival Friday the 12th and Monday the 15th.
    expect(await dueOf(room, record, '治安调解期限')).toBe('2027-02-15');
    must(await desk.edits(typed, { work: [{ id: 'w', on: '2027-02-13' }] }));
    expect(await dueOf(room, record, '治安调解期限')).toBe('2027-02-13');
    must(await desk.deletes(typed, '年份写错'));
    expect(await dueOf(room, record, '治安调解期限')).toBeUndefined();
  });

  it('move the end of a term of days only where it would end on a day off', async () => {
    const room = await roomOf(fixedClock(Date.UTC(2027, 0, 8, 1)));
    const record = await policeCase(room, '2027-01-08');
    // Thirty days end on Sunday the 7th; no more is known yet.
    expect(await dueOf(room, record, '治安案件办案期限')).toBe('2027-02-07');
    await atDesk(room, 'registrar').registers('calendar.holidays', notice([festival]));
    expect(await dueOf(room, record, '治安案件办案期限')).toBe('2027-02-12');
  });

  it('reach the lists and what is due at once, and hold after a restart', async () => {
    const room = await roomOf(fixedClock(Date.UTC(2027, 1, 4, 1)));
    const record = await policeCase(room, '2027-02-03');
    const dueNow = async ({ office }: FoundedOffice) =>
      must(await office.dueSoon({})).filter((entry) => entry.record === record && entry.mark.what === '治安调解期限');
    expect(await dueNow(room)).toEqual([]);
    await atDesk(room, 'registrar').registers('calendar.holidays', notice([festival]));
    room.machine.clock.advance(10 * 24 * 3_600_000);
    expect(await dueNow(room)).toMatchObject([{ mark: { on: '2027-02-15', tone: 'warn' } }]);
    room.machine.clock.advance(2 * 24 * 3_600_000);
    room.office.close();
    const again = await reopen(room);
    expect(await dueNow(again)).toMatchObject([
      { mark: { on: '2027-02-15', tone: 'late', passed: expect.stringContaining('尽快调解') as string } },
    ]);
  });

  it('take the place of those this version brought', async () => {
    const room = await roomOf(fixedClock(Date.UTC(2026, 4, 7, 1)));
    const record = await policeCase(room, '2026-05-07');
    // Saturday the 9th is worked by the notice that came along.
    expect(await dueOf(room, record, '治安调解期限')).toBe('2026-05-11');
    await atDesk(room, 'registrar').registers('calendar.holidays', {
      year: '2026',
      source: '本地通知',
      off: [{ id: 'f', name: '停电', first: '2026-05-11', last: '2026-05-11' }],
      work: [],
    });
    expect(await dueOf(room, record, '治安调解期限')).toBe('2026-05-13');
  });
});

async function dueOf({ office }: FoundedOffice, record: string, what: string): Promise<string | undefined> {
  return (await page(office, record)).schedules.find((schedule) => schedule.what === what)?.on;
}

async function saidOf({ office }: FoundedOffice, record: string, what: string): Promise<string | undefined> {
  return (await page(office, record)).schedules.find((schedule) => schedule.what === what)?.spans[0]?.label;
}

async function colleague(
  { office }: FoundedOffice,
  duties: readonly ('legalReviewer' | 'mediator' | 'registrar')[],
): Promise<string> {
  const account = await office.addAccount({ name: `同事${String(duties.length)}`, role: 'clerk', duties, passphrase });
  return must(account).id;
}

async function entersAs({ office }: FoundedOffice, account: string): Promise<void> {
  must(await office.unlock({ store: 'office', account, passphrase }));
}

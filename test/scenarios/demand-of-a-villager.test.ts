import { beforeAll, describe, expect, it } from 'vitest';
import { proposedDemand } from '../../renderer/domain/instructor/demand';
import { proposedVisit } from '../../renderer/domain/instructor/visit';
import type { JsonObject } from '../../renderer/domain/json';
import { memoryDrive } from '../fakes/memory-drive';
import type { FoundedOffice } from '../fakes/office';
import { atDesk, codesOf, must, page } from '../fakes/office-steps';
import { demand, foundInstructor, moveTo, refusalsOf, stoneBridge, tries, visit } from '../office/instructor-offices';

let office: FoundedOffice;
const desk = () => atDesk(office, 'instructor');
let registered = 0;
const register = (values: JsonObject = {}) => {
  registered += 1;
  const number = `石桥-2026-1${String(registered).padStart(3, '0')}`;
  return desk().registers('instructor.demand', { ...demand, number, ...values });
};

async function beginAnew(): Promise<void> {
  office = await foundInstructor('石桥村驻村指导员', { drive: memoryDrive() });
}

beforeAll(beginAnew);

/** Registered, accepted, handed on, begun. */
async function handling(values: JsonObject = {}): Promise<string> {
  const record = await register(values);
  must(await desk().takes(record, 'accept'));
  must(
    await desk().takes(record, 'assign', {
      level: 'village',
      unit: '石桥村委会',
      assignedOn: '2026-11-23',
      dueOn: '2026-11-30',
    }),
  );
  must(await desk().takes(record, 'begin', { contactedOn: '2026-11-23' }));
  return record;
}

const done = { result: 'solved', finishedOn: '2026-11-23', handling: [{ id: 'a', on: '2026-11-23', how: '清淤。' }] };

async function finished(): Promise<string> {
  const record = await handling();
  must(await desk().takes(record, 'finish', done));
  return record;
}

const blankForm = { me: '单长青', now: '2026-11-23T09:00', today: '2026-11-23', values: {}, childrenOf: () => [] };
const close = { closedBy: '单长青', closedOn: '2026-11-23', confirmed: true };

describe('a demand that came up on a visit', () => {
  it('has a number of its own', async () => {
    const number = '石桥-2026-901';
    await register({ number });
    const again = await tries(office, 'instructor', { ledger: 'instructor.demand', values: { ...demand, number } });
    expect(codesOf(again)).toEqual(['number-taken']);
  });

  it('begins with what the visit knows, so that nothing is typed twice', async () => {
    const record = await desk().registers('instructor.visit', { ...visit, householdLabel: '东头李家', line: 'stability' });
    const { values } = (await page(office.office, record)).view;
    const proposed = proposedDemand({
      ...blankForm,
      from: { ledger: 'instructor.visit', record, values, childrenOf: () => [] },
      last: { number: '石桥-2026-007' },
    });
    expect(proposed).toEqual({
      registeredOn: '2026-11-20',
      source: 'visit',
      visit: { ledger: 'instructor.visit', record },
      village: stoneBridge,
      line: 'stability',
      number: '石桥-2026-008',
      raisedBy: '东头李家',
      scope: 'one',
      households: 1,
    });
    await register(proposed);
    const next = proposedVisit({
      ...blankForm,
      from: { ledger: 'instructor.demand', record, values: {}, childrenOf: () => [] },
      last: values,
    });
    expect(next).toMatchObject({ date: '2026-11-23', reason: 'followUp', group: '三组', visitors: '单长青' });
    expect(next['household']).toBeUndefined();
  });

  it('goes from hand to hand to the end, and says that it was in time', async () => {
    const record = await finished();
    must(await desk().takes(record, 'feedBack', { feedbackOn: '2026-11-23', feedbackWay: 'door' }));
    must(await desk().takes(record, 'rate', { satisfaction: 'satisfied' }));
    must(await desk().takes(record, 'close', close));
    must(await desk().takes(record, 'archive'));
    const { view } = await page(office.office, record);
    expect(view).toMatchObject({ state: 'archived', values: { inTime: true, onSpot: false, answeredInTime: true } });
  });

  it('is struck off with feedback and view only: refused at the field, with the rule', async () => {
    const record = await finished();
    const refused = refusalsOf(await desk().takes(record, 'close', close));
    expect(refused.map(({ code, field }) => [code, field])).toEqual([
      ['no-feedback', 'feedbackOn'],
      ['no-satisfaction', 'satisfaction'],
    ]);
    for (const { article, whatToDo } of refused) {
      expect(article).toMatch(/^建议：/);
      expect(whatToDo).toMatch(/。$/);
    }
    must(
      await desk().takes(record, 'close', { ...close, feedbackOn: '2026-11-23', feedbackWay: 'phone', satisfaction: 'noView' }),
    );
  });

  it('is done only with a result and something that was done', async () => {
    const record = await handling();
    const { handling: _handling, ...without } = done;
    expect(codesOf(await desk().takes(record, 'finish', without))).toEqual(['no-handling']);
    expect(codesOf(await desk().takes(await register(), 'settleOnSpot', without))).toEqual(['no-handling']);
    const spot = await register();
    must(await desk().takes(spot, 'settleOnSpot', done));
    expect((await page(office.office, spot)).view.values).toMatchObject({ onSpot: true, level: 'onSpot' });
  });

  it('is heard once more where somebody is not satisfied, keeps the old days, and no third time', async () => {
    const record = await finished();
    must(await desk().takes(record, 'feedBack', { feedbackOn: '2026-11-23', feedbackWay: 'door' }));
    must(await desk().takes(record, 'rate', { satisfaction: 'dissatisfied' }));
    expect(codesOf(await desk().takes(record, 'close', close))).toEqual(['dissatisfied']);
    must(await desk().takes(record, 'reopen', { newDueOn: '2026-12-05', reopenReason: '又堵了' }));
    const { values } = (await page(office.office, record)).view;
    expect(values['rounds']).toMatchObject([
      { finishedOn: '2026-11-23', feedbackOn: '2026-11-23', satisfaction: 'dissatisfied' },
    ]);
    expect(values).toMatchObject({ dueOn: '2026-12-05' });
    expect(values['finishedOn']).toBeUndefined();
    must(await desk().takes(record, 'finish', { ...done, handling: [{ id: 'b', on: '2026-11-23', how: '再清一次。' }] }));
    must(await desk().takes(record, 'feedBack', { feedbackOn: '2026-11-23', feedbackWay: 'door' }));
    must(await desk().takes(record, 'rate', { satisfaction: 'dissatisfied' }));
    expect(codesOf(await desk().takes(record, 'reopen', { newDueOn: '2026-12-20', reopenReason: '再办' }))).toEqual([
      'reopened-before',
    ]);
    must(await desk().takes(record, 'close', close));
  });

  it('waits with a day of review, gets more time only forwards, and each time is kept', async () => {
    const record = await handling();
    const later = (newDueOn: string) => desk().takes(record, 'extend', { newDueOn, extendReason: '等清淤车' });
    expect(codesOf(await later('2026-11-30'))).toEqual(['not-later']);
    must(await later('2026-12-05'));
    must(await later('2026-12-10'));
    const { values } = (await page(office.office, record)).view;
    expect(values['extensions']).toMatchObject([
      { was: '2026-11-30', until: '2026-12-05' },
      { was: '2026-12-05', until: '2026-12-10' },
    ]);
    expect(values['newDueOn']).toBeUndefined();
    expect(codesOf(await desk().takes(record, 'suspend', { suspendReason: '等文件', reviewOn: '2026-11-23' }))).toEqual([
      'review-past',
    ]);
    must(await desk().takes(record, 'suspend', { suspendReason: '等文件', reviewOn: '2026-12-20' }));
    const due = must(await office.office.dueSoon({}));
    expect(due).toEqual([]);
    must(await desk().takes(record, 'resume'));
  });

  it('is merged into the one that goes on, and refused only with the lawful way', async () => {
    await beginAnew();
    const main = await register();
    const twice = await register({ number: '石桥-2026-002' });
    const into = (record: string) => ({ duplicateOf: { ledger: 'instructor.demand', record } });
    expect(codesOf(await desk().takes(twice, 'merge', into(twice)))).toEqual(['merge-self']);
    must(await desk().takes(twice, 'merge', into(main)));
    expect(codesOf(await desk().takes(main, 'merge', into(twice)))).toEqual(['merge-merged']);
    expect(codesOf(await desk().takes(main, 'refuse', { refusalReason: '属于诉讼' }))).toEqual(['missing']);
    must(await desk().takes(main, 'refuse', { refusalReason: '属于诉讼', lawfulWay: '已告知向法院起诉' }));
    const figures = must(
      await office.office.figures({
        refs: ['registered', 'taken'].map((figure) => ({ ledger: 'instructor.demand', figure })),
        period: { kind: 'period', period: '2026-11' },
      }),
    );
    expect(figures.figures.map(({ value }) => value.exact?.value)).toEqual([2, 0]);
  });

  it('is told to hurry on the home page when its day has passed', async () => {
    await beginAnew();
    await handling();
    moveTo(office.machine.clock, '2026-12-02');
    const [due] = must(await office.office.dueSoon({}));
    expect(due?.mark).toMatchObject({ label: '已过办理期限', tone: 'late', on: '2026-11-30' });
  });
});

describe('what was written down', () => {
  it('may not be of tomorrow: refused at the field', async () => {
    await beginAnew();
    const tomorrow = { ledger: 'instructor.visit', values: { ...visit, date: '2026-11-24' } };
    const answer = await tries(office, 'instructor', tomorrow);
    expect(refusalsOf(answer).map(({ code, field }) => [code, field])).toEqual([['date-after-today', 'date']]);
  });

  it('is not changed any more some days after its month, by whose rule it says, but corrected beside it', async () => {
    await beginAnew();
    const record = await desk().registers('instructor.visit', visit);
    moveTo(office.machine.clock, '2026-12-05');
    must(await desk().edits(record, { told: '补一句。' }));
    moveTo(office.machine.clock, '2026-12-06');
    const [refusal] = refusalsOf(await desk().edits(record, { told: '再改。' }));
    expect(refusal).toMatchObject({ code: 'month-closed', field: 'date', article: '建议：月末后五日锁定日志' });
    expect(codesOf(await desk().deletes(record, '不要了'))).toEqual(['month-closed']);
    await desk().registers(
      'instructor.visit-note',
      { kind: 'correction', writtenOn: '2026-12-06', text: '户号应为 3-018。' },
      record,
    );
    await desk().registers('instructor.visit', { ...visit, household: '3-019' });
  });

  it('is locked by the office’s own rule where it has one', async () => {
    await beginAnew();
    await desk().registers('instructor.rules', { title: '驻村工作办法', from: '2026-01-01', lockDays: 20 });
    const record = await desk().registers('instructor.log', {
      date: '2026-11-20',
      village: stoneBridge,
      work: 'research',
      line: 'renewal',
      roles: ['research'],
      content: '看三组排水。',
    });
    moveTo(office.machine.clock, '2026-12-20');
    must(await desk().edits(record, { outcome: '已报街道。' }));
    moveTo(office.machine.clock, '2026-12-21');
    expect(codesOf(await desk().edits(record, { outcome: '再改。' }))).toEqual(['month-closed']);
  });
});

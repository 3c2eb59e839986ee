import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import { memoryDrive } from '../fakes/memory-drive';
import type { FoundedOffice } from '../fakes/office';
import { atDesk, codesOf, must, page } from '../fakes/office-steps';
import {
  carries,
  foundDistrict,
  foundInstructor,
  foundVillage,
  meets,
  posting,
  refusalsOf,
  tries,
} from '../office/instructor-offices';

let district: FoundedOffice;
let instructor: FoundedOffice;
const supervisor = () => atDesk(district, 'supervisor');
const register = (values: JsonObject = {}) => supervisor().registers('instructor.posting', { ...posting, ...values });

let posted = 0;
/** A posting of somebody else each time, because the office is the same for all of them. */
function post(): Promise<string> {
  posted += 1;
  return register({ number: `驻1${posted}`, name: { name: `甲${posted}` } });
}

beforeAll(async () => {
  const drive = memoryDrive();
  district = await foundDistrict({ drive });
  instructor = await foundInstructor('石桥村驻村指导员', { drive });
  await meets(district, instructor, 'subordinate');
  await meets(instructor, district, 'superior');
});

describe('a posting', () => {
  it('does not overlap another of the same person in the same village: refused at the field', async () => {
    await register({ to: '2026-12-31' });
    const second = { ...posting, number: '驻02', from: '2026-12-01' };
    const [refusal] = refusalsOf(await tries(district, 'supervisor', { ledger: 'instructor.posting', values: second }));
    expect(refusal).toMatchObject({ code: 'posting-overlaps', field: 'from' });
    expect(refusal?.sentence).toContain('2026年1月5日至2026年12月31日');
    await register({ number: '驻02', from: '2027-01-01' });
    await register({ number: '驻03', from: '2026-12-01', village: { text: '柳塘村' } });
    await register({ number: '驻04', from: '2026-12-01', name: { name: '苏禾' } });
  });

  it('ends only after what is open went to somebody else, line by line', async () => {
    const record = await post();
    const end = { ending: 'rotation', to: '2026-11-23', handedTo: '苏禾' };
    expect(codesOf(await supervisor().takes(record, 'end', end))).toEqual(['no-handover']);
    const list = await supervisor().registers(
      'instructor.handover',
      { on: '2026-11-23', receiver: '苏禾', openDemands: 1 },
      record,
    );
    expect(codesOf(await supervisor().takes(record, 'end', end))).toEqual(['handover-open']);
    const lines = ['logs', 'visits', 'demands', 'tasks', 'files'].map((id) => ({ id, actual: '2026-11-23' }));
    must(await supervisor().edits(list, { items: [...lines, { id: 'village' }, { id: 'keys' }] }));
    expect(codesOf(await supervisor().takes(list, 'finish', { signed: true }))).toEqual(['lines-open']);
    const village = { id: 'village', notApplicable: true, reason: '接收人原来就在本村。' };
    must(await supervisor().edits(list, { items: [...lines, village, { id: 'keys' }] }));
    must(await supervisor().takes(list, 'finish', { signed: true }));
    must(await supervisor().takes(record, 'end', end));
  });
});

describe('leave', () => {
  it('goes to whoever may approve it and comes back with the opinion, by files alone', async () => {
    const record = await sentToVillage();
    const desk = atDesk(instructor, 'instructor');
    const leave = await desk.registers(
      'instructor.leave',
      { kind: 'personal', from: '2026-11-25/am', to: '2026-11-27/pm', cover: '村文书' },
      record,
    );
    must(await desk.takes(leave, 'submit'));
    const [refusal] = refusalsOf(await desk.takes(leave, 'approve'));
    expect(refusal).toMatchObject({ code: 'leave-approver', article: '地方规定：一地工作组请销假制度（2016）' });
    expect(refusal?.sentence).toBe('请假 3 天，要有区主管单位同意的意见。');

    await carries(instructor, district, { records: [leave], personal: true });
    await supervisor().registers(
      'instructor.leave-opinion',
      { level: 'district', answer: 'yes', on: '2026-11-23', by: '林禾生' },
      leave,
    );
    await carries(district, instructor, { records: [leave], personal: true });
    must(await desk.takes(leave, 'approve'));
    const { view } = await page(instructor.office, leave);
    expect(view).toMatchObject({ state: 'approved', values: { agreed: true, approvedOn: '2026-11-23' } });
  });

  it('is not approved by the one who asked for it', async () => {
    const record = await sentToVillage();
    const leave = await atDesk(instructor, 'instructor').registers(
      'instructor.leave',
      { kind: 'personal', from: '2026-11-25/am', to: '2026-11-25/am' },
      record,
    );
    const opinion = { level: 'leader', answer: 'yes', on: '2026-11-23', by: '单长青' };
    const said = { ledger: 'instructor.leave-opinion', values: opinion, parent: leave };
    expect(codesOf(await tries(instructor, 'instructor', said))).toEqual(['create-duty']);
  });

  it('rests on an opinion where it is refused, too', async () => {
    const record = await post();
    const leave = await supervisor().registers(
      'instructor.leave',
      { kind: 'personal', from: '2026-11-25/am', to: '2026-11-25/pm' },
      record,
    );
    must(await supervisor().takes(leave, 'submit'));
    expect(codesOf(await supervisor().takes(leave, 'refuse'))).toEqual(['no-refusal']);
    const opinion = { level: 'town', answer: 'no', on: '2026-11-23', by: '街道办' };
    await supervisor().registers('instructor.leave-opinion', opinion, leave);
    expect(codesOf(await supervisor().takes(leave, 'approve'))).toEqual(['leave-not-agreed']);
    must(await supervisor().takes(leave, 'refuse'));
  });

  it('does not reach into a month whose attendance is handed in: refused at the half-day that does', async () => {
    const record = await post();
    const month = { month: '2026-10', counting: 'withErrands', expected: '20' };
    const sheet = await supervisor().registers('instructor.month', month, record);
    must(await supervisor().edits(sheet, { days: [{ id: '2026-10-08', am: 'onPost', pm: 'onPost' }] }));
    must(await supervisor().takes(sheet, 'handIn', { confirmed: true }));
    const ask = (from: string, to: string) =>
      tries(district, 'supervisor', { ledger: 'instructor.leave', values: { kind: 'sick', from, to }, parent: record });
    const refused = refusalsOf(await ask('2026-10-30/am', '2026-11-02/pm'));
    expect(refused.map(({ code, field }) => [code, field])).toEqual([['leave-in-frozen-month', 'from']]);
    expect(refused[0]?.whatToDo).toContain('2026年11月1日以后');
    expect(refusalsOf(await ask('2026-09-30/am', '2026-10-02/pm')).map(({ field }) => field)).toEqual(['to']);
    must(await ask('2026-11-01/am', '2026-11-02/pm'));
    must(await supervisor().takes(sheet, 'takeBack', { whyBack: '漏登病假' }));
    must(await ask('2026-10-30/am', '2026-10-30/pm'));
  });

  it('ends with a return, and says why where it was later than agreed', async () => {
    const record = await post();
    const leave = await supervisor().registers(
      'instructor.leave',
      { kind: 'personal', from: '2026-11-23/am', to: '2026-11-23/pm' },
      record,
    );
    must(await supervisor().takes(leave, 'submit'));
    const opinion = { level: 'town', answer: 'yes', on: '2026-11-23', by: '街道办' };
    await supervisor().registers('instructor.leave-opinion', opinion, leave);
    must(await supervisor().takes(leave, 'approve'));
    expect(codesOf(await supervisor().takes(leave, 'withdraw'))).toEqual(['leave-begun']);
    const back = { backAt: '2026-11-24/pm' };
    const [refusal] = refusalsOf(await supervisor().takes(leave, 'comeBack', back));
    expect(refusal).toMatchObject({ code: 'overstayed', field: 'lateReason' });
    expect(refusal?.sentence).toContain('0.5 天');
    must(await supervisor().takes(leave, 'comeBack', { ...back, lateReason: '车次取消。' }));
  });
});

describe('attendance', () => {
  it('is filled in by the village, goes to the district by file, and keeps what either side says of it', async () => {
    const village = await foundVillage('石桥村村民委员会', { drive: district.machine.host.drive });
    await meets(district, village, 'subordinate');
    await meets(village, district, 'superior');
    const record = await post();
    await carries(district, village, { records: [record], personal: true });
    const clerk = atDesk(village, 'registrar');
    const month = { month: '2026-10', counting: 'withErrands', expected: '20', filledBy: '石桥村文书' };
    const sheet = await clerk.registers('instructor.month', month, record);
    const days = [
      { id: '2026-10-08', am: 'onPost', pm: 'errand' },
      { id: '2026-10-09', am: 'absent', pm: 'personal' },
    ];
    must(await clerk.edits(sheet, { days }));
    const said = { confirmed: true, objection: '9 日上午在街道开会。', villageView: '没有接到通知。' };
    must(await clerk.takes(sheet, 'handIn', said));
    await carries(village, district, { records: [record] });
    const { view } = await page(district.office, sheet);
    expect(view.values).toMatchObject({ ...said, onPostDays: '1', absentDays: '0.5' });
    expect(codesOf(await supervisor().edits(sheet, { days: [] }))).toContain('not-owner');
    const { computed } = await page(district.office, record);
    expect(computed['attendance']).toBe('记了假、没有批准的请假 1 个半天（2026-10-09下午起）');
  });

  it('is no business of the instructor’s own laptop', async () => {
    const record = await sentToVillage();
    const values = { month: '2026-10', counting: 'withErrands', expected: '20' };
    const refused = await tries(instructor, 'instructor', { ledger: 'instructor.month', values, parent: record });
    expect(codesOf(refused)).toEqual(['not-offered']);
    expect((await page(instructor.office, record)).mayComment).not.toContain('instructor.month');
  });
});

describe('leave by the office’s own rules', () => {
  it('asks for the level the office itself set, from the day its rules are in force', async () => {
    const rules = { title: '驻村工作办法', document: '样农发〔2026〕3 号', from: '2026-01-01', townDays: 10 };
    const record = await post();
    await supervisor().registers('instructor.rules', rules);
    const leave = await supervisor().registers(
      'instructor.leave',
      { kind: 'annual', from: '2026-11-25/am', to: '2026-12-01/pm' },
      record,
    );
    must(await supervisor().takes(leave, 'submit'));
    const [refusal] = refusalsOf(await supervisor().takes(leave, 'approve'));
    expect(refusal?.article).toBe('本单位驻村工作办法（样农发〔2026〕3 号）');
    const opinion = { level: 'town', answer: 'yes', on: '2026-11-23', by: '街道办' };
    await supervisor().registers('instructor.leave-opinion', opinion, leave);
    must(await supervisor().takes(leave, 'approve'));
  });
});

/** The district registered a posting and sent it to the instructor’s laptop. */
async function sentToVillage(): Promise<string> {
  const record = await post();
  await carries(district, instructor, { records: [record], personal: true });
  return record;
}

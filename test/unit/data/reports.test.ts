import { beforeEach, describe, expect, it } from 'vitest';
import { checkLedgers } from '../../../renderer/domain/ledger/check-ledger';
import type { JsonObject } from '../../../renderer/domain/json';
import { isSnapshot, type Snapshot } from '../../../renderer/domain/statistics/snapshot';
import { figureText } from '../../../renderer/domain/statistics/figure-text';
import { allLedgers } from '../../../renderer/ledgers';
import { canonicalBytes, sha256Base64Url } from '../../../renderer/sync';
import { fixedClock, someMorning } from '../../fakes/fixed-clock';
import { foundOffice, reopen, testMachine, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';
import { reportLedgers } from '../../office/report-ledgers';

const fiveWeeks = 34 * 86_400_000;
let office: FoundedOffice;

beforeEach(async () => {
  // 2026-10-20T09:00; `november` moves on to 2026-11-23.
  const clock = fixedClock(someMorning - fiveWeeks);
  const machine = testMachine({ clock, ledgers: [...allLedgers, ...reportLedgers] });
  office = await foundOffice(machine, { name: '样溪村', type: 'village' });
});

it('declares its ledgers without a mistake', () => {
  expect(checkLedgers(reportLedgers)).toEqual([]);
});

describe('freezing a report', () => {
  it('stores the figures of its period with their parts, and a hash over them', async () => {
    const { report } = await octoberFrozen();
    const { hash, ...content } = await snapshotOf(report);
    expect(content).toMatchObject({
      period: '2026年10月',
      first: '2026-10-01',
      last: '2026-10-31',
      takenAt: '2026-11-23T09:00',
    });
    expect(content.figures.map(({ value }) => `${value.label} ${figureText(value)}`)).toEqual([
      '日志 1篇',
      '登记诉求 2件',
      '办结 0件',
      '期末在办 2件',
      '便签 1张',
    ]);
    expect(content.figures[1]?.value.splits[0]?.reconciliation.sentence).toBe('登记诉求（按紧急）：分类合计 2件 ＝ 总数 2件。');
    expect(hash).toBe(sha256Base64Url(canonicalBytes(content)));
    expect(must(await office.office.reportCheck({ record: report }))).toEqual({ hashHolds: true, moved: [] });
  });

  it('waits until the period is chosen and over', async () => {
    november();
    const desk = atDesk(office, 'registrar');
    const running = await desk.registers('test.report', { length: 'month', month: '2026-11' });
    const refused = await desk.takes(running, 'freeze');
    expect(refused.ok ? [] : refused.error.map(({ sentence }) => sentence)).toEqual([
      '这段时间到2026年11月30日才结束，现在冻结会漏掉后面的数。',
    ]);
  });

  it('is a save of its own, so that the figures are those of the period it names and of nothing saved beside it', async () => {
    november();
    const desk = atDesk(office, 'registrar');
    const record = await desk.registers('test.report', { length: 'month', month: '2026-10', done: '走访' });
    const { seen } = (await page(office.office, record)).view;
    const saved = await office.office.act({
      saveId: office.machine.ids.uuid(),
      duty: 'registrar',
      intents: [
        { act: 'edit', record, values: { month: '2026-09' }, seen },
        { act: 'step', record, step: 'freeze', values: {}, seen, eventAt: '2026-11-23T09:00' },
      ],
    });
    expect(codesOf(saved)).toEqual(['no-effect']);
  });

  it('takes a campaign of any two days', async () => {
    november();
    const desk = atDesk(office, 'registrar');
    await desk.registers('test.note', { on: '2026-09-26' });
    const values = { length: 'campaign', campaign: '百日行动', campaignFrom: '2026-08-01', campaignTo: '2026-11-08' };
    const report = await desk.registers('test.report', values);
    must(await desk.takes(report, 'freeze'));
    const snapshot = await snapshotOf(report);
    expect(snapshot.period).toBe('百日行动（2026年8月1日至2026年11月8日）');
    expect(snapshot.figures.map(({ value }) => value.exact?.value)).toEqual([0, 0, 0, 0, 1]);
  });
});

describe('a frozen report', () => {
  it('is neither changed, deleted nor taken back, and no hand writes its figures', async () => {
    const { report } = await octoberFrozen();
    const before = await snapshotOf(report);
    const desk = atDesk(office, 'registrar');
    expect(codesOf(await desk.edits(report, { done: '改一改' }))).toContain('locked');
    expect(codesOf(await desk.edits(report, { figures: { ...before, hash: 'x' } }))).toContain('locked');
    expect(codesOf(await desk.deletes(report, '不要了'))).toContain('locked');
    expect((await page(office.office, report)).undo).toBeUndefined();
    const other = { length: 'month', month: '2026-09', figures: { ...before } };
    await expect(desk.registers('test.report', other)).rejects.toThrow('written-by-office');
    expect(await snapshotOf(report)).toEqual(before);
  });

  it('is put right on a page of its own, which cannot be changed either', async () => {
    const { report } = await octoberFrozen();
    const before = await snapshotOf(report);
    const desk = atDesk(office, 'registrar');
    const correction = await desk.registers('test.correction', { text: '登记诉求应为3件' }, report);
    expect(codesOf(await desk.edits(correction, { text: '应为4件' }))).toContain('locked');
    expect(await snapshotOf(report)).toEqual(before);
  });

  it('says the same after the head has signed and the computer was switched off', async () => {
    const { report } = await octoberFrozen();
    const before = await snapshotOf(report);
    must(await atDesk(office, 'roomHead').takes(report, 'sign', { signingNote: '同意上报' }));
    office.office.close();
    office = await reopen(office);
    expect(await snapshotOf(report)).toEqual(before);
    expect(must(await office.office.reportCheck({ record: report })).hashHolds).toBe(true);
    expect(codesOf(await atDesk(office, 'roomHead').takes(report, 'void', { voidReason: '晚了' }))).toContain('out-of-order');
    expect(codesOf(await logIn('2026-10-20'))).toEqual(['period-locked']);
  });

  it('says which figures would come out differently, where rows came late', async () => {
    const { report } = await octoberFrozen();
    await atDesk(office, 'registrar').registers('test.note', { on: '2026-10-31' });
    expect(must(await office.office.reportCheck({ record: report })).moved).toEqual([
      { label: '便签', frozen: '1张', now: '2张' },
    ]);
  });
});

describe('a frozen period', () => {
  it('takes no new, changed or deleted log, and says which report froze it and what to do', async () => {
    const { log } = await octoberFrozen();
    const desk = atDesk(office, 'registrar');
    const refused = await logIn('2026-10-20');
    expect(refused.ok ? [] : refused.error).toEqual([
      {
        code: 'period-locked',
        sentence: '2026年10月1日至2026年10月31日的“工作日志”数据已由“2026年10月 · 月报”冻结，这一项会改动已经上报的数字。',
        whatToDo: '请打开这份报表添加“更正附页”，写明原来的数、应当的数和原因。冻结后不再改动是本单位的做法（地方做法）。',
      },
    ]);
    expect(codesOf(await desk.edits(log, { what: '补一句' }))).toEqual(['period-locked']);
    expect(codesOf(await desk.edits(log, { on: '2026-11-02' }))).toEqual(['period-locked']);
    expect(codesOf(await desk.deletes(log, '重复'))).toEqual(['period-locked']);
    expect(codesOf(await logIn('2026-11-01'))).toEqual([]);
  });

  it('lets a case go on, as long as no figure of that period moves', async () => {
    const { demand } = await octoberFrozen();
    const desk = atDesk(office, 'registrar');
    expect(codesOf(await desk.edits(demand, { matter: '路灯不亮（东头）' }))).toEqual([]);
    expect(codesOf(await desk.edits(demand, { urgent: true }))).toEqual(['period-locked']);
    expect(codesOf(await desk.edits(demand, { on: '2026-11-01' }))).toEqual(['period-locked']);
    expect(codesOf(await desk.deletes(demand, '重复'))).toEqual(['period-locked']);
    expect(codesOf(await finish(demand, '2026-10-30'))).toEqual(['period-locked']);
    expect(codesOf(await finish(demand, '2026-11-23'))).toEqual([]);
  });

  it('is open again once the report was declared void, with a reason', async () => {
    const { report } = await octoberFrozen();
    const head = atDesk(office, 'roomHead');
    expect(codesOf(await head.takes(report, 'void'))).toContain('missing');
    must(await head.takes(report, 'void', { voidReason: '选错了月份' }));
    expect(codesOf(await logIn('2026-10-20'))).toEqual([]);
    expect((await snapshotOf(report)).period).toBe('2026年10月');
  });
});

async function octoberFrozen() {
  const desk = atDesk(office, 'registrar');
  const log = await desk.registers('test.log', { on: '2026-10-08', what: '入户' });
  const demand = await desk.registers('test.demand', { on: '2026-10-09', matter: '路灯不亮', urgent: false });
  await desk.registers('test.demand', { on: '2026-10-12', matter: '水管漏水' });
  await desk.registers('test.note', { on: '2026-10-01' });
  november();
  const report = await desk.registers('test.report', { length: 'month', month: '2026-10', done: '走访' });
  must(await desk.takes(report, 'freeze'));
  return { log, demand, report };
}

function november(): void {
  office.machine.clock.advance(fiveWeeks);
}

async function snapshotOf(report: string): Promise<Snapshot> {
  const { figures } = (await page(office.office, report)).view.values;
  if (figures === undefined || !isSnapshot(figures)) throw new Error('not frozen');
  return figures;
}

function logIn(on: string) {
  return save({ act: 'create', ledger: 'test.log', record: office.machine.ids.uuid(), values: { on } });
}

async function finish(record: string, eventAt: string) {
  const { seen } = (await page(office.office, record)).view;
  return save({ act: 'step', record, step: 'finish', values: {} satisfies JsonObject, seen, eventAt });
}

function save(intent: Parameters<FoundedOffice['office']['act']>[0]['intents'][number]) {
  return office.office.act({ saveId: office.machine.ids.uuid(), duty: 'registrar', intents: [intent] });
}

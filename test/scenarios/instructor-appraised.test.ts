import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import type { Intent } from '../../renderer/domain/ledger/intent';
import { memoryDrive } from '../fakes/memory-drive';
import { reopen, startOffice, testPassphrase, type FoundedOffice } from '../fakes/office';
import { atDesk, codesOf, must, page } from '../fakes/office-steps';
import {
  carries,
  foundDistrict,
  foundInstructor,
  meets,
  moveTo,
  posting,
  refusalsOf,
  stoneBridge,
  visit,
} from '../office/instructor-offices';

/** The year that is looked back upon; the clock stands in November of the year after. */
const year = '2025';

type Counted = Readonly<Record<'excellent' | 'competent' | 'basic' | 'poor', number>>;

let district: FoundedOffice;
let instructor: FoundedOffice;
let record: string;
let appraisal: string;
const tellers: string[] = [];
const supervisor = () => atDesk(district, 'supervisor');

beforeAll(async () => {
  const drive = memoryDrive();
  district = await foundDistrict({ drive });
  instructor = await foundInstructor('石桥村驻村指导员', { drive });
  await meets(district, instructor, 'subordinate');
  await meets(instructor, district, 'superior');
  for (const name of ['丁一鸣', '武清']) {
    const account = { name, role: 'clerk', duties: ['teller'], passphrase: testPassphrase } as const;
    tellers.push(must(await district.office.addAccount(account)).id);
  }
  record = await supervisor().registers('instructor.posting', { ...posting, from: '2025-01-02' });
  await attendanceOf('2025-10', 20);
  await attendanceOf('2025-11', 16);
  await carries(district, instructor, { records: [record], personal: true });
  await visitsOf(23);
  await carries(instructor, district, { ledgers: ['instructor.visit', 'village.card'] });
  const values = { village: stoneBridge, preset: 'P-C', length: 'year', year };
  appraisal = await supervisor().registers('instructor.appraisal', values, record);
});

describe('the appraisal of a year', () => {
  it('takes votes that two tellers agreed on, each of its own side, and totals only', async () => {
    const village = await voteOf('residents');
    const town = await voteOf('superior');
    const counted = { excellent: 30, competent: 18, basic: 6, poor: 1 };
    await bothCount({ [village]: counted, [town]: { excellent: 6, competent: 5, basic: 1, poor: 0 } });
    const link = (id: string) => ({ ledger: 'appraisal.vote', record: id });
    const count = (one: string, other: string) =>
      supervisor().takes(appraisal, 'count', { villageVote: link(one), townVote: link(other) });
    expect(codesOf(await count(village, town))).toEqual(['vote-open', 'vote-open']);
    for (const vote of [village, town]) must(await atDesk(district, 'scrutineer').takes(vote, 'confirm'));
    expect(codesOf(await count(town, village))).toEqual(['vote-side', 'vote-side']);
    must(await count(village, town));
    const { view, computed } = await page(district.office, appraisal);
    expect(view.values['votes']).toMatchObject([
      { id: 'residents', excellent: 30, competent: 18, basic: 6, poor: 1 },
      { id: 'superior', excellent: 6, competent: 5, basic: 1, poor: 0 },
    ]);
    expect(computed['vote']).toBe('87.70');
  });

  it('freezes figures that name the records they come from, for the person to look at', async () => {
    must(await supervisor().takes(appraisal, 'show', { shownOn: '2026-11-23', objectionsUntil: '2026-11-30' }));
    const { computed, view } = await page(district.office, appraisal);
    expect(view.values).toMatchObject({ reportsDue: 12, months: [{ id: '2025-10' }, { id: '2025-11' }] });
    expect(computed['indicators']).toBe(
      [
        '在岗：2 个月平均 90.00%，27.00 分（满分 30）',
        '走访覆盖：走访 23 户，共 25 户，18.40 分（满分 20）',
        '诉求办理：办结 0/0，按期 0/0，满意 0/0，不计入（满分 30）',
        '主线任务：本期没有应完成的，不计入（满分 15）',
        '报告：按时 0/12，0.00 分（满分 5）',
      ].join('\n'),
    );
    const [row] = must(await district.office.instructorAppraisals({ year })).rows;
    const coverage = row?.indicators.find(({ label }) => label === '走访覆盖');
    const [ref] = coverage?.refs ?? [];
    const rows = must(
      await district.office.figureRows({
        ref: { ledger: ref?.ledger ?? '', figure: ref?.figure ?? '' },
        period: { kind: 'period', period: year },
        from: 0,
        count: 50,
      }),
    );
    expect(rows.total).toBe(23);
  });

  it('waits for the person’s own word, which comes by file, and for an answer to it', async () => {
    expect(codesOf(await supervisor().takes(appraisal, 'confirm'))).toEqual(['window-open']);
    await carries(district, instructor, { records: [appraisal], personal: true });
    const said = { kind: 'object', on: '2026-11-23', by: '单长青', text: '漏了两户。' };
    await atDesk(instructor, 'instructor').registers('instructor.appraisal-note', said, appraisal);
    await carries(instructor, district, { records: [appraisal] });
    expect(codesOf(await supervisor().takes(appraisal, 'confirm'))).toEqual(['objection-open']);
    const answer = { kind: 'answer', on: '2026-11-23', by: '林禾生', text: '两户在次年登记，不算本年。' };
    await supervisor().registers('instructor.appraisal-note', answer, appraisal);
    must(await supervisor().takes(appraisal, 'confirm'));
  });

  it('hints and never decides: a grade above the hint says why', async () => {
    must(await supervisor().takes(appraisal, 'review', { organisation: '90' }));
    const { computed } = await page(district.office, appraisal);
    expect(computed).toMatchObject({ record: '82.55', total: '85.58' });
    expect(computed['hint']).toMatch(/^基本称职（平均在岗 18.0 天，不足应在岗；地方规定：.*由人确定）$/);
    const [refusal] = refusalsOf(await supervisor().takes(appraisal, 'propose', { grade: 'competent' }));
    expect(refusal).toMatchObject({ code: 'above-hint', field: 'gradeReason' });
    const reason = { grade: 'competent', gradeReason: '十一月抽调到区里防汛，有函。' };
    must(await supervisor().takes(appraisal, 'propose', reason));
  });

  it('is shown in public, settled and told; the table of the year shows cap and gate', async () => {
    must(await supervisor().takes(appraisal, 'publish', { publishedOn: '2026-11-23' }));
    moveTo(district.machine.clock, '2026-12-07');
    must(await supervisor().takes(appraisal, 'settle', { settledOn: '2026-12-07' }));
    must(await supervisor().takes(appraisal, 'feedBack', { fedBackOn: '2026-12-07' }));
    const table = must(await district.office.instructorAppraisals({ year }));
    expect(table.rows).toMatchObject([{ village: '石桥村', grade: '称职', scores: { vote: '87.70', total: '85.58' } }]);
    expect(table.cap).toMatchObject({ most: 0, appraised: 1, share: 20 });
    expect(table.cap.source).toMatch(/^建议：/);
  });
});

/** A sheet of one month, handed in; the only one that says how many days. */
async function attendanceOf(month: string, days: number): Promise<void> {
  const sheet = await supervisor().registers(
    'instructor.month',
    { month, counting: 'withErrands', expected: '20', filledBy: '石桥村文书' },
    record,
  );
  const rows = Array.from({ length: days }, (_, day) => ({
    id: `${month}-${String(day + 1).padStart(2, '0')}`,
    am: 'onPost',
    pm: 'onPost',
  }));
  must(await supervisor().edits(sheet, { days: rows }));
  must(await supervisor().takes(sheet, 'handIn', { confirmed: true }));
}

/** A card of 25 households, and one visit to each of the first. */
async function visitsOf(households: number): Promise<void> {
  const card = { name: stoneBridge, kind: 'urban', from: '2025-01-01', households: 25 };
  await atDesk(instructor, 'registrar').registers('village.card', card);
  const intents = Array.from({ length: households }, (_, at): Intent => {
    const values: JsonObject = { ...visit, date: '2025-10-20', household: `3-${String(at + 1).padStart(3, '0')}` };
    return { act: 'create', ledger: 'instructor.visit', record: instructor.machine.ids.uuid(), values };
  });
  must(await instructor.office.act({ saveId: instructor.machine.ids.uuid(), duty: 'instructor', intents }));
}

function voteOf(side: string): Promise<string> {
  const held = { subject: '石桥村驻村指导员', side, heldOn: '2026-11-20', scrutineer: '林禾生' };
  return supervisor().registers('appraisal.vote', held);
}

/** Both tellers count every vote alike, each at their own desk; one person at a time has the office open. */
async function bothCount(votes: Readonly<Record<string, Counted>>): Promise<void> {
  district.office.close();
  for (const account of tellers) {
    const office = startOffice(district.machine);
    const session = must(await office.unlock({ store: 'office', account, passphrase: testPassphrase }));
    const desk = atDesk({ office, session, machine: district.machine }, 'teller');
    for (const [vote, counted] of Object.entries(votes)) await desk.registers('appraisal.sheet', sheetOf(counted), vote);
    office.close();
  }
  district = await reopen(district);
}

function sheetOf(counted: Counted): JsonObject {
  const { excellent, competent, basic, poor } = counted;
  const valid = excellent + competent + basic + poor;
  const options = Object.entries(counted).map(([id, votes]) => ({ id, votes }));
  return { issued: valid + 4, returned: valid + 2, invalid: 2, valid, way: 'piles', options };
}

import { describe, expect, it } from 'vitest';
import { heldOn } from '../../renderer/domain/shapes/register';
import { instructorPostingLedger } from '../../renderer/ledgers/instructors/posting';
import { foundOffice, testMachine, type FoundedOffice } from '../fakes/office';
import { atDesk, codesOf, must, page } from '../fakes/office-steps';

const posting = {
  number: '驻01',
  village: { text: '清河村' },
  name: { name: '单长青' },
  title: 'deputy',
  sentBy: '区文化馆',
  from: '2025-01-01',
  to: '2026-12-31',
};

async function streetWithPosting(): Promise<{ readonly street: FoundedOffice; readonly record: string }> {
  const street = await foundOffice(testMachine(), { name: '清河街道办事处', type: 'street' });
  must(await street.office.chooseLedger({ ledger: 'instructor.posting', on: true }));
  return { street, record: await atDesk(street).registers('instructor.posting', posting) };
}

describe('a posting', () => {
  it('asks to be looked at before it ends, and no longer once it is renewed', async () => {
    const { street, record } = await streetWithPosting();
    const due = must(await street.office.dueSoon({}));
    expect(due.map(({ mark }) => [mark.label, mark.on])).toEqual([['即将到期', '2026-12-31']]);
    must(await atDesk(street, 'registrar').takes(record, 'renew', { from: '2027-01-01', to: '2028-12-31' }));
    expect(must(await street.office.dueSoon({}))).toEqual([]);
  });

  it('keeps the term that ended, in the record and in its history', async () => {
    const { street, record } = await streetWithPosting();
    must(await atDesk(street, 'registrar').takes(record, 'renew', { from: '2027-01-01', to: '2028-12-31' }));
    const { view, timeline } = await page(street.office, record);
    expect(view.values).toMatchObject({ from: '2027-01-01', to: '2028-12-31' });
    expect(view.values['earlier']).toEqual([{ id: 'v-2025-01-01-2026-12-31', from: '2025-01-01', to: '2026-12-31' }]);
    const { register } = instructorPostingLedger;
    expect(register !== undefined && heldOn(register, view.values, '2026-06-01')).toBe(true);
    expect(timeline.at(-1)?.changes.find(({ cell }) => cell === 'to')?.before).toBe('2026-12-31');
  });

  it('is renewed only by a term that follows', async () => {
    const { street, record } = await streetWithPosting();
    const renew = (values: Record<string, string>) => atDesk(street, 'registrar').takes(record, 'renew', values);
    expect(codesOf(await renew({ from: '2026-06-01', to: '2028-12-31' }))).toEqual(['not-following']);
    expect(codesOf(await renew({ from: '2027-01-01', to: '2026-12-31' }))).toEqual(['ends-before-begin']);
  });

  it('takes back a renewal with the term it kept', async () => {
    const { street, record } = await streetWithPosting();
    must(await atDesk(street, 'registrar').takes(record, 'renew', { from: '2027-01-01', to: '2028-12-31' }));
    must(await atDesk(street, 'registrar').undoes(record, '写错年份'));
    const { values } = (await page(street.office, record)).view;
    expect(values).toMatchObject({ from: '2025-01-01', to: '2026-12-31' });
    expect(values['earlier'] ?? []).toEqual([]);
  });

  it('lets nobody be away twice on one half-day', async () => {
    const { street, record } = await streetWithPosting();
    const desk = atDesk(street, 'supervisor');
    const leave = { kind: 'personal', from: '2026-12-23/pm', to: '2026-12-25/am' };
    const first = await desk.registers('instructor.leave', leave, record);
    const clash = await desk
      .registers('instructor.leave', { ...leave, from: '2026-12-25/am', to: '2026-12-25/am' }, record)
      .catch((error: unknown) => String(error));
    expect(clash).toContain('leave-overlaps');
    await desk.registers('instructor.leave', { ...leave, from: '2026-12-25/pm', to: '2026-12-25/pm' }, record);
    must(await desk.takes(first, 'withdraw'));
    await desk.registers('instructor.leave', { ...leave, from: '2026-12-24/am', to: '2026-12-24/am' }, record);
  });
});

import { describe, expect, it } from 'vitest';
import { performSave } from '../../../../renderer/domain/ledger/act';
import type { Intent } from '../../../../renderer/domain/ledger/intent';
import type { FoldedRecord, Head } from '../../../../renderer/domain/ledger/record';
import { viewRecord } from '../../../../renderer/domain/ledger/view';
import { verifyLine } from '../../../../renderer/sync';
import { codesOf } from '../../../fakes/office-steps';
import { DeskOffice, someId } from './desk-office';

const meeting = someId(1);
const guest = someId(2);

function village(): DeskOffice {
  const office = new DeskOffice('village-1', 'pc-1', 1);
  office.acts([
    { act: 'create', ledger: 'test.meeting', record: meeting, values: { topic: '修路', kind: 'road' } },
    { act: 'create', ledger: 'test.guest', record: guest, parent: meeting, values: { name: { name: '李某' } } },
  ]);
  return office;
}

const step = (office: DeskOffice, name: string, values = {}): Intent => ({
  act: 'step',
  record: meeting,
  step: name,
  values,
  seen: office.view(meeting).seen,
  eventAt: '2026-11-22T14:30',
});

const edit = (office: DeskOffice, record: string, values: object): Intent => ({
  act: 'edit',
  record,
  values: values as never,
  seen: office.view(record).seen,
});

const remove = (record: string): Intent => ({ act: 'delete', record, reason: '重复登记' });

describe('a deleted record', () => {
  it('does not come back by taking its last step back', () => {
    const office = village();
    office.acts([step(office, 'hold', { heldOn: '2026-11-22' })]);
    const operation = office.lines.at(-1)?.hash ?? '';
    office.acts([remove(meeting)]);
    expect(codesOf(office.acts([{ act: 'undo', record: meeting, operation, reason: '日期写错' }]))).toEqual(['deleted']);
    expect(office.view(meeting).deleted).toBe(true);
  });

  it('does not come back by settling what stood against each other in it', () => {
    const office = village();
    const other = new DeskOffice('village-1', 'pc-2', 2);
    other.learns(office);
    office.acts([edit(office, meeting, { topic: '修桥' })]);
    other.acts([edit(other, meeting, { topic: '修渠' })]);
    office.learns(other);
    office.acts([remove(meeting)]);
    const settled = office.acts([{ act: 'resolve', record: meeting, cell: 'topic', value: '修桥' }]);
    expect(codesOf(settled)).toEqual(['deleted']);
    expect(office.view(meeting).deleted).toBe(true);
  });

  it('takes its children with it', () => {
    const office = village();
    office.acts([remove(meeting)]);
    expect(codesOf(office.acts([edit(office, guest, { name: { name: '王某' } })]))).toEqual(['deleted']);
    expect(codesOf(office.acts([remove(guest)]))).toEqual(['deleted']);
  });

  it('takes the remarks of another office with it', () => {
    const office = village();
    const street = new DeskOffice('street-1', 'pc-9', 9);
    street.learns(office);
    const remark = someId(6);
    street.acts([{ act: 'create', ledger: 'test.remark', record: remark, parent: meeting, values: { text: '请补照片' } }]);
    office.acts([remove(meeting)]);
    street.learns(office);
    expect(codesOf(street.acts([edit(street, remark, { text: '改' })]))).toEqual(['deleted']);
  });
});

describe('a deletion', () => {
  it('names as many heads as a file can carry, and is refused beyond', () => {
    const office = village();
    const deleted = deleteWithHeads(office, 20_000);
    expect(deleted.ok && deleted.value.lines.map((line) => verifyLine(line).ok)).toEqual([true]);
    const folded = deleted.ok ? deleted.value.records.get(meeting) : undefined;
    expect(folded && viewRecord(folded).deleted).toBe(true);
    const refused = deleteWithHeads(office, 20_001);
    expect(codesOf(refused)).toEqual(['too-many-heads']);
    expect(refused.ok ? '' : refused.error[0]?.sentence).toMatch(/两万.*。$/);
  });
});

function deleteWithHeads(office: DeskOffice, count: number) {
  const record = office.folded(meeting);
  if (record === undefined) throw new Error('the meeting was made');
  const desk = { ...office.desk('registrar'), findRecord: () => withHeads(record, count) };
  return performSave(desk, { saveId: someId(9), duty: 'registrar', intents: [remove(meeting)] }, (draft) =>
    office.seal(draft, 'registrar'),
  );
}

/** The record as it would stand after as many saves. */
function withHeads(record: FoldedRecord, count: number): FoldedRecord {
  const first: Head | undefined = record.heads['topic']?.[0];
  if (first === undefined) throw new Error('the meeting has a topic');
  const others = Array.from({ length: count - 1 }, (_none, at) => ({ ...first, op: String(at).padStart(43, 'A') }));
  return { ...record, heads: { ...record.heads, topic: [first, ...others] } };
}

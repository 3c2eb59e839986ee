import { describe, expect, it } from 'vitest';
import { openSteps } from '../../../../renderer/domain/ledger/acts/step';
import type { Intent } from '../../../../renderer/domain/ledger/intent';
import { codesOf } from '../../../fakes/office-steps';
import { DeskOffice, someId } from './desk-office';
import { meetingLedger } from './sample-ledger';

const meeting = someId(1);

function village() {
  const office = new DeskOffice('village-1', 'pc-1', 1);
  office.acts([{ act: 'create', ledger: 'test.meeting', record: meeting, values: { topic: '修路', kind: 'road' } }]);
  return office;
}

function guest(number: number): Intent {
  return { act: 'create', ledger: 'test.guest', record: someId(number), parent: meeting, values: { name: { name: '李某' } } };
}

const edit = (office: DeskOffice, values: Record<string, never> | object): Intent => ({
  act: 'edit',
  record: meeting,
  values: values as never,
  seen: office.view(meeting).seen,
});

const hold = (office: DeskOffice, values = { heldOn: '2026-11-22' }): Intent => ({
  act: 'step',
  record: meeting,
  step: 'hold',
  values,
  seen: office.view(meeting).seen,
  eventAt: '2026-11-22T14:30',
});

const arrive = (office: DeskOffice, record: string): Intent => ({
  act: 'step',
  record,
  step: 'arrive',
  values: {},
  seen: office.view(record).seen,
  eventAt: '2026-11-22T14:30',
});

describe('saving', () => {
  it('puts every value into the part its field declares', () => {
    const office = village();
    office.acts([edit(office, { host: { name: '王某' } })]);
    expect(office.lines.map((line) => Object.keys(line.parts))).toEqual([['work'], ['personal']]);
  });

  it('writes only what changed, and refuses a save that changes nothing', () => {
    const office = village();
    office.acts([edit(office, { topic: '修路', heldOn: '2026-11-01' })]);
    expect(Object.keys(office.lines[1]?.parts.work?.set ?? {})).toEqual(['heldOn']);
    expect(codesOf(office.acts([edit(office, { topic: '修路' })]))).toEqual(['nothing-changed']);
  });

  it('saves all intents or none', () => {
    const office = village();
    const before = office.lines.length;
    const refused = office.acts([guest(2), { ...guest(3), values: {} } as Intent]);
    expect(codesOf(refused)).toEqual(['missing']);
    expect(office.lines).toHaveLength(before);
  });

  it('lets a later intent of the same save see the earlier ones', () => {
    const office = village();
    expect(codesOf(office.acts([guest(2), hold(office)]))).toEqual([]);
    expect(office.view(meeting).state).toBe('held');
  });

  it('names every problem at once, each at its field', () => {
    const office = village();
    const refused = office.acts([edit(office, { topic: '', heldOn: '2027-01-01', kind: 'water', colour: '红' })]);
    const fields = refused.ok ? [] : refused.error.map((one) => one.field);
    expect(new Set(fields)).toEqual(new Set(['topic', 'heldOn', 'kind', 'colour']));
  });

  it('keeps text exactly as typed, rare characters and all', () => {
    const office = village();
    office.acts([edit(office, { topic: '㐂𠮷  <b>修路</b>' })]);
    expect(office.view(meeting).values['topic']).toBe('㐂𠮷  <b>修路</b>');
  });
});

describe('steps', () => {
  it('are refused out of order, with the state they stand in', () => {
    const office = village();
    const early = {
      act: 'step',
      record: meeting,
      step: 'file',
      values: {},
      seen: office.view(meeting).seen,
      eventAt: office.now,
    } as const;
    const refused = office.acts([early], 'archivist');
    expect(codesOf(refused)).toEqual(['out-of-order']);
    expect(refused.ok ? '' : refused.error[0]?.sentence).toContain('筹备');
  });

  it('show what stands against them, with the article, but not what their own form will ask', () => {
    const office = village();
    const folded = office.folded(meeting);
    const steps = folded && openSteps(office.desk('registrar'), folded, meetingLedger);
    expect(steps).toMatchObject([{ step: 'hold', refusals: [{ code: 'no-guest', article: '测试第1条' }] }]);
  });

  it('store basis and event time, and may be backdated but not post-dated', () => {
    const office = village();
    office.acts([guest(2)]);
    expect(codesOf(office.acts([{ ...hold(office), eventAt: '2026-11-24' } as Intent]))).toEqual(['event-future']);
    office.acts([hold(office)]);
    expect(office.lines.at(-1)?.op).toMatchObject({
      step: 'hold',
      eventAt: '2026-11-22T14:30',
      basis: { article: '测试第1条' },
    });
  });

  it('need the duty they name', () => {
    const office = village();
    office.acts([guest(2)]);
    office.acts([hold(office)]);
    const file = {
      act: 'step',
      record: meeting,
      step: 'file',
      values: {},
      seen: office.view(meeting).seen,
      eventAt: office.now,
    } as const;
    expect(codesOf(office.acts([file], 'registrar'))).toEqual(['step-duty']);
    office.duties = ['registrar'];
    expect(codesOf(office.acts([file], 'archivist'))).toEqual(['duty']);
  });

  it('write only what they ask for', () => {
    const office = village();
    office.acts([guest(2)]);
    const more = { ...hold(office), values: { heldOn: '2026-11-22', topic: '改', host: null } } as Intent;
    const refused = office.acts([more]);
    expect(codesOf(refused)).toEqual(['not-asked', 'not-asked']);
    expect(refused.ok ? [] : refused.error.map(({ field }) => field)).toEqual(['topic', 'host']);
    expect(refused.ok ? '' : refused.error[0]?.sentence).toContain('办理“召开”不填写“议题”');
  });

  it('are refused on an outdated screen', () => {
    const office = village();
    office.acts([guest(2)]);
    const outdated = hold(office);
    office.acts([outdated]);
    expect(codesOf(office.acts([outdated]))).toContain('stale');
  });

  it('can be taken back once, with a reason, as a new operation', () => {
    const office = village();
    office.acts([guest(2)]);
    office.acts([hold(office)]);
    const operation = office.lines.at(-1)?.hash ?? '';
    expect(codesOf(office.acts([{ act: 'undo', record: meeting, operation, reason: ' ' }]))).toEqual(['reason']);
    office.acts([{ act: 'undo', record: meeting, operation, reason: '日期写错' }]);
    expect(office.view(meeting)).toMatchObject({ state: 'planned', values: { topic: '修路' } });
    expect(office.view(meeting).values['heldOn']).toBeUndefined();
    expect(codesOf(office.acts([{ act: 'undo', record: meeting, operation, reason: '再撤' }]))).toEqual(['not-undoable']);
  });

  it('cannot be taken back once something later leans on them', () => {
    const office = village();
    office.acts([guest(2)]);
    office.acts([hold(office)]);
    const operation = office.lines.at(-1)?.hash ?? '';
    office.acts([edit(office, { heldOn: '2026-11-21' })]);
    expect(codesOf(office.acts([{ act: 'undo', record: meeting, operation, reason: '撤回' }]))).toEqual(['not-undoable']);
  });

  it('lock the record and its children where the state says so', () => {
    const office = village();
    office.acts([guest(2), guest(4)]);
    office.acts([arrive(office, someId(2))]);
    const operation = office.lines.at(-1)?.hash ?? '';
    office.acts([hold(office)]);
    office.acts(
      [{ act: 'step', record: meeting, step: 'file', values: {}, seen: office.view(meeting).seen, eventAt: office.now }],
      'archivist',
    );
    expect(codesOf(office.acts([edit(office, { topic: '改' })]))).toEqual(['locked']);
    expect(codesOf(office.acts([guest(3)]))).toEqual(['locked']);
    expect(codesOf(office.acts([arrive(office, someId(4))]))).toEqual(['locked']);
    expect(codesOf(office.acts([{ act: 'undo', record: someId(2), operation, reason: '写错' }]))).toEqual(['locked']);
  });
});

describe('roles and owners', () => {
  it('let an auditor read and nothing else', () => {
    const office = village();
    office.role = 'auditor';
    expect(codesOf(office.acts([edit(office, { topic: '改' })]))).toEqual(['role']);
  });

  it('let another office write remarks and nothing else', () => {
    const owner = village();
    const street = new DeskOffice('street-1', 'pc-9', 9);
    street.learns(owner);
    expect(codesOf(street.acts([edit(street, { topic: '改' })]))).toEqual(['not-owner']);
    expect(codesOf(street.acts([guest(5)]))).toEqual(['not-owner']);
    const remark = {
      act: 'create',
      ledger: 'test.remark',
      record: someId(6),
      parent: meeting,
      values: { text: '请补照片' },
    } as const;
    expect(codesOf(street.acts([remark]))).toEqual([]);
  });

  it('refuse a child without its parent, and an id used twice', () => {
    const office = village();
    expect(codesOf(office.acts([{ ...guest(2), parent: someId(77) } as Intent]))).toEqual(['parent']);
    expect(codesOf(office.acts([{ ...guest(2), record: meeting }]))).toEqual(['id']);
  });

  it('delete only with a reason, and only a head may', () => {
    const office = village();
    expect(codesOf(office.acts([{ act: 'delete', record: meeting, reason: '' }]))).toEqual(['reason']);
    office.acts([{ act: 'delete', record: meeting, reason: '重复登记' }]);
    expect(office.view(meeting).deleted).toBe(true);
    expect(codesOf(office.acts([edit(office, { topic: '改' })]))).toEqual(['deleted']);
  });
});

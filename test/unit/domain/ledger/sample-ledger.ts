import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import type { Guard } from '../../../../renderer/domain/ledger/guard';
import { defineLedger } from '../../../../renderer/domain/ledger/ledger';

const kinds = closedCodeList({
  name: 'test.kind',
  label: '种类',
  source: '测试',
  codes: { road: { label: '道路' }, water: { label: '水' } },
});

const nobodyForgotten: Guard = ({ childrenOf }) =>
  childrenOf('test.guest').length > 0
    ? []
    : [{ code: 'no-guest', sentence: '还没有来宾。', whatToDo: '请先登记来宾。', article: '测试第1条' }];

/** A small ledger with everything the engine knows: a fixed field, rows, states, a guarded step, children of both kinds. */
export const meetingLedger = defineLedger({
  kind: 'test.meeting',
  version: 1,
  label: '会议',
  one: '会议',
  shape: 'CASE',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  children: ['test.guest', 'test.remark'],
  fields: {
    topic: { kind: 'text', label: '议题', disclosure: 'work', required: true, maxLength: 20 },
    kind: { kind: 'code', label: '种类', disclosure: 'work', list: kinds, fixed: true },
    heldOn: { kind: 'date', label: '日期', disclosure: 'work', only: 'past' },
    host: { kind: 'person', label: '主持人', disclosure: 'personal' },
    items: {
      kind: 'rows',
      label: '物品',
      rowLabel: '物品',
      disclosure: 'work',
      columns: {
        name: { kind: 'text', label: '名称', disclosure: 'work' },
        owner: { kind: 'text', label: '物主', disclosure: 'personal' },
      },
    },
  },
  title: ['topic'],
  list: ['topic', 'heldOn'],
  search: ['topic'],
  happenedOn: 'heldOn',
  states: { planned: { label: '筹备' }, held: { label: '已开' }, filed: { label: '归档', final: true, editable: false } },
  initial: 'planned',
  steps: {
    hold: {
      label: '召开',
      from: ['planned'],
      to: 'held',
      duties: ['registrar'],
      asks: ['heldOn'],
      requires: ['heldOn'],
      guards: [nobodyForgotten],
      basis: { pack: 'test', epoch: 1, article: '测试第1条' },
    },
    file: { label: '归档', from: ['held'], to: 'filed', duties: ['archivist'] },
  },
  statistics: [
    { name: 'held', label: '会议', unit: '场', operator: 'entered', states: ['held'], over: 'heldOn', splits: ['kind'] },
  ],
});

export const guestLedger = defineLedger({
  kind: 'test.guest',
  version: 1,
  label: '来宾',
  one: '来宾',
  shape: 'REG',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  parent: { ledger: 'test.meeting', writers: 'owner' },
  fields: { name: { kind: 'person', label: '姓名', disclosure: 'personal', required: true } },
  title: ['name'],
  list: ['name'],
  search: ['name'],
  states: { invited: { label: '已请' }, arrived: { label: '已到' } },
  initial: 'invited',
  steps: { arrive: { label: '到场', from: ['invited'], to: 'arrived', duties: ['registrar'] } },
});

export const remarkLedger = defineLedger({
  kind: 'test.remark',
  version: 1,
  label: '批注',
  one: '批注',
  shape: 'EVT',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  parent: { ledger: 'test.meeting', writers: 'others' },
  fields: { text: { kind: 'text', label: '批注', disclosure: 'work', required: true } },
  title: ['text'],
  list: ['text'],
  search: ['text'],
});

export const testLedgers = [meetingLedger, guestLedger, remarkLedger];

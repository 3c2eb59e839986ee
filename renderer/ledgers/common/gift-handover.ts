import { daysBetween, isCivilDate } from '../../domain/calendar/civil-date';
import { openCodeList } from '../../domain/fields/code-list';
import type { JsonValue } from '../../domain/json';
import { defineLedger } from '../../domain/ledger/ledger';
import { goodsField } from '../../domain/shapes/goods';

const gifts = openCodeList({
  name: 'gift.kind',
  label: '礼品礼金类别',
  source: '礼品登记制度常见类别整理（可改）',
  codes: { cash: { label: '现金' }, card: { label: '有价证券和卡' }, thing: { label: '礼品' } },
});

const bases = openCodeList({
  name: 'gift.basis',
  label: '折价依据',
  source: '本软件整理（可改）',
  codes: { face: { label: '面值' }, invoice: { label: '发票' }, estimate: { label: '评估' } },
});

const deals = openCodeList({
  name: 'gift.deal',
  label: '处理方式',
  source: '礼品登记制度常见处理方式整理（可改）',
  codes: {
    returned: { label: '退回' },
    paid: { label: '上缴' },
    stored: { label: '公物入库' },
    auctioned: { label: '拍卖' },
    destroyed: { label: '变质销毁' },
  },
});

/** 一个月内上交 is what two local rules say (`ledgers.md` B3.6); another says ten days. An office sets its own. */
const handInDays = 30;

function handInText(got: JsonValue | undefined, given: JsonValue | undefined): string | undefined {
  if (typeof got !== 'string' || typeof given !== 'string' || !isCivilDate(got) || !isCivilDate(given)) return undefined;
  const days = daysBetween(got, given);
  return days > handInDays ? `收到后 ${days} 天上交，超过 ${handInDays} 天（建议期限）` : `收到后 ${days} 天上交`;
}

/** Gifts that could not be refused: handed in, kept, decided on, passed on. Read by whoever keeps discipline, nobody else. */
export const giftHandoverLedger = defineLedger({
  kind: 'integrity.gift',
  version: 1,
  label: '礼品礼金上交',
  one: '上交',
  shape: 'GIV',
  compartment: 'discipline',
  offices: ['street', 'department'],
  why: '上交了什么、值多少、怎样处理、交接到谁手里，一条链对得上。只有负责人能看；汇总不列姓名，也不列“谁没有上交”。',
  fields: {
    who: { kind: 'person', label: '上交人', disclosure: 'secret', required: true },
    gotOn: { kind: 'date', label: '收到日期', disclosure: 'work', required: true, only: 'past' },
    givenOn: { kind: 'date', label: '上交日期', disclosure: 'work', required: true, only: 'past' },
    pace: {
      kind: 'computed',
      label: '上交情况',
      disclosure: 'work',
      compute: ({ values }) => handInText(values['gotOn'], values['givenOn']),
    },
    goods: goodsField({
      label: '礼品礼金',
      disclosure: 'work',
      required: true,
      kinds: gifts,
      units: { cash: '笔', card: '张', thing: '件' },
      valued: true,
    }),
    basis: { kind: 'code', label: '折价依据', disclosure: 'work', list: bases },
    receivedBy: { kind: 'text', label: '接收人（两人）', disclosure: 'work', required: true, maxLength: 60 },
    signed: { kind: 'yesNo', label: '一式三份已签字', disclosure: 'work' },
    keptAt: { kind: 'text', label: '保管处和保管人', disclosure: 'work', maxLength: 60 },
    deal: { kind: 'code', label: '处理方式', disclosure: 'work', list: deals },
    dealtOn: { kind: 'date', label: '处理日期', disclosure: 'work', only: 'past' },
    handedTo: { kind: 'text', label: '交接给', disclosure: 'work', maxLength: 60 },
  },
  sections: [
    { label: '上交', fields: ['who', 'gotOn', 'givenOn', 'pace', 'goods', 'basis', 'receivedBy', 'signed'] },
    { label: '保管和处理', fields: ['keptAt', 'deal', 'dealtOn', 'handedTo'], later: true },
  ],
  title: ['givenOn', 'goods'],
  list: ['givenOn', 'goods', 'deal', 'dealtOn'],
  search: ['receivedBy'],
  happenedOn: 'givenOn',
  states: {
    received: { label: '已接收' },
    kept: { label: '保管中' },
    decided: { label: '待移交' },
    handedOver: { label: '已移交', final: true, editable: false },
  },
  initial: 'received',
  steps: {
    keep: {
      label: '入库保管',
      from: ['received'],
      to: 'kept',
      duties: ['registrar', 'supervisor'],
      asks: ['keptAt'],
      requires: ['keptAt', 'signed'],
    },
    decide: { label: '批准处理', from: ['kept'], to: 'decided', duties: ['supervisor'], asks: ['deal'], requires: ['deal'] },
    handOver: {
      label: '移交',
      from: ['decided'],
      to: 'handedOver',
      duties: ['registrar', 'supervisor'],
      asks: ['handedTo', 'dealtOn'],
      requires: ['handedTo', 'dealtOn'],
      help: '接收、保管、移交每一环都有人签收。',
    },
  },
  statistics: [
    {
      name: 'value',
      label: '上交折价',
      unit: '元',
      operator: 'amount',
      of: ['goods.value'],
      over: 'givenOn',
      splits: ['goods.what'],
    },
    { name: 'handed', label: '上交', unit: '件次', operator: 'events', over: 'givenOn', splits: ['deal'] },
  ],
});

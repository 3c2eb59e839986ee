import { officeTypes } from '../../office/office';
import { duties } from '../../office/roles';
import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { judgeParts } from '../../shapes/parts';
import { stateCell } from '../cell';
import { setsOf, writesFor } from '../changes';
import type { CreateIntent } from '../intent';
import type { Ledger } from '../ledger';
import { isUuid } from '../uuid';
import { missingFields, validateValues } from '../validate';
import { isDeleted } from '../view';
import { followingValues, judgeChecks } from './checks';
import { validEventAt } from './event-time';
import { todayOf, type Desk, type Planned } from './office-desk';
import { lockedParent, permitted } from './permission';

export function planCreate(desk: Desk, intent: CreateIntent): Planned {
  const ledger = desk.findLedger(intent.ledger);
  if (ledger === undefined) return fail([unknownLedger(intent.ledger)]);
  const checked = { act: 'create', ledger, record: intent.record, parent: intent.parent, values: intent.values } as const;
  const refusals = [
    ...permitted(desk, 'write'),
    ...offeredHere(desk, ledger),
    ...newId(desk, intent),
    ...rightParent(desk, ledger, intent.parent),
    ...validEventAt(desk, intent.eventAt),
    ...validateValues(ledger, intent.values, { today: todayOf(desk) }),
    ...missingFields(ledger, intent.values),
    ...createdInDuty(desk, ledger),
    ...judgeParts({
      ledger,
      account: desk.account,
      values: intent.values,
      siblings: () => (intent.parent === undefined ? [] : desk.childrenOf(intent.parent, ledger.kind)),
    }),
    ...judgeChecks(desk, checked),
  ];
  if (refusals.length > 0) return fail(refusals);
  const follows = followingValues(desk, checked);
  const writes = new Map(writesFor(ledger, { ...intent.values, ...follows }, {}, {}));
  if (ledger.initial !== undefined) writes.set(stateCell, { value: ledger.initial, pred: [] });
  return ok({
    ledger,
    record: intent.record,
    act: 'create',
    sets: setsOf(ledger, writes),
    ...(intent.parent === undefined ? {} : { parent: intent.parent }),
    ...(intent.eventAt === undefined ? {} : { eventAt: intent.eventAt }),
  });
}

export function unknownLedger(kind: string): Refusal {
  return {
    code: 'unknown-ledger',
    sentence: `本机没有名为“${kind}”的台账。`,
    whatToDo: '请升级到较新的版本后再试。',
  };
}

/** Ledgers of the office itself name no office types and are kept by every office; children follow their parent unless they say otherwise. */
function offeredHere(desk: Desk, ledger: Ledger): readonly Refusal[] {
  const offered =
    ledger.offices.length === 0 ||
    (ledger.parent !== undefined && ledger.parent.byOffices !== true) ||
    ledger.offices.includes(desk.office.type);
  if (offered) return [];
  return [
    {
      code: 'not-offered',
      sentence: `“${ledger.label}”不是${officeTypes[desk.office.type]}登记的台账。`,
      whatToDo: '请由登记单位建立后用文件发来。',
    },
  ];
}

function createdInDuty(desk: Desk, ledger: Ledger): readonly Refusal[] {
  if (ledger.createdBy === undefined || ledger.createdBy.includes(desk.duty)) return [];
  const names = ledger.createdBy.map((duty) => duties[duty]).join('、');
  return [
    { code: 'create-duty', sentence: `${ledger.one}要由${names}登记。`, whatToDo: '请由有此职责的同事用自己的账户登录办理。' },
  ];
}

function newId(desk: Desk, intent: CreateIntent): readonly Refusal[] {
  if (isUuid(intent.record) && desk.findRecord(intent.record) === undefined) return [];
  return [{ code: 'id', sentence: '这条记录的编号已经用过或不合规。', whatToDo: '请重新打开新建页面再填一次，草稿仍在。' }];
}

/** A child has a parent of the declared ledger; only its owner adds children, unless the kind is written by others. */
function rightParent(desk: Desk, ledger: Ledger, parent: string | undefined): readonly Refusal[] {
  if (ledger.parent === undefined && parent === undefined) return [];
  const record = parent === undefined ? undefined : desk.findRecord(parent);
  if (record === undefined || record.ledger !== ledger.parent?.ledger || isDeleted(record)) {
    return [
      {
        code: 'parent',
        sentence: `${ledger.one}要登记在所属的记录之下，没有找到那条记录。`,
        whatToDo: '请从那条记录的页面里添加。',
      },
    ];
  }
  if (ledger.parent.writers === 'others') return [];
  if (record.owner !== desk.office.id) {
    return [
      { code: 'not-owner', sentence: `所属的记录是别的单位登记的，本单位不能添加${ledger.one}。`, whatToDo: '可以写批注。' },
    ];
  }
  return ledger.parent.whenLocked === true ? [] : lockedParent(desk, parent);
}

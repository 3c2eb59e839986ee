import type { JsonObject } from '../../json';
import { duties } from '../../office/roles';
import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { viewDossier } from '../dossier-view';
import { stateCell } from '../cell';
import { setsOf, writesFor } from '../changes';
import { holds } from '../condition';
import type { GuardInput } from '../guard';
import type { StepIntent } from '../intent';
import { findField, type Ledger, type Step } from '../ledger';
import type { FoldedRecord, RecordView } from '../record';
import { missingFields, validateValues } from '../validate';
import { viewRecord } from '../view';
import { keepsFixed, nothingChanged } from './edit';
import { aroundOf, followingValues, judgeChecks, recordsFor, withHashes } from './checks';
import { validEventAt } from './event-time';
import { todayOf, type Desk, type Planned } from './office-desk';
import { foreign, gone, lockedParent, permitted } from './permission';
import { judgeParts } from '../../shapes/parts';
import { findTarget, siblingsOf } from './target';

export function planStep(desk: Desk, intent: StepIntent): Planned {
  const target = findTarget(desk, intent.record);
  if (!target.ok) return target;
  const { record, ledger } = target.value;
  const step = Object.hasOwn(ledger.steps ?? {}, intent.step) ? ledger.steps?.[intent.step] : undefined;
  if (step === undefined) return fail([unknownStep(ledger, intent.step)]);
  const refusals = [...sameStateAsSeen(record, intent), ...judgeStep(desk, record, ledger, step, intent)];
  if (refusals.length > 0) return fail(refusals);
  const view = viewRecord(record);
  const written = writtenByStep(desk, view, ledger, step, intent);
  const effect = step.effect === undefined ? {} : desk.effects?.get(record.id);
  if (effect === undefined) return fail([noEffect(step)]);
  const writes = new Map(writesFor(ledger, { ...intent.values, ...written, ...effect }, view.values, intent.seen));
  if (step.to !== undefined) writes.set(stateCell, { value: step.to, pred: intent.seen[stateCell] ?? [] });
  if (writes.size === 0) return fail([nothingChanged]);
  return ok({
    ledger,
    record: record.id,
    act: 'step',
    step: intent.step,
    eventAt: intent.eventAt,
    sets: setsOf(ledger, writes),
    ...(record.parent === undefined ? {} : { parent: record.parent }),
    ...(step.basis === undefined ? {} : { basis: step.basis }),
  });
}

/** What follows from the step itself, and from the record as it will stand. */
function writtenByStep(desk: Desk, view: RecordView, ledger: Ledger, step: Step, intent: StepIntent): JsonObject {
  const values = { ...view.values, ...intent.values };
  const written = withHashes(desk, ledger, step.writes?.(guardInput(desk, view, values, intent.eventAt)) ?? {});
  const after = { ...values, ...written };
  const checked = { act: 'step', ledger, values: after, before: view.values, record: view.id, parent: view.parent } as const;
  return { ...written, ...followingValues(desk, checked) };
}

/** A step that leads on from here, with what stands against it and what its form holds beforehand. */
export interface OpenStep {
  readonly step: string;
  readonly refusals: readonly Refusal[];
  readonly proposed?: JsonObject;
}

/** Steps whose way starts in the record's state and whose condition holds, with what stands against each today. */
export function openSteps(desk: Desk, record: FoldedRecord, ledger: Ledger): readonly OpenStep[] {
  const view = viewRecord(record);
  return Object.entries(ledger.steps ?? {}).flatMap(([name, step]) => {
    if (view.state === undefined || !step.from.includes(view.state) || !holds(step.only, view.values)) return [];
    const probe: StepIntent = { act: 'step', record: record.id, step: name, values: {}, seen: view.seen, eventAt: desk.now };
    const asked = new Set(step.asks ?? []);
    // What the step's own form will ask for does not stand against it yet.
    const refusals = judgeStep(inFittingDuty(desk, step), record, ledger, step, probe).filter(
      (refusal) => refusal.field === undefined || !asked.has(refusal.field),
    );
    const proposed = step.proposes?.(view.values, guardInput(desk, view, view.values, desk.now));
    return [{ step: name, refusals, ...(proposed === undefined ? {} : { proposed }) }];
  });
}

function judgeStep(desk: Desk, record: FoldedRecord, ledger: Ledger, step: Step, intent: StepIntent): readonly Refusal[] {
  const view = viewRecord(record);
  const values = { ...view.values, ...intent.values };
  const plain: Refusal[] = [
    ...(record.owner === desk.office.id ? [] : [foreign(ledger)]),
    ...permitted(desk, 'step'),
    ...gone(desk, record, ledger),
    ...lockedParent(desk, record.parent),
    ...rightDuty(desk, step),
    ...rightState(view, ledger, step),
    ...validEventAt(desk, intent.eventAt),
    ...onlyAsked(ledger, step, intent.values),
    ...validateValues(ledger, intent.values, { today: todayOf(desk) }),
    ...keepsFixed(ledger, intent.values, view.values),
    ...missingFields(ledger, values, step.requires ?? []),
    ...judgeParts({
      ledger,
      account: desk.account,
      values,
      record: record.id,
      ...(step.to === undefined ? {} : { state: step.to }),
      siblings: () => siblingsOf(desk, record),
    }),
    ...judgeChecks(desk, { act: 'step', ledger, record: record.id, parent: record.parent, values, before: view.values }),
  ];
  if (step.wholeDossier === true) plain.push(...missingFromDossier(desk, record, ledger));
  return [...plain, ...(step.guards ?? []).flatMap((guard) => guard(guardInput(desk, view, values, intent.eventAt)))];
}

/** What the bound file still lacks, line by line. */
function missingFromDossier(desk: Desk, record: FoldedRecord, ledger: Ledger): readonly Refusal[] {
  const kinds = ledger.children ?? [];
  const children = new Map(kinds.map((kind) => [kind, desk.childrenOf(record.id, kind).map(viewRecord)]));
  const ledgers = kinds.flatMap((kind) => desk.findLedger(kind) ?? []);
  const dossier = viewDossier({ ledger, record: viewRecord(record), children, ledgers });
  const missing = (dossier?.lines ?? []).filter(({ need, lack }) => need === 'must' && lack !== undefined);
  return missing.map(({ label, lack }) => ({
    code: 'dossier',
    sentence: `卷宗还不齐，“${label}”：${lack?.sentence ?? ''}`,
    whatToDo: '请打开“卷宗”补齐必须的材料，再归档。',
  }));
}

function guardInput(desk: Desk, record: RecordView, values: GuardInput['values'], eventAt: string): GuardInput {
  const parent = record.parent === undefined ? undefined : aroundOf(desk, record.parent);
  return {
    record,
    values,
    childrenOf: (ledger) =>
      desk
        .childrenOf(record.id, ledger)
        .map(viewRecord)
        .filter((child) => !child.deleted),
    ...(parent === undefined ? {} : { parent }),
    linked: (id) => {
      const found = desk.findRecord(id);
      return found === undefined ? undefined : viewRecord(found);
    },
    recordsOf: recordsFor(desk),
    account: desk.account,
    today: todayOf(desk),
    calendar: desk.calendar,
    eventAt,
  };
}

/** A step judged on an outdated screen would start from a state that no longer is. */
function sameStateAsSeen(record: FoldedRecord, intent: StepIntent): readonly Refusal[] {
  const heads = (record.heads[stateCell] ?? []).map((head) => head.op);
  const seen = intent.seen[stateCell] ?? [];
  if (heads.length === seen.length && heads.every((hash) => seen.includes(hash))) return [];
  return [
    {
      code: 'stale',
      sentence: '打开页面以后，办理状态已经变化。',
      whatToDo: '请返回这条记录重新看一遍再办，已填内容留在草稿里。',
    },
  ];
}

function rightState(view: RecordView, ledger: Ledger, step: Step): readonly Refusal[] {
  const from = view.state !== undefined && step.from.includes(view.state);
  if (from && holds(step.only, view.values)) return [];
  const now = view.state === undefined ? '未开始' : (ledger.states?.[view.state]?.label ?? view.state);
  return [
    {
      code: 'out-of-order',
      sentence: `现在是“${now}”，还不能“${step.label}”。`,
      whatToDo: '请先办完前面的步骤。',
    },
  ];
}

function rightDuty(desk: Desk, step: Step): readonly Refusal[] {
  if (step.duties.includes(desk.duty)) return [];
  const names = step.duties.map((duty) => duties[duty]).join('、');
  return [
    {
      code: 'step-duty',
      sentence: `“${step.label}”要由${names}办理。`,
      whatToDo: '请由有此职责的同事登录办理。',
    },
  ];
}

/** Whatever else is to be changed is changed as an edit, under the rules of an edit. */
function onlyAsked(ledger: Ledger, step: Step, values: JsonObject): readonly Refusal[] {
  const more = Object.keys(values).filter((name) => step.asks?.includes(name) !== true);
  return more.map((name) => ({
    code: 'not-asked',
    field: name,
    sentence: `办理“${step.label}”不填写“${findField(ledger, name)?.label ?? name}”。`,
    whatToDo: '这一栏需要改动的，请用“修改”另外保存。',
  }));
}

function inFittingDuty(desk: Desk, step: Step): Desk {
  const fitting = desk.account.duties.find((duty) => step.duties.includes(duty));
  return fitting === undefined ? desk : { ...desk, duty: fitting };
}

function noEffect(step: Step): Refusal {
  return {
    code: 'no-effect',
    sentence: `“${step.label}”需要程序当场汇总数据，这一次没有汇总成功。`,
    whatToDo: '请返回这份报表，核对时间是否填好，再办一次。',
  };
}

function unknownStep(ledger: Ledger, step: string): Refusal {
  return { code: 'unknown-step', sentence: `“${ledger.label}”没有名为“${step}”的步骤。`, whatToDo: '请升级后再试。' };
}

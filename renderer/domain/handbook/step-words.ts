import { termWords, type Due } from '../shapes/due';
import type { Ledger, Step } from '../ledger/ledger';
import { duties } from '../office/roles';
import { conditionPart } from './field-words';

export function stateRows(ledger: Ledger): readonly (readonly string[])[] {
  return Object.values(ledger.states ?? {}).map(({ label, editable, final }) => [
    label,
    editable === false ? '已锁定' : '可以改',
    final === true ? '是' : '',
  ]);
}

export function stepRows(ledger: Ledger): readonly (readonly string[])[] {
  return Object.values(ledger.steps ?? {}).map((step) => [
    step.label,
    step.from.map((state) => stateLabel(ledger, state)).join('、'),
    step.to === undefined ? '（不变）' : stateLabel(ledger, step.to),
    step.duties.map((duty) => duties[duty]).join('、'),
    asked(ledger, step),
    step.basis?.article ?? '',
    [step.only === undefined ? '' : `只在${conditionPart(step.only, ledger.fields)}时。`, step.help ?? ''].join(''),
  ]);
}

/** Deadlines with the rule each rests on; a term that is not law says so itself. */
export function dueRows(ledger: Ledger): readonly (readonly string[])[] {
  const ofStates = Object.values(ledger.states ?? {}).flatMap(({ label, due }) =>
    due === undefined ? [] : [dueRow(ledger, due, label)],
  );
  const ofLedger = (ledger.clocks ?? []).map((clock) =>
    dueRow(ledger, clock, clock.states.map((state) => stateLabel(ledger, state)).join('、')),
  );
  return [...ofStates, ...ofLedger];
}

function dueRow(ledger: Ledger, due: Due, states: string): readonly string[] {
  const warn = `${due.warnDays} 天`;
  const passed = due.passed ?? '';
  if ('on' in due) return [due.label, states, `“${fieldLabel(ledger, due.on)}”那一天`, warn, '', passed];
  const from = typeof due.from === 'string' ? `“${fieldLabel(ledger, due.from)}”` : due.from.what;
  return [due.label, states, `${from}起算`, warn, due.terms.map(termWords).join('；'), passed];
}

function asked(ledger: Ledger, { asks = [], requires = [] }: Step): string {
  const must = new Set(requires);
  const names = [...new Set([...asks, ...requires])];
  return names.map((name) => `${fieldLabel(ledger, name)}${must.has(name) ? '（必填）' : ''}`).join('、');
}

export function stateLabel(ledger: Ledger, state: string): string {
  return ledger.states?.[state]?.label ?? state;
}

export function fieldLabel(ledger: Ledger, name: string): string {
  return ledger.fields[name]?.label ?? name;
}

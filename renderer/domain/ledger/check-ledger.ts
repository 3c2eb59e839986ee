import { disclosures, type Condition } from '../fields/field-kind';
import type { FieldKindName } from '../fields/field';
import type { RowsField } from '../fields/rows';
import { checkDossier } from './check-dossier';
import { checkFigures } from '../statistics/check-figures';
import { checkSheets } from '../statistics/check-sheets';
import { checkParts } from '../shapes/check-parts';
import type { Ledger } from './ledger';
import { isWrittenByOffice } from './validate';

/**
 * What the compiler cannot see in a declaration, checked over all ledgers at start and in one test.
 * Each problem names the ledger and the place in it; an empty list means the declarations fit together.
 */
export function checkLedgers(ledgers: readonly Ledger[]): readonly string[] {
  const byKind = new Map(ledgers.map((ledger) => [ledger.kind, ledger]));
  const twice = ledgers
    .filter((ledger) => byKind.get(ledger.kind) !== ledger)
    .map((ledger) => `${ledger.kind}: declared twice`);
  return [...twice, ...ledgers.flatMap((ledger) => checkLedger(ledger, byKind).map((problem) => `${ledger.kind}: ${problem}`))];
}

export function checkLedger(ledger: Ledger, byKind: ReadonlyMap<string, Ledger>): readonly string[] {
  return [
    ...checkNames(ledger),
    ...checkFields(ledger),
    ...checkPresentation(ledger),
    ...checkFamily(ledger, byKind),
    ...checkOpenings(ledger, byKind),
    ...checkStates(ledger),
    ...checkSteps(ledger),
    ...checkFigures(ledger, (kind) => byKind.get(kind)),
    ...checkSheets(ledger, (kind) => byKind.get(kind)),
    ...checkPapers(ledger),
    ...checkDossier(ledger, byKind),
    ...checkParts(ledger),
  ];
}

function checkNames(ledger: Ledger): readonly string[] {
  const problems: string[] = [];
  if (!/^[a-z]+(\.[a-z][a-z-]*)+$/.test(ledger.kind)) problems.push('kind must read module.thing');
  if (!Number.isInteger(ledger.version) || ledger.version < 1) problems.push('version counts from 1');
  if (ledger.why.trim() === '') problems.push('why: say why it exists and who reads it');
  return problems;
}

function checkFields(ledger: Ledger): readonly string[] {
  return Object.entries(ledger.fields).flatMap(([name, field]) => [
    ...(/^[a-z][A-Za-z0-9]*$/.test(name) ? [] : [`fields.${name}: a name is camelCase`]),
    ...(field.required === true && (field.kind === 'computed' || isWrittenByOffice(field))
      ? [`fields.${name}: what nobody types cannot be required`]
      : []),
    ...checkCondition(ledger, `fields.${name}.when`, field.when),
    ...(field.kind === 'rows' ? checkColumns(name, field) : []),
  ]);
}

/** A column read by more people than its table would leave where the table is said to stay. */
function checkColumns(name: string, { columns, disclosure: table }: RowsField): readonly string[] {
  const refused: readonly FieldKindName[] = ['rows', 'snapshot', 'frozen', 'computed'];
  const wider = disclosures.slice(0, disclosures.indexOf(table));
  return Object.entries(columns).flatMap(([column, field]) => [
    ...(wider.includes(field.disclosure) ? [`fields.${name}.${column}: ${field.disclosure}, but its table is ${table}`] : []),
    ...(refused.includes(field.kind) ? [`fields.${name}.${column}: a row cannot hold ${field.kind}`] : []),
    ...(column === 'id' ? [`fields.${name}.id: reserved for the row id`] : []),
  ]);
}

function checkPresentation(ledger: Ledger): readonly string[] {
  const sections = (ledger.sections ?? []).flatMap((section) => section.fields);
  return [
    ...unknownNames(ledger, 'title', ledger.title),
    ...unknownNames(ledger, 'list', ledger.list),
    ...unknownNames(ledger, 'search', ledger.search),
    ...unknownNames(ledger, 'keeps', ledger.keeps ?? []),
    ...unknownNames(ledger, 'sections', sections),
    ...sections.filter((name, at) => sections.indexOf(name) !== at).map((name) => `sections: ${name} stands twice`),
    ...ledger.title.filter((name) => isSecretToOthers(ledger, name)).map((name) => `title: ${name} is secret`),
    ...(ledger.title.length === 0 ? ['title: at least one field'] : []),
    ...(ledger.happenedOn !== undefined && !isDate(ledger, ledger.happenedOn) ? ['happenedOn: not a date'] : []),
  ];
}

/** Ledgers of the office itself never leave, so their titles may be secret. */
function isSecretToOthers(ledger: Ledger, name: string): boolean {
  return ledger.offices.length > 0 && ledger.fields[name]?.disclosure === 'secret';
}

function checkFamily(ledger: Ledger, byKind: ReadonlyMap<string, Ledger>): readonly string[] {
  const children = (ledger.children ?? []).flatMap((kind) => {
    const child = byKind.get(kind);
    if (child === undefined) return [`children: ${kind} is not declared`];
    if (child.parent?.ledger !== ledger.kind) return [`children: ${kind} does not name this ledger as parent`];
    return child.compartment === ledger.compartment ? [] : [`children: ${kind} lies in another compartment`];
  });
  const looks = unknownKinds('looksAt', ledger.looksAt ?? [], byKind);
  const leads = unknownKinds(
    'leadsTo',
    (ledger.leadsTo ?? []).map((lead) => lead.ledger),
    byKind,
  );
  const parent = ledger.parent && byKind.get(ledger.parent.ledger);
  const adopted = ledger.parent === undefined || parent?.children?.includes(ledger.kind) === true;
  return [...children, ...looks, ...leads, ...(adopted ? [] : ['parent: does not list this ledger among its children'])];
}

function unknownKinds(place: string, kinds: readonly string[], byKind: ReadonlyMap<string, Ledger>): readonly string[] {
  return kinds.filter((kind) => !byKind.has(kind)).map((kind) => `${place}: ${kind} is not declared`);
}

function checkOpenings(ledger: Ledger, byKind: ReadonlyMap<string, Ledger>): readonly string[] {
  return (ledger.opens ?? []).flatMap(({ ledger: kind, given, fields, proposed = {} }) => {
    const child = byKind.get(kind);
    if (child?.parent?.ledger !== ledger.kind) return [`opens: ${kind} does not live in this ledger`];
    return unknownNames(child, `opens ${kind}`, [...Object.keys(given), ...fields, ...Object.keys(proposed)]);
  });
}

function checkStates(ledger: Ledger): readonly string[] {
  if (ledger.states === undefined) {
    return ledger.initial === undefined && ledger.steps === undefined ? [] : ['states: steps need states'];
  }
  if (ledger.initial === undefined || !Object.hasOwn(ledger.states, ledger.initial)) return ['initial: not a state'];
  const reached = reachable(ledger, ledger.initial);
  return Object.keys(ledger.states)
    .filter((state) => !reached.has(state))
    .map((state) => `states.${state}: cannot be reached`);
}

function reachable(ledger: Ledger, initial: string): ReadonlySet<string> {
  const reached = new Set([initial]);
  // Sets iterate over what is added on the way.
  for (const state of reached) {
    for (const step of Object.values(ledger.steps ?? {}))
      if (step.from.includes(state) && step.to !== undefined) reached.add(step.to);
  }
  return reached;
}

function checkSteps(ledger: Ledger): readonly string[] {
  return Object.entries(ledger.steps ?? {}).flatMap(([name, step]) => {
    const place = `steps.${name}`;
    const states = [...step.from, ...(step.to === undefined ? [] : [step.to])].filter(
      (state) => !Object.hasOwn(ledger.states ?? {}, state),
    );
    return [
      ...states.map((state) => `${place}: ${state} is not a state`),
      ...(step.from.length === 0 ? [`${place}: starts nowhere`] : []),
      ...(step.to === undefined && (step.asks ?? []).length === 0 ? [`${place}: neither leads on nor asks anything`] : []),
      ...(step.paper === undefined || (ledger.papers ?? []).some(({ template }) => template === step.paper)
        ? []
        : [`${place}.paper: ${step.paper} is not offered`]),
      ...(step.duties.length === 0 ? [`${place}: names no duty`] : []),
      ...unknownNames(ledger, `${place}.asks`, step.asks ?? []),
      ...unknownNames(ledger, `${place}.requires`, step.requires ?? []),
      ...checkCondition(ledger, `${place}.only`, step.only),
    ];
  });
}

function checkPapers(ledger: Ledger): readonly string[] {
  return (ledger.papers ?? []).flatMap((paper) => [
    ...(paper.only ?? []).flatMap((condition) => checkCondition(ledger, `papers.${paper.template}`, condition)),
    ...unknownNames(ledger, `papers.${paper.template}.needs`, paper.needs ?? []),
    ...paper.finalIn
      .filter((state) => !Object.hasOwn(ledger.states ?? {}, state))
      .map((state) => `papers.${paper.template}: ${state} is not a state`),
  ]);
}

function checkCondition(ledger: Ledger, place: string, condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  const field = ledger.fields[condition.field];
  if (field === undefined) return [`${place}: ${condition.field} is not a field`];
  if (field.kind !== 'code' && field.kind !== 'codes') return [];
  return condition.in
    .filter((code) => typeof code !== 'string' || !Object.hasOwn(field.list.codes, code))
    .map((code) => `${place}: ${String(code)} is not a code of ${field.list.name}`);
}

function unknownNames(ledger: Ledger, place: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => !Object.hasOwn(ledger.fields, name)).map((name) => `${place}: ${name} is not a field`);
}

function isDate(ledger: Ledger, name: string): boolean {
  const kind = ledger.fields[name]?.kind;
  return kind === 'date' || kind === 'dateTime';
}

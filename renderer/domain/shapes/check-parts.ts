import type { FieldKindName } from '../fields/field';
import type { Ledger } from '../ledger/ledger';
import { checkTerms, type Due } from './due';
import { checkSheet } from './sheets';
import { isPiles, type PilePart, type TallyPart } from './tally';

/** What the compiler cannot see in the parts a shape adds to a declaration. */
export function checkParts(ledger: Ledger): readonly string[] {
  return [
    ...checkRegister(ledger),
    ...checkEvent(ledger),
    ...checkDue(ledger),
    ...checkClocks(ledger),
    ...checkLeave(ledger),
    ...checkTally(ledger),
    ...checkSecrecy(ledger),
    ...checkSheets(ledger),
  ];
}

function checkRegister(ledger: Ledger): readonly string[] {
  const { register } = ledger;
  if (register === undefined) return [];
  return [
    ...kindOfField(ledger, 'register.from', register.from, ['date']),
    ...kindOfField(ledger, 'register.to', register.to, ['date']),
    ...kindOfField(ledger, 'register.past', register.past, ['rows']),
    ...(register.warnDays >= 0 ? [] : ['register.warnDays: not below nought']),
  ];
}

function checkEvent(ledger: Ledger): readonly string[] {
  const { event } = ledger;
  if (event === undefined) return [];
  return [
    ...kindOfField(ledger, 'event.on', event.on, ['date', 'dateTime']),
    ...kindOfField(ledger, 'event.place', event.place, ['place', 'text']),
    ...kindOfField(ledger, 'event.headcount', event.headcount, ['count']),
    // Lists tell by this day which records could be the same event.
    ...(ledger.happenedOn === event.on ? [] : ['event.on: must be the day the record is about (happenedOn)']),
  ];
}

const dayKinds: readonly FieldKindName[] = ['date', 'dateTime', 'halfDay'];

function checkDue(ledger: Ledger): readonly string[] {
  return Object.entries(ledger.states ?? {}).flatMap(([name, { due, final }]) => {
    if (due === undefined) return [];
    const place = `states.${name}.due`;
    return [...checkClock(ledger, place, due), ...(final === true ? [`${place}: nothing is due in a finished record`] : [])];
  });
}

function checkClocks(ledger: Ledger): readonly string[] {
  return (ledger.clocks ?? []).flatMap((clock) => {
    const place = `clocks ${clock.label}`;
    const wrong = clock.states.filter((state) => ledger.states?.[state] === undefined || ledger.states[state].final === true);
    return [
      ...checkClock(ledger, place, clock),
      ...wrong.map((state) => `${place}: ${state} is no state something can be due in`),
    ];
  });
}

function checkClock(ledger: Ledger, place: string, due: Due): readonly string[] {
  if ('on' in due) return kindOfField(ledger, place, due.on, dayKinds);
  const { from, extensions, pauses } = due;
  return [
    ...(typeof from === 'string' ? kindOfField(ledger, place, from, dayKinds) : []),
    ...kindOfField(ledger, `${place}.extensions`, extensions?.rows, ['rows']),
    ...kindOfField(ledger, `${place}.pauses`, pauses, ['rows']),
    ...checkTerms(due).map((problem) => `${place}: ${problem}`),
  ];
}

function checkLeave(ledger: Ledger): readonly string[] {
  const { leave } = ledger;
  if (leave === undefined) return [];
  return [
    ...kindOfField(ledger, 'leave.from', leave.from, ['halfDay']),
    ...kindOfField(ledger, 'leave.to', leave.to, ['halfDay']),
    ...leave.void.filter((state) => ledger.states?.[state] === undefined).map((state) => `leave.void: ${state} is not a state`),
    ...(ledger.parent === undefined
      ? ['leave: lives inside the record of a person, whose other leave it is held against']
      : []),
  ];
}

function checkTally(ledger: Ledger): readonly string[] {
  const { tally } = ledger;
  if (tally === undefined) return [];
  const open = [
    ledger.history !== 'final-only' && 'history: a tally sheet is final-only',
    ledger.draft !== 'totals-in-place' && 'draft: a tally sheet holds totals in place',
    ledger.visible !== 'own-until-both-closed' && 'visible: a tally sheet is its teller’s own until both are closed',
    ledger.paper !== 'secret' && 'paper: a tally sheet is secret',
    ledger.parent === undefined && 'parent: tally sheets lie under the vote they count',
  ];
  return [
    ...(isPiles(tally) ? checkPiles(ledger, tally) : checkOptions(ledger, tally)),
    ...open.filter((one) => typeof one === 'string'),
  ];
}

function checkOptions(ledger: Ledger, tally: TallyPart): readonly string[] {
  const options = ledger.fields[tally.options];
  return [
    ...[tally.issued, tally.returned, tally.invalid, tally.valid].flatMap((name) =>
      kindOfField(ledger, 'tally', name, ['count']),
    ),
    ...(tally.seats >= 1 ? [] : ['tally.seats: at least one']),
    ...(options?.kind === 'rows' && options.sheet?.shape === 'ballots'
      ? []
      : [`tally.options: ${tally.options} is no table of ballots`]),
  ];
}

function checkPiles(ledger: Ledger, { pile, totals, lines }: PilePart): readonly string[] {
  return [
    ...totals.flatMap((name) => kindOfField(ledger, 'tally.totals', name, ['count'])),
    ...pile.flatMap((name) => kindOfField(ledger, 'tally.pile', name, ['code', 'text', 'count'])),
    ...(isTableOfCounts(ledger, lines) ? [] : [`tally.lines: ${lines.rows} is no table of names and counts`]),
  ];
}

function isTableOfCounts(ledger: Ledger, { rows, name }: PilePart['lines']): boolean {
  const table = ledger.fields[rows];
  if (table?.kind !== 'rows' || table.columns[name]?.kind !== 'text') return false;
  return Object.entries(table.columns).every(([column, { kind }]) => column === name || kind === 'count');
}

/** What must not be told before its time, kept longer than it may, or printed on a paper that goes into a ballot box. */
function checkSecrecy(ledger: Ledger): readonly string[] {
  const { history, draft, visible, paper, states, initial, steps } = ledger;
  const problems: string[] = [];
  const totals: readonly FieldKindName[] = ['count', 'code', 'yesNo', 'computed'];
  if (history === 'final-only' && (steps !== undefined || states?.[initial ?? '']?.editable !== false)) {
    problems.push('history: final-only records begin locked and take no steps');
  }
  if (draft === 'totals-in-place') {
    const told = Object.entries(ledger.fields).filter(
      ([name, field]) =>
        !totals.includes(field.kind) &&
        !(field.kind === 'rows' && field.sheet?.shape === 'ballots') &&
        !(ledger.tally !== undefined && isPiles(ledger.tally) && tellsPile(ledger, ledger.tally, name)),
    );
    problems.push(...told.map(([name]) => `draft: ${name} is no total`));
  }
  if (visible === 'own-until-both-closed') {
    const shown = [...ledger.title, ...ledger.list, ...ledger.search].filter((name) => name !== '' && isCounted(ledger, name));
    problems.push(...[...new Set(shown)].map((name) => `visible: ${name} would show in lists`));
    problems.push(...notSecret(ledger));
  }
  if (paper === 'secret' && (ledger.papers ?? []).length > 0) problems.push('papers: a secret record is not printed');
  return problems;
}

/** Which pile it is, and the table of totals. */
function tellsPile(ledger: Ledger, { pile, lines }: PilePart, name: string): boolean {
  return pile.includes(name) || (lines.rows === name && isTableOfCounts(ledger, lines));
}

function isCounted({ tally }: Ledger, name: string): boolean {
  if (tally === undefined) return false;
  if (isPiles(tally)) return tally.totals.includes(name) || tally.lines.rows === name;
  return [tally.issued, tally.returned, tally.invalid, tally.valid, tally.options].includes(name);
}

/** What only its writer may see does not leave the office either. */
function notSecret(ledger: Ledger): readonly string[] {
  return Object.entries(ledger.fields)
    .filter(([name, { disclosure }]) => isCounted(ledger, name) && disclosure !== 'secret')
    .map(([name]) => `visible: ${name} must be secret, or it would leave with an export`);
}

function checkSheets(ledger: Ledger): readonly string[] {
  return Object.entries(ledger.fields).flatMap(([name, field]) => {
    if (field.kind !== 'rows' || field.sheet === undefined) return [];
    const month =
      field.sheet.shape === 'days' ? kindOfField(ledger, `fields.${name}.sheet.month`, field.sheet.month, ['period']) : [];
    return [...month, ...checkSheet(field.sheet, field.columns).map((problem) => `fields.${name}.sheet: ${problem}`)];
  });
}

function kindOfField(
  ledger: Ledger,
  place: string,
  name: string | undefined,
  kinds: readonly FieldKindName[],
): readonly string[] {
  if (name === undefined) return [];
  const kind = Object.hasOwn(ledger.fields, name) ? ledger.fields[name]?.kind : undefined;
  return kind !== undefined && kinds.includes(kind) ? [] : [`${place}: ${name} is no ${kinds.join(' or ')} field`];
}

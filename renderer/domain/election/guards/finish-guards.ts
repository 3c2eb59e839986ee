import type { AroundRecord } from '../../fields/around';
import { addMonths } from '../../calendar/civil-date';
import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import type { Guard, GuardInput } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { dateIn, rowsIn, textIn } from '../../shapes/cells';
import { handoverDue, handoverItems, judgeHandover, type Handover, type HandoverItem } from '../handover';
import type { ContestPost } from '../counting/contest';
import { electionKinds } from '../kinds';
import { recount } from '../recount';
import { electionName } from '../recount-lines';
import { wholeIn } from '../records/whole-in';
import type { ElectionResult } from '../result-model';
import { electionResultOf, hashIn, lastRoll, resultIn } from '../records/election-result';
import { committeeRulesIn, partyRulesIn } from '../records/committee-election';
import { signersIn } from './ballot-guards';
import { judgeCorrection } from '../sign-off';

/** Ledgers of one kind of election that a whole result looks at. */
export interface ResultKinds {
  readonly ballot: string;
  readonly roll: (parent: AroundRecord) => { readonly count: number; readonly hash: string } | undefined;
  readonly result: string;
}

/** The whole election as it stands: its counted ballots, its roll, and whoever signed the last of them. */
export function resultFrom(kinds: ResultKinds) {
  return ({ before, parent, siblingValues: siblings, onTrial }: CheckInput): JsonObject => {
    if (parent === undefined || before?.['result'] !== undefined) return {};
    const result = wholeResult(parent, kinds, onTrial);
    const earlier = standingResult(siblings);
    return {
      ...(result === undefined ? {} : { name: `${electionName(result)}结果`, result: result as unknown as JsonObject }),
      ...(earlier === undefined ? {} : { supersedes: hashIn(earlier, 'result') }),
    };
  };
}

function wholeResult(parent: AroundRecord, { ballot, roll }: ResultKinds, onTrial: boolean) {
  const ballots = parent.childrenOf(ballot);
  const last = ballots.filter((one) => one['voidOn'] === undefined).at(-1);
  return electionResultOf({
    election: parent.values,
    ballots,
    roll: roll(parent) ?? { count: 0, hash: '' },
    signers: last === undefined ? [] : signersIn(last),
    test: onTrial,
  });
}

/** A result is put together once every ballot is signed, nothing pends and what it comes to is whole. */
export function resultIsWhole(kinds: ResultKinds): Check {
  return ({ values, before, parent, siblingValues: siblings, onTrial }) => {
    if (parent === undefined || before !== undefined) return [];
    const ballots = parent.childrenOf(kinds.ballot);
    if (ballots.length === 0) return [nothingCounted];
    const unsigned = ballots.filter((one) => one['voidOn'] === undefined && signersIn(one).length < 2);
    const result = wholeResult(parent, kinds, onTrial);
    const differences = result === undefined ? [] : recount(result).differences;
    return [...unsigned.map(notSigned), ...differences, ...judgeSupersession(values, siblings)];
  };
}

const nothingCounted: Refusal = {
  code: 'nothing-counted',
  sentence: '还没有登记投票和计票。',
  whatToDo: '请先登记选票、计票并签字。',
};

function notSigned(values: JsonObject): Refusal {
  return {
    code: 'ballot-unsigned',
    sentence: `“${textIn(values, 'label')}”还没有监票人和计票人签字。`,
    whatToDo: '请打开这张选票，由两人分别签字。',
  };
}

/** Announced figures are never edited: another result takes their place, with a reason and a decision. */
function judgeSupersession(values: JsonObject, siblings: readonly JsonObject[]): readonly Refusal[] {
  const earlier = standingResult(siblings);
  if (earlier === undefined) return [];
  const correction = {
    supersedes: hashIn(earlier, 'result'),
    reason: textIn(values, 'reason'),
    decidedOn: dateIn(values, 'decidedOn') ?? '',
    document: textIn(values, 'document'),
    signers: resultIn(earlier)?.signers ?? [],
  };
  return judgeCorrection(correction);
}

/** The result that stands until another takes its place. */
function standingResult(siblings: readonly JsonObject[]): JsonObject | undefined {
  return siblings.filter((one) => one['result'] !== undefined && textIn(one, 'supersededBy') === '').at(-1);
}

/** The list of a committee election that was posted last. */
export function committeeRoll(rollKind: string) {
  return (parent: AroundRecord) => lastRoll(parent.childrenOf(rollKind));
}

/** An announced result names the day the committee came into being, and by when its work is handed over. */
export function announcedDays(resultKind: string) {
  return ({ childrenOf, values, calendar }: GuardInput): JsonObject => {
    const announcedOn = childrenOf(resultKind)
      .flatMap((one) => dateIn(one.values, 'announcedOn') ?? [])
      .sort()
      .at(-1);
    const rules = committeeRulesIn(values);
    if (announcedOn === undefined) return {};
    const due = rules === undefined ? undefined : handoverDue(announcedOn, rules.settings, calendar);
    const last = childrenOf(resultKind).findLast((one) => dateIn(one.values, 'announcedOn') === announcedOn);
    return {
      announcedOn,
      ...(last === undefined ? {} : headsIn(last.values)),
      ...registeredIn(childrenOf(electionKinds.roll).map((one) => one.values)),
      ...(due?.ok === true ? { handoverBy: due.value.day } : {}),
      ...termDays(values, announcedOn),
    };
  };
}

/** Of the voters on the list that was posted last: how many are women, members of the Party, of minorities. */
function registeredIn(rolls: readonly JsonObject[]): JsonObject {
  const last = [...rolls].sort((a, b) => wholeIn(a, 'no') - wholeIn(b, 'no')).at(-1);
  if (last === undefined) return {};
  return {
    registeredWomen: wholeIn(last, 'women'),
    registeredParty: wholeIn(last, 'partyMembers'),
    registeredMinorities: wholeIn(last, 'minorities'),
  };
}

/** Who leads, and how many took part in the first vote that stands: what a superior counts over many communities. */
function headsIn(values: JsonObject): JsonObject {
  const result = resultIn(values);
  const first = result?.votes.find(({ voided }) => voided === null)?.ballots[0];
  const director = result?.members.find(({ post }) => post === 'director')?.person;
  const secretary = result === undefined ? undefined : electedAs(result, 'secretary');
  return {
    ...(director === undefined ? {} : { director }),
    ...(secretary === undefined ? {} : { secretary }),
    ...(first === undefined ? {} : { registered: first.paper.registered, voters: first.paper.returned }),
  };
}

function electedAs({ votes }: ElectionResult, post: ContestPost): string | undefined {
  const contests = votes.flatMap(({ voided, ballots }) => (voided === null ? ballots.flatMap((one) => one.contests) : []));
  return contests.findLast(({ contest }) => contest.post === post)?.announced.elected[0];
}

/** A term of so many years from the day the result was announced. */
export function termDays(values: JsonObject, announcedOn: string): JsonObject {
  const years = (committeeRulesIn(values) ?? partyRulesIn(values))?.settings.termYears.value;
  return years === undefined ? {} : { termFrom: announcedOn, termTo: addMonths(announcedOn, years * 12) };
}

/** There is a result that was announced. */
export function resultWasAnnounced(resultKind: string): Guard {
  return ({ childrenOf }) =>
    childrenOf(resultKind).some((one) => dateIn(one.values, 'announcedOn') !== undefined)
      ? []
      : [{ code: 'not-announced', sentence: '选举结果还没有签字公布。', whatToDo: '请先登记“选举结果”，签字并公布。' }];
}

/** What is handed over, by its stored lines. */
export function handoverIn(values: JsonObject, announcedOn: string): Handover {
  const handedOn = dateIn(values, 'handedOn');
  const names = Object.keys(handoverItems) as readonly HandoverItem[]; // keys of a literal
  const items = names.map((item) => {
    const found = rowsIn(values['items'])
      .filter((row) => row['item'] === item)
      .map((row) => textIn(row, 'what'));
    return [item, found.join('；')] as const;
  });
  return {
    announcedOn,
    supervisor: textIn(values, 'supervisor'),
    items: Object.fromEntries(items),
    ...(handedOn === undefined ? {} : { handedOn }),
  };
}

export const handoverIsWhole: Guard = ({ values, parent, calendar }) => {
  const rules = parent && committeeRulesIn(parent.values);
  const announcedOn = parent && dateIn(parent.values, 'announcedOn');
  if (rules === undefined || announcedOn === undefined) return [notAnnounced];
  const due = handoverDue(announcedOn, rules.settings, calendar);
  return due.ok
    ? judgeHandover(handoverIn(values, announcedOn), due.value.day, rules.settings).map(besideHandover)
    : [due.error];
};

const notAnnounced: Refusal = {
  code: 'not-announced',
  sentence: '选举结果公布以后才移交工作。',
  whatToDo: '请先公布选举结果。',
};

function besideHandover(refusal: Refusal): Refusal {
  return { ...refusal, field: refusal.code === 'handover-item' ? 'items' : (refusal.field ?? 'handedOn') };
}

/** The last day of the hand-over, beside the record. */
export function handoverDay({ parent, calendar }: CheckInput): JsonObject {
  const rules = parent && committeeRulesIn(parent.values);
  const announcedOn = parent && dateIn(parent.values, 'announcedOn');
  const due = rules === undefined || announcedOn === undefined ? undefined : handoverDue(announcedOn, rules.settings, calendar);
  return due?.ok === true ? { dueOn: due.value.day } : {};
}

/** One line for each class of things, to be filled in or said to be none. */
export function handoverLines(): JsonObject {
  return { items: Object.keys(handoverItems).map((item) => ({ id: item, item })) };
}

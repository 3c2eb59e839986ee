import { civilDateText } from '../../calendar/civil-date';
import type { AroundRecord } from '../../fields/around';
import { contentIn } from '../../fields/frozen';
import type { JsonObject, JsonValue } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { countIn, dateIn, textIn } from '../../shapes/cells';
import { complaintClock, judgeComplaint } from '../complaint';
import { judgeHouseholdDelegates, judgeRepresentatives, type Delegate } from '../electorate';
import { electionKinds } from '../kinds';
import { judgeStageDay } from '../plan';
import { findDuplicates, rollCorrection, rollVersion, type RollVersion } from '../roll';
import { committeeRulesIn, electionDayIn } from '../records/committee-election';
import type { KnownPacks } from '../records/packs';
import { planIn } from '../records/planning';
import { serialText, standingVoters, voterIn } from '../records/voters';
import { judgeVoter, type VoterContext } from '../voter';

/** What a register of voters comes to: who cannot stand on the list as written, what is to be looked up, who stands there twice. */
export interface RollCheck {
  /** Those who may vote as the register stands. */
  readonly voters: number;
  /** Household delegates or representatives, where not every voter votes. */
  readonly delegates: number;
  readonly troubles: readonly RollTrouble[];
  readonly doubts: readonly RollTrouble[];
}

export interface RollTrouble {
  /** Number of the certificate, as it is written. */
  readonly serial: string;
  readonly name: string;
  readonly sentence: string;
  readonly whatToDo: string;
}

/** Judges every line of a register, and all lines against one another. */
export function checkRoll(election: JsonObject, register: readonly JsonObject[], context: VoterContext): RollCheck {
  const standing = standingVoters(register);
  const judged = standing.map((values) => ({ voter: voterIn(values), judgement: judgeVoter(voterIn(values), context) }));
  const troubles = judged.flatMap(({ voter, judgement }) =>
    judgement.refusals.map(({ sentence, whatToDo }) => ({ serial: voter.id, name: voter.name, sentence, whatToDo })),
  );
  const doubts = judged.flatMap(({ voter, judgement }) =>
    judgement.doubts.map((sentence) => ({ serial: voter.id, name: voter.name, sentence, whatToDo: '请对照证件核对。' })),
  );
  return {
    voters: standing.length,
    delegates: standing.filter(isDelegate).length,
    troubles: [...troubles, ...serialTroubles(standing), ...doubleTroubles(standing), ...delegateTroubles(election, standing)],
    doubts: [...doubts, ...possibleDoubles(standing)],
  };
}

/** What a check of the roll looks at, by the frozen rules; nothing while they are not frozen. */
export function voterContext(
  election: JsonObject,
  { today, divisions }: Pick<VoterContext, 'today' | 'divisions'>,
): VoterContext | undefined {
  const rules = committeeRulesIn(election);
  const electionDay = electionDayIn(election);
  return rules === undefined || electionDay === undefined
    ? undefined
    : { rules: rules.settings, electionDay, today, ...(divisions === undefined ? {} : { divisions }) };
}

function isDelegate(values: JsonObject): boolean {
  return values['delegate'] === true;
}

/** A certificate has one number, and a number one certificate. */
function serialTroubles(standing: readonly JsonObject[]): readonly RollTrouble[] {
  const seen = new Set<string>();
  return standing.flatMap((values) => {
    const serial = serialText(values);
    const twice = serial !== '' && seen.has(serial);
    seen.add(serial);
    if (serial === '') return [trouble(values, '没有登记序号。', '请填写序号，序号就是选民证号。')];
    return twice ? [trouble(values, `序号${serial}有不止一个人用。`, '请改用没有用过的序号。')] : [];
  });
}

function doubleTroubles(standing: readonly JsonObject[]): readonly RollTrouble[] {
  return findDuplicates(standing.map(voterIn)).flatMap(({ kind, first, second }) => {
    const values = standing.find((one) => serialText(one) === second);
    if (kind !== 'sameNumber' || values === undefined) return [];
    return [trouble(values, `与${first}号的身份证号码相同，同一人登记了两次。`, '请去掉重复的一条；号码写错的更正。')];
  });
}

function possibleDoubles(standing: readonly JsonObject[]): readonly RollTrouble[] {
  return findDuplicates(standing.map(voterIn)).flatMap(({ kind, first, second }) => {
    const values = standing.find((one) => serialText(one) === second);
    if (kind === 'sameNumber' || values === undefined) return [];
    return [trouble(values, `与${first}号姓名、出生日期相同，可能是同一人。`, '请补填身份证号码后核对。')];
  });
}

function delegateTroubles(election: JsonObject, standing: readonly JsonObject[]): readonly RollTrouble[] {
  const mode = election['mode'];
  if (mode !== 'households' && mode !== 'representatives') return [];
  const voters = standing.map(voterIn);
  const delegates: readonly Delegate[] = standing.filter(isDelegate).map((values) => {
    const { id, household, group } = voterIn(values);
    return { voter: id, group, ...(household === undefined ? {} : { household }) };
  });
  const { refusals } =
    mode === 'households' ? judgeHouseholdDelegates(delegates, voters) : judgeRepresentatives(delegates, voters);
  return refusals.map(({ sentence, whatToDo }) => ({ serial: '', name: '', sentence, whatToDo }));
}

function trouble(values: JsonObject, sentence: string, whatToDo: string): RollTrouble {
  return { serial: serialText(values), name: textIn(values, 'name'), sentence, whatToDo };
}

/** Troubles a person is shown at once; the rest shows when these are mended. */
const troublesTold = 5;

/** A list is posted by rules that stand, of a register nothing stands against, and in time. */
export function rollMayBePosted(packs: KnownPacks): Check {
  return (input) => {
    const { parent, before } = input;
    // What was posted stays as it was.
    if (parent === undefined || before !== undefined) return [];
    const context = voterContext(parent.values, { today: input.today });
    if (context === undefined) return [rulesOpen];
    return [...judgeRegister(parent.values, parent.childrenOf(electionKinds.voter), context), ...judgePostedDay(input, packs)];
  };
}

const rulesOpen: Refusal = {
  code: 'rules-open',
  sentence: '选举规则还没有锁定，不能公布选民名单。',
  whatToDo: '请先办理“锁定规则”。',
};

function judgeRegister(election: JsonObject, register: readonly JsonObject[], context: VoterContext): readonly Refusal[] {
  const { troubles, voters, delegates } = checkRoll(election, register, context);
  if (voters === 0) {
    return [{ code: 'roll-empty', sentence: '选民登记册里还没有人。', whatToDo: '请先登记选民，或者从表格读入。' }];
  }
  const shown = troubles.slice(0, troublesTold).map(({ serial, name, sentence, whatToDo }) => ({
    code: 'roll-trouble',
    sentence: serial === '' ? sentence : `${serial}号${name}：${sentence}`,
    whatToDo,
  }));
  const rest = troubles.length - shown.length;
  const more: Refusal = {
    code: 'roll-more',
    sentence: `登记册还有另外 ${rest} 处没有核对好。`,
    whatToDo: '请打开“选民名册”页面逐条处理。',
  };
  const nobody = votesThrough(election) && delegates === 0;
  return [...shown, ...(rest > 0 ? [more] : []), ...(nobody ? [noDelegates] : [])];
}

/** Whether households or representatives vote, and not every voter. */
export function votesThrough(election: JsonObject): boolean {
  return election['mode'] === 'households' || election['mode'] === 'representatives';
}

const noDelegates: Refusal = {
  code: 'no-delegates',
  sentence: '本次由户代表或者居民代表投票，登记册里还没有标明谁是代表。',
  whatToDo: '请在登记册里标明户代表或者居民代表，名单要同时公布。',
};

/** The first list is posted so many days before the vote; later ones correct it and may follow. */
function judgePostedDay(
  { values, parent, siblingValues: siblings, calendar }: CheckInput,
  packs: KnownPacks,
): readonly Refusal[] {
  const postedOn = dateIn(values, 'postedOn');
  if (parent === undefined || postedOn === undefined) return [];
  const electionDay = electionDayIn(parent.values);
  if (siblings.length > 0) {
    if (electionDay === undefined || postedOn < electionDay) return [];
    return [refusal('postedOn', `更正要在选举日${civilDateText(electionDay)}以前公布。`, '选举日起名单不再改动。')];
  }
  const stage = planIn(withoutRoll(parent.values), packs, calendar).find(({ id }) => id === 'roll');
  return stage === undefined ? [] : judgeStageDay(stage, postedOn).map((one) => ({ ...one, field: 'postedOn' }));
}

/** The plan before this posting, whatever day was written down for it. */
function withoutRoll(values: JsonObject): JsonObject {
  const stages = values['stages'];
  if (!Array.isArray(stages)) return values;
  return { ...values, stages: stages.filter((row: JsonValue) => !isRoll(row)) };
}

function isRoll(row: JsonValue): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && row.id === 'roll';
}

/** What a posting holds: the list with its number, who is on it, and what it changes of the one before. */
export function postedRoll({ values, before, parent, siblingValues: siblings }: CheckInput): JsonObject {
  if (parent === undefined || before?.['list'] !== undefined) return {};
  const standing = standingVoters(parent.childrenOf(electionKinds.voter));
  const delegates = standing.filter(isDelegate);
  const no = 1 + Math.max(0, ...siblings.map((one) => countIn(one, 'no') ?? 0));
  const place = textIn(values, 'place');
  const version = rollVersion(no, dateIn(values, 'postedOn') ?? '', place, standing.map(voterIn));
  const earlier = siblings.map(versionIn).find((one) => one?.no === no - 1);
  const voting = votesThrough(parent.values) ? delegates : standing;
  return {
    no,
    list: {
      ...version,
      ...(votesThrough(parent.values) ? { delegates: delegates.map(publicLine) } : {}),
    } as unknown as JsonObject,
    count: voting.length,
    voters: standing.length,
    women: countWhere(standing, 'sex', 'female'),
    partyMembers: countWhere(standing, 'partyMember', true),
    minorities: standing.filter((one) => !['', '汉族', '汉'].includes(textIn(one, 'ethnicity').trim())).length,
    ...(earlier === undefined ? {} : correctionRows(earlier, version)),
  };
}

function publicLine(values: JsonObject) {
  return { group: textIn(values, 'group'), name: textIn(values, 'name') };
}

function countWhere(register: readonly JsonObject[], name: string, value: JsonValue): number {
  return register.filter((values) => values[name] === value).length;
}

function correctionRows(before: RollVersion, after: RollVersion): JsonObject {
  const { added, removed } = rollCorrection(before, after);
  const rows = (change: string, people: typeof added, from: number) =>
    people.map(({ group, name }, at) => ({ id: `c${from + at}`, change, group, name }));
  return { changes: [...rows('added', added, 0), ...rows('removed', removed, added.length)] };
}

/** The list of a posting. */
export function versionIn(values: JsonObject): RollVersion | undefined {
  const content = contentIn(values, 'list');
  return content === undefined ? undefined : (content as unknown as RollVersion); // written when it was posted
}

/** The days by which an objection is decided, by the rules of the election. */
export function complaintDays({ values, parent, calendar }: CheckInput): JsonObject {
  const clock = parent && clockOf(values, parent, calendar);
  return clock === undefined ? {} : { decideBy: clock.decideBy, lastDay: clock.lastDay };
}

export const complaintIsRight: Check = ({ values, parent, calendar }) => {
  const rules = parent && committeeRulesIn(parent.values);
  const posted = parent && firstPosted(parent.childrenOf(electionKinds.roll));
  const receivedOn = dateIn(values, 'receivedOn');
  if (posted === undefined)
    return [refusal('receivedOn', '还没有公布选民名单，谈不上对名单的异议。', '请先公布名单；公布以前直接更正。')];
  if (rules === undefined || receivedOn === undefined) return [];
  const [decidedOn, publishedOn] = [dateIn(values, 'decidedOn'), dateIn(values, 'publishedOn')];
  const complaint = {
    receivedOn,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
  const clock = complaintClock(posted, complaint, rules.settings, calendar);
  return clock.ok ? judgeComplaint(complaint, clock.value, posted, rules.settings) : [clock.error];
};

function clockOf(values: JsonObject, parent: AroundRecord, calendar: CheckInput['calendar']) {
  const rules = committeeRulesIn(parent.values);
  const posted = firstPosted(parent.childrenOf(electionKinds.roll));
  const receivedOn = dateIn(values, 'receivedOn');
  if (rules === undefined || posted === undefined || receivedOn === undefined) return undefined;
  const clock = complaintClock(posted, { receivedOn }, rules.settings, calendar);
  return clock.ok ? clock.value : undefined;
}

/** The day the list was posted first; objections are counted from it. */
export function firstPosted(rolls: readonly JsonObject[]): string | undefined {
  return rolls
    .flatMap((values) => dateIn(values, 'postedOn') ?? [])
    .sort()
    .at(0);
}

function refusal(field: string, sentence: string, whatToDo: string): Refusal {
  return { code: 'roll', field, sentence, whatToDo };
}

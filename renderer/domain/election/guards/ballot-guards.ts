import type { AroundRecord } from '../../fields/around';
import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import type { Guard, GuardInput } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { dateIn, rowsIn, textIn } from '../../shapes/cells';
import { closedSheets } from '../../shapes/tally';
import { judgeDoubtfulPapers, type DoubtfulPaper } from '../counting/ballot';
import { judgeCount, type SheetRules } from '../counting/sheet';
import { judgePapers, type PaperRules, type PaperStanding } from '../counting/paper-count';
import type { RecountedBallot } from '../recount';
import { judgeSignOff, type Signer } from '../sign-off';
import { contestsIn, paperIn, passIn, pilesIn } from '../records/ballot';
import { committeeRulesIn, partyRulesIn } from '../records/committee-election';
import { hashIn } from '../records/election-result';
import { announcedRecord, ballotRecordOf, judgeBallot, votesOf } from '../records/judge-ballot';
import { countFrom } from '../records/sheets';

/** Ledgers of one kind of election that a ballot looks at. */
export interface BallotKinds {
  readonly ballot: string;
  readonly sheet: string;
  readonly doubt: string;
}

/** How the papers of a ballot stand against one another, by its own frozen rules. */
export function paperStanding(values: JsonObject): PaperStanding {
  return judgePapers(paperIn(values), paperRules(values));
}

function paperRules(values: JsonObject): PaperRules {
  const party = partyRulesIn(values);
  if (party !== undefined) return { everySignatureOneBallot: false, source: party.settings.overvoteScope.source };
  return { everySignatureOneBallot: true, source: committeeRulesIn(values)?.settings.paperLimit.source ?? '' };
}

/** Counting begins only once the papers add up; more ballots than voters can only be declared void. */
export const papersAddUp: Guard = ({ values }) =>
  paperStanding(values).refusals.map((refusal) => ({ ...refusal, field: 'returned' }));

/** A ballot is declared void for a reason that was written down; more ballots than were issued is one by itself. */
export const voidHasReason: Guard = ({ values }) => {
  const [reason, on] = [textIn(values, 'voidReason').trim(), dateIn(values, 'voidOn')];
  return reason !== '' && on !== undefined
    ? []
    : [
        {
          code: 'void-reason',
          field: 'voidReason',
          sentence: '宣布投票无效，要写明理由、决定的日期。',
          whatToDo: '请按选举委员会（大会）的决定填写。',
        },
      ];
};

/** A teller's sheet of one pile is judged as soon as it is handed in. */
export const sheetIsRight: Check = ({ values, parent }) => {
  if (parent === undefined) return [];
  const contest = contestsIn(parent.values).find(({ post }) => post === values['contest']);
  const rules = sheetRules(parent.values);
  if (contest === undefined || rules === undefined) return [noContest];
  if (!pilesIn(parent.values).includes(textIn(values, 'group')) || values['pass'] !== passIn(parent.values)) return [noPile];
  return judgeCount(contest, countFrom(values, contest), rules).map(({ field: place, ...refusal }) => ({
    ...refusal,
    // A person stands in a line of the sheet; everything else has an input of its own.
    field: place !== undefined && ownFields.has(place) ? place : 'lines',
  }));
};

const ownFields: ReadonlySet<string> = new Set(['invalid', 'blank', 'voidColumns', 'ballots', 'lines']);

const noContest: Refusal = {
  code: 'no-contest',
  field: 'contest',
  sentence: '这种选票上没有这个职位。',
  whatToDo: '请从计票页面选择职位。',
};
const noPile: Refusal = {
  code: 'no-pile',
  field: 'group',
  sentence: '没有这一组选票。',
  whatToDo: '请从计票页面选择组别；分组有变的，先在选票登记里改。',
};

export function sheetRules(values: JsonObject): SheetRules | undefined {
  return partyRulesIn(values)?.settings ?? committeeRulesIn(values)?.settings;
}

/** Every pile was counted twice and alike, and no doubtful paper waits. */
export function ballotIsCounted(kinds: BallotKinds): Guard {
  return (input) => {
    const judged = judgedBallot(input, kinds);
    if (judged === undefined) return [rulesMissing];
    const doubts = judgeDoubtfulPapers(input.childrenOf(kinds.doubt).map(({ values }) => doubtIn(values)));
    const wrong = judged.contests.flatMap(({ refusals }) => refusals.filter(({ code }) => code !== 'too-few-to-show'));
    return [...doubts, ...wrong, ...judged.papers.refusals, ...judged.refusals].map(withoutField);
  };
}

/** Said above the step: what is to be mended stands in other records. */
function withoutField({ field: _, ...refusal }: Refusal): Refusal {
  return refusal;
}

const rulesMissing: Refusal = {
  code: 'rules-open',
  sentence: '这次投票没有锁定的规则，不能计票。',
  whatToDo: '请先锁定选举规则，再登记选票。',
};

function doubtIn(values: JsonObject): DoubtfulPaper {
  const decision = (['counts', 'void', 'columnVoid'] as const).find((one) => one === values['decision']);
  const [inFavour, against] = [values['inFavour'], values['against']];
  const votes = typeof inFavour === 'number' && typeof against === 'number' ? { votes: { inFavour, against } } : {};
  return {
    group: textIn(values, 'group'),
    question: textIn(values, 'question'),
    ...(decision === undefined ? {} : { decision }),
    ...votes,
  };
}

/** The ballot worked out from its sheets, after all that were counted before it. */
function judgedBallot({ values, childrenOf, parent }: GuardInput, kinds: BallotKinds): RecountedBallot | undefined {
  return judgeBallot({
    values,
    before: parent === undefined ? [] : votesOf(earlierBallots(values, parent, kinds.ballot)),
    record: ballotRecordOf(values, closedSheets(childrenOf(kinds.sheet))),
    heldOn: dateIn(values, 'heldOn') ?? '',
  });
}

/** Other ballots of the election that were counted and stand. */
function earlierBallots(values: JsonObject, parent: AroundRecord, kind: string): readonly JsonObject[] {
  const own = ballotKey(values);
  return parent.childrenOf(kind).filter((one) => ballotKey(one) !== own && one['voidOn'] === undefined);
}

function ballotKey(values: JsonObject): string {
  return JSON.stringify([values['voteNo'] ?? 1, values['label'] ?? '', values['heldOn'] ?? '']);
}

/** What was counted, as it is kept and announced: totals and what they came to, nothing of any ballot or voter. */
export function countedRecord(kinds: BallotKinds) {
  return (input: GuardInput): JsonObject => {
    const judged = judgedBallot(input, kinds);
    if (judged === undefined) return {};
    const limit = sheetRules(input.values)?.disclosureLimit.value ?? 0;
    return { record: announcedRecord(judged, limit) as unknown as JsonObject };
  };
}

/** A result that waits for a ruling is not signed. */
export function nothingPends(kinds: BallotKinds): Guard {
  return (input) => {
    const judged = judgedBallot(input, kinds);
    return (judged?.contests ?? []).flatMap(({ counted }) =>
      counted?.result.next.kind === 'ruling' ? [withoutField(counted.result.next.refusal)] : [],
    );
  };
}

/** Counting begins anew: sheets of before stay closed, signatures and the result fall away. */
export function countedAnew({ values }: GuardInput): JsonObject {
  return { pass: passIn(values) + 1, record: null, ...withoutSignatures };
}

/** What was signed changed, so it is signed again. */
export const withoutSignatures: JsonObject = { monitor: null, monitorId: null, teller: null, tellerId: null };

/** Whoever signs writes down their name; two different accounts sign. */
export function signedAs(part: 'monitor' | 'teller') {
  return ({ account }: GuardInput): JsonObject => ({ [part]: account.name, [`${part}Id`]: account.id });
}

export function signersIn(values: JsonObject): readonly Signer[] {
  return (['monitor', 'teller'] as const).flatMap((duty) => {
    const [account, name] = [textIn(values, `${duty}Id`), textIn(values, duty)];
    return account === '' ? [] : [{ account, name, duty }];
  });
}

/** The second signature comes from somebody else. */
export function otherSigner(part: 'monitor' | 'teller'): Guard {
  const other = part === 'monitor' ? 'teller' : 'monitor';
  return ({ values, account }) =>
    textIn(values, `${other}Id`) === account.id
      ? [{ code: 'same-signer', sentence: '监票人和计票人是同一个账户。', whatToDo: '请由两个人分别用自己的账户签字。' }]
      : [];
}

export const bothSigned: Guard = ({ values }) => judgeSignOff(signersIn(values)).map(withoutField);

/** What a ballot is counted by, copied when it is made: rules and how many may vote stand with it from then on. */
export function ballotBasis(registered: (parent: AroundRecord) => number | undefined) {
  return ({ before, parent }: CheckInput): JsonObject => {
    if (parent === undefined || before !== undefined) return {};
    const rules = parent.values['rules'];
    const content = typeof rules === 'object' && rules !== null && 'content' in rules ? rules.content : undefined;
    const count = registered(parent);
    return {
      ...(content === undefined ? {} : { rules: content }),
      ...(count === undefined ? {} : { registered: count }),
    };
  };
}

/** A ballot is registered by rules that stand, and not before. */
export const rulesStand: Check = ({ parent, before }) =>
  parent === undefined || before !== undefined || hashIn(parent.values, 'rules') !== '' ? [] : [rulesMissing];

/** Posts stand once on a ballot, and everybody once for each post. */
export const ballotHasOrder: Check = ({ values }) => {
  const posts = rowsIn(values['contests']).map((row) => textIn(row, 'post'));
  const people = [...rowsIn(values['candidates']), ...rowsIn(values['writeIns'])].map(
    (row) => `${textIn(row, 'post')} ${textIn(row, 'name').trim()}`,
  );
  return [
    ...twiceIn(posts).map(() => odd('contests', '同一个职位在选票上出现两次。', '请合并成一行。')),
    ...twiceIn(people).map((one) => odd('candidates', `${one.split(' ')[1] ?? ''}在同一职位出现两次。`, '同名的请注明组别。')),
    ...twiceIn(pilesIn(values)).map((one) => odd('groups', `有两组都叫“${one}”。`, '请给每组不同的名称。')),
  ];
};

function twiceIn(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => name.trim() !== '' && names.indexOf(name) !== at))];
}

function odd(field: string, sentence: string, whatToDo: string): Refusal {
  return { code: 'ballot-odd', field, sentence, whatToDo };
}

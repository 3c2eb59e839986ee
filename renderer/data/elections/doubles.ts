import type { FilePurpose } from '../../../electron/contract/host';
import { electionKinds } from '../../domain/election/kinds';
import { lastRoll } from '../../domain/election/records/election-result';
import { serialText, standingVoters } from '../../domain/election/records/voters';
import type { JsonObject } from '../../domain/json';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { countIn, textIn } from '../../domain/shapes/cells';
import { answerDoubles, askForDoubles, findDoubles, readFinding, type KeptQuestion, type KeptReply } from '../../sync';
import { act } from '../acting';
import { dropDraft, getDraft, putDraft } from '../drafts';
import { encodeJson } from '../encoding';
import { hostFailure } from '../host-words';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { children } from '../reading';
import { readFile, writeFile } from '../transfer';
import type { DoubleFile, DoubleFound, ElectionsApi } from './elections-api';

const purpose: FilePurpose = 'double';
const duty = 'electionWorker';
/** A roll of the largest size is a few megabytes. */
const mostBytes = 32 * 1024 * 1024;

type Asked<T> = Promise<Result<T, readonly Refusal[]>>;
type Input<M extends keyof ElectionsApi> = Parameters<ElectionsApi[M]>[0];

/** Pass one. What the answer will be read with stays here: blinds by record, never a number. */
export async function doubleAsk(open: OpenOffice, { election, answerer }: Input<'doubleAsk'>): Asked<DoubleFile> {
  const found = await comparedIn(open, election);
  if (!found.ok) return found;
  const { numbered, roll, electionDay, withoutNumber } = found.value;
  const run = { asker: open.profile.id, answerer, electionDay, roll };
  const { question, voters } = askForDoubles(run, numbered, open.deps.random);
  const blinds = voters.map(({ voter, blind }) => ({ voter, blind }));
  await keepHere(open, askedForm(election), { question, blinds });
  const file = await save(open, `double-1-${roll.hash.slice(0, 6)}`, question);
  return file.ok ? ok({ file: file.value, compared: numbered.length, withoutNumber }) : file;
}

/** Pass two. That a list was answered is written down before the answer gets its name: an answer is a guess answered. */
export async function doubleAnswer(open: OpenOffice, { election, postedCount }: Input<'doubleAnswer'>): Asked<DoubleFile> {
  const found = await comparedIn(open, election);
  if (!found.ok) return found;
  const read = await load(open);
  if (!read.ok) return read;
  const { numbered, withoutNumber } = found.value;
  const question = read.value;
  const input = { question, voters: numbered, postedCount, answered: await answeredBefore(open, election) };
  const answered = answerDoubles({ ...input, random: open.deps.random });
  if (!answered.ok) return fail([answered.error]);
  const { run } = question as KeptQuestion['question']; // judged just now
  if (run.answerer !== open.profile.id) return fail([forSomebodyElse]);
  const { reply, kept } = answered.value;
  const entered = () => enter(open, election, { side: 'answerer', other: run.asker, roll: run.roll, question: kept.question });
  const file = await save(open, `double-2-${run.roll.hash.slice(0, 6)}`, reply, entered);
  if (!file.ok) return file;
  await keepHere(open, answeredForm(election), kept);
  return ok({ file: file.value, compared: numbered.length, withoutNumber });
}

/** Pass three. */
export async function doubleFind(open: OpenOffice, { election }: Input<'doubleFind'>): Asked<DoubleFound> {
  const draft = await getDraft(open, askedForm(election));
  if (draft === null) return fail([nothingAsked]);
  const found = await comparedIn(open, election);
  if (!found.ok) return found;
  const read = await load(open);
  if (!read.ok) return read;
  const { question, blinds } = draft.values as unknown as AskedHere; // kept by pass one alone
  const numbers = new Map(found.value.numbered.map(({ voter, number }) => [voter, number]));
  const voters = blinds.map(({ voter, blind }) => ({ voter, blind, number: numbers.get(voter) ?? '' }));
  const result = findDoubles({ question, voters }, read.value);
  if (!result.ok) return fail([result.error]);
  const { run } = question;
  const { finding } = result.value;
  const count = result.value.voters.length;
  const entered = () =>
    enter(open, election, { side: 'asker', other: run.answerer, roll: run.roll, question: finding.question, found: count });
  const file = await save(open, `double-3-${run.roll.hash.slice(0, 6)}`, finding, entered);
  if (!file.ok) return file;
  await dropDraft(open, askedForm(election));
  return ok({ voters: namesOf(open, result.value.voters), file: file.value });
}

/** The answerer learns which of its own voters stand on both lists; what it was read with is thrown away. */
export async function doubleRead(open: OpenOffice, { election }: Input<'doubleRead'>): Asked<DoubleFound> {
  const draft = await getDraft(open, answeredForm(election));
  if (draft === null) return fail([nothingAnswered]);
  const read = await load(open);
  if (!read.ok) return read;
  const result = readFinding(draft.values as unknown as KeptReply, read.value); // kept by pass two alone
  if (!result.ok) return fail([result.error]);
  await dropDraft(open, answeredForm(election));
  return ok({ voters: namesOf(open, result.value) });
}

interface AskedHere {
  readonly question: KeptQuestion['question'];
  readonly blinds: readonly { readonly voter: string; readonly blind: string }[];
}

const askedForm = (election: string) => `double-asked:${election}`;
const answeredForm = (election: string) => `double-answered:${election}`;

interface Compared {
  readonly numbered: readonly { readonly voter: string; readonly number: string }[];
  readonly withoutNumber: number;
  readonly roll: { readonly hash: string; readonly count: number };
  readonly electionDay: string;
}

/** The voters of the posted list that have a number; a list that was not posted is not compared. */
async function comparedIn(open: OpenOffice, election: string): Asked<Compared> {
  const refused = refuseUnless(open, 'write');
  if (refused) return refused;
  const { house } = open;
  const stored = await house.find(election);
  const rolls = await children(open, election, electionKinds.roll);
  const roll = lastRoll(rolls.map(({ values }) => values));
  if (stored === undefined || roll === undefined) return fail([noRoll]);
  const ids = new Map(
    house.set.childrenOf(election, electionKinds.voter).flatMap((id): readonly (readonly [JsonObject, string])[] => {
      const values = house.columns.find(id)?.values;
      return values === undefined || house.set.find(id)?.deleted !== false ? [] : [[values, id]];
    }),
  );
  const voters = standingVoters([...ids.keys()]);
  if (voters.length !== roll.count) return fail([rollChanged]);
  const numbered = voters.flatMap((values) => {
    const [voter, number] = [ids.get(values), textIn(values, 'identityNumber')];
    return voter === undefined || number === '' ? [] : [{ voter, number }];
  });
  const electionDay = textIn(viewRecord(stored.folded).values, 'electionDay');
  return ok({ numbered, withoutNumber: voters.length - numbered.length, roll, electionDay });
}

async function answeredBefore(open: OpenOffice, election: string): Promise<ReadonlySet<string>> {
  const before = await children(open, election, electionKinds.double);
  return new Set(before.filter(({ values }) => values['side'] === 'answerer').map(({ values }) => textIn(values, 'roll')));
}

interface Entry {
  readonly side: 'asker' | 'answerer';
  readonly other: string;
  readonly roll: Compared['roll'];
  readonly question: string;
  readonly found?: number;
}

async function enter(open: OpenOffice, election: string, { side, other, roll, question, found }: Entry): Promise<boolean> {
  const on = open.deps.clock.local().slice(0, 10);
  const values = { side, other, on, roll: roll.hash, question, count: roll.count, ...(found === undefined ? {} : { found }) };
  const record = open.deps.newId();
  const intents = [{ act: 'create' as const, ledger: electionKinds.double, record, parent: election, values }];
  return (await act(open, { saveId: open.deps.newId(), duty, intents })).ok;
}

function keepHere(open: OpenOffice, form: string, values: unknown): Promise<void> {
  const { clock, newId } = open.deps;
  return putDraft(open, form, { saveId: newId(), savedAt: clock.now(), values: values as JsonObject, seen: {} }); // plain JSON by its type
}

async function save(open: OpenOffice, name: string, content: unknown, beforeCommit?: () => Promise<boolean>) {
  const written = await writeFile(open.deps.host, {
    purpose,
    suggestedName: `${name}.yzdouble`,
    bytes: encodeJson(content),
    ...(beforeCommit === undefined ? {} : { beforeCommit }),
  });
  return written.ok ? written : hostFailure(written.error);
}

async function load(open: OpenOffice): Asked<unknown> {
  const read = await readFile(open.deps.host, purpose, mostBytes);
  if (!read.ok) return hostFailure(read.error);
  try {
    return ok(JSON.parse(new TextDecoder().decode(read.value.bytes)) as unknown);
  } catch {
    // Whatever was chosen is no file of ours; the shape says so in words.
    return ok(undefined);
  }
}

function namesOf({ house }: OpenOffice, voters: readonly string[]): DoubleFound['voters'] {
  return voters.map((record) => {
    const values = house.columns.find(record)?.values ?? {};
    return { record, serial: countIn(values, 'serial') === undefined ? '' : serialText(values), name: textIn(values, 'name') };
  });
}

const noRoll: Refusal = {
  code: 'no-roll',
  sentence: '还没有公布选民名单，不能比对。',
  whatToDo: '请先公布名单：比对的是公布的那一版。',
};
const rollChanged: Refusal = {
  code: 'roll-changed',
  sentence: '登记册的人数与最后公布的名单不一样，不能比对。',
  whatToDo: '请先公布更正，再比对最新一版名单。',
};
const forSomebodyElse: Refusal = {
  code: 'double-other-village',
  sentence: '这份比对是发给另一个村的，本村不回答。',
  whatToDo: '请核对是否拿错了优盘。',
};
const nothingAsked: Refusal = {
  code: 'nothing-asked',
  sentence: '本机没有等待答复的比对，或者换了账户。',
  whatToDo: '请由发起比对的人用自己的账户读取；找不到的，重新发起。',
};
const nothingAnswered: Refusal = {
  code: 'nothing-answered',
  sentence: '本机没有等待结果的比对，或者换了账户。',
  whatToDo: '请由答复比对的人用自己的账户读取。',
};

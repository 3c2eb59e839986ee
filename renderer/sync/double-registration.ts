import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { fail, ok, type Result } from '../domain/result';
import { fromBase64Url, toBase64Url } from './base64url';
import { utf8 } from './bytes';
import { hashValue, tagged, taggedHash, tags } from './hash';
import type { Random } from './random';
import { refusal, type SyncRefusal } from './refusals';
import { bytesText, count, hash, id, shortText, z } from './shapes';

/**
 * Whether somebody stands on the rolls of two villages, without either showing the other its roll: RFC 9497, verifiable mode, over
 * three passes of a stick. The asker sends its voters' numbers blinded; the answerer works its secret key into them, proves that it was
 * one key for all, and sends its own voters under that key; the asker sees which of its own are among them and says so.
 *
 * Identity numbers can be guessed, so an answer is a guess answered. The answerer gives no more answers than the asker's posted list has
 * voters, once for each version of it, each time under a fresh key.
 */

/** Which two lists are compared; both villages see the same. */
export interface DoubleRun {
  readonly asker: string;
  readonly answerer: string;
  readonly electionDay: string;
  /** Hash and count of the asker's list as posted. */
  readonly roll: { readonly hash: string; readonly count: number };
}

/** A voter of one's own with the number that is compared and never leaves. */
export interface NumberedVoter {
  readonly voter: string;
  readonly number: string;
}

export interface DoubleQuestion {
  readonly v: 1;
  readonly run: DoubleRun;
  readonly blinded: readonly string[];
}

/** What the asker keeps to itself until the reply: losing it means asking anew. */
export interface KeptQuestion {
  readonly question: DoubleQuestion;
  readonly voters: readonly (NumberedVoter & { readonly blind: string })[];
}

export interface DoubleReply {
  readonly v: 1;
  /** Hash of the question. */
  readonly question: string;
  readonly key: string;
  readonly evaluated: readonly string[];
  readonly proof: string;
  /** The answerer's own voters under the key, sorted, so that their order tells nothing. */
  readonly own: readonly string[];
}

/** What the answerer keeps until the finding: its own voters by their outputs. The key itself is thrown away. */
export interface KeptReply {
  readonly question: string;
  readonly voters: readonly { readonly voter: string; readonly output: string }[];
}

export interface DoubleFinding {
  readonly v: 1;
  readonly question: string;
  readonly matches: readonly string[];
}

const { oprf, voprf } = ristretto255_oprf;
const keyInfo = utf8('yuezhang.double-key.v1');
/** RFC 9497 counts a batch in two bytes. */
const mostVoters = 65_535;

/** Pass one. */
export function askForDoubles(run: DoubleRun, voters: readonly NumberedVoter[], random: Random): KeptQuestion {
  if (voters.length > mostVoters) throw new RangeError('more voters than one comparison holds');
  const blinded = voters.map((voter) => ({ voter, ...voprf.blind(inputOf(voter), rngOf(random)) }));
  return {
    question: { v: 1, run, blinded: blinded.map((one) => toBase64Url(one.blinded)) },
    voters: blinded.map(({ voter, blind }) => ({ ...voter, blind: toBase64Url(blind) })),
  };
}

export interface AnswerInput {
  /** As read from the stick. */
  readonly question: unknown;
  readonly voters: readonly NumberedVoter[];
  /** How many voters the asker's list has, as it was posted. */
  readonly postedCount: number;
  /** Hashes of lists that were answered before. */
  readonly answered: ReadonlySet<string>;
  readonly random: Random;
}

/** Pass two. */
export function answerDoubles(
  input: AnswerInput,
): Result<{ readonly reply: DoubleReply; readonly kept: KeptReply }, SyncRefusal> {
  const read = questionShape.safeParse(input.question);
  if (!read.success) return fail(refusal('double-odd'));
  const { run, blinded } = read.data;
  if (blinded.length > input.postedCount || run.roll.count !== input.postedCount) return fail(refusal('double-too-many'));
  if (input.answered.has(run.roll.hash)) return fail(refusal('double-again'));
  const { secretKey, publicKey } = voprf.deriveKeyPair(input.random(32), keyInfo);
  const evaluated = evaluate(blinded, secretKey, publicKey, input.random);
  if (evaluated === undefined) return fail(refusal('double-odd'));
  const question = hashValue(tags.doubleQuestion, read.data);
  const voters = input.voters.map((voter) => ({ voter: voter.voter, output: outputOf(voter, secretKey, input.random) }));
  const own = voters.map(({ output }) => output).sort();
  return ok({ reply: { v: 1, question, key: toBase64Url(publicKey), ...evaluated, own }, kept: { question, voters } });
}

/** Pass three: which of one's own voters are on both lists, and the finding that tells the other village. */
export function findDoubles(
  { question, voters }: KeptQuestion,
  received: unknown,
): Result<{ readonly voters: readonly string[]; readonly finding: DoubleFinding }, SyncRefusal> {
  const read = replyShape.safeParse(received);
  if (!read.success) return fail(refusal('double-odd'));
  const reply = read.data;
  const asked = hashValue(tags.doubleQuestion, question);
  if (reply.question !== asked) return fail(refusal('double-other-run'));
  if (reply.evaluated.length !== voters.length) return fail(refusal('double-odd'));
  const outputs = unblind(question, voters, reply);
  if (outputs === undefined) return fail(refusal('double-unproven'));
  const theirs = new Set(reply.own);
  const doubles = voters.flatMap(({ voter }, at) => {
    const output = outputs[at];
    return output !== undefined && theirs.has(output) ? [{ voter, output }] : [];
  });
  const matches = doubles.map(({ output }) => output).sort();
  return ok({ voters: doubles.map(({ voter }) => voter), finding: { v: 1, question: asked, matches } });
}

/** The answerer reads which of its own voters are on both lists. */
export function readFinding(kept: KeptReply, received: unknown): Result<readonly string[], SyncRefusal> {
  const read = findingShape.safeParse(received);
  if (!read.success) return fail(refusal('double-odd'));
  if (read.data.question !== kept.question) return fail(refusal('double-other-run'));
  const matches = new Set(read.data.matches);
  const voters = kept.voters.filter(({ output }) => matches.has(output));
  if (new Set(voters.map(({ output }) => output)).size < matches.size) return fail(refusal('double-unknown-match'));
  return ok(voters.map(({ voter }) => voter));
}

function evaluate(
  blinded: readonly string[],
  secretKey: Uint8Array,
  publicKey: Uint8Array,
  random: Random,
): Pick<DoubleReply, 'evaluated' | 'proof'> | undefined {
  if (blinded.length === 0) return { evaluated: [], proof: '' };
  try {
    const { evaluated, proof } = voprf.blindEvaluateBatch(secretKey, publicKey, blinded.map(bytesOf), rngOf(random));
    return { evaluated: evaluated.map(toBase64Url), proof: toBase64Url(proof) };
  } catch {
    // Not every 32 bytes are a point of the group.
    return undefined;
  }
}

function unblind(question: DoubleQuestion, voters: KeptQuestion['voters'], reply: DoubleReply): readonly string[] | undefined {
  if (voters.length === 0) return [];
  const items = voters.map((voter, at) => ({
    input: inputOf(voter),
    blind: bytesOf(voter.blind),
    evaluated: bytesOf(reply.evaluated[at] ?? ''),
    blinded: bytesOf(question.blinded[at] ?? ''),
  }));
  try {
    return voprf.finalizeBatch(items, bytesOf(reply.key), bytesOf(reply.proof)).map(shortened);
  } catch {
    return undefined;
  }
}

/** The output for a voter of one's own, by the key that is at hand. */
function outputOf(voter: NumberedVoter, secretKey: Uint8Array, random: Random): string {
  const input = inputOf(voter);
  const { blind, blinded } = voprf.blind(input, rngOf(random));
  // Working the key in and taking the blind out is the same in both modes; only the proof, needless here, sets them apart.
  return shortened(oprf.finalize(input, blind, oprf.blindEvaluate(secretKey, blinded)));
}

function inputOf({ number }: NumberedVoter): Uint8Array {
  return tagged(tags.doubleVoter, utf8(number.toUpperCase()));
}

function shortened(output: Uint8Array): string {
  return taggedHash(tags.doubleOutput, output);
}

function bytesOf(text: string): Uint8Array {
  return fromBase64Url(text) ?? new Uint8Array();
}

function rngOf(random: Random): (bytes?: number) => Uint8Array {
  return (bytes = 32) => random(bytes);
}

const point = bytesText(32);
const questionShape = z.strictObject({
  v: z.literal(1),
  run: z.strictObject({
    asker: id,
    answerer: id,
    electionDay: shortText,
    roll: z.strictObject({ hash, count }),
  }),
  blinded: z.array(point).max(mostVoters),
}) satisfies z.ZodType<DoubleQuestion>;
const replyShape = z.strictObject({
  v: z.literal(1),
  question: hash,
  key: point,
  evaluated: z.array(point).max(mostVoters),
  proof: z.string().max(100),
  own: z.array(hash).max(mostVoters),
}) satisfies z.ZodType<DoubleReply>;
const findingShape = z.strictObject({
  v: z.literal(1),
  question: hash,
  matches: z.array(hash).max(mostVoters),
}) satisfies z.ZodType<DoubleFinding>;

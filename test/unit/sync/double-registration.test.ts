import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerDoubles,
  askForDoubles,
  findDoubles,
  readFinding,
  type DoubleReply,
  type NumberedVoter,
} from '../../../renderer/sync/double-registration';
import { seededIds } from '../../fakes/seeded-ids';
import { runCount } from '../run-count';

const rollHash = 'R'.repeat(43);
const run = (posted: number) => ({
  asker: 'village-a',
  answerer: 'village-b',
  electionDay: '2026-11-18',
  roll: { hash: rollHash, count: posted },
});
const voters = (village: string, ...numbers: readonly string[]): readonly NumberedVoter[] =>
  numbers.map((number, at) => ({ voter: `${village}${at + 1}`, number }));

const inA = voters('a', '11010519491231002X', '330102197001010011', '330102197101010022');
const inB = voters('b', '330102198001010033', '330102197101010022', '11010519491231002x');

/** The first two passes between two villages. */
function compare(a: readonly NumberedVoter[], b: readonly NumberedVoter[], seed = 1) {
  const asked = askForDoubles(run(a.length), a, seededIds(seed).bytes);
  const answered = answerDoubles({
    question: asked.question,
    voters: b,
    postedCount: a.length,
    answered: new Set(),
    random: seededIds(seed + 1).bytes,
  });
  if (!answered.ok) throw new Error(answered.error.sentence);
  return { asked, ...answered.value };
}

describe('two villages look for voters on both rolls', () => {
  it('and each learns which of its own are, in three passes of a stick', () => {
    const { asked, reply, kept } = compare(inA, inB);
    const found = findDoubles(asked, JSON.parse(JSON.stringify(reply)));
    expect(found.ok && found.value.voters).toEqual(['a1', 'a3']);
    expect(found.ok && readFinding(kept, JSON.parse(JSON.stringify(found.value.finding)))).toEqual({
      ok: true,
      value: ['b2', 'b3'],
    });
  });

  it('without a number, a name or an order of the roll on the stick', () => {
    const { asked, reply, kept } = compare(inA, inB);
    const found = findDoubles(asked, reply);
    const sticks = JSON.stringify([asked.question, reply, found.ok && found.value.finding]);
    for (const { number, voter } of [...inA, ...inB]) {
      expect(sticks).not.toContain(number);
      expect(sticks).not.toContain(`"${voter}"`);
    }
    expect(reply.own).toEqual([...reply.own].sort());
    expect(kept.voters.map(({ output }) => output).sort()).toEqual(reply.own);
  });

  it('and the same voter looks different in every comparison', () => {
    const [one, other] = [compare(inA, inB, 1), compare(inA, inB, 9)];
    expect(one.reply.own.filter((output) => other.reply.own.includes(output))).toEqual([]);
    expect(one.asked.question.blinded.filter((point) => other.asked.question.blinded.includes(point))).toEqual([]);
  });

  it('whatever the rolls are', () => {
    const number = fc.integer({ min: 0, max: 12 }).map((last) => `3301021970010100${String(last).padStart(2, '0')}`);
    const roll = fc.uniqueArray(number, { maxLength: 4 });
    fc.assert(
      fc.property(roll, roll, fc.integer({ min: 1, max: 1000 }), (a, b, seed) => {
        const { asked, reply, kept } = compare(voters('a', ...a), voters('b', ...b), seed);
        const found = findDoubles(asked, reply);
        if (!found.ok) throw new Error(found.error.sentence);
        expect(found.value.voters).toEqual(a.flatMap((one, at) => (b.includes(one) ? [`a${at + 1}`] : [])));
        const back = readFinding(kept, found.value.finding);
        expect(back.ok && back.value).toEqual(b.flatMap((one, at) => (a.includes(one) ? [`b${at + 1}`] : [])));
      }),
      { numRuns: runCount(8, 200) },
    );
  });
});

describe('the answering village', () => {
  const { question } = askForDoubles(run(3), inA, seededIds(1).bytes);
  const answer = (more: object) => {
    const input = { question, voters: inB, postedCount: 3, answered: new Set<string>(), random: seededIds(2).bytes, ...more };
    const answered = answerDoubles(input);
    return answered.ok ? 'answered' : answered.error.code;
  };

  it('answers no more questions than the other’s posted list has voters, and each list once', () => {
    expect(answer({})).toBe('answered');
    expect(answer({ postedCount: 2 })).toBe('double-too-many');
    expect(answer({ postedCount: 4 })).toBe('double-too-many');
    expect(answer({ question: { ...question, blinded: [...question.blinded, ...question.blinded] } })).toBe('double-too-many');
    expect(answer({ answered: new Set([rollHash]) })).toBe('double-again');
  });

  it('refuses what is no question', () => {
    expect(answer({ question: {} })).toBe('double-odd');
    expect(answer({ question: { ...question, more: 1 } })).toBe('double-odd');
    expect(answer({ question: { ...question, blinded: ['_'.repeat(43)] } })).toBe('double-odd');
    expect(answer({ question: { ...question, blinded: ['A'.repeat(43)] } })).toBe('double-odd');
  });
});

describe('the asking village', () => {
  it('takes only a reply to its question, with a proof for every voter', () => {
    const { asked, reply } = compare(inA, inB);
    const code = (more: Partial<DoubleReply>) => {
      const found = findDoubles(asked, { ...reply, ...more });
      return found.ok ? 'found' : found.error.code;
    };
    expect(code({ question: rollHash })).toBe('double-other-run');
    expect(code({ evaluated: reply.evaluated.slice(1) })).toBe('double-odd');
    expect(code({ evaluated: [...reply.evaluated].reverse() })).toBe('double-unproven');
    expect(code({ key: compare(inA, inB, 5).reply.key })).toBe('double-unproven');
    expect(code({ proof: '' })).toBe('double-unproven');
    expect(findDoubles(asked, {})).toMatchObject({ ok: false, error: { code: 'double-odd' } });
  });

  it('cannot tell the other of voters it does not have', () => {
    const { asked, reply, kept } = compare(inA, inB);
    const found = findDoubles(asked, reply);
    if (!found.ok) throw new Error();
    const code = (finding: object) => {
      const read = readFinding(kept, { ...found.value.finding, ...finding });
      return read.ok ? read.value : read.error.code;
    };
    expect(code({ matches: [rollHash] })).toBe('double-unknown-match');
    expect(code({ question: rollHash })).toBe('double-other-run');
    expect(code({ v: 2 })).toBe('double-odd');
    expect(code({ matches: [] })).toEqual([]);
  });
});

describe('the kept package follows RFC 9497, appendix A.1.2', () => {
  const { voprf } = ristretto255_oprf;
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const unhex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
  /** Bytes that the package draws this very scalar from: it takes them modulo the order less one, and adds one. */
  const drawing = (...scalars: readonly string[]) => {
    const left = [...scalars];
    return (length = 48) => {
      const bytes = new Uint8Array(length);
      bytes.set(unhex(left.shift() ?? ''));
      let at = 0;
      while (bytes[at] === 0) bytes[at++] = 255;
      bytes[at] = (bytes[at] ?? 0) - 1;
      return bytes;
    };
  };
  const keys = voprf.deriveKeyPair(new Uint8Array(32).fill(0xa3), unhex('74657374206b6579'));
  const blind = '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706';
  const nonce = '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e';

  it('in its keys', () => {
    expect(hex(keys.secretKey)).toBe('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909');
    expect(hex(keys.publicKey)).toBe('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e');
  });

  it.each([
    {
      input: '00',
      blinded: '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
      evaluated: 'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
      proof:
        'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd06' +
        '6d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
      output:
        'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7d' +
        'a4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
    },
    {
      input: '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a',
      blinded: 'cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c',
      evaluated: '60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468',
      proof:
        '401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a' +
        '67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02',
      output:
        '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60' +
        '356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
    },
  ])('in the vector of input $input', ({ input, blinded, evaluated, proof, output }) => {
    const asked = voprf.blind(unhex(input), drawing(blind));
    expect(hex(asked.blind)).toBe(blind);
    expect(hex(asked.blinded)).toBe(blinded);
    const answered = voprf.blindEvaluate(keys.secretKey, keys.publicKey, asked.blinded, drawing(nonce));
    expect(hex(answered.evaluated)).toBe(evaluated);
    expect(hex(answered.proof)).toBe(proof);
    const made = voprf.finalize(unhex(input), asked.blind, answered.evaluated, asked.blinded, keys.publicKey, answered.proof);
    expect(hex(made)).toBe(output);
  });
});

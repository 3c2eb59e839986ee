import type { Refusal } from '../refusal';

export interface Signer {
  readonly account: string;
  readonly name: string;
  readonly duty: 'monitor' | 'teller' | 'chair';
}

/** Two different people sign a result: a monitor and a teller. */
export function judgeSignOff(signers: readonly Signer[]): readonly Refusal[] {
  const wanted = [
    ['monitor', '监票人'],
    ['teller', '计票人'],
  ] as const;
  const missing = wanted.filter(([duty]) => !signers.some((signer) => signer.duty === duty));
  const wrong: Refusal[] = missing.map(([duty, label]) => ({
    code: 'signature-missing',
    field: duty,
    sentence: `结果还没有${label}签字。`,
    whatToDo: `请${label}用自己的账户核对后签字。`,
  }));
  const signing = signers.filter(({ duty }) => duty !== 'chair').map(({ account }) => account);
  if (missing.length === 0 && new Set(signing).size < wanted.length) {
    wrong.push({
      code: 'same-signer',
      sentence: '监票人和计票人是同一个账户。',
      whatToDo: '请由两个人分别签字。',
    });
  }
  return wrong;
}

/** What takes the place of an announced result; the old one stays readable. */
export interface Correction {
  /** Hash of the result it supersedes. */
  readonly supersedes: string;
  readonly reason: string;
  readonly decidedOn: string;
  readonly document: string;
  readonly signers: readonly Signer[];
}

/** Announced figures are never edited, only superseded, with a reason, a decision and two signatures. */
export function judgeCorrection({ supersedes, reason, document, signers }: Correction): readonly Refusal[] {
  const empty = [
    ['supersedes', '更正的是哪一份结果', supersedes],
    ['reason', '更正理由', reason],
    ['document', '决定的文号', document],
  ] as const;
  const missing = empty
    .filter(([, , text]) => text.trim() === '')
    .map(([field, label]) => ({
      code: 'correction-incomplete',
      field,
      sentence: `没有填写${label}。`,
      whatToDo: '公布的票数不能修改，只能另出更正；请填写完整。',
    }));
  return [...missing, ...judgeSignOff(signers)];
}

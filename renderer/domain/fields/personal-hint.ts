import type { Field } from './field';
import { halfWidth } from './half-width';
import { isIdentityNumber } from './identity-number';

export interface PersonalHint {
  readonly kind: 'identity-number' | 'phone' | 'bank-number';
  readonly sentence: string;
  readonly whatToDo: string;
}

/** Birth dates after this are no reason to doubt a number: a hint needs no exact day. */
const anyDay = '9999-12-31';

const labels = { 'identity-number': '身份证号码', phone: '电话号码', 'bank-number': '银行卡号' } as const;

/**
 * A text of a field that may leave the office seems to hold an identity, telephone or bank number (`ledgers.md` D2).
 * A hint beside the field, never a reason to refuse: case numbers look like this too.
 */
export function looksPersonal(text: string): PersonalHint | undefined {
  const kind = findKind(text);
  if (kind === undefined) return undefined;
  return { kind, sentence: `这里好像写了${labels[kind]}。`, whatToDo: '如果不是办事必需，请删去，或写到专门的栏目里。' };
}

/** The hint for a field as it is typed: only where the field is not itself declared personal. */
export function personalHintFor(field: Field, typed: string): PersonalHint | undefined {
  return field.disclosure === 'public' || field.disclosure === 'work' ? looksPersonal(typed) : undefined;
}

function findKind(text: string): PersonalHint['kind'] | undefined {
  const runs = digitRuns(text);
  if (runs.some((run) => isIdentityNumber(run, anyDay))) return 'identity-number';
  if (runs.some(isBankNumber)) return 'bank-number';
  return runs.some((run) => /^(?:86)?1[3-9]\d{9}$/.test(run)) || hasLandline(text) ? 'phone' : undefined;
}

/** Numbers as people group them: 6222 0212 3456 7890, 138-1234-5678. */
function digitRuns(text: string): readonly string[] {
  const groups = halfWidth(text).match(/\d(?:[ -]?\d)*[Xx]?/g) ?? [];
  return groups.map((group) => group.replace(/[ -]/g, '').toUpperCase());
}

function hasLandline(text: string): boolean {
  return /(?<!\d)0\d{2,3}[- ]?[2-9]\d{6,7}(?!\d)/.test(halfWidth(text));
}

/** 16 to 19 digits with the check digit of payment cards (Luhn, ISO/IEC 7812-1). */
function isBankNumber(run: string): boolean {
  if (!/^[3-9]\d{15,18}$/.test(run)) return false;
  const sum = Array.from(run)
    .toReversed()
    .reduce((total, digit, index) => total + luhn(Number(digit), index), 0);
  return sum % 10 === 0;
}

function luhn(digit: number, index: number): number {
  const doubled = index % 2 === 1 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
}

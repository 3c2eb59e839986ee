import type { FieldCommon, FieldProblem } from './field-kind';
import { problem } from './problem';

export interface TextLimits {
  /** Characters as a person counts them (code points), not UTF-16 units. */
  readonly maxLength: number;
  readonly manyLines: boolean;
}

/** The same for every kind that stores written text. The text itself is never changed, only refused. */
export function findTextProblem(text: string, field: FieldCommon, limits: TextLimits): FieldProblem | undefined {
  if (text.trim() === '') {
    return problem(field, 'text-blank', '只有空白。', '请填写内容，或把这一栏清空。');
  }
  if (/\p{Cs}/u.test(text)) {
    return problem(field, 'text-broken-character', '里有半个字符，无法保存。', '请删去显示为方框或问号的字，重新输入。');
  }
  if (hasControlCharacter(text, limits.manyLines)) {
    return problem(field, 'text-control-character', controlSentence(limits), '请删去后重新输入，或先粘贴到记事本再复制过来。');
  }
  return findTooLong(text, field, limits.maxLength);
}

/** Trims line breaks at both ends and writes every other one as `\n`; text of blanks alone counts as nothing. */
export function readText(typed: string): string | undefined {
  const text = typed.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
  return text.trim() === '' ? undefined : text;
}

function findTooLong(text: string, field: FieldCommon, maxLength: number): FieldProblem | undefined {
  // A text of n units has at most n characters, so short ones need no counting.
  if (text.length <= maxLength) return undefined;
  const length = Array.from(text).length;
  if (length <= maxLength) return undefined;
  return problem(field, 'text-too-long', `有 ${length} 个字，最多 ${maxLength} 个字。`, `请删去 ${length - maxLength} 个字。`);
}

function controlSentence({ manyLines }: TextLimits): string {
  return manyLines ? '里有看不见的控制字符，无法保存。' : '只能写一行，里面有换行或看不见的控制字符。';
}

function hasControlCharacter(text: string, manyLines: boolean): boolean {
  const others = manyLines ? text.replace(/[\n\t]/g, '') : text;
  return /[\p{Cc}\u2028\u2029]/u.test(others);
}

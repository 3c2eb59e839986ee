import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import type { CodeList } from './code-list';
import { codeLabel, codeRank, findCode, isRetired, offeredCodes, readCode } from './code-list';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { searchForm } from './half-width';
import { hidden } from './mask';
import { problem, wrongShape } from './problem';

export interface CodeField extends FieldCommon {
  readonly kind: 'code';
  readonly list: CodeList;
}

/** What choosing from a list needs to know of the declaration, for one choice and for several. */
export interface ListedField extends FieldCommon {
  readonly list: CodeList;
}

export const codeKind: FieldKind<CodeField, string> = {
  parse(typed, field, { today }) {
    const written = typed.trim();
    if (written === '') return ok(undefined);
    const code = readCode(field.list, written);
    if (code === undefined) return fail(codeUnknown(field, today));
    return isRetired(findCode(field.list, code), today) ? fail(codeRetired(field, code)) : ok(code);
  },
  text: (value, field) => codeLabel(field.list, value),
  masked: () => hidden,
  searchText: (value, field) => searchForm(codeLabel(field.list, value)),
  compare: (a, b, { list }) => compareUnits(codeRank(list, a), codeRank(list, b)) || compareUnits(a, b),
  check(value, field, { today }) {
    if (!isCode(value)) return wrongShape(field);
    // A retired code stands: it was right when it was written, and older offices still send it.
    return findCode(field.list, value) === undefined ? codeUnknown(field, today) : undefined;
  },
  fits: isCode,
};

export function codeUnknown(field: ListedField, today: string): FieldProblem {
  const labels = offeredCodes(field.list, today).map((code) => codeLabel(field.list, code));
  const some = labels.length > 8 ? `${labels.slice(0, 8).join('、')} 等` : labels.join('、');
  return problem(field, 'code-unknown', '填的内容不在选项里。', `请从选项中选择：${some}。`);
}

export function codeRetired(field: ListedField, code: string): FieldProblem {
  return problem(field, 'code-retired', `的选项“${codeLabel(field.list, code)}”已停用。`, '请改选仍在使用的选项。');
}

function isCode(value: JsonValue): value is string {
  return typeof value === 'string';
}

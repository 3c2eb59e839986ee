import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import { codeRetired, codeUnknown } from './code';
import type { CodeList } from './code-list';
import { codeLabel, codeRank, findCode, isRetired, readCode } from './code-list';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { hidden } from './mask';
import { problem, wrongShape } from './problem';

export interface CodesField extends FieldCommon {
  readonly kind: 'codes';
  readonly list: CodeList;
}

export const codesKind: FieldKind<CodesField, readonly string[]> = {
  parse(typed, field, { today }) {
    const written = readChoices(field.list, typed);
    const chosen = new Set<string>();
    for (const choice of written) {
      const code = readCode(field.list, choice);
      if (code === undefined) return fail(codeUnknown(field, today));
      if (isRetired(findCode(field.list, code), today)) return fail(codeRetired(field, code));
      chosen.add(code);
    }
    return ok(chosen.size === 0 ? undefined : inListOrder([...chosen], field.list));
  },
  text: (value, field) => labels(value, field.list).join('、'),
  masked: () => hidden,
  searchText: (value, field) => searchForm(labels(value, field.list).join(' ')),
  compare: (a, b, { list }) => compareUnits(rankText(a, list), rankText(b, list)),
  check(value, field, { today }) {
    if (!areCodes(value)) return wrongShape(field);
    if (value.some((code) => findCode(field.list, code) === undefined)) return codeUnknown(field, today);
    if (new Set(value).size === value.length) return undefined;
    return problem(field, 'codes-repeated', '里同一选项选了两次。', '请去掉重复的选项。');
  },
  fits: areCodes,
};

/** Choices are always kept in the order of the list, so that the same choices are the same value. */
function inListOrder(codes: readonly string[], list: CodeList): readonly string[] {
  return codes.toSorted((a, b) => codeRank(list, a) - codeRank(list, b));
}

/** A label may itself hold a comma, so the whole text is tried first. */
function readChoices(list: CodeList, typed: string): readonly string[] {
  const whole = typed.trim();
  if (readCode(list, whole) !== undefined) return [whole];
  return whole.split(/\s*[、,，;；\n]\s*/).filter((choice) => choice !== '');
}

function labels(codes: readonly string[], list: CodeList): readonly string[] {
  return codes.map((code) => codeLabel(list, code));
}

function rankText(codes: readonly string[], list: CodeList): string {
  return codes.map((code) => String(codeRank(list, code)).padStart(16, '0')).join(' ');
}

function areCodes(value: JsonValue): value is readonly string[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'string');
}

import type { Result } from '../result';
import { fail, ok } from '../result';
import type { FieldCommon, FieldProblem } from './field-kind';

/** A problem whose sentence opens with the field's own label, so that it can be read far from the form. */
export function problem(field: FieldCommon, code: string, what: string, whatToDo: string): FieldProblem {
  return { code, sentence: `“${field.label}”${what}`, whatToDo };
}

/** The stored or received value is not of the kind the field holds; nobody could have typed it. */
export function wrongShape(field: FieldCommon): FieldProblem {
  return problem(field, 'field-wrong-shape', '的内容不是本栏应有的格式。', '请清空后重新填写；如来自文件，请对方重新导出。');
}

/** Nothing was entered where something must stand. */
export function missingValue(field: FieldCommon): FieldProblem {
  return problem(field, 'field-required', '还没有填写。', `请填写“${field.label}”后再保存。`);
}

/** The kinds that are chosen or worked out, not typed, answer typing with this. */
export function notTyped(field: FieldCommon, whatToDo: string): FieldProblem {
  return problem(field, 'field-not-typed', '不能直接输入文字。', whatToDo);
}

/** Hands on what was read unless something stands against it. */
export function settle<V>(value: V, found: FieldProblem | undefined): Result<V, FieldProblem> {
  return found === undefined ? ok(value) : fail(found);
}

import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, wrongShape } from './problem';

export interface YesNoField extends FieldCommon {
  readonly kind: 'yesNo';
}

const yes = new Set(['是', '有', '对', '√', '✓', 'y', 'yes', 'true', '1']);
const no = new Set(['否', '无', '没有', '不是', '×', 'x', 'n', 'no', 'false', '0']);

export const yesNoKind: FieldKind<YesNoField, boolean> = {
  parse(typed, field) {
    const text = halfWidth(typed).toLowerCase();
    if (text === '') return ok(undefined);
    if (yes.has(text)) return ok(true);
    if (no.has(text)) return ok(false);
    return fail(problem(field, 'yes-no-unreadable', '只能填“是”或“否”。', '请选择或填写“是”“否”。'));
  },
  text: (value) => (value ? '是' : '否'),
  masked: () => hidden,
  searchText: (value) => (value ? '是' : '否'),
  compare: (a, b) => compareUnits(a, b),
  check: (value, field) => (isYesNo(value) ? undefined : wrongShape(field)),
  fits: isYesNo,
};

function isYesNo(value: JsonValue): value is boolean {
  return typeof value === 'boolean';
}

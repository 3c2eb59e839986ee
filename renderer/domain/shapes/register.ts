import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField } from '../fields/rows';
import type { JsonObject } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import { dateIn, rowsIn } from './cells';
import type { Schedule } from './mark';

/** An object that holds for a time: a posting, an appointment, a licence. */
export interface RegisterPart<N extends string = string> {
  /** First day it holds; from the beginning where no field is named. */
  readonly from?: N;
  /** Last day it holds; empty for as long as nobody ends it. */
  readonly to: N;
  /** Earlier validities, which renewal keeps here. */
  readonly past?: N;
  /** How many days before its last day it asks for attention. */
  readonly warnDays: number;
}

export const validities = { ahead: '未生效', valid: '有效', expiring: '即将到期', expired: '已过期' } as const;
export type Validity = keyof typeof validities;

/** How it stands on a day by its present validity. */
export function validityOn(part: RegisterPart, values: JsonObject, day: CivilDate): Validity {
  const { from, to } = spanOf(part, values);
  if (from !== undefined && day < from) return 'ahead';
  if (to === undefined) return 'valid';
  if (day > to) return 'expired';
  return day >= addDays(to, -part.warnDays) ? 'expiring' : 'valid';
}

/** Whether it held on a day, by the present validity or by an earlier one. */
export function heldOn(part: RegisterPart, values: JsonObject, day: CivilDate): boolean {
  const past =
    part.past === undefined
      ? []
      : rowsIn(values[part.past]).map((row) => ({ from: dateIn(row, 'from'), to: dateIn(row, 'to') }));
  return [spanOf(part, values), ...past].some(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  );
}

export function registerSchedules(part: RegisterPart, values: JsonObject): readonly Schedule[] {
  const { from, to } = spanOf(part, values);
  if (from === undefined && to === undefined) return [];
  const warnFrom = to === undefined ? undefined : laterOf(addDays(to, -part.warnDays), from);
  return [
    {
      what: '有效期',
      until: true,
      ...(to === undefined ? {} : { on: to }),
      spans: [
        ...(from === undefined ? [] : [{ label: validities.ahead, tone: 'quiet' } as const]),
        { ...(from === undefined ? {} : { since: from }), label: validities.valid, tone: 'quiet' },
        ...(to === undefined || warnFrom === undefined
          ? []
          : ([
              { since: warnFrom, label: validities.expiring, tone: 'warn' },
              { since: addDays(to, 1), label: validities.expired, tone: 'late' },
            ] as const)),
      ],
    },
  ];
}

/** The table renewal keeps earlier validities in. */
export function pastValidities(disclosure: Disclosure): RowsField {
  const columns = {
    from: { kind: 'date', label: '起', disclosure },
    to: { kind: 'date', label: '止', disclosure },
  } as const satisfies Fields;
  // Renewal writes it, nobody types it.
  return { kind: 'rows', label: '以前的有效期', disclosure, rowLabel: '有效期', columns, fixed: true };
}

/**
 * What a step of renewal adds to its declaration: asks for the next validity, keeps the one that ends, and refuses one that
 * does not follow it. The record stays the same, so that its history goes on.
 */
export function renewal<const N extends string>(part: RegisterPart<N> & { readonly from: N; readonly past: N }) {
  return {
    asks: [part.from, part.to],
    requires: [part.from],
    guards: [followsOn(part)],
    proposes: (values: JsonObject) => nextFrom(part, values),
    writes: (input: GuardInput) => keepPast(part, input),
  } as const;
}

function followsOn(part: RegisterPart & { readonly from: string }): Guard {
  return ({ record, values }) => {
    const [before, next] = [spanOf(part, record.values), spanOf(part, values)];
    const wrong = next.from !== undefined && next.to !== undefined && next.to < next.from;
    if (wrong) return [refusal(part.to, 'ends-before-begin', '新的有效期止日早于起日。', '请核对起止日期。')];
    const end = before.to ?? before.from;
    if (next.from === undefined || end === undefined || next.from > end) return [];
    return [refusal(part.from, 'not-following', '新的有效期要从原有效期之后开始。', `请填 ${end} 以后的日期。`)];
  };
}

function refusal(field: string, code: string, sentence: string, whatToDo: string) {
  return { code, field, sentence, whatToDo };
}

/** The day after the last one, as the beginning of what follows. */
function nextFrom(part: RegisterPart & { readonly from: string }, values: JsonObject): JsonObject {
  const { to } = spanOf(part, values);
  return to === undefined ? {} : { [part.from]: addDays(to, 1), [part.to]: null };
}

function keepPast(part: RegisterPart & { readonly past: string }, { record }: GuardInput): JsonObject {
  const { from, to } = spanOf(part, record.values);
  // Named by its days, so that two computers that renew the same thing show it as a conflict and not twice.
  const row = {
    id: `v-${from ?? 'open'}-${to ?? 'open'}`,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const kept = rowsIn(record.values[part.past]).filter(({ id }) => id !== row.id);
  return { [part.past]: [...kept, row] };
}

function spanOf(
  part: RegisterPart,
  values: JsonObject,
): { readonly from: CivilDate | undefined; readonly to: CivilDate | undefined } {
  return { from: part.from === undefined ? undefined : dateIn(values, part.from), to: dateIn(values, part.to) };
}

function laterOf(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b > a ? b : a;
}

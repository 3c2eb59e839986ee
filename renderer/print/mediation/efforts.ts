import { childrenOf } from '../../domain/paper/fields-of-paper';
import type { PrintModel, PrintRecord } from '../../domain/paper/paper';
import { dayIn } from './written-dates';

interface Effort {
  readonly day: string;
  readonly cells: readonly string[];
}

/** Visits, calls and sittings of a case in the order of their days: date, way, with whom, by whom, with what answer. */
export function effortRows(model: PrintModel): readonly (readonly string[])[] {
  const efforts = [
    ...childrenOf(model, 'mediation.visit').map(visitRow),
    ...childrenOf(model, 'mediation.call').map(callRow),
    ...childrenOf(model, 'mediation.session').map(sittingRow),
  ];
  return efforts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ cells }) => cells);
}

function visitRow({ text }: PrintRecord): Effort {
  const { visitedOn = '', timeOfDay = '', way = '', met = '', side = '', visitors = '', answer = '' } = text;
  return effort(visitedOn, [`${visitedOn}${timeOfDay}`, way || '上门走访', met || side, visitors, answer]);
}

function callRow({ text }: PrintRecord): Effort {
  const { at = '', person = '', side = '', caller = '', answer = '' } = text;
  return effort(at, [at, '电话', person || side, caller, answer]);
}

function sittingRow({ text }: PrintRecord): Effort {
  const { startAt = '', present = '', presiding = '', result = '' } = text;
  return effort(startAt, [startAt, '当面调解', present, presiding, result]);
}

function effort(date: string, cells: readonly string[]): Effort {
  return { day: dayIn(date) ?? '', cells };
}

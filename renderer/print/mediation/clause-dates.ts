import { civilDateText } from '../../domain/calendar/civil-date';
import type { Planned } from '../../domain/mediation/obligations';
import type { Clause } from './clauses';
import { moneyText } from './money-words';

/** More dates than these are told by the first, the rhythm and the last. */
const mostDates = 12;

/** How a duty that is spread out over time is told: how many times, how much each time, and on which days. */
export function spreadWords(clause: Clause): readonly string[] {
  if (clause.isInstalments && clause.amount !== '') return instalmentWords(clause);
  return [...timesOf(clause), ...daysOf(clause, '一次', clause.amount === '' ? '' : '前支付'), ...lastingOf(clause)];
}

function instalmentWords(clause: Clause): readonly string[] {
  const { planned, times } = clause;
  const count =
    planned.length > 1 ? `分${planned.length}期支付` : times === '' ? '分期支付' : `分${times.replace(/次$/, '期')}支付`;
  return [count, ...partsOf(planned), ...daysOf(clause, '一期', '前付清')];
}

/** 每期, or where the sum does not divide, the last one apart. */
function partsOf(planned: readonly Planned[]): readonly string[] {
  const [first, last] = [planned[0]?.amount, planned.at(-1)?.amount];
  if (planned.length < 2 || first === undefined || last === undefined) return [];
  if (first === last) return [`每期${moneyText(first)}`];
  return [`前${planned.length - 1}期每期${moneyText(first)}`, `第${planned.length}期${moneyText(last)}`];
}

/** 每月 and 每季度 stand before the sum already where it is paid each time. */
function timesOf({ every, amount, times, planned }: Clause): readonly string[] {
  const rhythm = amount === '' ? [`${every}一次`] : [];
  return planned.length > 1 || times !== '' ? [...rhythm, `共${times}`] : rhythm;
}

function daysOf({ planned, every, dueOn }: Clause, one: string, until: string): readonly string[] {
  if (dueOn === '') return [];
  const days = planned.flatMap((duty) => duty.dueOn ?? []).map(civilDateText);
  const [first = dueOn, last = dueOn] = [days[0], days.at(-1)];
  if (days.length < 2) return [`自${first}起`];
  if (days.length <= mostDates) return [`分别于${days.join('、')}${until}`];
  return [`第${one}于${first}${until}`, `以后${every}${one}`, `最后${one}于${last}${until}`];
}

function lastingOf({ lasting }: Clause): readonly string[] {
  return lasting ? ['今后长期履行'] : [];
}

import { reckonClock, termText, type Term } from '../calendar/legal-clock';
import type { JsonObject } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import { namesNobody, somebody } from './party';
import { mediationKinds } from './track';
import { answerIn, numberIn, rowsIn, textIn } from './values';

export interface Sitting {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly values: JsonObject;
}

/** Joint sittings by time; home visits are no sittings. */
export function sessionsOf(input: GuardInput): readonly Sitting[] {
  return input
    .childrenOf(mediationKinds.session)
    .map((session) => ({ startAt: textIn(session.values, 'startAt') ?? '', values: session.values }))
    .sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
    .map(({ startAt, values }) => ({ on: startAt.slice(0, 10), values }));
}

/** An agreement comes out of a sitting that was written down. */
export function sittingHeld(article: string): Guard {
  return (input) =>
    sessionsOf(input).length > 0
      ? []
      : [
          {
            code: 'no-sitting',
            article,
            sentence: `还没有调解记录，协议要有调解过程作依据（${article}）。`,
            whatToDo: '请先在“调解记录”里登记这次调解。',
          },
        ];
}

/** Relatives, neighbours and others join only with the parties' consent. */
export function helpersConsentedTo(article: string): Guard {
  return (input) => {
    const called = (helper: JsonObject) => (namesNobody(input.values) ? somebody : (textIn(helper, 'name') ?? '他人'));
    return sessionsOf(input).flatMap(({ on, values }) =>
      rowsIn(values, 'helpers')
        .filter((helper) => answerIn(helper, 'consented') !== true)
        .map((helper) => ({
          code: 'helper-consent',
          article,
          sentence: `${on}的调解邀请了${called(helper)}参加，没有记录当事人同意（${article}）。`,
          whatToDo: '请在该次调解记录的“受邀参加人”里记明当事人是否同意；不同意的不应参加。',
        })),
    );
  };
}

/** Police mediation is held once, and once more where needed; more than that wants a reason in writing. */
export function usualNumberOfSittings(article: string, usual: number): Guard {
  return (input) => {
    const held = sessionsOf(input).length;
    if (held <= usual || textIn(input.values, 'sittingsReason') !== undefined) return [];
    return [
      {
        code: 'many-sittings',
        article,
        field: 'sittingsReason',
        sentence: `已调解${held}次；一般调解一次，必要时可以再调解一次（${article}）。`,
        whatToDo: '请由负责人写明继续调解的理由；上门走访不算调解次数。',
      },
    ];
  };
}

/** What is held again ends within the term after the first sitting; later than that wants a reason in writing as well. */
export function secondSittingInTime(term: Term, article: string): Guard {
  return (input) => {
    const sittings = sessionsOf(input);
    const [first, last] = [sittings[0], sittings.at(-1)];
    if (first === undefined || last === undefined || textIn(input.values, 'sittingsReason') !== undefined) return [];
    const reckoned = reckonClock({ start: first.on, term, calendar: input.calendar });
    // Where the holidays of the year are not known, nobody is turned away.
    if (!reckoned.ok || last.on <= reckoned.value.due) return [];
    return [
      {
        code: 'late-sitting',
        article,
        field: 'sittingsReason',
        sentence: `${last.on}的调解晚于第一次调解后${termText(term)}，最后一日是${reckoned.value.due}（${article}）。`,
        whatToDo: '请由负责人写明继续调解的理由；未达成的终止调解，依法处理。',
      },
    ];
  };
}

/** One officer may sit alone only in a case-handling area; elsewhere a recording must stand beside it. */
export function oneOfficerReminder(values: JsonObject): string | undefined {
  if (numberIn(values, 'officers') !== 1 || answerIn(values, 'inCaseArea') === true) return undefined;
  if (textIn(values, 'recording') !== undefined) return undefined;
  return '只有一名民警，且不在执法办案场所：请由两名民警办理，或者带辅警全程录音录像并填写录像编号。';
}

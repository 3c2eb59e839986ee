import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import type { MissingYear, WorkCalendar } from '../calendar/working-days';
import type { Refusal } from '../refusal';
import { ok, type Result } from '../result';
import { daysAfter, daysBefore, missingYearText, workingDaysBefore, type CountedDay } from './clock';
import type { FrozenSetting, FrozenSettings } from './frozen';
import type { SharedSettings } from './settings';
import type { Anchor, Stage } from './stage';

/** Days that have already happened; whatever has not is taken as planned. */
export interface KnownDays {
  readonly committeePosted?: CivilDate;
  readonly rollPosted?: CivilDate;
  readonly announced?: CivilDate;
}

export interface PlanInput<S extends SharedSettings> {
  readonly stages: readonly Stage<keyof S & string>[];
  readonly settings: Partial<FrozenSettings<S>>;
  readonly electionDay: CivilDate;
  readonly known: KnownDays;
  readonly calendar: WorkCalendar;
}

export interface PlannedStage {
  readonly id: string;
  readonly label: string;
  readonly by: string;
  readonly side: Stage['side'];
  readonly notice?: string;
  readonly papers: readonly string[];
  /** Last lawful day; missing where no rule names one. */
  readonly latest?: CivilDate;
  /** By when the app advises to be done. */
  readonly advised?: CivilDate;
  readonly why: readonly string[];
  /** Where the rule stands. */
  readonly article?: string;
}

/** Every stage of an election from its day, backward and forward, in the order in which they come. */
export function makePlan<S extends SharedSettings>(input: PlanInput<S>): readonly PlannedStage[] {
  const days = new Map<Anchor, CivilDate>([['electionDay', input.electionDay]]);
  note(days, 'committeePosted', input.known.committeePosted);
  note(days, 'rollPosted', input.known.rollPosted);
  days.set('announced', input.known.announced ?? input.electionDay);
  const planned: PlannedStage[] = [];
  for (const stage of input.stages.filter((one) => belongs(input.settings, one))) {
    const one = planStage(input, stage, days);
    planned.push(one);
    if (stage.id === 'roll' && !days.has('rollPosted')) note(days, 'rollPosted', one.advised);
    if (stage.id === 'complaints') note(days, 'complaintsEnd', one.latest);
  }
  return planned.map((one, at) => ({ ...advisedByOrder(planned, at), ...one }));
}

function note(days: Map<Anchor, CivilDate>, anchor: Anchor, day: CivilDate | undefined): void {
  if (day !== undefined) days.set(anchor, day);
}

function belongs<S extends SharedSettings>(settings: Partial<FrozenSettings<S>>, stage: Stage<keyof S & string>): boolean {
  const { onlyIf, unless } = stage;
  if (unless !== undefined && settings[unless]?.value === true) return false;
  return onlyIf === undefined || settings[onlyIf]?.value === true;
}

function planStage<S extends SharedSettings>(
  input: PlanInput<S>,
  stage: Stage<keyof S & string>,
  days: ReadonlyMap<Anchor, CivilDate>,
): PlannedStage {
  const { id, label, by, side, notice, papers, rule } = stage;
  const setting: FrozenSetting | undefined = rule === undefined ? undefined : input.settings[rule];
  return {
    id,
    label,
    by,
    side,
    papers,
    ...(notice === undefined ? {} : { notice }),
    ...(setting === undefined ? {} : { article: setting.source }),
    ...dates(input, stage, days.get(stage.anchor), setting),
  };
}

type Dates = Pick<PlannedStage, 'latest' | 'advised' | 'why'>;

function dates<S extends SharedSettings>(
  { settings, calendar }: PlanInput<S>,
  stage: Stage<keyof S & string>,
  anchor: CivilDate | undefined,
  setting: FrozenSetting | undefined,
): Dates {
  if (anchor === undefined) return { why: ['等前一步办完才起算。'] };
  if (stage.side === 'on') return { latest: anchor, advised: anchor, why: [] };
  if (stage.rule !== undefined && setting === undefined) return { why: ['规定的日数还没有确定，请先选择。'] };
  if (setting?.value === null) return { why: ['选举办法没有规定日数。'] };
  const days = setting?.value;
  const margin = settings.advisedMargin?.value ?? 0;
  if (typeof days !== 'number')
    return stage.side === 'before' && setting !== undefined ? beforehand(anchor, margin) : { why: [] };
  if (stage.side === 'after') return after(anchor, days, settings.restDays?.value ?? 'asCounted', calendar);
  const counted = stage.unit === undefined ? ok(daysBefore(anchor, days)) : workingDaysBefore(anchor, days, calendar);
  return fromCounted(counted, (day) => addDays(day, -margin));
}

function beforehand(anchor: CivilDate, margin: number): Dates {
  const latest = addDays(anchor, -1);
  return { latest, advised: addDays(latest, -margin), why: [`${civilDateText(anchor)}以前。`] };
}

function after(anchor: CivilDate, days: number, restDays: 'rollOn' | 'asCounted', calendar: WorkCalendar): Dates {
  // What runs on is no advice: the advised day is the one without it.
  return fromCounted(daysAfter(anchor, days, restDays, calendar), () => addDays(anchor, days));
}

function fromCounted(counted: Result<CountedDay, MissingYear>, advise: (day: CivilDate) => CivilDate): Dates {
  if (!counted.ok) return { why: [missingYearText(counted.error)] };
  return { latest: counted.value.day, advised: advise(counted.value.day), why: counted.value.why };
}

/** A stage without a day of its own should be done before the next that has one. */
function advisedByOrder(planned: readonly PlannedStage[], at: number): Pick<PlannedStage, 'advised'> {
  const next = planned.slice(at + 1).find(({ latest }) => latest !== undefined);
  return next?.advised === undefined ? {} : { advised: next.advised };
}

/** What another election day changes in the plan. */
export interface MovedStage {
  readonly id: string;
  readonly label: string;
  readonly latest: { readonly from: CivilDate | undefined; readonly to: CivilDate | undefined };
  readonly advised: { readonly from: CivilDate | undefined; readonly to: CivilDate | undefined };
}

export function movedStages(before: readonly PlannedStage[], after: readonly PlannedStage[]): readonly MovedStage[] {
  return after.flatMap((stage) => {
    const old = before.find(({ id }) => id === stage.id);
    if (old?.latest === stage.latest && old?.advised === stage.advised) return [];
    return [
      {
        id: stage.id,
        label: stage.label,
        latest: { from: old?.latest, to: stage.latest },
        advised: { from: old?.advised, to: stage.advised },
      },
    ];
  });
}

/** Why a stage may not stand as done on a day. */
export function judgeStageDay(stage: PlannedStage, doneOn: CivilDate): readonly Refusal[] {
  if (stage.side === 'on' && doneOn !== stage.latest) return [anotherDay(stage, doneOn)];
  if (stage.latest === undefined || doneOn <= stage.latest) return [];
  return [late(stage, stage.latest, `${civilDateText(doneOn)}已经太晚`)];
}

/** Stages that are not done and can no longer be done in time. */
export function overdueStages(plan: readonly PlannedStage[], done: ReadonlySet<string>, today: CivilDate): readonly Refusal[] {
  return plan.flatMap((stage) =>
    done.has(stage.id) || stage.latest === undefined || today <= stage.latest ? [] : [late(stage, stage.latest, '还没有办')],
  );
}

/** A day that is lawful but later than advised is worth a word. */
export function isLaterThanAdvised(stage: PlannedStage, doneOn: CivilDate): boolean {
  return stage.advised !== undefined && doneOn > stage.advised;
}

function anotherDay({ id, label, latest = '' }: PlannedStage, doneOn: CivilDate): Refusal {
  return {
    code: 'stage-another-day',
    field: id,
    sentence: `“${label}”应当在公布的选举日${civilDateText(latest)}进行，不能在${civilDateText(doneOn)}。`,
    whatToDo: '请核对日期；改期的要重新公布选举日，期限重新计算。',
  };
}

function late({ id, label, side, advised, article }: PlannedStage, latest: CivilDate, what: string): Refusal {
  const by = article === undefined ? '' : `（${article}）`;
  const advice = advised === undefined ? '' : `，建议${civilDateText(advised)}以前`;
  return {
    code: 'stage-late',
    field: id,
    ...(article === undefined ? {} : { article }),
    sentence: `“${label}”${what}：最迟${civilDateText(latest)}${advice}${by}。`,
    whatToDo:
      side === 'after'
        ? '请立即办理，并向乡镇、街道说明原因；已经按时办了的，请核对日期。'
        : '请把选举日改到以后并重新公告；已经按时办了的，请核对日期。',
  };
}

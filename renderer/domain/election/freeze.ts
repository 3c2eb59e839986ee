import type { CivilDate } from '../calendar/civil-date';
import type { Refusal } from '../refusal';
import { fail, ok, type Result } from '../result';
import type { FrozenRules, FrozenSettings } from './frozen';
import type { Asked, ElectionPack, LocalRules } from './pack';
import { isAsked, settingOf, settle, type SettleInput } from './settle';

export interface FreezeInput<S, M extends string> extends SettleInput<S, M> {
  readonly frozenOn: CivilDate;
  readonly electionDay: CivilDate;
}

/** A rule the person still has to choose, as a screen asks it. */
export interface OpenQuestion<S> {
  readonly setting: keyof S & string;
  readonly question: Asked<unknown, unknown>;
}

/** Settles every rule of an election, once, before the vote. Whatever is open, or against the law, refuses it. */
export function freezeRules<S, M extends string>(input: FreezeInput<S, M>): Result<FrozenRules<S>, readonly Refusal[]> {
  const { settings, refusals: open } = draftRules(input);
  const refusals = [...judgeMethod(input), ...open];
  if (refusals.length > 0) return fail(refusals);
  const { pack, mode, local, method, frozenOn, electionDay } = input;
  return ok({
    pack: pack.name,
    epoch: pack.epoch,
    body: pack.body,
    mode,
    local: local === undefined ? null : { name: local.name, epoch: local.epoch },
    method,
    frozenOn,
    electionDay,
    settings: settings as FrozenSettings<S>,
  });
}

/** The rules as far as they are settled, for a plan made before everything is, and what still stands against freezing them. */
export function draftRules<S, M extends string>(
  input: SettleInput<S, M>,
): { readonly settings: Partial<FrozenSettings<S>>; readonly refusals: readonly Refusal[] } {
  const settled = settingNames(input.pack).map((name) => [name, settle(input, name)] as const);
  const settings = Object.fromEntries(settled.flatMap(([name, one]) => (one.ok ? [[name, one.value]] : [])));
  return {
    settings: settings as Partial<FrozenSettings<S>>,
    refusals: settled.flatMap(([, one]) => (one.ok ? [] : [one.error])),
  };
}

/** What neither the nation nor the chosen province settles. */
export function openQuestions<S, M extends string>(
  pack: ElectionPack<S, M>,
  mode: M,
  local?: LocalRules<S>,
): readonly OpenQuestion<S>[] {
  return settingNames(pack).flatMap((setting) => {
    const question = settingOf(pack, mode, setting);
    return isAsked(question) && local?.settings[setting] === undefined ? [{ setting, question }] : [];
  });
}

function settingNames<S, M extends string>(pack: ElectionPack<S, M>): readonly (keyof S & string)[] {
  return Object.keys(pack.settings) as (keyof S & string)[];
}

function judgeMethod<S, M extends string>({ method, pack, frozenOn, electionDay }: FreezeInput<S, M>): readonly Refusal[] {
  const wrong: Refusal[] = [];
  if (method.title.trim() === '' || method.adoptedBy.trim() === '') {
    wrong.push({
      code: 'method-missing',
      field: 'method',
      sentence: '还没有填写本次选举通过的选举办法，或者由哪个会议通过。',
      whatToDo: '请填写选举办法的全称、通过的会议和表决情况。',
    });
  }
  if (method.adoptedOn > frozenOn) {
    wrong.push({
      code: 'method-late',
      field: 'method',
      sentence: `选举办法在${method.adoptedOn}才通过，晚于锁定规则的${frozenOn}。`,
      whatToDo: '请在会议通过选举办法之后再锁定规则。',
    });
  }
  if (frozenOn >= electionDay) {
    wrong.push({
      code: 'frozen-late',
      field: 'frozenOn',
      sentence: `规则要在选举日${electionDay}之前锁定，${frozenOn}已经太晚。`,
      whatToDo: '请改定选举日并重新公告，或者核对锁定日期。',
    });
  }
  if (electionDay < pack.validFrom) {
    wrong.push({
      code: 'pack-not-in-force',
      field: 'electionDay',
      sentence: `选举日${electionDay}早于这套规则的施行日期${pack.validFrom}。`,
      whatToDo: '请核对选举日；以前的选举不能按新法办理。',
    });
  }
  return wrong;
}

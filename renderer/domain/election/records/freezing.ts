import type { CivilDate } from '../../calendar/civil-date';
import { contentIn } from '../../fields/frozen';
import type { RowValue } from '../../fields/rows';
import type { JsonObject } from '../../json';
import type { Refusal } from '../../refusal';
import type { Result } from '../../result';
import { draftRules, freezeRules, openQuestions } from '../freeze';
import { textIn } from '../../shapes/cells';
import type { AdoptedMethod, FrozenRules, FrozenSettings } from '../frozen';
import type { ElectionPack, LocalRules } from '../pack';
import { makePlan, type PlanInput, type PlannedStage } from '../plan';
import type { SharedSettings } from '../settings';
import { answersIn, lineOf } from './answers';
import { bodyIn, electionDayIn, methodIn } from './committee-election';
import type { KnownPacks } from './packs';

/** What a kind of election is held by before anything is frozen: its pack, who votes, which province. */
interface Basis<S, M extends string> {
  readonly group: string;
  readonly pack: ElectionPack<S, M>;
  readonly mode: M;
  readonly local?: LocalRules<S>;
}

/** Freezes the rules an election record names, or says what still stands against it. */
export function freezeFrom(
  values: JsonObject,
  packs: KnownPacks,
  frozenOn: CivilDate,
): Result<FrozenRules<SharedSettings>, readonly Refusal[]> {
  const electionDay = electionDayIn(values) ?? '';
  return withBasis(values, packs, (basis) => freezeRules({ ...inputOf(values, basis), frozenOn, electionDay }));
}

/** One line for each question that is still open, keeping what was answered before. */
export function questionRows(values: JsonObject, packs: KnownPacks): readonly RowValue[] {
  const known = new Map(rowsById(values));
  const open = withBasis(values, packs, ({ group, pack, mode, local }) =>
    openQuestions(pack, mode, local).map(({ setting }) => lineOf(group, setting)),
  );
  const more = [...known.keys()].filter((id) => !open.includes(id));
  return [...open, ...more].map((id) => known.get(id) ?? { id });
}

function rowsById(values: JsonObject): readonly (readonly [string, RowValue])[] {
  const rows = values['answers'];
  return Array.isArray(rows) ? (rows as readonly RowValue[]).map((row) => [row.id, row] as const) : [];
}

/** The settings as far as they are known before they are frozen. */
export function draftSettings(values: JsonObject, packs: KnownPacks): Partial<FrozenSettings<SharedSettings>> {
  return withBasis(
    values,
    packs,
    (basis): Partial<FrozenSettings<SharedSettings>> => draftRules(inputOf(values, basis)).settings,
  );
}

/** The plan by the frozen settings, or by those that are settled so far. */
export function planFrom(
  values: JsonObject,
  packs: KnownPacks,
  input: Omit<PlanInput<SharedSettings>, 'stages' | 'settings'>,
): readonly PlannedStage[] {
  return withBasis(values, packs, (basis) => planBy(basis, values, input));
}

function planBy<S extends SharedSettings, M extends string>(
  basis: Basis<S, M>,
  values: JsonObject,
  input: Omit<PlanInput<SharedSettings>, 'stages' | 'settings'>,
): readonly PlannedStage[] {
  const frozen = contentIn(values, 'rules')?.['settings'];
  const settings =
    frozen === undefined ? draftRules(inputOf(values, basis)).settings : (frozen as unknown as FrozenSettings<S>); // written by the freezing step alone
  return makePlan<S>({ ...input, stages: basis.pack.stages, settings });
}

function inputOf<S, M extends string>(values: JsonObject, { group, pack, mode, local }: Basis<S, M>) {
  const method: AdoptedMethod = methodIn(values);
  return { pack, mode, ...(local === undefined ? {} : { local }), method, answers: answersIn<S>(values, 'answers', group) };
}

/** Hands on the pack of the body the record is about; a mode it does not have counts as its usual one. */
function withBasis<T>(
  values: JsonObject,
  packs: KnownPacks,
  then: <S extends SharedSettings, M extends string>(basis: Basis<S, M>) => T,
): T {
  if (values['body'] === 'party') {
    const mode = values['mode'] === 'committeeElectsSecretary' ? 'committeeElectsSecretary' : 'membersElectSecretary';
    return then({ group: 'party', pack: packs.party, mode });
  }
  if (bodyIn(values) === 'residents') {
    const mode = values['mode'] === 'households' || values['mode'] === 'representatives' ? values['mode'] : 'voters';
    return then({ group: 'residents', pack: packs.residents, mode });
  }
  const local = packs.locals.find(({ name }) => name === `village-${textIn(values, 'province')}`);
  return then({ group: 'village', pack: packs.village, mode: 'voters', ...(local === undefined ? {} : { local }) });
}

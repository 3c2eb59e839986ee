import { citation } from '../law/rule-pack';
import type { Refusal } from '../refusal';
import { fail, ok, type Result } from '../result';
import type { AdoptedMethod, Answer, Answers, FrozenSetting } from './frozen';
import type { Asked, ElectionPack, From, LocalRules, Setting, Texts } from './pack';
import { sameValue } from './same-value';

export interface SettleInput<S, M extends string> {
  readonly pack: ElectionPack<S, M>;
  readonly mode: M;
  readonly local?: LocalRules<S>;
  readonly method: AdoptedMethod;
  readonly answers: Answers<S>;
}

/** One rule of an election: what the method says within the law, else the province, else the pack. */
export function settle<S, M extends string>(input: SettleInput<S, M>, name: keyof S & string): Result<FrozenSetting, Refusal> {
  const { pack, mode, local, answers } = input;
  const setting: Setting<unknown, From<Texts>> = settingOf(pack, mode, name);
  const answer: Answer<unknown> | undefined = answers[name];
  if (answer !== undefined) return settleByAnswer(input, name, setting, answer);
  const provincial: { readonly value: unknown; readonly from: From<Texts> } | undefined = local?.settings[name];
  if (local !== undefined && provincial !== undefined && !isFirm(pack.texts, setting)) {
    return ok(frozen(provincial.value, local.texts, provincial.from));
  }
  if (isAsked(setting)) return fail(unanswered(name, setting));
  const doubt = setting.doubt ?? pack.texts[setting.from[0]]?.doubt;
  const settled = frozen(setting.value, pack.texts, setting.from, doubt);
  return ok(isElsewhere(pack.texts, setting.from, local?.texts) ? asSuggestion(settled) : settled);
}

/** What another province decided for itself is no rule here. */
function isElsewhere(texts: Texts, [text]: From<Texts>, own: Texts = {}): boolean {
  return texts[text]?.standing === 'local' && own[text] !== texts[text];
}

function asSuggestion(settled: FrozenSetting): FrozenSetting {
  return { ...settled, source: `建议：参照${settled.source}`, standing: 'proposal' };
}

function settleByAnswer<S, M extends string>(
  { pack, method }: SettleInput<S, M>,
  name: string,
  setting: Setting<unknown, From<Texts>>,
  { value, clause }: Answer<unknown>,
): Result<FrozenSetting, Refusal> {
  if (clause.trim() === '') return fail(clauseMissing(name, setting.label));
  const wrong = isAsked(setting) ? judgeChoice(name, setting, value) : judgeChange(pack.texts, name, setting, value);
  return wrong === undefined ? ok({ value, source: `《${method.title}》${clause.trim()}`, standing: 'adopted' }) : fail(wrong);
}

function judgeChoice(name: string, setting: Asked<unknown, unknown>, value: unknown): Refusal | undefined {
  if (setting.options.some((option) => sameValue(option.value, value))) return undefined;
  if (setting.anyNumber === true && isCount(value)) return undefined;
  return {
    code: 'answer-not-offered',
    field: name,
    sentence: `“${setting.label}”填的不是可以选择的规定。`,
    whatToDo: `请从下列选项中选择：${setting.options.map(({ label }) => label).join('、')}。`,
  };
}

/** A suggestion may be set differently; a number of the law only stricter. */
function judgeChange(
  texts: Texts,
  name: string,
  setting: Exclude<Setting<unknown, From<Texts>>, Asked<unknown, unknown>>,
  value: unknown,
): Refusal | undefined {
  if (sameValue(setting.value, value) || !isFirm(texts, setting)) return undefined;
  const article = citation(texts[setting.from[0]], setting.from[1]);
  const stricter = setting.mayBe !== undefined && isCount(value) && isStricter(setting.mayBe, value, Number(setting.value));
  if (stricter) return undefined;
  return {
    code: 'against-the-law',
    field: name,
    article,
    sentence: `“${setting.label}”由法律规定，选举办法不能改为别的（${article}）。`,
    whatToDo: '请按法律规定填写；选举办法写得不一样的，请先按程序修改选举办法。',
  };
}

function isStricter(mayBe: 'more' | 'less', value: number, lawful: number): boolean {
  return mayBe === 'more' ? value >= lawful : value <= lawful;
}

/** Whether a method may say anything else than what stands: a suggestion at will, a number of the law only stricter. */
export function isAdoptable(texts: Texts, setting: Exclude<Setting<unknown, From<Texts>>, Asked<unknown, unknown>>): boolean {
  return !isFirm(texts, setting) || setting.mayBe !== undefined;
}

function isFirm(texts: Texts, setting: Setting<unknown, From<Texts>>): boolean {
  if (isAsked(setting)) return false;
  const standing = texts[setting.from[0]]?.standing;
  return standing === 'law' || standing === 'rule';
}

function frozen(value: unknown, texts: Texts, from: From<Texts>, doubt = texts[from[0]]?.doubt): FrozenSetting {
  const standing = texts[from[0]]?.standing ?? 'proposal';
  return { value, source: citation(texts[from[0]], from[1]), standing, ...(doubt === undefined ? {} : { doubt }) };
}

/** The rule of a pack in one of its modes. */
export function settingOf<S, M extends string, K extends keyof S & string>(
  pack: ElectionPack<S, M>,
  mode: M,
  name: K,
): Setting<S[K], From<Texts>> {
  const inMode: Setting<S[K], From<Texts>> | undefined = pack.modes[mode].settings[name];
  return inMode ?? pack.settings[name];
}

export function isAsked<V, F>(setting: Setting<V, F>): setting is Asked<V, F> {
  return 'ask' in setting;
}

function unanswered(name: string, setting: Asked<unknown, unknown>): Refusal {
  return {
    code: 'rule-open',
    field: name,
    sentence: `“${setting.label}”还没有确定：${setting.ask}`,
    whatToDo: '请按本次通过的选举办法选择，并写明条款。',
  };
}

function clauseMissing(name: string, label: string): Refusal {
  return {
    code: 'clause-missing',
    field: name,
    sentence: `“${label}”没有写明出自选举办法第几条。`,
    whatToDo: '请填写条款，例如“第十二条”。',
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

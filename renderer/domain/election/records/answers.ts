import type { JsonObject } from '../../json';
import { rowsIn, textIn } from '../../shapes/cells';
import type { AnswerChoice, Question } from '../../shapes/answers';
import type { Answers } from '../frozen';
import type { Asked, ElectionPack, From, Setting, Texts } from '../pack';
import { isAdoptable, isAsked } from '../settle';

/** A value as one text of one spelling, by which a choice is stored. */
export function answerKey(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Lines of the sheet of answers: whatever a method has to say, and what it may say differently, by `<pack>-<setting>`. */
export function questionsOf<S, M extends string>(
  pack: ElectionPack<S, M>,
  group: string,
): Readonly<Record<string, Question & { readonly group: string }>> {
  const settings: NamedSettings = pack.settings;
  const lines = Object.entries(settings).flatMap(([name, setting]) => {
    const question = variantsOf(pack, name, setting).flatMap((one) => questionOf(pack, name, one) ?? [])[0];
    return question === undefined ? [] : [[lineOf(group, name), { ...question, label: setting.label, group }] as const];
  });
  return Object.fromEntries(lines);
}

type AnySetting = Setting<unknown, From<Texts>>;
type NamedSettings = Readonly<Record<string, AnySetting>>;

/** A setting as the pack has it, and as its modes do. */
function variantsOf<S, M extends string>({ modes }: ElectionPack<S, M>, name: string, own: AnySetting): readonly AnySetting[] {
  const changed = Object.values<{ readonly settings: Partial<NamedSettings> }>(modes).flatMap(
    ({ settings }) => settings[name] ?? [],
  );
  return [own, ...changed];
}

function questionOf<S, M extends string>(
  pack: ElectionPack<S, M>,
  name: string,
  setting: AnySetting,
): Omit<Question, 'label'> | undefined {
  return isAsked(setting) ? asked(setting) : mayBeSet(pack, name, setting);
}

export function lineOf(group: string, setting: string): string {
  return `${group}-${setting}`;
}

function asked({ ask, options, anyNumber }: Asked<unknown, unknown>): Omit<Question, 'label'> {
  const choices = options.map(({ value, label }) => ({ key: answerKey(value), label }));
  return { ask, choices, ...(anyNumber === undefined ? {} : { anyNumber }) };
}

/** What stands by suggestion or by the rules of one place may be set differently; what the law says may not. */
function mayBeSet<S, M extends string>(
  pack: ElectionPack<S, M>,
  name: string,
  setting: Exclude<AnySetting, Asked<unknown, unknown>>,
): Omit<Question, 'label'> | undefined {
  if (!isAdoptable(pack.texts, setting)) return undefined;
  const ask = '选举办法另有规定的，写明条款；没有的不用填。';
  if (typeof setting.value === 'boolean') return { ask, choices: yesNo };
  if (typeof setting.value === 'number' || setting.value === null) return { ask, choices: noRule, anyNumber: true };
  const choices = wordChoices[name];
  return choices === undefined ? undefined : { ask, choices };
}

const choice = (value: unknown, label: string): AnswerChoice => ({ key: answerKey(value), label });
const yesNo = [choice(true, '是'), choice(false, '否')];
const noRule = [choice(null, '不作规定')];

/** Choices of those settings whose value is a word. */
const wordChoices: Readonly<Record<string, readonly AnswerChoice[]>> = {
  participation: [choice('returned', '按收回的选票'), choice('issued', '按发出的选票')],
  lateComplaints: [choice('refused', '不予受理'), choice('committeeDecides', '由选举委员会决定')],
  markedBallot: [choice('void', '整张无效'), choice('counted', '照计')],
  samePersonTwice: [choice('ballot', '整张无效'), choice('columns', '这两个职位无效')],
  manInWomenColumn: [choice('columnVoid', '该栏无效'), choice('counted', '照计')],
  nicknames: [choice('ifIdentifiable', '能够认定的有效'), choice('void', '该项无效')],
  namesPerForm: [choice('seats', '不超过应选名额'), choice('unlimited', '不限')],
  crossPostAdd: [choice('off', '不下加'), choice('nomination', '提名时下加')],
  restDays: [choice('rollOn', '顺延'), choice('asCounted', '不顺延')],
};

/** What the method says, setting by setting; lines without an answer are left open. */
export function answersIn<S>(values: JsonObject, field: string, group: string): Answers<S> {
  const answered = rowsIn(values[field]).flatMap((row) => {
    const answer = textIn(row, 'answer');
    const setting = row.id.startsWith(`${group}-`) ? row.id.slice(group.length + 1) : '';
    return answer === '' || setting === ''
      ? []
      : [[setting, { value: readKey(answer), clause: textIn(row, 'place') }] as const];
  });
  return Object.fromEntries(answered) as Answers<S>;
}

function readKey(key: string): unknown {
  try {
    return JSON.parse(key) as unknown;
  } catch {
    // Somebody typed a word where a choice or a number belongs; freezing refuses it.
    return key;
  }
}

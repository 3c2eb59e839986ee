import type { JsonObject } from '../../json';
import { countIn, dateIn, textIn } from '../../shapes/cells';
import type { Exclusion, VoterClass } from '../settings';
import type { Voter } from '../voter';
import { voterClassLabels } from '../voter-right';

/** A line of the register by its stored values; its number inside this roll is who it is. */
export function voterIn(values: JsonObject): Voter {
  const [since, statedOn, appliedOn, birthDate] = (['since', 'statedOn', 'appliedOn', 'birthDate'] as const).map((name) =>
    dateIn(values, name),
  );
  const resolution = textIn(values, 'resolution').trim();
  const [household, identityNumber] = [textIn(values, 'household'), textIn(values, 'identityNumber')];
  const sex = values['sex'];
  const elsewhere = values['elsewhere'];
  const exclusion = exclusions.find((one) => one === values['exclusion']);
  return {
    id: serialText(values),
    name: textIn(values, 'name'),
    group: textIn(values, 'group'),
    class: classIn(values),
    ...(household === '' ? {} : { household }),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...(identityNumber === '' ? {} : { identityNumber }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(statedOn === undefined ? {} : { statedOn }),
    ...(since === undefined ? {} : { since }),
    ...(appliedOn === undefined ? {} : { appliedOn }),
    ...(resolution === '' ? {} : { resolution }),
    ...(typeof elsewhere === 'boolean' ? { elsewhere } : {}),
    ...(exclusion === undefined ? {} : { exclusion }),
  };
}

const exclusions: readonly Exclusion[] = ['deprived', 'noCapacity', 'unreachable'];

function classIn(values: JsonObject): VoterClass {
  const classes = Object.keys(voterClassLabels) as readonly VoterClass[]; // keys of a literal: nothing else can stand in it
  return classes.find((one) => one === values['class']) ?? 'resident';
}

/** The number of a voter's certificate, as it is written: 0007. */
export function serialText(values: JsonObject): string {
  const serial = countIn(values, 'serial');
  return serial === undefined ? '' : String(serial).padStart(4, '0');
}

/** Who moved away, died or was entered by mistake stays in the register and off the list. */
export function isGone(values: JsonObject): boolean {
  return textIn(values, 'removed') !== '';
}

/** Those of the register who may vote, in the order of their numbers. */
export function standingVoters(register: readonly JsonObject[]): readonly JsonObject[] {
  return register
    .filter((values) => !isGone(values) && textIn(values, 'exclusion') === '')
    .sort((a, b) => (countIn(a, 'serial') ?? 0) - (countIn(b, 'serial') ?? 0));
}

/** Certificate numbers of the roll with the names behind them. */
export function rollOf(register: readonly JsonObject[]): ReadonlyMap<string, string> {
  return new Map(standingVoters(register).map((values) => [serialText(values), textIn(values, 'name')]));
}

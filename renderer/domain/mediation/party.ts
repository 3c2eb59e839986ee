import type { JsonObject } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import { involvesMinor, isReportable } from './screening-findings';
import { mediationKinds } from './track';
import { nameIn, textIn } from './values';

/**
 * What guards and papers call a party: its name, or its side where the name did not come along. A minor is never told by name
 * (未成年人保护法 103).
 */
export function partyName(values: JsonObject): string {
  return values['minor'] === true ? `未成年的${sideOf(values)}` : partyFullName(values);
}

/** The same for a form of the case itself, where the name is to be written. */
export function partyFullName(values: JsonObject): string {
  return nameIn(values, 'name') ?? textIn(values, 'organisation') ?? sideOf(values);
}

function sideOf(values: JsonObject): string {
  return sideLabels[textIn(values, 'side') ?? ''] ?? '当事人';
}

const sideLabels: Readonly<Record<string, string>> = { one: '一方当事人', other: '对方当事人', third: '第三人' };

/** The parties of a case; where a minor has a part in it or it must be reported, without what could name them in a message. */
export function partiesOf(input: GuardInput): readonly JsonObject[] {
  const parties = input.childrenOf(mediationKinds.party).map((party) => party.values);
  return namesNobody(input.values) ? parties.map(withoutName) : parties;
}

/** In such a case no message says who somebody is: whoever is named around a minor tells who the minor is. */
export function namesNobody(values: JsonObject): boolean {
  return involvesMinor(values) || isReportable(values);
}

/** What messages call somebody whose name is kept back. */
export const somebody = '有关人员';

/** Who speaks for a party or came along stays a fact; who it is does not. */
function withoutName({ name: _name, organisation: _organisation, ...values }: JsonObject): JsonObject {
  const others = ['representative', 'guardian'].filter((field) => nameIn(values, field) !== undefined);
  return { ...values, ...Object.fromEntries(others.map((field) => [field, { name: somebody }])) };
}

/** A mediation has at least two sides. */
export const atLeastTwoSides: Guard = (input) => {
  const sides = new Set(partiesOf(input).map((party) => textIn(party, 'side')));
  const missing = (['one', 'other'] as const).filter((side) => !sides.has(side));
  if (missing.length === 0) return [];
  return [
    {
      code: 'two-sides',
      sentence: `还没有登记${missing.map((side) => sideLabels[side]).join('和')}，调解至少要有双方。`,
      whatToDo: '请在“当事人”里添加缺少的一方。',
    },
  ];
};

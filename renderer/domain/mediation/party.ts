import type { JsonObject } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import { mediationKinds } from './track';
import { nameIn, textIn } from './values';

/** What guards and papers call a party: its name, or its side where the name did not come along. */
export function partyName(values: JsonObject): string {
  return nameIn(values, 'name') ?? textIn(values, 'organisation') ?? sideLabels[textIn(values, 'side') ?? ''] ?? '当事人';
}

const sideLabels: Readonly<Record<string, string>> = { one: '一方当事人', other: '对方当事人', third: '第三人' };

export function partiesOf(input: GuardInput): readonly JsonObject[] {
  return input.childrenOf(mediationKinds.party).map((party) => party.values);
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

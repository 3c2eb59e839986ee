import type { JsonObject } from '../json';
import type { Check } from '../ledger/check';
import type { Refusal } from '../refusal';
import { identifyingWords } from './identifying';
import { mediationKinds } from './track';
import { nameIn, textIn } from './values';

/** Fields of a report that are printed and handed on. */
const told = ['summary', 'measures', 'request'] as const;

/** A mandatory report says what happened and gives nobody away: no name, school or address of a party. */
export function namesNobody(article: string): Check {
  return ({ values, parent }) => {
    if (textIn(values, 'kind') !== 'mandatory') return [];
    const words = (parent?.childrenOf(mediationKinds.party) ?? []).flatMap(wordsOf);
    return told.filter((field) => words.some((word) => textIn(values, field)?.includes(word))).map(named(article));
  };
}

function wordsOf(party: JsonObject): readonly string[] {
  return identifyingWords({
    name: nameIn(party, 'name'),
    guardian: nameIn(party, 'guardian'),
    representative: nameIn(party, 'representative'),
    phone: textIn(party, 'phone'),
    identityNumber: textIn(party, 'identityNumber'),
    address: nameOfPlace(party),
    occupation: textIn(party, 'occupation'),
  });
}

function nameOfPlace(party: JsonObject): string | undefined {
  const place = party['address'];
  return typeof place === 'object' && place !== null && 'text' in place && typeof place.text === 'string'
    ? place.text
    : undefined;
}

function named(article: string) {
  return (field: string): Refusal => ({
    code: 'names-somebody',
    article,
    field,
    sentence: `强制报告里写了当事人的姓名、学校、住址或者电话（${article}）。`,
    whatToDo: '请改成“当事人”“该未成年人”一类的写法；需要核实身份的，由报告单位和接报机关另行交接。',
  });
}

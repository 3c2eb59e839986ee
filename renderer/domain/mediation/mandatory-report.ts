import type { JsonObject } from '../json';
import type { Check } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { identifyingWords } from './identifying';
import { mediationKinds } from './track';
import { nameIn, textIn } from './values';

/** Fields of a report that are printed and handed on. */
const told = ['summary', 'measures', 'request'] as const;

/** A report upward says what happened and gives nobody away: no name, school or address of a party. */
export function namesNobody(article: string): Check {
  return ({ values, besides }) => {
    const words = besides(mediationKinds.party).flatMap(({ values: party }) => wordsOf(party));
    const found = told.filter((field) => words.some((word) => textIn(values, field)?.includes(word)));
    return found.map(named(textIn(values, 'kind') === 'mandatory' ? article : undefined));
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

/** Only of minors the law says so; elsewhere what is not needed does not leave the office. */
function named(article: string | undefined) {
  return (field: string): Refusal => ({
    code: 'names-somebody',
    ...(article === undefined ? {} : { article }),
    field,
    sentence: `上报的内容里写了当事人的姓名、学校、住址或者电话${article === undefined ? '' : `（${article}）`}。`,
    whatToDo: '请改成“当事人”“该未成年人”一类的写法；需要核实身份的，由本单位和收到的机关另行交接。',
  });
}

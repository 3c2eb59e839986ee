import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { partiesOf, partyName } from './party';
import { answerIn, rowsIn, textIn } from './values';

export interface Consent {
  readonly on: string;
  readonly agrees: boolean;
}

/** The answer that holds: the latest by date, and of one day the one written last. A change of mind is a new row. */
export function lastConsent(party: JsonObject): Consent | undefined {
  const rows = rowsIn(party, 'consents').flatMap((row) => {
    const on = textIn(row, 'on');
    const agrees = answerIn(row, 'agrees');
    return on === undefined || agrees === undefined ? [] : [{ on, agrees }];
  });
  return rows.reduce<Consent | undefined>((held, row) => (held === undefined || row.on >= held.on ? row : held), undefined);
}

/** Every party says yes before the matter is accepted; a clear refusal forbids mediation until a new yes is written down. */
export function consentOfEveryParty(article: string): Guard {
  return (input) => partiesOf(input).flatMap((party) => judge(party, input.eventAt.slice(0, 10), article));
}

/**
 * Whoever no longer wants to mediate is bound by no agreement. Where it is about a part only, those who will not are left out, as long
 * as both sides still have somebody who will.
 */
export function agreedByThoseWhoConsent(article: string): Guard {
  const everybody = consentOfEveryParty(article);
  return (input) => {
    const refusals = everybody(input);
    if (answerIn(input.values, 'partial') !== true) return refusals;
    const willing = partiesOf(input).filter((party) => lastConsent(party)?.agrees === true);
    const sides = new Set(willing.map((party) => textIn(party, 'side')));
    return sides.has('one') && sides.has('other') ? [] : refusals;
  };
}

function judge(party: JsonObject, on: string, article: string): readonly Refusal[] {
  const name = partyName(party);
  const consent = lastConsent(party);
  if (consent === undefined) return [notAsked(name, article)];
  if (!consent.agrees) return [refused(name, consent.on, article)];
  return consent.on > on ? [tooLate(name, consent.on, article)] : [];
}

function notAsked(name: string, article: string): Refusal {
  return {
    code: 'consent-missing',
    article,
    sentence: `${name}是否同意调解还没有记录（${article}）。`,
    whatToDo: `请征求${name}的意见，在其“是否同意调解”里记一行。`,
  };
}

function refused(name: string, on: string, article: string): Refusal {
  return {
    code: 'consent-refused',
    article,
    sentence: `${name}已于${on}明确拒绝调解，不得调解（${article}）。`,
    whatToDo: '可以走访劝导；改变意愿的，在其“是否同意调解”里另记一行新的同意，原来的拒绝保留。',
  };
}

function tooLate(name: string, on: string, article: string): Refusal {
  return {
    code: 'consent-late',
    article,
    field: '$eventAt',
    sentence: `${name}在${on}才同意调解，晚于这一步的日期（${article}）。`,
    whatToDo: '请核对同意日期和这一步的发生日期。',
  };
}

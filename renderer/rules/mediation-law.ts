import type { RulePack } from '../domain/law/rule-pack';
import { mediationTexts } from './mediation-texts';

const days = (length: number) => ({ length, unit: 'day' }) as const;
const workingDays = (length: number) => ({ length, unit: 'workingDay' }) as const;

/**
 * What the mediation room reckons with (`mediation.md` §1.6), each figure and term with its article. A change of the law is a further
 * term with its own first day; an old one stays, because it counts for what began under it.
 */
export const mediationLaw = {
  name: 'mediation-law',
  epoch: 2,
  validFrom: '2026-01-01',
  texts: mediationTexts,
  figures: {
    /** Sittings a police mediation usually has at most: one, and a second where needed. */
    usualPoliceSittings: { value: 2, unit: '次', text: 'CX', article: '183' },
    /** Days from effect within which both may ask a court to confirm. */
    confirmationDays: { value: 30, unit: '日', text: 'RM', article: '33' },
    /** How often the police may have the time of a case extended. */
    policeExtensions: { value: 2, unit: '次', text: 'ZA', article: '118' },
    /** Spokesmen a large group may choose; holds in one place only. */
    delegates: { value: 5, unit: '名', text: 'ND', article: '20' },
  },
  terms: {
    /** D1. No statute names a limit; one month is the custom, and a place may set it differently. */
    general: { term: { length: 1, unit: 'month' }, from: '2002-11-01', text: 'GD', article: '33' },
    /** D2, counted from the application and not from acceptance. */
    labour: { term: days(15), from: '2008-05-01', text: 'LD', article: '14' },
    /** D3, without the time of an appraisal. */
    medical: { term: workingDays(30), from: '2018-10-01', text: 'YL', article: '38' },
    /** D4, from signing for the papers of the court. */
    courtBefore: { term: days(30), from: '2016-07-01', text: 'TY', article: '27' },
    courtOrdinary: { term: days(15), from: '2016-07-01', text: 'TY', article: '27' },
    courtSummary: { term: days(7), from: '2016-07-01', text: 'TY', article: '27' },
    /** D5. */
    policeFirst: { term: workingDays(3), from: '2007-12-08', text: 'GF', article: '9' },
    /** D6. */
    policeSecond: { term: workingDays(7), from: '2013-01-01', text: 'CX', article: '183' },
    /** D7, from filing, and anew from the day an agreement failed or was not kept; each extension is as long again. */
    policeCase: { term: days(30), from: '2026-01-01', text: 'ZA', article: '118' },
    /** D8. */
    confirmation: { term: days(30), from: '2011-01-01', text: 'RM', article: '33' },
    /** D9, D10: for the court; shown so that a party knows when to ask. */
    courtAccepts: { term: days(3), from: '2011-03-30', text: 'QR', article: '4' },
    courtDecides: { term: days(15), from: '2011-03-30', text: 'QR', article: '5' },
    courtExtends: { term: days(10), from: '2011-03-30', text: 'QR', article: '5' },
    /** D11, D12. */
    objection: { term: days(15), from: '2015-02-04', text: 'JS', article: '372' },
    enforcement: { term: { length: 24, unit: 'month' }, from: '2008-04-01', text: 'MS', article: '250' },
    /** D14: no number stands in a statute. */
    followUp: { term: days(30), from: '2011-01-01', text: 'BD', article: '回访' },
  },
} as const satisfies RulePack;

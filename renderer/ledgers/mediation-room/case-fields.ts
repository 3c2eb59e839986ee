import { agreement, outcome } from './fields-agreement';
import { handling } from './fields-handling';
import { intake } from './fields-intake';
import { review, screening, screeningOutcome } from './fields-review';

export const caseFields = { ...intake, ...screening, ...screeningOutcome, ...review, ...handling, ...agreement, ...outcome };

export type CaseField = keyof typeof caseFields;

function namesOf<F extends Partial<Record<CaseField, unknown>>>(fields: F): readonly (keyof F & CaseField)[] {
  return Object.keys(fields) as (keyof F & CaseField)[]; // keys of a literal: nothing else can stand in it
}

/** The questions a step asks, in their order. */
export const screeningFields = namesOf(screening);

export const caseSections = [
  { label: '登记', fields: ['track', 'number', 'matter', 'disputeType', 'source', 'registeredOn'] },
  {
    label: '情况',
    fields: [
      'facts',
      'claims',
      'requestedOn',
      'happenedOn',
      'place',
      'partyRelation',
      'people',
      'amountInDispute',
      'paidBefore',
      'area',
      'risk',
      'difficult',
      'organ',
      'organType',
    ],
  },
  { label: '关联和联合办理', fields: ['previousCase', 'linkedCase', 'sweep', 'delegates', 'jointUnits'] },
  { label: '受理前审查', fields: [...screeningFields, ...namesOf(screeningOutcome)], later: true },
  { label: '公安机关办理', fields: namesOf(review), later: true },
  { label: '受理和调解', fields: namesOf(handling), later: true },
  { label: '调解协议', fields: namesOf(agreement), later: true },
  { label: '履行、终止和结案', fields: namesOf(outcome), later: true },
] as const;

/** The legal procedure a dispute is handled under; never re-labelled, a change makes a new linked record. */
export const tracks = ['RM', 'ZA', 'XC', 'MS', 'ZF'] as const;
export type Track = (typeof tracks)[number];

/** Procedures presided over by a police officer. */
export const policeTracks = ['ZA', 'XC', 'MS'] as const satisfies readonly Track[];

/** Record kinds of the mediation room, as guards and declarations name them. */
export const mediationKinds = {
  case: 'mediation.case',
  party: 'mediation.party',
  visit: 'mediation.visit',
  inquiry: 'mediation.inquiry',
  session: 'mediation.session',
  comment: 'mediation.comment',
  report: 'mediation.report',
  correction: 'mediation.report-correction',
  reportComment: 'mediation.report-comment',
  material: 'mediation.material',
  call: 'mediation.call',
  appointment: 'mediation.appointment',
  obligation: 'mediation.obligation',
  confirmation: 'mediation.confirmation',
  followUp: 'mediation.follow-up',
  upward: 'mediation.upward',
  reply: 'mediation.reply',
  letter: 'mediation.letter',
  mediator: 'mediation.mediator',
  committee: 'mediation.committee',
  sweep: 'mediation.sweep',
  campaign: 'mediation.campaign',
  allowance: 'mediation.allowance',
} as const;

/** On which side of the dispute a person stands. */
export type Side = 'one' | 'other' | 'third';

/** What a person is in a police case; in a mutual fight one person is both. */
export type PoliceRole = 'suspect' | 'victim' | 'both';

export type AgreementForm = 'written' | 'oral' | 'recorded';

export type Performance = 'onTheSpot' | 'promised' | 'part' | 'done' | 'overdue' | 'refused' | 'changed' | 'void';

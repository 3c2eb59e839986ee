import type { ScreeningArticles } from '../../domain/mediation/screening-questions';
import { cite } from './law';

/** What the twelve questions rest on. */
export const screeningArticles: ScreeningArticles = {
  crime: cite('XS', '288'),
  escalation: cite('RM', '25'),
  minors: cite('WC', '54'),
  minorsReport: cite('WC', '11'),
  bullying: cite('WC', '130'),
  familyReport: cite('FB', '14'),
  family: cite('FB', '10'),
  medicalPending: cite('YL', '31'),
  pending: cite('XF', '1'),
  land: cite('TG', '14'),
  status: cite('JS', '355'),
  administrative: cite('XF', '1'),
  against: cite('JS', '358'),
  sensitive: cite('BD', '上报'),
};

/** Why somebody in a case is not named. */
export const shieldArticles = { minors: cite('WC', '103'), victims: cite('WC', '103'), sealed: cite('ZA', '136') } as const;

export const presidingArticles = { committee: cite('RM', '13'), police: cite('ZA', '9') } as const;

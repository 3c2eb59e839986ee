import type { PaperTemplate } from '../domain/paper/paper';
import { dossierBack, dossierCover, dossierIndex } from './dossier-papers';
import { rmAgreement, rmOralAgreement } from './rm-agreement';
import { rmFollowUp } from './rm-follow-up';
import { rmInquiry } from './rm-inquiry';
import { rmRegistration } from './rm-registration';
import { rmRights } from './rm-rights';
import { rmSitting } from './rm-sitting';
import { zaAgreement } from './za-agreement';

/** Every paper this version can print. */
export const templates: readonly PaperTemplate[] = [
  rmRegistration,
  rmRights,
  rmInquiry,
  rmSitting,
  rmAgreement,
  rmOralAgreement,
  rmFollowUp,
  zaAgreement,
  dossierCover,
  dossierIndex,
  dossierBack,
];

export function findTemplate(name: string): PaperTemplate | undefined {
  return templates.find((template) => template.name === name);
}

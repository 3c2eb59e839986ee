import type { PaperTemplate } from '../domain/paper/paper';
import { appraisalBallot, appraisalTally } from './appraisal-vote';
import { dossierBack, dossierCover, dossierIndex } from './dossier-papers';
import { instructorAppraisal, instructorAppraisalData } from './instructor-appraisal';
import { instructorDemand, instructorDemandClosing, instructorDemandOrder, instructorDemandReceipt } from './instructor-demand';
import { instructorHandover } from './instructor-handover';
import { instructorLeave } from './instructor-leave';
import { instructorMeeting } from './instructor-meeting';
import { instructorMonth } from './instructor-month';
import { instructorContactCard, instructorPosting } from './instructor-posting';
import { instructorSpotCheck } from './instructor-spot-check';
import { instructorTransition } from './instructor-transition';
import { instructorVisit } from './instructor-visit';
import { publicityForm, publicitySignIn } from './publicity-papers';
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
  instructorContactCard,
  instructorPosting,
  instructorHandover,
  instructorVisit,
  instructorDemand,
  instructorDemandOrder,
  instructorDemandReceipt,
  instructorDemandClosing,
  instructorMeeting,
  instructorTransition,
  instructorMonth,
  instructorLeave,
  instructorSpotCheck,
  instructorAppraisal,
  instructorAppraisalData,
  publicityForm,
  publicitySignIn,
  appraisalBallot,
  appraisalTally,
];

export function findTemplate(name: string): PaperTemplate | undefined {
  return templates.find((template) => template.name === name);
}

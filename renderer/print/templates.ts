import type { PaperTemplate } from '../domain/paper/paper';
import { doubleReview } from './street/double-review';
import { appraisalBallot, appraisalTally } from './instructors/appraisal-vote';
import { dossierBack, dossierCover, dossierIndex } from './mediation/dossier-papers';
import { electionNotice } from './elections/election-notices';
import { electionRoll } from './elections/election-roll';
import { electionReport, electionWholeReport } from './elections/election-report';
import { electionBallot, electionTallySheet, electionPaperCheck, electionDoubts } from './elections/election-ballot-papers';
import {
  electionVoterCard,
  electionProxy,
  electionNomination,
  electionVetting,
  electionComplaint,
  electionDecision,
  electionBox,
  electionIssueRegister,
  electionRegistration,
} from './elections/election-forms';
import {
  electionCertificates,
  electionCover,
  electionHandover,
  electionPledge,
  electionPlan,
  electionRulesPaper,
  electionPushForm,
  electionPushTally,
} from './elections/election-finish';
import { partyDueTable, partyRequest } from './elections/party-election-papers';
import { instructorAppraisal, instructorAppraisalData } from './instructors/instructor-appraisal';
import {
  instructorDemand,
  instructorDemandClosing,
  instructorDemandOrder,
  instructorDemandReceipt,
} from './instructors/instructor-demand';
import { instructorHandover } from './instructors/instructor-handover';
import { instructorLeave } from './instructors/instructor-leave';
import { instructorMeeting } from './instructors/instructor-meeting';
import { instructorMonth } from './instructors/instructor-month';
import { instructorContactCard, instructorPosting } from './instructors/instructor-posting';
import { instructorSpotCheck } from './instructors/instructor-spot-check';
import { instructorTransition } from './instructors/instructor-transition';
import { instructorVisit } from './instructors/instructor-visit';
import { publicityForm, publicitySignIn } from './instructors/publicity-papers';
import { allowanceSheet } from './mediation/allowance-sheet';
import { authorityLetter } from './mediation/authority-letter';
import { closingReport } from './mediation/closing-report';
import { confirmationApplication } from './mediation/confirmation-application';
import { dissuasionNote } from './mediation/dissuasion-note';
import { dossierExplanation } from './mediation/dossier-explanation';
import { guardianRecord } from './mediation/guardian-record';
import { letterFeedback, letterReceipt } from './mediation/letters-back';
import { letterEntrust, letterHandOver } from './mediation/letters-out';
import { majorDisputeReport } from './mediation/major-dispute-report';
import { mandatoryReport } from './mediation/mandatory-report';
import { mediationNotice } from './mediation/mediation-notice';
import { msAgreement } from './mediation/ms-agreement';
import { noPenaltyApplication } from './mediation/no-penalty-application';
import { receipt } from './mediation/receipt';
import { refusalNotice } from './mediation/refusal-notice';
import { rmAgreement, rmOralAgreement } from './mediation/rm-agreement';
import { rmApplication } from './mediation/rm-application';
import { rmFollowUp } from './mediation/rm-follow-up';
import { rmInquiry } from './mediation/rm-inquiry';
import { rmRegistration } from './mediation/rm-registration';
import { rmRights } from './mediation/rm-rights';
import { rmSitting } from './mediation/rm-sitting';
import { sweepSheet } from './mediation/sweep-sheet';
import { terminationNotice } from './mediation/termination-notice';
import { undisputedFacts } from './mediation/undisputed-facts';
import { urgeNotice } from './mediation/urge-notice';
import { visitRecord } from './mediation/visit-record';
import { xcAgreement } from './mediation/xc-agreement';
import { zaAgreement } from './mediation/za-agreement';

/** Every paper this version can print. */
export const templates: readonly PaperTemplate[] = [
  rmRegistration,
  rmApplication,
  refusalNotice,
  rmRights,
  authorityLetter,
  guardianRecord,
  visitRecord,
  rmInquiry,
  mediationNotice,
  rmSitting,
  rmAgreement,
  rmOralAgreement,
  zaAgreement,
  xcAgreement,
  msAgreement,
  terminationNotice,
  undisputedFacts,
  noPenaltyApplication,
  dissuasionNote,
  urgeNotice,
  receipt,
  confirmationApplication,
  rmFollowUp,
  mandatoryReport,
  majorDisputeReport,
  letterEntrust,
  letterHandOver,
  letterReceipt,
  letterFeedback,
  closingReport,
  dossierCover,
  dossierIndex,
  dossierExplanation,
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
  doubleReview,
  sweepSheet,
  allowanceSheet,
  electionNotice,
  electionRoll,
  electionReport,
  electionWholeReport,
  electionBallot,
  electionTallySheet,
  electionPaperCheck,
  electionDoubts,
  electionVoterCard,
  electionProxy,
  electionNomination,
  electionVetting,
  electionComplaint,
  electionDecision,
  electionBox,
  electionIssueRegister,
  electionRegistration,
  electionCertificates,
  electionCover,
  electionHandover,
  electionPledge,
  electionPlan,
  electionRulesPaper,
  electionPushForm,
  electionPushTally,
  partyRequest,
  partyDueTable,
];

export function findTemplate(name: string): PaperTemplate | undefined {
  return templates.find((template) => template.name === name);
}

import type { PaperTemplate } from '../domain/paper/paper';
import { appraisalBallot, appraisalTally } from './appraisal-vote';
import { dossierBack, dossierCover, dossierIndex } from './dossier-papers';
import { electionNotice } from './election-notices';
import { electionRoll } from './election-roll';
import { electionReport, electionWholeReport } from './election-report';
import { electionBallot, electionTallySheet, electionPaperCheck, electionDoubts } from './election-ballot-papers';
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
} from './election-forms';
import {
  electionCertificates,
  electionCover,
  electionHandover,
  electionPledge,
  electionPlan,
  electionRulesPaper,
  electionPushForm,
  electionPushTally,
} from './election-finish';
import { partyDueTable, partyRequest } from './party-election-papers';
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
import { allowanceSheet } from './allowance-sheet';
import { authorityLetter } from './authority-letter';
import { closingReport } from './closing-report';
import { confirmationApplication } from './confirmation-application';
import { dissuasionNote } from './dissuasion-note';
import { dossierExplanation } from './dossier-explanation';
import { guardianRecord } from './guardian-record';
import { letterFeedback, letterReceipt } from './letters-back';
import { letterEntrust, letterHandOver } from './letters-out';
import { majorDisputeReport } from './major-dispute-report';
import { mandatoryReport } from './mandatory-report';
import { mediationNotice } from './mediation-notice';
import { msAgreement } from './ms-agreement';
import { noPenaltyApplication } from './no-penalty-application';
import { receipt } from './receipt';
import { refusalNotice } from './refusal-notice';
import { rmAgreement, rmOralAgreement } from './rm-agreement';
import { rmApplication } from './rm-application';
import { rmFollowUp } from './rm-follow-up';
import { rmInquiry } from './rm-inquiry';
import { rmRegistration } from './rm-registration';
import { rmRights } from './rm-rights';
import { rmSitting } from './rm-sitting';
import { sweepSheet } from './sweep-sheet';
import { terminationNotice } from './termination-notice';
import { undisputedFacts } from './undisputed-facts';
import { urgeNotice } from './urge-notice';
import { visitRecord } from './visit-record';
import { xcAgreement } from './xc-agreement';
import { zaAgreement } from './za-agreement';

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

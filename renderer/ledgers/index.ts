import type { Ledger } from '../domain/ledger/ledger';
import type { OfficeType } from '../domain/office/office';
import { caseLedger } from './mediation-room/case';
import { mediatorLedger } from './mediation-room/mediator';
import { committeeLedger } from './mediation-room/committee';
import { sweepLedger } from './mediation-room/sweep';
import { campaignLedger } from './mediation-room/campaign';
import { allowanceLedger } from './mediation-room/allowance';
import { callLedger } from './mediation-room/call';
import { appointmentLedger } from './mediation-room/appointment';
import { obligationLedger } from './mediation-room/obligation';
import { confirmationLedger } from './mediation-room/confirmation';
import { followUpLedger } from './mediation-room/follow-up';
import { letterLedger } from './mediation-room/letter';
import { replyLedger, upwardLedger } from './mediation-room/upward';
import { commentLedger } from './mediation-room/comment';
import { inquiryLedger } from './mediation-room/inquiry';
import { materialLedger } from './mediation-room/material';
import { partyLedger } from './mediation-room/party';
import { correctionLedger, reportCommentLedger, reportLedger } from './mediation-room/report';
import { sessionLedger } from './mediation-room/session';
import { visitLedger } from './mediation-room/visit';
import { electionLedger } from './elections/election';
import { voterLedger } from './elections/voter';
import { rollLedger } from './elections/roll';
import { complaintLedger } from './elections/complaint';
import { nominationLedger } from './elections/nomination';
import { candidateLedger } from './elections/candidate';
import { proxyLedger } from './elections/proxy';
import { stationLedger } from './elections/station';
import { ballotLedger } from './elections/ballot';
import { doubtLedger, sheetLedger } from './elections/sheet';
import { resultLedger } from './elections/result';
import { noticeLedger } from './elections/notice';
import { handoverLedger } from './elections/handover';
import { pledgeLedger } from './elections/pledge';
import { recallLedger, recallSheetLedger } from './elections/recall';
import { doubleLedger } from './elections/double';
import { electionMaterialLedger } from './elections/material';
import { partyElectionLedger } from './elections/party-election';
import { partyCandidateLedger, partyMemberLedger, partyPushLedger } from './elections/party-people';
import { partyBallotLedger, partyDoubtLedger, partyResultLedger, partySheetLedger } from './elections/party-vote';
import { partyMaterialLedger, partyNoticeLedger, partyPledgeLedger } from './elections/party-papers';
import { publicityLedger } from './common/publicity';
import { condolenceLedger } from './common/condolence';
import { holidaysLedger } from './common/holidays';
import { giftHandoverLedger } from './common/gift-handover';
import { instructorLedgers } from './instructors/instructor-ledgers';
import { appraisalSheetLedger } from './street/appraisal-sheet';
import { appraisalVoteLedger } from './street/appraisal-vote';
import { demoCommunityLedger } from './street/demo-community';
import { doubleReviewLedger } from './street/double-review';
import { reviewSchemeLedger } from './street/review-scheme';
import { propertyOversightLedger } from './street/property-oversight';
import { accountLedger } from './system/account';
import { blobLedger } from './system/blob';
import { choiceLedger } from './system/choice';
import { contactLedger } from './system/contact';
import { fullReadingLedger } from './system/full-reading';
import { mappingLedger } from './system/mapping';
import { officeLedger } from './system/office';
import { printingLedger } from './system/printing';
import { readingInLedger } from './system/reading-in';
import { spreadsheetLedger } from './system/spreadsheet';
import { transferLedger } from './system/transfer';

/** Every record kind this version knows. */
export const allLedgers: readonly Ledger[] = [
  caseLedger,
  partyLedger,
  visitLedger,
  inquiryLedger,
  sessionLedger,
  callLedger,
  appointmentLedger,
  obligationLedger,
  confirmationLedger,
  followUpLedger,
  upwardLedger,
  replyLedger,
  letterLedger,
  materialLedger,
  commentLedger,
  sweepLedger,
  campaignLedger,
  mediatorLedger,
  committeeLedger,
  allowanceLedger,
  reportLedger,
  correctionLedger,
  reportCommentLedger,
  electionLedger,
  voterLedger,
  rollLedger,
  complaintLedger,
  nominationLedger,
  candidateLedger,
  proxyLedger,
  stationLedger,
  ballotLedger,
  sheetLedger,
  doubtLedger,
  resultLedger,
  noticeLedger,
  handoverLedger,
  pledgeLedger,
  recallLedger,
  recallSheetLedger,
  doubleLedger,
  electionMaterialLedger,
  partyElectionLedger,
  partyMemberLedger,
  partyPushLedger,
  partyCandidateLedger,
  partyBallotLedger,
  partySheetLedger,
  partyDoubtLedger,
  partyResultLedger,
  partyNoticeLedger,
  partyPledgeLedger,
  partyMaterialLedger,
  ...instructorLedgers,
  publicityLedger,
  condolenceLedger,
  propertyOversightLedger,
  demoCommunityLedger,
  reviewSchemeLedger,
  doubleReviewLedger,
  appraisalVoteLedger,
  appraisalSheetLedger,
  giftHandoverLedger,
  holidaysLedger,
  officeLedger,
  accountLedger,
  choiceLedger,
  contactLedger,
  transferLedger,
  printingLedger,
  fullReadingLedger,
  blobLedger,
  spreadsheetLedger,
  readingInLedger,
  mappingLedger,
];

const ledgersByKind = new Map(allLedgers.map((ledger) => [ledger.kind, ledger]));

export function findLedger(kind: string): Ledger | undefined {
  return ledgersByKind.get(kind);
}

/** The ledgers an office of this type may keep or reads, in the order of the navigation. */
export function ledgersFor(type: OfficeType): readonly Ledger[] {
  return allLedgers.filter((ledger) => ledger.offices.includes(type) || ledger.readers?.includes(type) === true);
}

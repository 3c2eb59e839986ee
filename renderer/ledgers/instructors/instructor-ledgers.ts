import type { Ledger } from '../../domain/ledger/ledger';
import { appraisalLedger, appraisalNoteLedger } from './appraisal';
import { cardLedger } from './card';
import { demandLedger, demandNoteLedger } from './demand';
import { handoverLedger } from './handover';
import { instructorLeaveLedger, leaveOpinionLedger } from './leave';
import { logLedger, logNoteLedger } from './log';
import { meetingLedger, meetingNoteLedger } from './meeting';
import { instructorMonthLedger, monthNoteLedger } from './month';
import { policyLedger } from './policy';
import { instructorPostingLedger } from './posting';
import { instructorCorrectionLedger, instructorReportLedger, instructorReportNoteLedger } from './report';
import { rulesLedger } from './rules';
import { leaderVisitLedger, reviewLedger, reviewNoteLedger, spotCheckLedger, spotCheckNoteLedger } from './supervision';
import { taskLedger, taskNoteLedger } from './task';
import { trainingLedger } from './training';
import { transitionLedger } from './transition';
import { visitLedger, visitNoteLedger } from './visit';

/** Everything about resident instructors, in the order of the navigation: what is written every day stands first. */
export const instructorLedgers: readonly Ledger[] = [
  visitLedger,
  visitNoteLedger,
  demandLedger,
  demandNoteLedger,
  logLedger,
  logNoteLedger,
  meetingLedger,
  meetingNoteLedger,
  taskLedger,
  taskNoteLedger,
  instructorReportLedger,
  instructorCorrectionLedger,
  instructorReportNoteLedger,
  transitionLedger,
  instructorPostingLedger,
  instructorMonthLedger,
  monthNoteLedger,
  instructorLeaveLedger,
  leaveOpinionLedger,
  handoverLedger,
  reviewLedger,
  reviewNoteLedger,
  spotCheckLedger,
  spotCheckNoteLedger,
  leaderVisitLedger,
  appraisalLedger,
  appraisalNoteLedger,
  cardLedger,
  policyLedger,
  trainingLedger,
  rulesLedger,
];

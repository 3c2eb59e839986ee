import type { Relation } from './relatives';
import type { Share } from './counting/share';

/** Both ends belong to it; null is no end. */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** Which class of voter a person is registered as. */
export type VoterClass = 'resident' | 'away' | 'outsider' | 'habitual' | 'worker';

/** Why a person of age is left off a roll. */
export type Exclusion = 'deprived' | 'noCapacity' | 'unreachable';

/** What bars a nominee. */
export type Bar = 'expelled' | 'criminal' | 'clanOrGang' | 'gang' | 'religion';

export type BallotOrder = 'votes' | 'surnameStrokes' | 'nameStrokes' | 'approved';

/** What one seat more candidates than seats at least, and perhaps at most, means for each post. */
export interface ExtraCandidates {
  readonly director: Range;
  readonly deputy: Range;
  readonly member: Range;
}

/** In writing, so many days before the election, or after the list was posted. */
export interface Withdrawal {
  readonly side: 'beforeElection' | 'afterList';
  readonly days: number;
}

/** From how many elected members seats may stay vacant. */
export interface Vacancy {
  readonly elected: number;
  readonly withDirector: boolean;
}

/** How long ballots are kept sealed; null years: until the next term's election is over. */
export interface Retention {
  readonly years: number | null;
}

/** What every kind of election has. Days are whole days counted from the day that sets the clock going, which is not counted. */
export interface SharedSettings {
  readonly termYears: number;
  /** Days by which the app advises to be early. */
  readonly advisedMargin: number;
  readonly restDays: 'rollOn' | 'asCounted';
  readonly quorum: Share;
  readonly overvoteScope: 'ballot' | 'column';
  readonly writeIns: boolean;
  readonly markedBallot: 'void' | 'counted';
  readonly tieRule: 'revote';
  readonly disclosureLimit: number;
  readonly proxies: boolean;
  readonly mobileBoxes: boolean;
  readonly retention: Retention;
}

/** Villagers' and residents' committees. Where the two laws differ, the packs do. */
export interface CommitteeSettings extends SharedSettings {
  readonly auditPublished: boolean;
  readonly committeeSize: Range;
  readonly committeeOdd: boolean;
  readonly committeeLeaving: boolean;
  readonly committeeObjectionDays: number | null;

  readonly rollPostedDays: number;
  readonly complaintDays: number;
  readonly decisionDays: number;
  readonly lateComplaints: 'refused' | 'committeeDecides';
  readonly votingAge: number;
  readonly classes: readonly VoterClass[];
  /** Who must say that they take part. */
  readonly statementFrom: readonly VoterClass[];
  readonly outsiderMonths: number | null;
  readonly workerMonths: number | null;
  readonly oneRollOnly: boolean;
  readonly exclusions: readonly Exclusion[];

  /** Voters who together may nominate. */
  readonly jointNominators: number;
  readonly namesPerForm: 'seats' | 'unlimited';
  readonly onePost: boolean;
  readonly bars: readonly Bar[];
  readonly crossPostAdd: 'off' | 'nomination';
  readonly candidatesExceedSeats: boolean;
  readonly extraCandidates: ExtraCandidates;
  readonly candidateOrder: BallotOrder;
  readonly candidateListDays: number | null;
  readonly withdrawal: Withdrawal | null;
  readonly noCandidateMode: boolean;
  readonly selfNominationDays: number | null;
  readonly meetVoters: boolean;

  readonly proxyMost: number;
  readonly candidateAsProxy: boolean;
  readonly redelegation: boolean;
  readonly proxyArrangedDays: number | null;
  readonly proxyPostedDays: number | null;

  readonly boxCrew: number;
  readonly boxApproval: boolean;
  readonly stationMonitors: number;
  readonly workersBarred: readonly Relation[];
  readonly scribesBarred: readonly Relation[];
  readonly stationsPostedDays: number | null;

  readonly participation: 'returned' | 'issued';
  readonly majority: Share;
  readonly paperLimit: 'issuedAndSigned';
  readonly samePersonTwice: 'ballot' | 'columns';
  readonly writeInNeedsMark: boolean;
  readonly nicknames: 'ifIdentifiable' | 'void';
  readonly manInWomenColumn: 'columnVoid' | 'counted';
  readonly runoffQuorum: Share;
  readonly runoffShare: Share;
  readonly runoffExceedsSeats: boolean;
  readonly runoffWriteIns: boolean;
  readonly runoffDays: number | null;
  readonly vacancy: Vacancy | null;

  readonly committeeMembers: Range;
  readonly womenAtLeast: number;
  readonly womenRule: 'separateColumn' | 'firstWoman' | 'fillLater';
  readonly relativesRule: 'higherPostThenVotes';
  readonly handoverDays: number;
  readonly noticeDays: number;

  readonly recallVoters: Share;
  readonly recallRepresentatives: Share;
  readonly recallQuorum: Share;
  readonly recallMajority: Share;

  readonly assemblyPresent: Share;
  readonly householdsPresent: Share;
  readonly representativesPresent: Share;
  readonly meetingMajority: Share;
}

/** How the two recommendations become the first list. */
export type TwoPushFormula = 'topOfEach' | 'halfOfBoth' | 'panelThenCommittee' | 'combined';

/** Why a full member is not counted among those who should attend. */
export type DueExclusion = 'cannotExpress' | 'abroad' | 'serving' | 'bedridden' | 'shouldTransfer';

export interface PartySettings extends SharedSettings {
  readonly fullMembersOnly: boolean;
  /** Half of whom a candidate needs. The meeting's own method says it; there is no default. */
  readonly majorityBase: 'present' | 'due';
  readonly majority: Share;
  /** Extra candidates as a share of the seats, rounded up, at least one. */
  readonly extraCandidates: { readonly num: number; readonly den: number };
  readonly dueExclusions: readonly DueExclusion[];
  readonly monitorsNotCandidates: boolean;
  readonly scribesNotCandidates: boolean;
  readonly writeInsWhereAgainst: boolean;
  readonly fewestForCommittee: number;
  readonly congressFrom: number;
  readonly committeeOrder: BallotOrder;
  readonly secretaryOrder: BallotOrder;
  /** Candidates for secretary or deputy besides the seats. */
  readonly secretaryExtra: number;
  readonly formula: TwoPushFormula;
  /** What both recommendations must reach under the formula that asks for it. */
  readonly formulaShare: Share;
  readonly noticeWorkingDays: number | null;
  readonly extensionMonths: number;
  readonly reduceSeats: Share;
  readonly votePresent: Share;
  readonly voteMajority: Share;
}

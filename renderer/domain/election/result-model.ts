import type { Contest } from './counting/contest';
import type { Next } from './counting/contest-result';
import type { Group } from './counting/groups';
import type { ParticipationRuling } from './counting/judge-contest';
import type { PaperCount } from './counting/paper-count';
import type { MajorityRuling } from './counting/party-contest';
import type { FrozenRules } from './frozen';
import type { Post } from './nomination';
import type { Kinship } from './relatives';
import type { CommitteeSettings, PartySettings } from './settings';
import type { Signer } from './sign-off';

/** One post on one ballot: its sheets, what was ruled, and what the office announced. */
export interface ContestRecord {
  readonly contest: Contest;
  readonly groups: readonly Group[];
  readonly participation: ParticipationRuling | null;
  readonly majority: MajorityRuling | null;
  /** People voted for who cannot be elected, with the reason. */
  readonly barred: readonly { readonly person: string; readonly reason: string }[];
  readonly announced: { readonly elected: readonly string[]; readonly next: Next['kind'] };
}

/** One kind of ballot paper: several posts may stand on it. */
export interface BallotRecord {
  readonly label: string;
  readonly paper: PaperCount;
  /** 实到会 with the right to vote; only in the Party. */
  readonly present: number | null;
  readonly contests: readonly ContestRecord[];
}

/** One time the voters were asked. A void vote stays in the record. */
export interface VoteRecord {
  readonly heldOn: string;
  readonly voided: { readonly reason: string; readonly decidedOn: string } | null;
  readonly ballots: readonly BallotRecord[];
}

/** What is announced of who holds which post in the end; posts of a Party branch are told by their contests alone. */
export interface AnnouncedMember {
  readonly person: string;
  readonly post: Post;
}

/** The rules a count looks at; the frozen rules hold all of them. */
export type CountedCommitteeSettings = Pick<
  CommitteeSettings,
  | 'quorum'
  | 'majority'
  | 'overvoteScope'
  | 'writeIns'
  | 'tieRule'
  | 'disclosureLimit'
  | 'participation'
  | 'paperLimit'
  | 'manInWomenColumn'
  | 'runoffQuorum'
  | 'runoffShare'
  | 'runoffWriteIns'
  | 'womenRule'
  | 'committeeMembers'
  | 'womenAtLeast'
  | 'relativesRule'
  | 'vacancy'
>;
export type CountedPartySettings = Pick<
  PartySettings,
  'quorum' | 'majority' | 'overvoteScope' | 'writeIns' | 'tieRule' | 'disclosureLimit' | 'majorityBase' | 'writeInsWhereAgainst'
>;

interface ResultOf<B extends string, S> {
  readonly body: B;
  readonly rules: FrozenRules<S>;
}

/** A whole election as it is signed and handed on: every total with its sheets, nothing of any ballot or voter. */
export type ElectionResult = {
  /** Of an office on trial. */
  readonly test: boolean;
  readonly community: string;
  readonly term: number;
  /** SHA-256 of the canonical rules, and of the roll as last posted with its count. */
  readonly rulesHash: string;
  readonly roll: { readonly count: number; readonly hash: string };
  readonly votes: readonly VoteRecord[];
  readonly kinships: readonly Kinship[];
  readonly members: readonly AnnouncedMember[];
  readonly signers: readonly Signer[];
} & (ResultOf<'village' | 'residents', CountedCommitteeSettings> | ResultOf<'party', CountedPartySettings>);

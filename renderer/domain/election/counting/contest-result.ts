import type { Refusal } from '../../refusal';
import type { Level } from './fill-seats';
import type { WrittenTest } from './written-test';

export type Outcome =
  | 'elected'
  | 'tied'
  /** Enough votes, but the seats are taken. */
  | 'noSeat'
  | 'tooFew'
  | 'notEligible'
  /** Waits for a ruling. */
  | 'pending'
  /** The vote itself is not valid. */
  | 'noResult';

export interface PersonResult {
  readonly person: string;
  readonly name: string;
  readonly onBallot: boolean;
  readonly votes: number;
  readonly outcome: Outcome;
  readonly tests: readonly WrittenTest[];
}

/** What has to happen next with this post. */
export type Next =
  | { readonly kind: 'done' }
  | { readonly kind: 'noQuorum' }
  /** Seats among those level with one another, each vote for itself. */
  | { readonly kind: 'revote'; readonly votes: readonly Level[] }
  /** Seats left open; so many of them are kept for women. */
  | { readonly kind: 'runoff'; readonly seats: number; readonly forWomen: number }
  | { readonly kind: 'ruling'; readonly refusal: Refusal };

export interface ContestResult {
  readonly contest: string;
  readonly base: number;
  readonly quorum: WrittenTest;
  /** By votes; equal votes in the order of the ballot. */
  readonly people: readonly PersonResult[];
  readonly elected: readonly string[];
  readonly next: Next;
}

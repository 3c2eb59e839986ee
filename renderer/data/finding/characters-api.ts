import type { CoverageTarget } from '../../domain/hanzi/coverage-targets';
import type { LookUp } from '../../domain/hanzi/look-up';
import type { Reply } from '../office-api';

/** What a window may ask about Han characters; the table they come from stays in the worker. */
export interface CharactersApi {
  /** Characters that cannot be typed, by pinyin, parts, strokes, radical or code point. */
  lookUpCharacters(input: LookUp): Reply<FoundCharacters>;
  /** Names and texts of one ledger that another system or font cannot show. Changes nothing. */
  charactersAtRisk(input: { readonly ledger: string; readonly target: CoverageTarget }): Reply<CharactersAtRisk>;
}

/** One character as a screen shows it. */
export interface CharacterView {
  readonly char: string;
  /** `U+20BB7` */
  readonly code: string;
  /** 扩展B */
  readonly block: string;
  readonly strokes: number;
  /** With tone marks, the usual one first. */
  readonly readings: readonly string[];
  /** 钅宏（金部，部首外7画，共12画） */
  readonly description: string;
}

export interface FoundCharacters {
  readonly total: number;
  /** The usual ones first; at most 240. */
  readonly characters: readonly CharacterView[];
}

export interface CharactersAtRisk {
  /** How many records were looked through, those inside others included. */
  readonly records: number;
  readonly found: readonly CharacterAtRisk[];
}

/** A character that would be lost, and where it stands. */
export interface CharacterAtRisk {
  /** The record whose page shows it. */
  readonly record: string;
  /** That record's title, masked as in every list. */
  readonly title: string;
  /** 当事人 · 姓名 */
  readonly where: string;
  readonly character: CharacterView;
  /** How it may be written there instead: ［钅宏］ or ［JI］. */
  readonly instead: string;
}

export const characterMethods = { lookUpCharacters: true, charactersAtRisk: true } as const;

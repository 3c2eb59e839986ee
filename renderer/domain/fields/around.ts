import type { JsonObject } from '../json';

/** A record and the live records inside it, as far as a form may lean on them. */
export interface AroundRecord {
  readonly values: JsonObject;
  readonly childrenOf: (ledger: string) => readonly JsonObject[];
}

/** What a person filling in a form has before them: who they are, the day, the record and the one it belongs to. */
export interface Around extends AroundRecord {
  /** Name of the account at work. */
  readonly me: string;
  /** Local civil time, `YYYY-MM-DDTHH:mm`, and its day. */
  readonly now: string;
  readonly today: string;
  readonly parent?: AroundRecord;
  /** The next number of each field that is counted on. */
  readonly next?: Readonly<Record<string, string>>;
}

/** Texts a field offers to choose from; anything else may be typed all the same. */
export type Offers = (around: Around) => readonly string[];

/** The next number of a field that is counted on. */
export function nextOf(name: string): Offers {
  return ({ next = {} }) => {
    const number = next[name];
    return number === undefined ? [] : [number];
  };
}

import { contentIn } from '../../fields/frozen';
import { isJsonObject, type JsonObject } from '../../json';
import { countIn, textIn } from '../../shapes/cells';
import { recount } from '../recount';
import type { ElectionResult } from '../result-model';
import type { Signer } from '../sign-off';
import { committeeRulesIn, kinshipsIn, partyRulesIn } from './committee-election';
import { votesOf } from './judge-ballot';
import { wholeIn } from './whole-in';

export interface ResultInput {
  /** Values of the election. */
  readonly election: JsonObject;
  readonly ballots: readonly JsonObject[];
  /** As last posted; in the Party who should attend. */
  readonly roll: { readonly count: number; readonly hash: string };
  readonly signers: readonly Signer[];
  readonly test: boolean;
}

/** The whole election as it is signed; nothing where its rules were never frozen. */
export function electionResultOf({ election, ballots, roll, signers, test }: ResultInput): ElectionResult | undefined {
  const common = {
    test,
    community: textIn(election, 'community'),
    term: Math.max(1, wholeIn(election, 'term')),
    rulesHash: hashIn(election, 'rules'),
    roll,
    votes: votesOf(ballots),
    kinships: kinshipsIn(election),
    members: [],
    signers,
  };
  const party = partyRulesIn(election);
  if (party !== undefined) return { ...common, body: 'party', rules: party };
  const rules = committeeRulesIn(election);
  if (rules === undefined) return undefined;
  const bare: ElectionResult = { ...common, body: rules.body === 'residents' ? 'residents' : 'village', rules };
  const { composition } = recount(bare);
  return { ...bare, members: (composition?.members ?? []).map(({ person, post }) => ({ person, post })) };
}

/** Hash of what was settled in a field. */
export function hashIn(values: JsonObject, name: string): string {
  const value = values[name];
  const hash = value !== undefined && isJsonObject(value) ? value['hash'] : undefined;
  return typeof hash === 'string' ? hash : '';
}

/** The result that was settled in a field. */
export function resultIn(values: JsonObject, name = 'result'): ElectionResult | undefined {
  const content = contentIn(values, name);
  return content === undefined ? undefined : (content as unknown as ElectionResult); // written by the office alone
}

/** The list that was posted last, with its count. */
export function lastRoll(rolls: readonly JsonObject[]): { readonly count: number; readonly hash: string } | undefined {
  const [last] = [...rolls].sort((a, b) => (countIn(b, 'no') ?? 0) - (countIn(a, 'no') ?? 0));
  return last === undefined ? undefined : { count: wholeIn(last, 'count'), hash: hashIn(last, 'list') };
}

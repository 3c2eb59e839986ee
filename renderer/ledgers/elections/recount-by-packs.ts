import { checkFrozenRules } from '../../domain/election/check-rules';
import { recount, type Recount } from '../../domain/election/recount';
import { recountLines } from '../../domain/election/recount-lines';
import type { ElectionResult } from '../../domain/election/result-model';
import type { Refusal } from '../../domain/refusal';
import { partyElection } from '../../rules/election-party';
import { residentsElection } from '../../rules/election-residents';
import { villageElection } from '../../rules/election-village';
import { villageLocalRules } from '../../rules/election-village-local';

/** A result worked out again, with its rules held against the packs of this app, and the lines a person reads. */
export function recountByPacks(result: ElectionResult): { readonly recount: Recount; readonly lines: readonly string[] } {
  const counted = recount(result);
  const both = { ...counted, differences: [...checkRules(result), ...counted.differences] };
  return { recount: both, lines: recountLines(result, both) };
}

function checkRules({ body, rules }: ElectionResult): readonly Refusal[] {
  switch (body) {
    case 'village':
      return checkFrozenRules(rules, villageElection, villageLocalRules);
    case 'residents':
      return checkFrozenRules(rules, residentsElection, []);
    case 'party':
      return checkFrozenRules(rules, partyElection, []);
  }
}

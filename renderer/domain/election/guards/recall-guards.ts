import type { JsonObject } from '../../json';
import type { Guard } from '../../ledger/guard';
import type { AroundRecord } from '../../fields/around';
import { rowsIn, textIn } from '../../shapes/cells';
import { judgePetition, judgeRecall, type Petition, type RecallResult } from '../counting/recall';
import { testLine } from '../counting/written-test';
import { committeeRulesIn } from '../records/committee-election';
import { wholeIn } from '../records/whole-in';

function petitionIn(values: JsonObject): Petition {
  const all = wholeIn(values, 'representatives');
  return {
    registered: wholeIn(values, 'registered'),
    signatures: wholeIn(values, 'signatures'),
    reasons: textIn(values, 'reasons'),
    ...(all === 0 ? {} : { representatives: { all, signatures: wholeIn(values, 'representativeSignatures') } }),
  };
}

/** Enough people ask for it, and say why. */
export const petitionHolds: Guard = ({ values, parent }) => {
  const rules = parent && committeeRulesIn(parent.values);
  return rules === undefined ? [] : judgePetition(petitionIn(values), rules.settings).refusals;
};

/** The petition's tests written out, and the fewest that would do. */
export function petitionText(values: JsonObject, parent: AroundRecord | undefined): string | undefined {
  const rules = parent && committeeRulesIn(parent.values);
  if (rules === undefined || values['registered'] === undefined) return undefined;
  const { tests, fewest } = judgePetition(petitionIn(values), rules.settings);
  return [...tests.map(testLine), `选民联名至少 ${fewest} 人`].join('\n');
}

/** What the vote came to, by the totals both tellers agreed on. */
function recallResult(values: JsonObject, parent: AroundRecord | undefined): RecallResult | undefined {
  const rules = parent && committeeRulesIn(parent.values);
  if (rules === undefined || values['returned'] === undefined) return undefined;
  const votes = (id: string) => wholeIn(rowsIn(values['options']).find((row) => row.id === id) ?? {}, 'votes');
  return judgeRecall(
    {
      registered: wholeIn(values, 'registered'),
      returned: wholeIn(values, 'returned'),
      invalid: wholeIn(values, 'invalid'),
      inFavour: votes('agree'),
      against: votes('disagree'),
      abstained: votes('abstain'),
    },
    rules.settings,
  );
}

const outcomes = { passed: '罢免通过', notPassed: '罢免没有通过', noQuorum: '投票无效，没有结果', wrong: '票数有误' } as const;

/** The quorum first: without it no share of those who came is told. */
export function recallText(values: JsonObject, parent: AroundRecord | undefined): string | undefined {
  const result = recallResult(values, parent);
  if (result === undefined) return undefined;
  const tests = [result.quorum, result.majority].flatMap((test) => (test === undefined ? [] : [testLine(test)]));
  return [...tests, ...result.refusals.map(({ sentence }) => sentence), outcomes[result.kind]].join('\n');
}

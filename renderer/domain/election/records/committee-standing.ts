import type { JsonObject } from '../../json';
import { textIn } from '../../shapes/cells';
import { committeeStanding, type CommitteeStanding } from '../committee';
import { committeeRulesIn, kinshipsIn, rankingIn } from './committee-election';
import { wholeIn } from './whole-in';

/** Who sits on the election committee, given who is nominated; nothing before it was chosen and the rules were frozen. */
export function committeeStandingOf(election: JsonObject, candidates: readonly JsonObject[]): CommitteeStanding | undefined {
  const rules = committeeRulesIn(election);
  const ranking = rankingIn(election);
  if (rules === undefined || ranking.length === 0) return undefined;
  return committeeStanding({
    seats: wholeIn(election, 'committeeSeats'),
    ranking,
    nominees: candidates.filter((one) => one['out'] !== true).map((one) => textIn(one, 'name').trim()),
    kinships: kinshipsIn(election),
    rules: rules.settings,
  });
}

/** One line of who sits there now. */
export function sittingText(standing: CommitteeStanding): string {
  const came = new Set(standing.replacements.map(({ person }) => person));
  const members = standing.members.map(({ name, person }) => (came.has(person) ? `${name}（递补）` : name));
  return `${members.join('、')}${standing.open > 0 ? `，缺 ${standing.open} 人` : ''}`;
}

/** Who must leave, what else is wrong, and what is worth a word. */
export function committeeRemarks({ leaving, refusals, remarks }: CommitteeStanding): readonly string[] {
  return [
    ...leaving.map(({ refusal }) => `${refusal.sentence}${refusal.whatToDo}`),
    ...refusals.map(({ sentence, whatToDo }) => `${sentence}${whatToDo}`),
    ...remarks,
  ];
}

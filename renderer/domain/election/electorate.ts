import type { Refusal } from '../refusal';
import type { Voter } from './voter';

/** A voter who votes for a household, or was chosen by a group to vote for its residents. */
export interface Delegate {
  readonly voter: string;
  readonly household?: string;
  readonly group?: string;
}

/** Who votes where not every voter does: their number is the R of the election, and their list is posted with the roll. */
export interface Electorate {
  readonly count: number;
  readonly refusals: readonly Refusal[];
}

/** One delegate for each household, who is a voter of that household. */
export function judgeHouseholdDelegates(delegates: readonly Delegate[], listed: readonly Voter[]): Electorate {
  const voters = new Map(listed.map((voter) => [voter.id, voter]));
  const refusals = delegates.flatMap(({ voter, household }, at) => {
    const found = voters.get(voter);
    if (found === undefined) return [notListed(voter)];
    const wrong: Refusal[] = [];
    if (household === undefined || found.household !== household) wrong.push(otherHousehold(found.name));
    if (delegates.slice(0, at).some((one) => one.household === household)) wrong.push(secondOfHousehold(found.name));
    return wrong;
  });
  return { count: delegates.length, refusals };
}

/** Representatives are voters, each once. */
export function judgeRepresentatives(representatives: readonly Delegate[], listed: readonly Voter[]): Electorate {
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  const refusals = representatives.flatMap(({ voter }, at) => {
    const name = names.get(voter);
    if (name === undefined) return [notListed(voter)];
    return representatives.slice(0, at).some((one) => one.voter === voter) ? [twice(name)] : [];
  });
  return { count: representatives.length, refusals };
}

/** A group has one representative for every 20 to 50 households as a rule; another number is worth a word. */
export function isUsualRepresentation(households: number, representatives: number): boolean {
  return representatives > 0 && households >= 20 * representatives && households <= 50 * representatives;
}

function notListed(voter: string): Refusal {
  return {
    code: 'delegate-not-listed',
    field: voter,
    sentence: `${voter}不在选民名单上，不能作户代表或者居民代表。`,
    whatToDo: '请核对名单，由名单上的人担任。',
  };
}

function otherHousehold(name: string): Refusal {
  return {
    code: 'delegate-household',
    sentence: `${name}的户与选民登记的不一致。`,
    whatToDo: '请核对户号；户代表须是本户的选民。',
  };
}

function secondOfHousehold(name: string): Refusal {
  return {
    code: 'household-twice',
    sentence: `${name}所在的户已经有一名户代表。`,
    whatToDo: '每户只派一名代表，请本户确定一人。',
  };
}

function twice(name: string): Refusal {
  return { code: 'representative-twice', sentence: `${name}在居民代表名单上出现两次。`, whatToDo: '请去掉重复的一行。' };
}

import type { JsonObject } from '../../json';
import { countIn, rowsIn, textIn } from '../../shapes/cells';
import type { AroundRecord } from '../../fields/around';
import { partyExtra } from '../candidates';
import { partyKinds } from '../kinds';
import { dueExclusionLabels, judgeDue, type DueStanding, type PartyMember } from '../party-meeting';
import type { DueExclusion } from '../settings';
import { twoPush, type Recommendation, type TwoPushResult } from '../two-push';
import { partyRulesIn } from './committee-election';
import { wholeIn } from './whole-in';

/** A member of the branch by its stored values. */
export function memberIn(values: JsonObject): PartyMember {
  const name = textIn(values, 'name').trim();
  const reason = (Object.keys(dueExclusionLabels) as readonly DueExclusion[]).find((one) => one === values['exclusion']); // keys of a literal
  const standing = values['standing'];
  return {
    person: name,
    name,
    standing: standing === 'probationary' || standing === 'suspended' ? standing : 'full',
    ...(reason === undefined
      ? {}
      : {
          exclusion: {
            reason,
            approval: textIn(values, 'exclusionApproval'),
            meetingVote: textIn(values, 'exclusionVote'),
          },
        }),
  };
}

/** How many should attend, by the frozen rules; nothing before they are frozen. */
export function dueStandingOf(election: JsonObject, members: readonly JsonObject[]): DueStanding | undefined {
  const rules = partyRulesIn(election);
  const present = members.filter((one) => textIn(one, 'left') === '');
  return rules === undefined ? undefined : judgeDue(present.map(memberIn), rules.settings);
}

/** The first list by the formula this election adopted, with every derived step; nothing before both recommendations are in. */
export function twoPushOf(election: JsonObject, pushes: readonly JsonObject[]): TwoPushResult | undefined {
  const rules = partyRulesIn(election);
  const [members, masses] = [pushOf(pushes, 'members'), pushOf(pushes, 'masses')];
  if (rules === undefined || members === undefined || masses === undefined) return undefined;
  const seats = wholeIn(election, 'seatsCommittee');
  const panel = pushOf(pushes, 'panel');
  const committee = pushOf(pushes, 'committee');
  const kept = pushes.find((one) => one['kind'] === 'panel');
  return twoPush({
    seats,
    wanted: seats + partyExtra(seats, rules.settings.extraCandidates.value),
    members,
    masses,
    rules: rules.settings,
    ...(panel === undefined || kept === undefined ? {} : { panel: { ...panel, keep: Math.max(1, wholeIn(kept, 'keep')) } }),
    ...(committee === undefined ? {} : { committee }),
  });
}

function pushOf(pushes: readonly JsonObject[], kind: string): Recommendation | undefined {
  const found = pushes.find((one) => one['kind'] === kind);
  if (found === undefined) return undefined;
  const votes = rowsIn(found['votes']).flatMap((row) => {
    const person = textIn(row, 'name').trim();
    const count = countIn(row, 'votes');
    return person === '' || count === undefined ? [] : [{ person, votes: count }];
  });
  return { valid: wholeIn(found, 'valid'), votes };
}

/** As it is read: each derived step, then what follows. */
export function twoPushText(result: TwoPushResult): string {
  const { steps, outcome } = result;
  const people = outcome.people.join('、');
  const words = {
    list: () => `初步人选：${people}`,
    voteDown: () => `合并后多于规定人数，由党员大会从中票决${outcome.kind === 'voteDown' ? outcome.to : 0}人：${people}`,
    tied: () => `票数相同，由党员大会在这几人中票决${outcome.kind === 'tied' ? outcome.places : 0}人：${people}`,
    short: () => `还差${outcome.kind === 'short' ? outcome.missing : 0}人；已有：${people === '' ? '无' : people}`,
    decide: () => `两次排名一并研究，确定${outcome.kind === 'decide' ? outcome.to : 0}人：${people}`,
  };
  return [
    ...steps.map((step) => `${step.what}：${step.people.length === 0 ? '无' : step.people.join('、')}`),
    words[outcome.kind](),
  ].join('\n');
}

/** People of the first list, as candidates to be vetted. */
export function candidatesOfPush(values: JsonObject, childrenOf: AroundRecord['childrenOf']): readonly JsonObject[] {
  const result = twoPushOf(values, childrenOf(partyKinds.push));
  const pushes = childrenOf(partyKinds.push);
  const votes = (kind: string, name: string) => pushOf(pushes, kind)?.votes.find(({ person }) => person === name)?.votes;
  return (result?.outcome.people ?? []).map((name) => {
    const [byMembers, byMasses] = [votes('members', name), votes('masses', name)];
    return {
      name,
      post: 'branchCommittee',
      ...(byMembers === undefined ? {} : { memberVotes: byMembers }),
      ...(byMasses === undefined ? {} : { massVotes: byMasses }),
    };
  });
}

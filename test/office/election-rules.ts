import { freezeRules, openQuestions } from '../../renderer/domain/election/freeze';
import type { Answers, FrozenRules } from '../../renderer/domain/election/frozen';
import type { ElectionPack, LocalRules } from '../../renderer/domain/election/pack';
import type { CommitteeSettings, PartySettings } from '../../renderer/domain/election/settings';
import { partyElection } from '../../renderer/rules/election-party';
import { residentsElection } from '../../renderer/rules/election-residents';
import { villageElection } from '../../renderer/rules/election-village';

export const electionDay = '2026-11-18';

/** The method that 村A or 社区A passed. */
export const method = {
  title: '村A第十三届选举办法',
  adoptedOn: '2026-10-10',
  adoptedBy: '村民代表会议，应到45人，实到40人，赞成38人',
};

export function villageRules(
  answers: Answers<CommitteeSettings> = {},
  local?: LocalRules<CommitteeSettings>,
): FrozenRules<CommitteeSettings> {
  return frozen(villageElection, 'voters', answers, local);
}

export function residentsRules(
  mode: keyof typeof residentsElection.modes = 'voters',
  answers: Answers<CommitteeSettings> = {},
): FrozenRules<CommitteeSettings> {
  return frozen(residentsElection, mode, answers);
}

export function partyRules(
  answers: Answers<PartySettings> = {},
  mode: keyof typeof partyElection.modes = 'membersElectSecretary',
): FrozenRules<PartySettings> {
  return frozen(partyElection, mode, answers);
}

/** A clause of the method for each answer: `chosen({ overvoteScope: 'column' })`. */
export function chosen<S>(values: Partial<S>): Answers<S> {
  const clauses = Object.entries(values).map(([name, value]) => [name, { value, clause: '第十二条' }]);
  return Object.fromEntries(clauses) as Answers<S>;
}

/** Whatever stays open is answered with the first choice offered. */
function frozen<S, M extends string>(
  pack: ElectionPack<S, M>,
  mode: M,
  answers: Answers<S>,
  local?: LocalRules<S>,
): FrozenRules<S> {
  const usual = openQuestions(pack, mode, local).map(({ setting, question }) => [
    setting,
    { value: question.options[0]?.value, clause: '第十条' },
  ]);
  const result = freezeRules({
    pack,
    mode,
    ...(local === undefined ? {} : { local }),
    method,
    answers: { ...Object.fromEntries(usual), ...answers } as Answers<S>,
    frozenOn: '2026-10-20',
    electionDay,
  });
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join('\n'));
  return result.value;
}

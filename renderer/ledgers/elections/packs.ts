import { questionsOf } from '../../domain/election/records/answers';
import type { KnownPacks } from '../../domain/election/records/packs';
import type { Stage } from '../../domain/election/stage';
import type { ChecklistItem } from '../../domain/shapes/checklist';
import type { ItemList } from '../../domain/shapes/item-list';
import type { Question } from '../../domain/shapes/answers';
import { committeeStages } from '../../rules/election-stages';
import { partyElection } from '../../rules/election-party';
import { partyStages } from '../../rules/election-party-stages';
import { residentsElection } from '../../rules/election-residents';
import { villageElection } from '../../rules/election-village';
import { villageLocalRules } from '../../rules/election-village-local';

/** The packs this app knows. */
export const knownPacks: KnownPacks = {
  village: villageElection,
  residents: residentsElection,
  party: partyElection,
  locals: villageLocalRules,
};

/** What an adopted method has to say, and what it may say differently. */
export const electionQuestions: ItemList<Question> = {
  name: 'election.answers',
  source: '法律没有规定、地方规定不一或者没有核实的，由本次通过的选举办法规定',
  items: { ...questionsOf(villageElection, 'village'), ...questionsOf(residentsElection, 'residents') },
};

export const partyQuestions: ItemList<Question> = {
  name: 'party.answers',
  source: '条例没有读到原文的，由本次大会通过的选举办法规定',
  items: questionsOf(partyElection, 'party'),
};

/** Labels of all settings, for whoever reads frozen rules. */
export const settingLabels: Readonly<Record<string, string>> = Object.fromEntries(
  [villageElection, residentsElection, partyElection].flatMap(({ settings }) =>
    Object.entries<{ readonly label: string }>(settings).map(([name, { label }]) => [name, label]),
  ),
);

/** Stages that are held only in some elections; all others must be. */
const asNeeded: ReadonlySet<string> = new Set(['self-nomination', 'proxies', 'proxies-posted', 'boxes', 'runoff', 'decisions']);

function stageItems(name: string, source: string, stages: readonly Stage[]): ItemList<ChecklistItem> {
  const items = stages.map(({ id, label }): [string, ChecklistItem] => [
    id,
    { label, need: asNeeded.has(id) ? 'asNeeded' : 'must' },
  ]);
  return { name, source, items: Object.fromEntries(items) };
}

export const committeeStageItems = stageItems(
  'election.stages',
  '村民委员会组织法、城市居民委员会组织法和选举办法',
  committeeStages,
);
export const partyStageItems = stageItems('party.stages', '两推直选的各地做法和选举办法', partyStages);

import type { JsonObject } from '../../json';
import type { PublicVoter, RollVersion } from '../roll';

interface PostedList extends RollVersion {
  /** Who votes where not every voter does. */
  readonly delegates?: readonly PublicVoter[];
}

/** The posted list by groups, one line each, as the notice shows it. */
export function rollLines(content: JsonObject): readonly string[] {
  const { no, postedOn, place, count, voters, delegates } = listOf(content);
  return [
    `第${no}版，${postedOn}公布于${place}，选民${count}人`,
    ...byGroup(voters),
    ...(delegates === undefined ? [] : [`代表${delegates.length}人`, ...byGroup(delegates)]),
  ];
}

/** One row for each group: its names one after the other. */
export function rollRows(content: JsonObject): readonly Readonly<Record<string, string>>[] {
  const { voters, delegates = [] } = listOf(content);
  return [...groupRows(voters, 'voters'), ...groupRows(delegates, 'delegates')];
}

function listOf(content: JsonObject): PostedList {
  return content as unknown as PostedList; // written when it was posted
}

function byGroup(voters: readonly PublicVoter[]): readonly string[] {
  return groupRows(voters, '').map(({ group = '', names = '', count = '' }) => `${group}（${count}人）：${names}`);
}

function groupRows(voters: readonly PublicVoter[], kind: string): readonly Readonly<Record<string, string>>[] {
  const groups = new Map<string, string[]>();
  for (const { group, name } of voters) {
    const names = groups.get(group);
    if (names === undefined) groups.set(group, [name]);
    else names.push(name);
  }
  return [...groups].map(([group, names]) => ({ kind, group, names: names.join('　'), count: String(names.length) }));
}

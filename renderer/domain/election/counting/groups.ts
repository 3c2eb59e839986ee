import type { Refusal } from '../../refusal';
import { fail, ok, type Result } from '../../result';
import { addUp, nameOf, type Contest, type Count, type Line } from './contest';
import { judgeCount, type SheetRules } from './sheet';

/** Two sheets of one pile, each made without sight of the other. */
export interface Group {
  readonly group: string;
  readonly first?: Count;
  readonly second?: Count;
}

/** Where two counts differ. Never by how much, or one could simply be adjusted. */
export type DifferingPlace = { readonly field: 'ballots' | 'invalid' | 'voidColumns' | 'blank' } | { readonly person: string };

const wholes = ['ballots', 'invalid', 'voidColumns', 'blank'] as const;

export function differences(first: Count, second: Count): readonly DifferingPlace[] {
  const fields = wholes.filter((field) => first[field] !== second[field]).map((field) => ({ field }));
  const people = [...new Set([...first.lines, ...second.lines].map(({ person }) => person))];
  const differing = people.filter((person) => !sameLine(lineOf(first, person), lineOf(second, person)));
  return [...fields, ...differing.map((person) => ({ person }))];
}

function lineOf({ lines }: Count, person: string): Line {
  return lines.find((line) => line.person === person) ?? { person, inFavour: 0 };
}

function sameLine(a: Line, b: Line): boolean {
  return a.inFavour === b.inFavour && (a.against ?? 0) === (b.against ?? 0) && (a.abstained ?? 0) === (b.abstained ?? 0);
}

/** Where a group stands: still waiting for a sheet, differing, wrong in itself, or counted. */
export type GroupStanding =
  | { readonly kind: 'waiting'; readonly missing: number }
  | { readonly kind: 'differing'; readonly places: readonly DifferingPlace[]; readonly refusal: Refusal }
  | { readonly kind: 'wrong'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'counted'; readonly count: Count };

export function groupStanding(contest: Contest, { group, first, second }: Group, rules: SheetRules): GroupStanding {
  if (first === undefined || second === undefined) {
    return { kind: 'waiting', missing: Number(first === undefined) + Number(second === undefined) };
  }
  const places = differences(first, second);
  if (places.length > 0) return { kind: 'differing', places, refusal: recount(contest, group, places) };
  const refusals = judgeCount(contest, first, rules);
  return refusals.length > 0 ? { kind: 'wrong', refusals } : { kind: 'counted', count: first };
}

const fieldLabels = { ballots: '选票张数', invalid: '无效票', voidColumns: '本栏无效', blank: '空白票' } as const;

function recount(contest: Contest, group: string, places: readonly DifferingPlace[]): Refusal {
  const named = places.map((place) => ('field' in place ? fieldLabels[place.field] : nameOf(contest, place.person)));
  return {
    code: 'sheets-differ',
    field: group,
    sentence: `${group}的两份计票单在${named.join('、')}处不一致。`,
    whatToDo: `请两位计票人各自重新清点${group}，不得互相照抄，也不取平均数。`,
  };
}

/** What all groups together come to, once every one is counted, held against the ballots that came back. */
export function agreedCount(
  contest: Contest,
  groups: readonly Group[],
  returned: number,
  rules: SheetRules,
): Result<Count, readonly Refusal[]> {
  const standings = groups.map((group) => ({ group: group.group, standing: groupStanding(contest, group, rules) }));
  const wrong = standings.flatMap(({ group, standing }) => refusalsOf(group, standing));
  if (wrong.length > 0) return fail(wrong);
  const counts = standings.flatMap(({ standing }) => (standing.kind === 'counted' ? [standing.count] : []));
  const small = judgeSizes(
    groups.map(({ group }) => group),
    counts,
    rules,
  );
  const total = addUp(counts);
  const missing = total.ballots === returned ? [] : [ballotsMissing(total.ballots, returned)];
  const odd = [...small, ...missing, ...judgeCount(contest, total, rules)];
  return odd.length > 0 ? fail(odd) : ok(total);
}

function refusalsOf(group: string, standing: GroupStanding): readonly Refusal[] {
  switch (standing.kind) {
    case 'waiting':
      return [
        {
          code: 'sheet-waiting',
          field: group,
          sentence: `${group}还缺 ${standing.missing} 份计票单。`,
          whatToDo: '请两位计票人各自填写并交表。',
        },
      ];
    case 'differing':
      return [standing.refusal];
    case 'wrong':
      return standing.refusals.map((refusal) => ({ ...refusal, sentence: `${group}：${refusal.sentence}` }));
    case 'counted':
      return [];
  }
}

/** A pile so small that it tells how its voters chose is counted together with another. */
function judgeSizes(groups: readonly string[], counts: readonly Count[], { disclosureLimit }: SheetRules): readonly Refusal[] {
  if (counts.length < 2) return [];
  return counts.flatMap(({ ballots }, at) =>
    ballots >= disclosureLimit.value
      ? []
      : [
          {
            code: 'group-too-small',
            field: groups[at] ?? '',
            article: disclosureLimit.source,
            sentence: `${groups[at] ?? ''}只有 ${ballots} 张选票，少于 ${disclosureLimit.value} 张，能推知个人选择（${disclosureLimit.source}）。`,
            whatToDo: '请把这些选票并入其他组，混在一起重新计票。',
          },
        ],
  );
}

function ballotsMissing(counted: number, returned: number): Refusal {
  return {
    code: 'ballots-not-returned',
    field: 'ballots',
    sentence: `各组选票合计 ${counted} 张，收回的是 ${returned} 张。`,
    whatToDo: '请查明哪一组多了或者少了，重新清点张数。',
  };
}

/** One ballot with several posts is void or valid as a whole: its piles and void ballots are the same for every post. */
export function judgeSamePaper(contests: readonly { readonly contest: Contest; readonly count: Count }[]): readonly Refusal[] {
  const [first, ...others] = contests;
  if (first === undefined) return [];
  return others
    .filter(({ count }) => count.ballots !== first.count.ballots || count.invalid !== first.count.invalid)
    .map(({ contest }) => ({
      code: 'posts-differ',
      field: contest.id,
      sentence: `${contest.label}与${first.contest.label}的选票张数或者整张无效票不一致，而它们在同一张选票上。`,
      whatToDo: '请重新清点；只有一个职位无效的，计入本栏无效。',
    }));
}

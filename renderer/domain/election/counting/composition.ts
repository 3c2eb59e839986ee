import type { Refusal } from '../../refusal';
import type { FrozenSettings } from '../frozen';
import { postLabels, posts, type Post, type Seats } from '../nomination';
import { findRelation, relationLabels, type Kinship } from '../relatives';
import type { CommitteeSettings } from '../settings';

export interface ElectedPerson {
  readonly person: string;
  readonly name: string;
  readonly post: Post;
  readonly votes: number;
  readonly sex?: 'female' | 'male';
}

export interface CompositionInput {
  readonly elected: readonly ElectedPerson[];
  readonly seats: Seats;
  readonly kinships: readonly Kinship[];
  /** A run-off was held and brought no more. */
  readonly runoffHeld: boolean;
  readonly rules: FrozenSettings<Pick<CommitteeSettings, 'committeeMembers' | 'womenAtLeast' | 'relativesRule' | 'vacancy'>>;
}

export interface Composition {
  readonly members: readonly ElectedPerson[];
  /** Elected, but giving way to a higher post or a relative. */
  readonly givingWay: readonly { readonly person: string; readonly post: Post; readonly refusal: Refusal }[];
  /** Relatives with equal votes for equal posts: the voters decide again between them. */
  readonly level: readonly (readonly [string, string])[];
  /** Seats of each post that nobody holds. */
  readonly open: Seats;
  /** The open seats may stay so. */
  readonly mayStayVacant: boolean;
  readonly refusals: readonly Refusal[];
}

/** Who forms the committee once all posts are counted, and what still stands against it. */
export function judgeComposition(input: CompositionInput): Composition {
  const { elected, seats, kinships, rules } = input;
  const onePost = elected.flatMap((one) => twoPosts(one, elected));
  const left = elected.filter((one) => !onePost.some(({ person, post }) => person === one.person && post === one.post));
  const { givingWay, level } = separateRelatives(left, kinships, rules);
  const gone = new Set(givingWay.map(({ person }) => person));
  const members = left.filter(({ person }) => !gone.has(person));
  const open = openSeats(seats, members);
  const vacant = Object.values(open).reduce((sum, count) => sum + count, 0);
  const mayStayVacant = vacant > 0 && input.runoffHeld && isVacancyAllowed(members, rules);
  return {
    members,
    givingWay: [...onePost, ...givingWay],
    level,
    open,
    mayStayVacant,
    refusals: [...judgeSize(seats, rules), ...judgeWomen(members, rules), ...judgeOpen(vacant, mayStayVacant, input)],
  };
}

/** One person fills one post, the higher. */
function twoPosts(one: ElectedPerson, elected: readonly ElectedPerson[]): Composition['givingWay'] {
  const higher = elected.find(({ person, post }) => person === one.person && posts.indexOf(post) < posts.indexOf(one.post));
  if (higher === undefined) return [];
  return [
    {
      person: one.person,
      post: one.post,
      refusal: {
        code: 'two-posts',
        sentence: `${one.name}同时当选${postLabels[higher.post]}和${postLabels[one.post]}，只任${postLabels[higher.post]}。`,
        whatToDo: `请公布空出的${postLabels[one.post]}名额怎样补足。`,
      },
    },
  ];
}

function separateRelatives(
  elected: readonly ElectedPerson[],
  kinships: readonly Kinship[],
  { relativesRule }: CompositionInput['rules'],
): Pick<Composition, 'givingWay' | 'level'> {
  const kept: ElectedPerson[] = [];
  const givingWay: Composition['givingWay'][number][] = [];
  const level: (readonly [string, string])[] = [];
  for (const one of [...elected].sort(byRank)) {
    const relative = kept.find(({ person }) => findRelation(kinships, person, one.person) !== undefined);
    if (relative === undefined) kept.push(one);
    else if (byRank(relative, one) === 0) level.push([relative.person, one.person]);
    else
      givingWay.push({ person: one.person, post: one.post, refusal: givesWay(one, relative, kinships, relativesRule.source) });
  }
  return { givingWay, level };
}

/** Higher post first, then more votes. */
function byRank(a: ElectedPerson, b: ElectedPerson): number {
  return rank(a.post) - rank(b.post) || b.votes - a.votes;
}

/** The seat kept for women is a member's. */
function rank(post: Post): number {
  return posts.indexOf(post === 'women' ? 'member' : post);
}

function givesWay(one: ElectedPerson, relative: ElectedPerson, kinships: readonly Kinship[], source: string): Refusal {
  const relation = findRelation(kinships, one.person, relative.person) ?? 'sibling';
  return {
    code: 'relatives-elected',
    article: source,
    sentence: `${one.name}与${relative.name}（其${relationLabels[relation]}）同时当选，保留${relative.name}的${postLabels[relative.post]}（${source}）。`,
    whatToDo: `请公布${one.name}不再任${postLabels[one.post]}，并说明空出的名额怎样补足。`,
  };
}

function openSeats(seats: Seats, members: readonly ElectedPerson[]): Seats {
  const open = posts.map((post) => [post, (seats[post] ?? 0) - members.filter((one) => one.post === post).length] as const);
  return Object.fromEntries(open.filter(([, count]) => count > 0));
}

function isVacancyAllowed(members: readonly ElectedPerson[], { vacancy }: CompositionInput['rules']): boolean {
  if (vacancy.value === null) return false;
  const director = !vacancy.value.withDirector || members.some(({ post }) => post === 'director');
  return director && members.length >= vacancy.value.elected;
}

function judgeSize(seats: Seats, { committeeMembers }: CompositionInput['rules']): readonly Refusal[] {
  const { value, source } = committeeMembers;
  const all = posts.reduce((sum, post) => sum + (seats[post] ?? 0), 0);
  if (all >= value.least && (value.most === null || all <= value.most)) return [];
  return [
    {
      code: 'committee-size',
      article: source,
      sentence: `委员会定为 ${all} 人，应当 ${value.least} 至 ${value.most ?? '若干'} 人（${source}）。`,
      whatToDo: '请按规定的人数确定职数。',
    },
  ];
}

function judgeWomen(members: readonly ElectedPerson[], { womenAtLeast }: CompositionInput['rules']): readonly Refusal[] {
  const { value, source } = womenAtLeast;
  const women = members.filter(({ sex }) => sex === 'female').length;
  if (women >= value) return [];
  return [
    {
      code: 'no-woman',
      article: source,
      sentence: `当选的 ${members.length} 人中妇女 ${women} 人，至少要 ${value} 人（${source}）。`,
      whatToDo: '请按选举办法保证妇女名额；当选人的性别没有填写的，先补填。',
    },
  ];
}

function judgeOpen(vacant: number, mayStayVacant: boolean, { runoffHeld, rules }: CompositionInput): readonly Refusal[] {
  if (vacant === 0 || mayStayVacant) return [];
  const { source } = rules.vacancy;
  return [
    {
      code: 'seats-open',
      article: source,
      sentence: `还有 ${vacant} 个名额没有选出${runoffHeld ? `，也不符合可以暂缺的条件（${source}）` : ''}。`,
      whatToDo: '请对不足的名额另行选举。',
    },
  ];
}

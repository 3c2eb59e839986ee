import type { Refusal } from '../refusal';
import type { FrozenSettings } from './frozen';
import type { Bar, CommitteeSettings } from './settings';

export type Post = 'director' | 'deputy' | 'member' | 'women';

/** From the highest; a seat is kept for the higher post where two fall to one person or family. */
export const posts: readonly Post[] = ['director', 'deputy', 'member', 'women'];

export const postLabels: Readonly<Record<Post, string>> = {
  director: '主任',
  deputy: '副主任',
  member: '委员',
  women: '妇女委员',
};

/** How many are elected for each post; posts without seats are left out. */
export type Seats = { readonly [P in Post]?: number };

/** Who put a name forward. */
export type NominationSource =
  | { readonly kind: 'party' }
  | { readonly kind: 'voters'; readonly nominators: readonly string[] }
  | { readonly kind: 'self'; readonly person: string }
  /** Many forms counted together, as at a meeting of a group: each name with the votes it got. */
  | { readonly kind: 'counted' };

/** One form that was handed in. */
export interface NominationForm {
  readonly serial: string;
  readonly source: NominationSource;
  /** Filled in by somebody else than the nominators. */
  readonly byProxy?: boolean;
  readonly names: readonly { readonly person: string; readonly post: Post; readonly votes?: number }[];
}

export interface NominationContext {
  readonly seats: Seats;
  /** Voters on the final list, with their names. */
  readonly roll: ReadonlyMap<string, string>;
  readonly rules: FrozenSettings<
    Pick<CommitteeSettings, 'jointNominators' | 'namesPerForm' | 'onePost' | 'bars' | 'crossPostAdd' | 'noCandidateMode'>
  >;
}

/** Why a form does not count. */
export function judgeForm(form: NominationForm, context: NominationContext): readonly Refusal[] {
  return [...judgeNominators(form, context), ...judgeNames(form, context)];
}

function judgeNominators({ serial, source, byProxy }: NominationForm, { roll, rules }: NominationContext): readonly Refusal[] {
  if (source.kind === 'party' || source.kind === 'counted') return [];
  const { jointNominators, noCandidateMode, onePost } = rules;
  if (source.kind === 'self') {
    if (noCandidateMode.value) return [];
    return [
      refusal(
        'self-nomination',
        `第${serial}号是本人自荐，本次选举没有采用自荐方式。`,
        '请由党组织或者选民提名。',
        noCandidateMode.source,
      ),
    ];
  }
  const nominators = new Set(source.nominators);
  const wrong = [...nominators].filter((person) => !roll.has(person)).map((person) => notOnRoll(serial, person));
  if (nominators.size < jointNominators.value) {
    wrong.push(
      refusal(
        'too-few-nominators',
        `第${serial}号只有${String(nominators.size)}人联名，至少要${String(jointNominators.value)}人（${jointNominators.source}）。`,
        '请补足联名人数后重新提交；同一人签两次只算一人。',
        jointNominators.source,
      ),
    );
  }
  if (byProxy === true) {
    wrong.push(refusal('nominated-by-proxy', `第${serial}号由他人代为提名。`, '提名不得委托，请本人填写。', onePost.source));
  }
  return wrong;
}

function judgeNames(form: NominationForm, context: NominationContext): readonly Refusal[] {
  const people = [...new Set(form.names.map(({ person }) => person))];
  const strangers = people.filter((person) => !context.roll.has(person)).map((person) => notOnRoll(form.serial, person));
  // What holds of one form does not hold of many together.
  return form.source.kind === 'counted' ? strangers : [...judgeOneForm(form, context), ...strangers];
}

function judgeOneForm({ serial, names }: NominationForm, { seats, roll, rules }: NominationContext): readonly Refusal[] {
  const { namesPerForm, onePost } = rules;
  const wrong: Refusal[] = [];
  for (const post of new Set(names.map((name) => name.post))) {
    const allowed = seats[post] ?? 0;
    const named = names.filter((name) => name.post === post).length;
    if (namesPerForm.value === 'seats' && named > allowed) {
      wrong.push(
        refusal(
          'too-many-names',
          `第${serial}号提名${postLabels[post]}${String(named)}人，应选${String(allowed)}人（${namesPerForm.source}）。`,
          '这张提名表的该职位不计票。',
          namesPerForm.source,
        ),
      );
    }
  }
  const people = names.map(({ person }) => person);
  for (const person of new Set(people)) {
    if (onePost.value && people.indexOf(person) !== people.lastIndexOf(person)) {
      wrong.push(
        refusal(
          'two-posts',
          `第${serial}号把${roll.get(person) ?? person}提了不止一次（${onePost.source}）。`,
          '一人只能提名一个职位，这张提名表对此人不计票。',
          onePost.source,
        ),
      );
    }
  }
  return wrong;
}

function notOnRoll(serial: string, person: string): Refusal {
  return refusal(
    'not-on-roll',
    `第${serial}号中的${person}不在选民名单上。`,
    '请核对姓名；不在名单上的不能提名，也不能被提名。',
  );
}

/** A nominee with the forms that named them for a post. */
export interface RankedNominee {
  readonly person: string;
  readonly post: Post;
  readonly votes: number;
  /** The Party organisation named them; that is no vote. */
  readonly byParty: boolean;
}

/** Nominees of every post by votes, high to low; equal votes stay in the order of the forms. Forms are counted as they are. */
export function rankNominees(forms: readonly NominationForm[], { rules, seats }: NominationContext): readonly RankedNominee[] {
  const tally = new Map<string, { person: string; post: Post; votes: number; byParty: boolean }>();
  for (const { source, names } of forms) {
    for (const { person, post, votes = 0 } of names) {
      const key = `${post} ${person}`;
      const counted = tally.get(key) ?? { person, post, votes: 0, byParty: false };
      tally.set(key, {
        ...counted,
        votes: counted.votes + votesOf(source, votes),
        byParty: counted.byParty || source.kind === 'party',
      });
    }
  }
  const own = [...tally.values()];
  const ranked = rules.crossPostAdd.value === 'off' ? own : own.map((one) => withHigherPosts(one, own, seats));
  return ranked.sort((a, b) => posts.indexOf(a.post) - posts.indexOf(b.post) || b.votes - a.votes);
}

/** A form of voters is one vote; of many forms counted together each name has its own. */
function votesOf({ kind }: NominationSource, counted: number): number {
  if (kind === 'counted') return counted;
  return kind === 'voters' ? 1 : 0;
}

/** 下加: votes for a higher post are added to a lower one of the same person, never the other way round. */
function withHigherPosts(nominee: RankedNominee, all: readonly RankedNominee[], seats: Seats): RankedNominee {
  const higher = posts.slice(0, posts.indexOf(nominee.post)).filter((post) => (seats[post] ?? 0) > 0);
  const added = all.filter(({ person, post }) => person === nominee.person && higher.includes(post));
  return { ...nominee, votes: added.reduce((sum, { votes }) => sum + votes, nominee.votes) };
}

/** Somebody named for two posts chooses one of them in writing. */
export function mustChoosePost(ranked: readonly RankedNominee[]): readonly string[] {
  const people = ranked.map(({ person }) => person);
  return [...new Set(people.filter((person, at) => people.indexOf(person) !== at))];
}

/** The vetting of a nominee: every bar asked, with a decision. A refusal's field is the bar, or `decidedOn`. */
export interface Vetting {
  readonly person: string;
  readonly name: string;
  readonly answers: { readonly [B in Bar]?: boolean };
  readonly decidedOn?: string;
}

export const barLabels: Readonly<Record<Bar, string>> = {
  expelled: '被开除党籍',
  criminal: '受过刑事处罚',
  clanOrGang: '利用宗族势力、黑恶势力的违法行为',
  gang: '利用黑恶势力的违法行为',
  religion: '从事非法宗教、邪教活动',
};

export function judgeVetting({ name, answers, decidedOn }: Vetting, { bars }: NominationContext['rules']): readonly Refusal[] {
  const wrong = bars.value.flatMap((bar): readonly Refusal[] => {
    const answer = answers[bar];
    if (answer === undefined) {
      const sentence = `${name}是否有“${barLabels[bar]}”的情形还没有审查（${bars.source}）。`;
      return [{ ...refusal('bar-unasked', sentence, '请由审查部门填写结论。', bars.source), field: bar }];
    }
    const sentence = `${name}有“${barLabels[bar]}”的情形，不得提名为候选人（${bars.source}）。`;
    return answer ? [{ ...refusal('barred', sentence, '请告知本人，从名单中去掉。', bars.source), field: bar }] : [];
  });
  if (decidedOn !== undefined) return wrong;
  const open = refusal('vetting-open', `${name}的资格审查没有结论日期。`, '请填写审查结论的日期。', bars.source);
  return [...wrong, { ...open, field: 'decidedOn' }];
}

function refusal(code: string, sentence: string, whatToDo: string, article?: string): Refusal {
  return { code, sentence, whatToDo, ...(article === undefined ? {} : { article }) };
}

import type { Refusal } from '../../refusal';
import type { FrozenSettings } from '../frozen';
import type { CommitteeSettings } from '../settings';
import type { Contest } from './contest';

export type BallotRules = FrozenSettings<
  Pick<
    CommitteeSettings,
    'overvoteScope' | 'samePersonTwice' | 'writeIns' | 'markedBallot' | 'writeInNeedsMark' | 'nicknames' | 'manInWomenColumn'
  >
>;

/** One name on a paper. Described while a doubtful paper is discussed, and never kept. */
export interface Entry {
  readonly contest: string;
  /** Who is meant; missing where nobody can tell. */
  readonly person?: string;
  readonly sex?: 'female' | 'male';
  readonly writtenIn: boolean;
  /** ○ */
  readonly chosen: boolean;
  /** A nickname, a homophone or a given name, though one can tell who is meant. */
  readonly inexact?: true;
}

export interface Paper {
  /** A signature, a number or any other sign. */
  readonly extraMarks: boolean;
  readonly entries: readonly Entry[];
}

export interface ColumnReading {
  readonly contest: string;
  readonly chosen: readonly string[];
  /** Why this post alone is void. */
  readonly void?: Refusal;
}

export type Reading =
  | { readonly kind: 'void'; readonly refusal: Refusal }
  | { readonly kind: 'counts'; readonly columns: readonly ColumnReading[] };

/** How a paper with single marks counts under the posted rules. */
export function readBallot(paper: Paper, contests: readonly Contest[], rules: BallotRules): Reading {
  if (paper.extraMarks && rules.markedBallot.value === 'void')
    return voidPaper('marked', '选票上有签名或者其他符号', rules.markedBallot.source);
  const chosen = paper.entries.filter((entry) => isChoice(entry, rules));
  const over = contests.filter(({ id, seats }) => chosen.filter(({ contest }) => contest === id).length > seats);
  const [overvoted] = over;
  if (overvoted !== undefined && rules.overvoteScope.value === 'ballot') {
    return voidPaper('overvote', `${overvoted.label}选了超过 ${overvoted.seats} 人`, rules.overvoteScope.source);
  }
  const twice = chosenTwice(chosen);
  if (twice.size > 0 && rules.samePersonTwice.value === 'ballot') {
    return voidPaper('same-person-twice', '同一人被选了两个职位', rules.samePersonTwice.source);
  }
  return { kind: 'counts', columns: contests.map((contest) => readColumn(contest, chosen, twice, rules)) };
}

/** A name written in without ○ chooses nobody, where the rules ask for it; one that nobody can tell still takes a place. */
function isChoice({ writtenIn, chosen }: Entry, { writeIns, writeInNeedsMark }: BallotRules): boolean {
  if (!writtenIn) return chosen;
  return writeIns.value && (chosen || !writeInNeedsMark.value);
}

function readColumn(contest: Contest, chosen: readonly Entry[], twice: ReadonlySet<string>, rules: BallotRules): ColumnReading {
  const own = chosen.filter((entry) => entry.contest === contest.id);
  const reason = reasonAgainst(contest, own, twice, rules);
  if (reason !== undefined) return { contest: contest.id, chosen: [], void: reason };
  const counting = own.filter((entry) => !(entry.inexact === true && rules.nicknames.value === 'void'));
  return { contest: contest.id, chosen: [...new Set(counting.flatMap(({ person }) => person ?? []))] };
}

function reasonAgainst(
  contest: Contest,
  own: readonly Entry[],
  twice: ReadonlySet<string>,
  rules: BallotRules,
): Refusal | undefined {
  if (own.length > contest.seats)
    return voidColumn('overvote', contest, `选了超过 ${contest.seats} 人`, rules.overvoteScope.source);
  if (own.some(({ person }) => person !== undefined && twice.has(person))) {
    return voidColumn('same-person-twice', contest, '选了也在别的职位被选的人', rules.samePersonTwice.source);
  }
  const man = contest.post === 'women' && own.some(({ sex }) => sex === 'male');
  if (!man || rules.manInWomenColumn.value === 'counted') return undefined;
  return voidColumn('man-in-women-column', contest, '写了男性', rules.manInWomenColumn.source);
}

/** People chosen in more than one column. */
function chosenTwice(chosen: readonly Entry[]): ReadonlySet<string> {
  const columns = new Map<string, Set<string>>();
  for (const { person, contest } of chosen) {
    if (person !== undefined) columns.set(person, new Set([...(columns.get(person) ?? []), contest]));
  }
  return new Set([...columns].filter(([, of]) => of.size > 1).map(([person]) => person));
}

function voidPaper(code: string, what: string, source: string): Reading {
  return {
    kind: 'void',
    refusal: { code, article: source, sentence: `${what}，整张选票无效（${source}）。`, whatToDo: '请计入无效票。' },
  };
}

function voidColumn(code: string, { label }: Contest, what: string, source: string): Refusal {
  return {
    code,
    article: source,
    sentence: `${label}${what}，这一栏无效（${source}）。`,
    whatToDo: '请计入本栏无效，其他职位照计。',
  };
}

/** The numbered rules of void ballots (notice 15), posted before the vote. */
export function voidBallotRules(rules: BallotRules): readonly string[] {
  const whole = rules.overvoteScope.value === 'ballot';
  const twice = rules.samePersonTwice.value === 'ballot';
  return [
    `一个职位选的人数超过应选名额的，${whole ? '整张选票' : '该职位'}无效；等于或者少于应选名额的有效。`,
    `同一人被选两个职位的，${twice ? '整张选票' : '这两个职位'}无效。`,
    ...(rules.markedBallot.value === 'void' ? ['选票上有签名、编号或者其他符号的，整张选票无效。'] : []),
    rules.writeIns.value ? '可以另选他人，在空格写明姓名。' : '不得另选他人。',
    ...(rules.writeIns.value && rules.writeInNeedsMark.value ? ['另选他人没有画“○”的，该项无效。'] : []),
    rules.nicknames.value === 'ifIdentifiable'
      ? '写小名、同音字或者只写名的，能够认定是谁的有效，不能认定的该项无效；同名的应当注明。'
      : '姓名写得不准确的，该项无效。',
    ...(rules.manInWomenColumn.value === 'columnVoid' ? ['妇女栏写了男性的，该栏无效。'] : []),
    '没有作任何选择的是弃权票，不是无效票，计入收回的选票。',
    '难以辨认的，由监票人提交选举委员会当场认定；不能认定的计入无效票，并计入收回的选票。',
  ];
}

/** A paper that was hard to read, described without saying whose or which it was. */
export interface DoubtfulPaper {
  readonly group: string;
  readonly question: string;
  readonly decision?: 'counts' | 'void' | 'columnVoid';
  readonly votes?: { readonly inFavour: number; readonly against: number };
}

/** A sheet is not closed while a paper of its group waits for the committee. */
export function judgeDoubtfulPapers(papers: readonly DoubtfulPaper[]): readonly Refusal[] {
  return papers.flatMap(({ group, question, decision, votes }) => {
    if (decision === undefined) {
      return [
        {
          code: 'doubt-open',
          field: group,
          sentence: `${group}有一张疑难票还没有认定：${question}。`,
          whatToDo: '请选举委员会当场认定怎样计，并记明表决情况。',
        },
      ];
    }
    return votes === undefined || votes.inFavour <= votes.against
      ? [
          {
            code: 'doubt-votes',
            field: group,
            sentence: `${group}的一张疑难票没有记明多数同意的表决情况。`,
            whatToDo: '请填写同意和不同意的人数。',
          },
        ]
      : [];
  });
}

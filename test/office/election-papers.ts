import type { Contest, Count, Named } from '../../renderer/domain/election/counting/contest';
import type { Group } from '../../renderer/domain/election/counting/groups';
import type { PaperCount } from '../../renderer/domain/election/counting/paper-count';

/** Candidates by their names alone; 女 behind a name says so. */
export function people(...names: readonly string[]): readonly Named[] {
  return names.map((written) => {
    const name = written.replace('女', '');
    return { person: name, name, ...(written.endsWith('女') ? { sex: 'female' as const } : {}) };
  });
}

export function contestOf(
  post: Contest['post'],
  seats: number,
  candidates: readonly Named[],
  more: Partial<Contest> = {},
): Contest {
  return {
    id: post,
    label: labels[post] ?? post,
    post,
    seats,
    round: 'first',
    marking: 'marks',
    candidates,
    writeIns: [],
    ...more,
  };
}

const labels: Readonly<Partial<Record<Contest['post'], string>>> = {
  director: '主任',
  deputy: '副主任',
  member: '委员',
  women: '妇女委员',
  branchCommittee: '支部委员',
  secretary: '书记',
  deputySecretary: '副书记',
};

interface Marks {
  readonly ballots: number;
  readonly invalid?: number;
  readonly blank?: number;
  readonly votes: Readonly<Record<string, number>>;
}

/** Totals of single marks; blank ballots make up what a single seat leaves. */
export function marks({ ballots, invalid = 0, blank, votes }: Marks): Count {
  const lines = Object.entries(votes).map(([person, inFavour]) => ({ person, inFavour }));
  const left = ballots - invalid - lines.reduce((sum, { inFavour }) => sum + inFavour, 0);
  return { ballots, invalid, voidColumns: 0, blank: blank ?? Math.max(0, left), lines };
}

/** Every candidate for and against; the rest abstained. Write-ins have votes in favour only. */
export function judged(
  ballots: number,
  votes: Readonly<Record<string, readonly [inFavour: number, against: number]>>,
  writtenIn: Readonly<Record<string, number>> = {},
): Count {
  const lines = Object.entries(votes).map(([person, [inFavour, against]]) => ({
    person,
    inFavour,
    against,
    abstained: ballots - inFavour - against,
  }));
  const written = Object.entries(writtenIn).map(([person, inFavour]) => ({ person, inFavour }));
  return { ballots, invalid: 0, voidColumns: 0, lines: [...lines, ...written] };
}

/** Both tellers came to the same. */
export function twice(count: Count, group = '第一组'): Group {
  return { group, first: count, second: count };
}

/** Papers that add up: what was not issued is left over. */
export function papers(registered: number, issued: number, returned = issued, more: Partial<PaperCount> = {}): PaperCount {
  const printed = Math.max(registered, issued) + 10;
  return {
    registered,
    signed: issued,
    printed,
    issued,
    unused: printed - issued,
    spoiled: 0,
    boxes: [{ box: '中心会场', returned }],
    returned,
    ...more,
  };
}

import { peopleOf, type Contest } from './contest';
import { fillSeats, type Filled, type Level } from './fill-seats';

export interface FilledContest {
  readonly elected: readonly string[];
  readonly level: readonly Level[];
  readonly open: number;
  readonly forWomen: number;
}

type Passing = readonly { readonly person: string; readonly votes: number }[];

/** Fills the seats by votes; where the best-placed woman is to have one and none would be elected, she comes first. */
export function fillContest(contest: Contest, passing: Passing, womanFirst: boolean): FilledContest {
  const { seats } = contest;
  const plain = fillSeats(passing, seats);
  if (!womanFirst) return joined(seats, 0, plain);
  const women = new Set(
    peopleOf(contest)
      .filter(({ sex }) => sex === 'female')
      .map(({ person }) => person),
  );
  if (plain.elected.some((person) => women.has(person))) return joined(seats, 0, plain);
  const first = fillSeats(
    passing.filter(({ person }) => women.has(person)),
    1,
  );
  // Women level for her seat stand for no other before it is settled.
  const aside = new Set([...first.elected, ...(first.level?.among ?? [])]);
  const others = fillSeats(
    passing.filter(({ person }) => !aside.has(person)),
    seats - 1,
  );
  return joined(seats, Number(aside.size === 0), first, others);
}

function joined(seats: number, forWomen: number, ...parts: readonly Filled[]): FilledContest {
  const elected = parts.flatMap((part) => part.elected);
  const level = parts.flatMap((part) => part.level ?? []);
  // Seats among those level are voted on first; only then is it known whether any stay open.
  return { elected, level, open: level.length > 0 ? 0 : seats - elected.length, forWomen };
}

/**
 * Elections counted a second time, from the articles alone and as a person would with piles of paper: no code of the app, no
 * fractions, nobody sorted. Slow on purpose.
 */

/** A paper: whom it chooses in each column, and whether somebody signed it or drew on it. */
export interface NaivePaper {
  readonly marked: boolean;
  readonly columns: readonly (readonly string[])[];
}

export interface NaiveColumn {
  readonly seats: number;
  readonly people: readonly string[];
}

export interface NaivePile {
  readonly ballots: number;
  readonly invalid: number;
  readonly voidColumn: number;
  readonly blank: number;
  readonly votes: ReadonlyMap<string, number>;
}

/** One column of a pile of papers. Too many names void the paper, or the column where the method says so; twice the same person the paper. */
export function countPile(
  papers: readonly NaivePaper[],
  columns: readonly NaiveColumn[],
  column: number,
  overvote: 'ballot' | 'column',
): NaivePile {
  const votes = new Map<string, number>();
  let [invalid, voidColumn, blank] = [0, 0, 0];
  for (const paper of papers) {
    if (isVoid(paper, columns, overvote)) {
      invalid += 1;
      continue;
    }
    const names = paper.columns[column] ?? [];
    if (names.length > (columns[column]?.seats ?? 0)) voidColumn += 1;
    else if (names.length === 0) blank += 1;
    else for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return { ballots: papers.length, invalid, voidColumn, blank, votes };
}

function isVoid(paper: NaivePaper, columns: readonly NaiveColumn[], overvote: 'ballot' | 'column'): boolean {
  if (paper.marked) return true;
  const all = paper.columns.flat();
  if (all.some((name, at) => all.indexOf(name) !== at)) return true;
  return overvote === 'ballot' && paper.columns.some((names, at) => names.length > (columns[at]?.seats ?? 0));
}

export interface NaiveOutcome {
  readonly valid: boolean;
  readonly elected: readonly string[];
  readonly level: readonly string[];
  readonly levelSeats: number;
  readonly open: number;
}

const nothing = { elected: [], level: [], levelSeats: 0, open: 0 };

/** 村组法18: more than half of the registered vote; more than half of those who voted elect; more votes first; level ones vote again. */
export function firstRound(votes: ReadonlyMap<string, number>, seats: number, registered: number, voted: number): NaiveOutcome {
  if (!(voted + voted > registered)) return { valid: false, ...nothing };
  return { valid: true, ...seatThem(votes, seats, (count) => count + count > voted) };
}

/** 居组法19, representatives: more than two thirds of them vote. */
export function representativesRound(
  votes: ReadonlyMap<string, number>,
  seats: number,
  registered: number,
  voted: number,
): NaiveOutcome {
  if (!(voted + voted + voted > registered + registered)) return { valid: false, ...nothing };
  return { valid: true, ...seatThem(votes, seats, (count) => count + count > voted) };
}

/** Run-off: more votes elect, but not fewer than a third of the ballots cast. */
export function runoffRound(votes: ReadonlyMap<string, number>, seats: number, registered: number, cast: number): NaiveOutcome {
  if (!(cast + cast > registered)) return { valid: false, ...nothing };
  return { valid: true, ...seatThem(votes, seats, (count) => count + count + count >= cast) };
}

/** Re-vote among those level: more votes elect. */
export function revoteRound(votes: ReadonlyMap<string, number>, seats: number, registered: number, cast: number): NaiveOutcome {
  if (!(cast + cast > registered)) return { valid: false, ...nothing };
  return { valid: true, ...seatThem(votes, seats, () => true) };
}

export interface NaivePartyOutcome extends NaiveOutcome {
  /** Over half of those present but not of those due, while seats are open. */
  readonly undecided: readonly string[];
}

/** Four fifths of those due are there; over half of those due elects for certain, over half of those present perhaps. */
export function partyRound(
  votes: ReadonlyMap<string, number>,
  seats: number,
  due: number,
  present: number,
  base: 'due' | 'present' | 'unruled',
): NaivePartyOutcome {
  if (!(present * 5 >= due * 4)) return { valid: false, ...nothing, undecided: [] };
  const half = (count: number, of: number) => count + count > of;
  const outcome = seatThem(votes, seats, (count) => half(count, base === 'present' ? present : due));
  const between = [...votes].filter(([, count]) => half(count, present) && !half(count, due)).map(([name]) => name);
  return { valid: true, ...outcome, undecided: base === 'unruled' && outcome.open > 0 ? between : [] };
}

/** Takes the pile of most votes again and again; whoever shares the last seat with others gets none. */
function seatThem(
  votes: ReadonlyMap<string, number>,
  seats: number,
  enough: (count: number) => boolean,
): Omit<NaiveOutcome, 'valid'> {
  const left = new Map([...votes].filter(([, count]) => count > 0 && enough(count)));
  const elected: string[] = [];
  while (left.size > 0 && elected.length < seats) {
    let most = 0;
    for (const count of left.values()) if (count > most) most = count;
    const together = [...left].filter(([, count]) => count === most).map(([name]) => name);
    if (elected.length + together.length > seats) {
      return { elected, level: together, levelSeats: seats - elected.length, open: 0 };
    }
    for (const name of together) {
      elected.push(name);
      left.delete(name);
    }
  }
  return { elected, level: [], levelSeats: 0, open: seats - elected.length };
}

/** People level with one another at the cut, among whom the last seats are voted on again. */
export interface Level {
  readonly seats: number;
  readonly among: readonly string[];
}

export interface Filled {
  /** By votes. */
  readonly elected: readonly string[];
  readonly level?: Level;
}

/** The first so many by votes. Whoever is level at the cut is not chosen by any order of ours. */
export function fillSeats(people: readonly { readonly person: string; readonly votes: number }[], seats: number): Filled {
  // Nobody is elected without a vote.
  const ranked = people.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes);
  const last = ranked[seats - 1];
  if (last === undefined || ranked[seats]?.votes !== last.votes) {
    return { elected: ranked.slice(0, seats).map(({ person }) => person) };
  }
  const elected = ranked.filter(({ votes }) => votes > last.votes).map(({ person }) => person);
  const among = ranked.filter(({ votes }) => votes === last.votes).map(({ person }) => person);
  return { elected, level: { seats: seats - elected.length, among } };
}

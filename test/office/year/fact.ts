/** What became of one invented case, told by whoever invented it and not worked out by any rule of the app. */
export interface Fact {
  readonly case: string;
  readonly track: 'RM' | 'ZA' | 'XC' | 'MS' | 'ZF';
  readonly type: string;
  readonly source: string;
  readonly state: string;
  readonly registeredOn: string;
  readonly requestedOn?: string;
  readonly filedOn?: string;
  readonly restartedOn?: string;
  readonly acceptedOn?: string;
  readonly agreedOn?: string;
  readonly form?: string;
  /** Of the agreement that holds, in 分. */
  readonly amount?: number;
  readonly effectiveOn?: string;
  readonly performedOn?: string;
  readonly closedOn?: string;
  /** The first day on which it failed or was terminated, and why. */
  readonly endedOn?: string;
  readonly reason?: string;
  /** All agreed on a later last day. */
  readonly longerUntil?: string;
  readonly confirmed?: true;
  readonly followedUp?: true;
  /** Materials stand in the file. */
  readonly bound?: true;
  readonly parties: number;
  readonly visits: readonly { readonly on: string; readonly timeOfDay: string }[];
  readonly sittings: readonly string[];
  readonly duties: Readonly<Record<string, { readonly dueOn: string; readonly state: string }>>;
}

/** What one save changes about a fact; a key set to `undefined` is gone again. */
export interface Change {
  readonly set?: { readonly [K in keyof Fact]?: Fact[K] | undefined };
  readonly visit?: Fact['visits'][number];
  readonly sitting?: string;
  readonly duties?: Fact['duties'];
}

export function changed(fact: Fact, { set = {}, visit, sitting, duties = {} }: Change): Fact {
  const kept = Object.fromEntries(Object.entries({ ...fact, ...set }).filter(([, value]) => value !== undefined));
  return {
    ...(kept as unknown as Fact), // every key of a fact that is always there is set to a value
    visits: visit === undefined ? fact.visits : [...fact.visits, visit],
    sittings: sitting === undefined ? fact.sittings : [...fact.sittings, sitting],
    duties: { ...fact.duties, ...duties },
  };
}

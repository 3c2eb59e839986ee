import type { Fact } from './fact';

/** The figures of a table as somebody with a pencil would count them from the facts, case by case. */
export type Counts = Readonly<Record<string, number>>;

interface Bounds {
  readonly first: string;
  readonly last: string;
}

const over = ['lead', 'refused', 'closed', 'archived', 'transferred'];

export function naiveCounts(facts: readonly Fact[], bounds: Bounds): Counts {
  const inside = (day: string | undefined) => day !== undefined && day >= bounds.first && day <= bounds.last;
  const those = (day: (fact: Fact) => string | undefined) => facts.filter((fact) => inside(day(fact)));
  const accepted = those((fact) => fact.acceptedOn);
  const agreed = those((fact) => fact.agreedOn);
  const pending = facts.filter((fact) => fact.registeredOn <= bounds.last && !over.includes(fact.state));
  const counts: Record<string, number> = {
    registered: those((fact) => fact.registeredOn).length,
    accepted: accepted.length,
    agreed: agreed.length,
    unsuccessful: those((fact) => fact.endedOn).length,
    performed: those((fact) => fact.performedOn).length,
    closed: those((fact) => fact.closedOn).length,
    pending: pending.length,
    amount: agreed.reduce((sum, fact) => sum + (fact.amount ?? 0), 0),
    parties: accepted.reduce((sum, fact) => sum + fact.parties, 0),
    visits: facts.flatMap(({ visits }) => visits).filter(({ on }) => inside(on)).length,
    sessions: facts.flatMap(({ sittings }) => sittings).filter(inside).length,
  };
  const registered = those((fact) => fact.registeredOn);
  const ended = those((fact) => fact.endedOn);
  split(counts, 'registered', registered, { disputeType: (fact) => fact.type, source: (fact) => fact.source, track });
  split(counts, 'accepted', accepted, { disputeType: (fact) => fact.type, source: (fact) => fact.source, track });
  split(counts, 'agreed', agreed, { agreementForm: (fact) => fact.form, disputeType: (fact) => fact.type, track });
  split(counts, 'unsuccessful', ended, { terminationReason: (fact) => fact.reason, track });
  split(
    counts,
    'performed',
    those((fact) => fact.performedOn),
    { track },
  );
  split(
    counts,
    'closed',
    those((fact) => fact.closedOn),
    { track },
  );
  split(counts, 'pending', pending, { track });
  for (const fact of agreed) add(counts, `amount track ${fact.track}`, fact.amount ?? 0);
  for (const { on, timeOfDay } of facts.flatMap(({ visits }) => visits)) {
    if (inside(on)) add(counts, `visits timeOfDay ${timeOfDay}`);
  }
  return counts;
}

const track = (fact: Fact) => fact.track;

/** One heap for each part, by each of the ways a table is broken down. */
function split(
  counts: Record<string, number>,
  figure: string,
  rows: readonly Fact[],
  ways: Readonly<Record<string, (fact: Fact) => string | undefined>>,
): void {
  for (const [by, key] of Object.entries(ways)) for (const row of rows) add(counts, `${figure} ${by} ${key(row) ?? ''}`);
}

function add(counts: Record<string, number>, key: string, more = 1): void {
  counts[key] = (counts[key] ?? 0) + more;
}

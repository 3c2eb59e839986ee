import type { Fact } from './fact';
import { changed } from './fact';
import { someParty } from './people';
import { committeeEndings } from './people-mediation';
import { damageEndings, policeEndings, spotEndings, visitEndings } from './police-mediation';
import { Chance, Teller, type Act } from './story';

/** A year of an invented station: what happened at its mediation room, save by save, and what is to be found of it at any moment. */
export interface Year {
  /** In the order of time. */
  readonly acts: readonly Act[];
  /** What stood where at the end of this moment. */
  readonly factsAt: (moment: string) => readonly Fact[];
}

/** Five cases of people's mediation to two of the police, one on the spot, and now and then damage or visits alone. */
const turns = ['RM', 'ZA', 'RM', 'XC', 'RM', 'RM', 'ZA', 'MS', 'RM', 'ZF'] as const;
const endings = { RM: committeeEndings, ZA: policeEndings, XC: spotEndings, MS: damageEndings, ZF: visitEndings } as const;
const lastMoment = '2026-12-31T23:59';

export function inventedYear(cases: number, seed: number): Year {
  const chance = new Chance(seed);
  const counts = { RM: 0, ZA: 0, XC: 0, MS: 0, ZF: 0 };
  const stories = Array.from({ length: cases }, (_, at) => {
    const track = turns[at % turns.length] ?? 'RM';
    const list = endings[track];
    const ending = list[counts[track] % list.length] ?? list[0];
    counts[track] += 1;
    const teller = begins(chance, track);
    ending(teller);
    return teller.told();
  });
  const acts = stories.flatMap(({ acts: all }) => all).filter(({ at }) => at <= lastMoment);
  const inOrder = acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { acts: inOrder, factsAt: (moment) => stories.flatMap(({ first, acts: all }) => factAt(first, all, moment)) };
}

function factAt(first: Fact, acts: readonly Act[], moment: string): readonly Fact[] {
  const done = acts.filter(({ at }) => at <= moment);
  return done.length === 0 ? [] : [done.reduce((fact, { becomes }) => changed(fact, becomes), first)];
}

const types = {
  RM: ['1', '2', '2', '3', '4', '6', '10.1', '14', '15', '99'],
  ZA: ['2', '6', '99'],
  XC: ['2', '99'],
  MS: ['6'],
  ZF: ['2', '8'],
} as const;
const sources = ['application', 'own', 'call110', 'grid', 'visit', 'police'] as const;

/** The lead with its parties, in one save. */
function begins(chance: Chance, track: Fact['track']): Teller {
  const registeredOn = someDay(chance);
  const type = chance.pick(types[track]);
  const parties = chance.between(2, 4);
  const fact: Fact = {
    case: chance.uuid(),
    track,
    type,
    source: chance.pick(sources),
    state: 'lead',
    registeredOn,
    ...(type.startsWith('10') ? { requestedOn: registeredOn } : {}),
    parties,
    visits: [],
    sittings: [],
    duties: {},
  };
  const teller = new Teller(chance, fact, `${registeredOn}T${String(chance.between(8, 11)).padStart(2, '0')}:10`);
  const values = { track, matter: `第${fact.case.slice(0, 6)}号争执`, source: fact.source, registeredOn };
  const police = track === 'RM' || track === 'ZF' ? {} : { policeRole: 'both' };
  teller.saves('registrar', [
    { act: 'create', ledger: 'mediation.case', record: fact.case, values, eventAt: teller.at },
    ...Array.from({ length: parties }, (_, at) =>
      teller.creating('party', chance.uuid(), someParty(chance, at === 0 ? 'one' : 'other', at + 1, registeredOn, police)),
    ),
  ]);
  return teller;
}

function someDay(chance: Chance): string {
  const month = chance.between(1, 12);
  return `2026-${String(month).padStart(2, '0')}-${String(chance.between(2, month === 12 ? 20 : 27)).padStart(2, '0')}`;
}

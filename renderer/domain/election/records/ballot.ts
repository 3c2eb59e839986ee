import type { JsonObject } from '../../json';
import { countIn, dateIn, rowsIn, textIn } from '../../shapes/cells';
import type { Contest, ContestPost, Named, Round } from '../counting/contest';
import type { ParticipationRuling } from '../counting/judge-contest';
import type { PaperCount } from '../counting/paper-count';
import type { MajorityRuling } from '../counting/party-contest';
import { postLabels, type Post } from '../nomination';
import { wholeIn } from './whole-in';

/** Every post somebody can be elected to, committees before the Party. */
export const contestPostLabels: Readonly<Record<ContestPost, string>> = {
  ...postLabels,
  branchCommittee: '支部委员',
  secretary: '书记',
  deputySecretary: '副书记',
};

export function contestPostOf(value: unknown): ContestPost | undefined {
  const posts = Object.keys(contestPostLabels) as readonly ContestPost[]; // keys of a literal: nothing else can stand in it
  return posts.find((post) => post === value);
}

export function committeePostOf(value: unknown): Post | undefined {
  const posts = Object.keys(postLabels) as readonly Post[]; // keys of a literal: nothing else can stand in it
  return posts.find((post) => post === value);
}

/** The posts of one kind of ballot paper, with everybody who can have votes there. */
export function contestsIn(values: JsonObject): readonly Contest[] {
  const marking = values['marking'] === 'each' ? 'each' : 'marks';
  const round = roundIn(values);
  return rowsIn(values['contests']).flatMap((row): readonly Contest[] => {
    const post = contestPostOf(row['post']);
    const seats = countIn(row, 'seats');
    if (post === undefined || seats === undefined || seats < 1) return [];
    return [
      {
        id: contestId(post, values),
        label: contestPostLabels[post],
        post,
        seats,
        round,
        marking,
        candidates: peopleFor(values, 'candidates', post),
        writeIns: peopleFor(values, 'writeIns', post),
      },
    ];
  });
}

/** Posts of a later vote bear its number, so that no two contests of an election have one name. */
function contestId(post: ContestPost, values: JsonObject): string {
  const vote = voteNoIn(values);
  return vote === 1 ? post : `${post}-${vote}`;
}

export function voteNoIn(values: JsonObject): number {
  return Math.max(1, wholeIn(values, 'voteNo'));
}

export function roundIn(values: JsonObject): Round {
  const round = values['round'];
  return round === 'runoff' || round === 'revote' ? round : 'first';
}

function peopleFor(values: JsonObject, field: 'candidates' | 'writeIns', post: ContestPost): readonly Named[] {
  return rowsIn(values[field]).flatMap((row): readonly Named[] => {
    const name = textIn(row, 'name').trim();
    const { sex } = row;
    if (row['post'] !== post || name === '') return [];
    return [{ person: name, name, ...(sex === 'female' || sex === 'male' ? { sex } : {}) }];
  });
}

/** Paper control: what every station gave out and brought back, and what lay in the boxes together. */
export function paperIn(values: JsonObject): PaperCount {
  const stations = rowsIn(values['stations']);
  const sum = (column: string) => stations.reduce((total, row) => total + wholeIn(row, column), 0);
  return {
    registered: wholeIn(values, 'registered'),
    signed: sum('signed'),
    printed: wholeIn(values, 'printed'),
    issued: sum('issued'),
    unused: sum('unused'),
    spoiled: sum('spoiled'),
    boxes: stations.map((row) => ({ box: textIn(row, 'place'), returned: wholeIn(row, 'returned') })),
    returned: wholeIn(values, 'returned'),
  };
}

/** The piles the ballots were divided into; one for all where nobody divided them. */
export function pilesIn(values: JsonObject): readonly string[] {
  const names = rowsIn(values['groups'])
    .map((row) => textIn(row, 'name').trim())
    .filter((name) => name !== '');
  return names.length === 0 ? [wholePile] : names;
}

/** How many times the ballots have been counted from the start, this time included. */
export function passIn(values: JsonObject): number {
  return Math.max(1, wholeIn(values, 'pass'));
}

export const wholePile = '全部选票';

/** People voted for who cannot be elected, with the reason. */
export function barredIn(values: JsonObject): readonly { readonly person: string; readonly reason: string }[] {
  return rowsIn(values['barred']).flatMap((row) => {
    const person = textIn(row, 'name').trim();
    return person === '' ? [] : [{ person, reason: textIn(row, 'reason') }];
  });
}

export function participationRulingIn(values: JsonObject): ParticipationRuling | null {
  const base = values['rulingBase'];
  const decidedOn = dateIn(values, 'rulingOn');
  if ((base !== 'returned' && base !== 'issued') || decidedOn === undefined) return null;
  return { base, decidedOn, document: textIn(values, 'rulingDocument') };
}

export function majorityRulingIn(values: JsonObject): MajorityRuling | null {
  const base = values['rulingBase'];
  const decidedOn = dateIn(values, 'rulingOn');
  if ((base !== 'present' && base !== 'due') || decidedOn === undefined) return null;
  return { base, clause: textIn(values, 'rulingClause'), by: textIn(values, 'rulingBy'), decidedOn };
}

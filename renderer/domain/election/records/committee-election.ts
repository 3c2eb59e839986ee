import type { CivilDate } from '../../calendar/civil-date';
import { contentIn } from '../../fields/frozen';
import type { JsonObject } from '../../json';
import { dateIn, rowsIn, textIn } from '../../shapes/cells';
import type { Ranked } from '../committee';
import type { AdoptedMethod, FrozenRules } from '../frozen';
import { posts, type Seats } from '../nomination';
import { closeRelations, type Kinship, type Relation } from '../relatives';
import type { CommitteeSettings, PartySettings } from '../settings';
import { wholeIn } from './whole-in';

/** Bodies whose elections have a record of this kind. */
export type CommitteeBody = 'village' | 'residents';

export function bodyIn(values: JsonObject): CommitteeBody {
  return values['body'] === 'residents' ? 'residents' : 'village';
}

const seatFields = {
  director: 'seatsDirector',
  deputy: 'seatsDeputy',
  member: 'seatsMember',
  women: 'seatsWomen',
} as const;

/** How many are elected for each post. */
export function seatsIn(values: JsonObject): Seats {
  const entries = posts.map((post) => [post, wholeIn(values, seatFields[post])] as const);
  return Object.fromEntries(entries.filter(([, seats]) => seats > 0));
}

export function methodIn(values: JsonObject): AdoptedMethod {
  const [members, present, inFavour] = [
    wholeIn(values, 'methodMembers'),
    wholeIn(values, 'methodPresent'),
    wholeIn(values, 'methodInFavour'),
  ];
  const counted = members === 0 ? '' : `，应到${members}人，实到${present}人，赞成${inFavour}人`;
  return {
    title: textIn(values, 'methodTitle'),
    adoptedOn: dateIn(values, 'methodAdoptedOn') ?? '',
    adoptedBy: members === 0 ? '' : `${meetingLabels[textIn(values, 'methodMeeting')] ?? '会议'}${counted}`,
  };
}

const meetingLabels: Readonly<Record<string, string>> = {
  assembly: '全体会议',
  households: '户代表会议',
  representatives: '代表会议',
  party: '党员大会',
};

/** The rules this election is held by, once they are frozen. */
export function committeeRulesIn(values: JsonObject): FrozenRules<CommitteeSettings> | undefined {
  const content = contentIn(values, 'rules');
  return content !== undefined && isRules(content) && content['body'] !== 'party'
    ? (content as unknown as FrozenRules<CommitteeSettings>) // written by the freezing step alone
    : undefined;
}

export function partyRulesIn(values: JsonObject): FrozenRules<PartySettings> | undefined {
  const content = contentIn(values, 'rules');
  return content !== undefined && isRules(content) && content['body'] === 'party'
    ? (content as unknown as FrozenRules<PartySettings>) // written by the freezing step alone
    : undefined;
}

function isRules(content: JsonObject): boolean {
  return typeof content['pack'] === 'string' && typeof content['settings'] === 'object' && content['settings'] !== null;
}

export function electionDayIn(values: JsonObject): CivilDate | undefined {
  return dateIn(values, 'electionDay');
}

/** Who is related to whom, as those concerned or the committee stated. */
export function kinshipsIn(values: JsonObject): readonly Kinship[] {
  return rowsIn(values['kinships']).flatMap((row) => {
    const relation = closeRelations.find((one) => one === row['relation']);
    const [of, relative] = [textIn(row, 'of').trim(), textIn(row, 'relative').trim()];
    return relation === undefined || of === '' || relative === ''
      ? []
      : [{ of, relative, relation: relation satisfies Relation }];
  });
}

/** Everybody who got votes when the election committee was chosen, in their order. */
export function rankingIn(values: JsonObject): readonly Ranked[] {
  return rowsIn(values['ranking']).flatMap((row) => {
    const name = textIn(row, 'name').trim();
    return name === '' ? [] : [{ person: name, name, ...(row['gone'] === true ? { gone: true as const } : {}) }];
  });
}

import type { Contest, Count } from '../domain/election/counting/contest';
import type { Group } from '../domain/election/counting/groups';
import type { PaperCount } from '../domain/election/counting/paper-count';
import type { ContestRecord, ElectionResult, VoteRecord } from '../domain/election/result-model';
import type { HashName } from '../domain/fields/frozen';
import type { JsonValue } from '../domain/json';
import { count, hash, id, shortText, z } from './shapes';

// What a result file may hold, strictly: a field this version does not know could be one that tells something of a ballot.

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const longText = z.string().max(2000);
const few = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);
const person = z.string().min(1).max(64);

const share = z.strictObject({ num: count, den: z.int().min(1), strict: z.boolean() });
const range = z.strictObject({ least: count, most: count.nullable() });

const setting = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    source: longText,
    standing: z.enum(['law', 'rule', 'local', 'proposal', 'adopted']),
    doubt: longText.exactOptional(),
  });
/** Rules that no count looks at; they are held against the pack as a whole. */
const otherSetting = setting(z.custom<JsonValue>((value) => value !== undefined));

const sharedCounting = {
  quorum: setting(share),
  majority: setting(share),
  overvoteScope: setting(z.enum(['ballot', 'column'])),
  writeIns: setting(z.boolean()),
  tieRule: setting(z.literal('revote')),
  disclosureLimit: setting(count),
};
const committeeCounting = z
  .object({
    ...sharedCounting,
    participation: setting(z.enum(['returned', 'issued'])),
    paperLimit: setting(z.literal('issuedAndSigned')),
    manInWomenColumn: setting(z.enum(['columnVoid', 'counted'])),
    runoffQuorum: setting(share),
    runoffShare: setting(share),
    runoffWriteIns: setting(z.boolean()),
    womenRule: setting(z.enum(['separateColumn', 'firstWoman', 'fillLater'])),
    committeeMembers: setting(range),
    womenAtLeast: setting(count),
    relativesRule: setting(z.literal('higherPostThenVotes')),
    vacancy: setting(z.strictObject({ elected: count, withDirector: z.boolean() }).nullable()),
  })
  .catchall(otherSetting);
const partyCounting = z
  .object({
    ...sharedCounting,
    majorityBase: setting(z.enum(['present', 'due'])),
    writeInsWhereAgainst: setting(z.boolean()),
  })
  .catchall(otherSetting);

const rulesOf = <T extends z.ZodType>(settings: T) =>
  z.strictObject({
    pack: id,
    epoch: count,
    body: id,
    mode: id,
    local: z.strictObject({ name: id, epoch: count }).nullable(),
    method: z.strictObject({ title: shortText, adoptedOn: day, adoptedBy: longText }),
    frozenOn: day,
    electionDay: day,
    settings,
  });

const named = z.strictObject({ person, name: shortText, sex: z.enum(['female', 'male']).exactOptional() });
const contest = z.strictObject({
  id,
  label: shortText,
  post: z.enum(['director', 'deputy', 'member', 'women', 'branchCommittee', 'secretary', 'deputySecretary']),
  seats: z.int().min(1).max(99),
  round: z.enum(['first', 'runoff', 'revote']),
  marking: z.enum(['marks', 'each']),
  candidates: few(named, 99),
  writeIns: few(named, 999),
}) satisfies z.ZodType<Contest>;
const line = z.strictObject({
  person,
  inFavour: count,
  against: count.exactOptional(),
  abstained: count.exactOptional(),
});
const counted = z.strictObject({
  ballots: count,
  invalid: count,
  voidColumns: count,
  blank: count.exactOptional(),
  lines: few(line, 1098),
}) satisfies z.ZodType<Count>;
const group = z.strictObject({
  group: shortText,
  first: counted.exactOptional(),
  second: counted.exactOptional(),
}) satisfies z.ZodType<Group>;

const contestRecord = z.strictObject({
  contest,
  groups: few(group, 999),
  participation: z.strictObject({ base: z.enum(['returned', 'issued']), decidedOn: day, document: longText }).nullable(),
  majority: z.strictObject({ base: z.enum(['present', 'due']), clause: longText, by: longText, decidedOn: day }).nullable(),
  barred: few(z.strictObject({ person, reason: longText }), 999),
  announced: z.strictObject({
    elected: few(person, 99),
    next: z.enum(['done', 'noQuorum', 'revote', 'runoff', 'ruling']),
  }),
}) satisfies z.ZodType<ContestRecord>;

const paper = z.strictObject({
  registered: count,
  signed: count,
  printed: count,
  issued: count,
  unused: count,
  spoiled: count,
  boxes: few(z.strictObject({ box: shortText, returned: count }), 999),
  returned: count,
}) satisfies z.ZodType<PaperCount>;

const ballot = z.strictObject({ label: shortText, paper, present: count.nullable(), contests: few(contestRecord, 20) });
const vote = z.strictObject({
  heldOn: day,
  voided: z.strictObject({ reason: longText, decidedOn: day }).nullable(),
  ballots: few(ballot, 20),
}) satisfies z.ZodType<VoteRecord>;

const common = {
  test: z.boolean(),
  community: shortText,
  term: z.int().min(1).max(999),
  rulesHash: hash,
  roll: z.strictObject({ count, hash }),
  votes: few(vote, 50),
  kinships: few(
    z.strictObject({
      of: person,
      relative: person,
      relation: z.enum(['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild']),
    }),
    999,
  ),
  members: few(z.strictObject({ person, post: z.enum(['director', 'deputy', 'member', 'women']) }), 99),
  signers: few(z.strictObject({ account: id, name: shortText, duty: z.enum(['monitor', 'teller', 'chair']) }), 99),
};

export const electionResult = z.union([
  z.strictObject({ ...common, body: z.enum(['village', 'residents']), rules: rulesOf(committeeCounting) }),
  z.strictObject({ ...common, body: z.literal('party'), rules: rulesOf(partyCounting) }),
]) satisfies z.ZodType<ElectionResult>;

const publicVoter = z.strictObject({ group: z.string().max(200), name: shortText });
const roll = z.strictObject({
  no: z.int().min(1),
  postedOn: day,
  place: longText,
  count,
  voters: few(publicVoter, 200_000),
  delegates: few(publicVoter, 200_000).exactOptional(),
});

/** What may stand under each name once it is settled, in a file of another office as in a result. */
export const settledShapes: Readonly<Record<HashName, z.ZodType>> = {
  electionRules: z.union([rulesOf(committeeCounting), rulesOf(partyCounting)]),
  electionRoll: roll,
  electionBallot: ballot,
  electionResult,
};

import { writeTest, type WrittenTest } from './counting/written-test';
import type { FrozenSettings } from './frozen';
import type { CommitteeSettings, PartySettings } from './settings';

export interface Attendance {
  readonly members: number;
  readonly present: number;
  readonly inFavour: number;
}

type CommitteeRules = FrozenSettings<
  Pick<CommitteeSettings, 'assemblyPresent' | 'householdsPresent' | 'representativesPresent' | 'meetingMajority'>
>;

export type MeetingKind = 'assembly' | 'households' | 'representatives';

const present = {
  assembly: 'assemblyPresent',
  households: 'householdsPresent',
  representatives: 'representativesPresent',
} as const;

/** Whether a meeting could decide, and did. Not a rule of elections: never used for one. */
export function judgeMeeting(kind: MeetingKind, attendance: Attendance, rules: CommitteeRules): readonly WrittenTest[] {
  const { value, source } = rules[present[kind]];
  const { meetingMajority } = rules;
  return [
    writeTest({ what: '到会', share: value, part: attendance.present, whole: attendance.members, source }),
    writeTest({
      what: '赞成',
      share: meetingMajority.value,
      part: attendance.inFavour,
      whole: attendance.present,
      source: meetingMajority.source,
    }),
  ];
}

/** An ordinary Party vote (表决), such as passing the method: half present, and more than half of all with a vote in favour. */
export function judgePartyVote(
  attendance: Attendance,
  { votePresent, voteMajority }: FrozenSettings<Pick<PartySettings, 'votePresent' | 'voteMajority'>>,
): readonly WrittenTest[] {
  const { members, present: came, inFavour } = attendance;
  return [
    writeTest({ what: '到会', share: votePresent.value, part: came, whole: members, source: votePresent.source }),
    writeTest({ what: '赞成', share: voteMajority.value, part: inFavour, whole: members, source: voteMajority.source }),
  ];
}

import type { Refusal } from '../refusal';
import type { FrozenSettings } from './frozen';
import type { DueExclusion, PartySettings } from './settings';

type Rules = FrozenSettings<
  Pick<
    PartySettings,
    'fullMembersOnly' | 'dueExclusions' | 'fewestForCommittee' | 'monitorsNotCandidates' | 'scribesNotCandidates'
  >
>;

export const dueExclusionLabels: Readonly<Record<DueExclusion, string>> = {
  cannotExpress: '丧失表达能力',
  abroad: '自费出国（境）半年以上',
  serving: '正在服刑、尚未作出党纪处分',
  bedridden: '长期卧床、患病不能到会',
  shouldTransfer: '外出半年以上、应转未转组织关系',
};

export interface PartyMember {
  readonly person: string;
  readonly name: string;
  readonly standing: 'full' | 'probationary' | 'suspended';
  /** Why the member is not counted among those who should attend, with the superior's approval and the meeting's vote. */
  readonly exclusion?: { readonly reason: DueExclusion; readonly approval: string; readonly meetingVote: string };
}

export interface DueStanding {
  /** 应到会: full members with the right to vote, less approved exclusions. */
  readonly due: number;
  readonly refusals: readonly Refusal[];
}

/** How many members should attend. An exclusion that is not complete does not count. */
export function judgeDue(members: readonly PartyMember[], rules: Rules): DueStanding {
  const voters = members.filter(
    ({ standing }) => standing === 'full' || (standing === 'probationary' && !rules.fullMembersOnly.value),
  );
  const judged = voters.map((member) => ({ member, refusals: judgeExclusion(member, rules) }));
  const excluded = judged.filter(({ member, refusals }) => member.exclusion !== undefined && refusals.length === 0);
  return { due: voters.length - excluded.length, refusals: judged.flatMap(({ refusals }) => refusals) };
}

function judgeExclusion({ name, exclusion }: PartyMember, { dueExclusions }: Rules): readonly Refusal[] {
  if (exclusion === undefined) return [];
  const { value, source } = dueExclusions;
  const wrong: Refusal[] = [];
  if (!value.includes(exclusion.reason)) {
    wrong.push(
      refusal(
        'due-reason',
        `${name}不计入应到会的理由“${dueExclusionLabels[exclusion.reason]}”不在规定的情形之内（${source}）。`,
        '请核对理由；没有规定的仍计入应到会。',
        source,
      ),
    );
  }
  if (exclusion.approval.trim() === '' || exclusion.meetingVote.trim() === '') {
    wrong.push(
      refusal(
        'due-approval',
        `${name}不计入应到会，还缺上级批准的文号或者大会通过的记录（${source}）。`,
        '请补齐批准文号和表决情况；补齐以前仍计入应到会。',
        source,
      ),
    );
  }
  return wrong;
}

/** A branch of few members has no committee; its meeting elects a secretary. */
export function judgeBranchSize(
  fullMembers: number,
  electsCommittee: boolean,
  { fewestForCommittee }: Rules,
): readonly Refusal[] {
  const { value, source } = fewestForCommittee;
  if (!electsCommittee || fullMembers >= value) return [];
  return [
    refusal(
      'branch-too-small',
      `正式党员 ${fullMembers} 人，不足 ${value} 人的不设委员会（${source}）。`,
      '请改为由党员大会选举书记，必要时选举副书记。',
      source,
    ),
  ];
}

/** Neither monitors nor scribes may be candidates. */
export function judgePartyHelpers(
  helpers: readonly { readonly person: string; readonly name: string; readonly work: 'monitor' | 'scribe' }[],
  candidates: readonly string[],
  { monitorsNotCandidates, scribesNotCandidates }: Rules,
): readonly Refusal[] {
  const barred = {
    monitor: [monitorsNotCandidates, '监票人'],
    scribe: [scribesNotCandidates, '代写人'],
  } as const;
  return helpers.flatMap(({ person, name, work }) => {
    const [{ value, source }, label] = barred[work];
    if (!value || !candidates.includes(person)) return [];
    return [refusal('helper-candidate', `${name}是候选人，不能任${label}（${source}）。`, '请换人。', source)];
  });
}

function refusal(code: string, sentence: string, whatToDo: string, article: string): Refusal {
  return { code, sentence, whatToDo, article };
}

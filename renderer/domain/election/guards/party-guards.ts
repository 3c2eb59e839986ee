import { addMonths, civilDateText } from '../../calendar/civil-date';
import type { AroundRecord } from '../../fields/around';
import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import type { Guard } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { dateIn, rowsIn, textIn } from '../../shapes/cells';
import { judgePartyCandidateCount, judgeSecretaryCandidates, orderCandidates } from '../candidates';
import { writeTest, testLine } from '../counting/written-test';
import { partyKinds } from '../kinds';
import { judgeBranchSize, judgePartyHelpers } from '../party-meeting';
import type { FrozenSettings } from '../frozen';
import type { PartySettings } from '../settings';
import { contestsIn } from '../records/ballot';
import { electionDayIn, partyRulesIn } from '../records/committee-election';
import { draftSettings } from '../records/freezing';
import { countedRecordIn } from '../records/judge-ballot';
import type { KnownPacks } from '../records/packs';
import { dueStandingOf, memberIn } from '../records/party';
import { wholeIn } from '../records/whole-in';

/** An election is held when the term ends; earlier or later by so many months at most, with the superior's approval. */
export function termMayMove(packs: KnownPacks): Guard {
  return ({ values }) => {
    const [ends, day] = [dateIn(values, 'termEnds'), electionDayIn(values)];
    const setting = draftSettings(values, packs) as unknown as Partial<FrozenSettings<PartySettings>>;
    if (ends === undefined || day === undefined || setting.extensionMonths === undefined) return [];
    const { value, source } = setting.extensionMonths;
    if (day >= addMonths(ends, -value) && day <= addMonths(ends, value)) return [];
    return [
      {
        code: 'term-moved-far',
        field: 'electionDay',
        article: source,
        sentence: `上届${civilDateText(ends)}届满，选举日${civilDateText(day)}前后相差超过${value}个月（${source}）。`,
        whatToDo: '延期、提前一般不超过一年；确需超过的，请上级党组织另行答复后再定选举日。',
      },
    ];
  };
}

/** A branch of few members elects no committee. */
export const branchIsLargeEnough: Guard = ({ values, parent }) => {
  const rules = partyRulesIn(values);
  const committee = contestsIn(values).some(({ post }) => post === 'branchCommittee');
  if (rules === undefined || parent === undefined) return [];
  const members = parent.childrenOf(partyKinds.member).map(memberIn);
  const full = members.filter(({ standing }) => standing === 'full').length;
  return judgeBranchSize(full, committee, rules.settings);
};

/** How those due are counted, what of it is not complete, and whether delegates might meet instead. */
export function dueText(parent: AroundRecord): string | undefined {
  const members = parent.childrenOf(partyKinds.member);
  const standing = dueStandingOf(parent.values, members);
  const rules = partyRulesIn(parent.values);
  if (standing === undefined || rules === undefined) return undefined;
  const { value, source } = rules.settings.congressFrom;
  return [
    `名册 ${members.length} 人，应到会 ${standing.due} 人`,
    ...standing.refusals.map(({ sentence }) => sentence),
    ...(members.length < value ? [] : [`党员 ${value} 人以上的，经批准可以召开代表大会（${source}）。`]),
  ].join('\n');
}

/** An exclusion from those due is complete, or does not count; said beside the member. */
export const exclusionIsWhole: Check = ({ values, parent }) => {
  const standing = parent && dueStandingOf(parent.values, [values]);
  return (standing?.refusals ?? []).map((one) => ({
    ...one,
    field: one.code === 'due-reason' ? 'exclusion' : 'exclusionApproval',
  }));
};

/** How many are due at the meeting, copied to the ballot when it is made. */
export function dueCount(parent: AroundRecord): number | undefined {
  return dueStandingOf(parent.values, parent.childrenOf(partyKinds.member))?.due;
}

/** Enough came, so that the meeting may elect; more than are due cannot come. */
export const meetingIsQuorate: Guard = ({ values }) => {
  const rules = partyRulesIn(values);
  if (rules === undefined) return [];
  const [due, present] = [wholeIn(values, 'registered'), wholeIn(values, 'present')];
  if (present > due) {
    return [odd('present', `实到会 ${present} 人，多于应到会 ${due} 人。`, '请核对应到会认定表和签到册。')];
  }
  const { value, source } = rules.settings.quorum;
  const test = writeTest({ what: '到会人数', share: value, part: present, whole: due, source });
  return test.holds
    ? []
    : [
        {
          code: 'no-quorum',
          field: 'present',
          article: source,
          sentence: `到会人数不够，不能选举。${testLine(test)}。`,
          whatToDo: '请另行通知开会；应到会人数有误的，先核对党员名册。',
        },
      ];
};

/** Candidates as the rules say: a fifth more for the committee; secretaries from among those just elected. */
export const partyCandidatesAreEnough: Guard = ({ values, parent }) => {
  const rules = partyRulesIn(values);
  if (rules === undefined || parent === undefined || values['round'] !== 'first') return [];
  const elected = electedToCommittee(parent);
  return contestsIn(values).flatMap(({ post, seats, candidates }) => {
    const wrong =
      post === 'branchCommittee'
        ? judgePartyCandidateCount(seats, candidates.length, rules.settings)
        : judgeSecretaryCandidates(
            candidates.map(({ person, name }) => ({ person, name, votes: 0 })),
            seats,
            elected,
            rules.settings,
          );
    return wrong.map((one) => ({ ...one, field: 'candidates' }));
  });
};

/** Who was elected to the committee in the ballots that stand. */
export function electedToCommittee(parent: AroundRecord): readonly string[] {
  return parent
    .childrenOf(partyKinds.ballot)
    .filter((one) => one['voidOn'] === undefined)
    .flatMap((one) => countedRecordIn(one)?.contests ?? [])
    .flatMap(({ contest, announced }) => (contest.post === 'branchCommittee' ? announced.elected : []));
}

type Helper = Parameters<typeof judgePartyHelpers>[0][number];

/** Monitors and scribes are no candidates. */
export const helpersAreRight: Guard = ({ parent, values }) => {
  const rules = partyRulesIn(values);
  if (rules === undefined || parent === undefined) return [];
  const candidates = rowsIn(values['candidates']).map((row) => textIn(row, 'name').trim());
  const helpers = rowsIn(parent.values['helpers']).flatMap((row): readonly Helper[] => {
    const name = textIn(row, 'name').trim();
    const { work } = row;
    return work === 'monitor' || work === 'scribe' ? [{ person: name, name, work }] : [];
  });
  const monitors = helpers.some(({ work }) => work === 'monitor');
  return [
    ...(monitors
      ? []
      : [odd('helpers', '还没有登记大会通过的监票人。', '请在选举登记里填写监票人和计票人。')].map(withoutField)),
    ...judgePartyHelpers(helpers, candidates, rules.settings).map(withoutField),
  ];
};

function withoutField({ field: _, ...refusal }: Refusal): Refusal {
  return refusal;
}

/** Committee by strokes, secretaries as the superior approved them. */
export function orderedPartyCandidates({ values, parent, nameKey }: CheckInput): JsonObject {
  const rules = partyRulesIn(parent?.values ?? {});
  if (parent === undefined || rules === undefined || nameKey === undefined || values['round'] !== 'first') return {};
  const known = parent.childrenOf(partyKinds.candidate);
  const rows = rowsIn(values['candidates']);
  const sorted = [...new Set(rows.map((row) => textIn(row, 'post')))].flatMap((post) => {
    const own = rows.filter((row) => row['post'] === post);
    const order = post === 'branchCommittee' ? rules.settings.committeeOrder.value : rules.settings.secretaryOrder.value;
    const candidates = own.map((row) => {
      const name = textIn(row, 'name').trim();
      const rank = known.find((one) => one['post'] === post && textIn(one, 'name').trim() === name)?.['rank'];
      return { person: name, name, votes: 0, ...(typeof rank === 'number' ? { rank } : {}) };
    });
    const names = orderCandidates({ candidates, order, strokeKey: nameKey }).map(({ name }) => name);
    return [...own].sort((a, b) => names.indexOf(textIn(a, 'name').trim()) - names.indexOf(textIn(b, 'name').trim()));
  });
  return { candidates: sorted };
}

function odd(field: string, sentence: string, whatToDo: string): Refusal {
  return { code: 'party-meeting', field, sentence, whatToDo };
}

import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import type { Guard, GuardInput } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { rowsIn, textIn } from '../../shapes/cells';
import { judgeMeeting, judgePartyVote, type MeetingKind } from '../meeting';
import { judgeStageDay } from '../plan';
import { testLine, type WrittenTest } from '../counting/written-test';
import { draftSettings, freezeFrom, questionRows } from '../records/freezing';
import type { KnownPacks } from '../records/packs';
import { doneDays, planIn, stageRows } from '../records/planning';
import { wholeIn } from '../records/whole-in';
import type { FrozenSettings } from '../frozen';
import type { CommitteeSettings, PartySettings } from '../settings';

/** The meeting that passed the method could decide, and did; each test that fails is written out. */
export function methodWasPassed(packs: KnownPacks): Guard {
  return ({ values }) => {
    const attendance = {
      members: wholeIn(values, 'methodMembers'),
      present: wholeIn(values, 'methodPresent'),
      inFavour: wholeIn(values, 'methodInFavour'),
    };
    if (attendance.members === 0) return [];
    return meetingTests(values, packs, attendance)
      .filter(({ holds }) => !holds)
      .map(notPassed);
  };
}

function meetingTests(
  values: JsonObject,
  packs: KnownPacks,
  attendance: Parameters<typeof judgeMeeting>[1],
): readonly WrittenTest[] {
  const settings = draftSettings(values, packs);
  if (values['body'] === 'party') return judgePartyVote(attendance, settings as unknown as FrozenSettings<PartySettings>);
  const kind = kinds.find((one) => one === values['methodMeeting']) ?? 'representatives';
  return judgeMeeting(kind, attendance, settings as unknown as FrozenSettings<CommitteeSettings>);
}

const kinds: readonly MeetingKind[] = ['assembly', 'households', 'representatives'];

function notPassed(test: WrittenTest): Refusal {
  return {
    code: 'meeting-short',
    field: 'methodPresent',
    article: test.source,
    sentence: `会议没有通过：${testLine(test)}。`,
    whatToDo: '请核对到会和表决人数；人数不够的，另行召开会议。',
  };
}

/** Whatever still stands against freezing the rules. */
export function rulesCanBeFrozen(packs: KnownPacks): Guard {
  return ({ values, today }) => {
    const frozen = freezeFrom(values, packs, today);
    return frozen.ok ? [] : frozen.error.map(besideAnswers);
  };
}

/** A rule that is open stands beside the sheet of answers, where it is settled. */
function besideAnswers(refusal: Refusal): Refusal {
  const own = ['method', 'frozenOn', 'electionDay'];
  const fields = { method: 'methodTitle', electionDay: 'electionDay' } as const;
  const field = refusal.field ?? '';
  if (!own.includes(field)) return { ...refusal, field: 'answers' };
  const beside = field === 'method' || field === 'electionDay' ? fields[field] : undefined;
  const { field: _, ...rest } = refusal;
  return beside === undefined ? rest : { ...rest, field: beside };
}

/** The rules as they stand from now on, and the plan they make. */
export function frozenRulesAndPlan(packs: KnownPacks) {
  return ({ values, today, calendar }: GuardInput): JsonObject => {
    const frozen = freezeFrom(values, packs, today);
    if (!frozen.ok) return {};
    const rules = frozen.value as unknown as JsonObject; // plain JSON by `FrozenRules`
    return { rules, stages: stageRows(values, planIn({ ...values, rules: { hash: '', content: rules } }, packs, calendar)) };
  };
}

/** The plan made anew, also where the rules were frozen for another day: they are frozen again with the same answers. */
export function movedRulesAndPlan(packs: KnownPacks) {
  const frozenAnew = frozenRulesAndPlan(packs);
  return (input: GuardInput): JsonObject => {
    if (input.values['rules'] !== undefined) return frozenAnew(input);
    return { stages: stageRows(input.values, planIn(input.values, packs, input.calendar)) };
  };
}

/** A new day is a new day, and lies ahead; what was done by the old one must still be in time. */
export function dayMayMove(packs: KnownPacks): Guard {
  return ({ record, values, today, calendar }) => {
    const day = textIn(values, 'electionDay');
    if (day === record.values['electionDay']) return [];
    if (day <= today) return [refusal('day-past', 'electionDay', '新的选举日要在今天以后。', '请另定选举日并重新公告。')];
    const wrong = values['rules'] === undefined ? [] : refused(freezeFrom(values, packs, today));
    return [...wrong, ...judgeDone(values, packs, calendar)];
  };
}

function refused(result: ReturnType<typeof freezeFrom>): readonly Refusal[] {
  return result.ok ? [] : result.error;
}

/** Every stage that is written down as done was done in time. */
export function stagesInTime(packs: KnownPacks): Check {
  return ({ values, before, calendar }: CheckInput) =>
    before?.['stages'] === values['stages'] && before?.['electionDay'] === values['electionDay']
      ? []
      : judgeDone(values, packs, calendar);
}

function judgeDone(values: JsonObject, packs: KnownPacks, calendar: CheckInput['calendar']): readonly Refusal[] {
  const done = doneDays(values);
  return planIn(values, packs, calendar).flatMap((stage) => {
    const day = done.get(stage.id);
    return day === undefined ? [] : judgeStageDay(stage, day).map((one) => ({ ...one, field: 'stages' }));
  });
}

/** Questions the method has to answer, with what was answered already. */
export function proposedAnswers(packs: KnownPacks) {
  return (values: JsonObject): JsonObject => ({ answers: questionRows(values, packs) });
}

/** A village has all its voters vote; only residents choose between three ways. */
export const modeFitsBody: Check = ({ values }) => {
  const { body, mode, province } = values;
  if (body === 'village' && mode !== undefined && mode !== 'voters') {
    return [refusal('mode', 'mode', '村民委员会由登记参加选举的村民直接选举，没有户代表或者代表的方式。', '请选“全体选民”。')];
  }
  if (body === 'residents' && province !== undefined && province !== 'none') {
    return [refusal('province', 'province', '所列省份的办法是村民委员会的，不能用于居民委员会。', '请选“没有”。')];
  }
  return [];
};

/** Members and chair of the body that is elected have names only once. */
export const rankingNamesOnce: Check = ({ values }) => {
  const names = rowsIn(values['ranking']).map((row) => textIn(row, 'name').trim());
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  return twice === undefined
    ? []
    : [refusal('ranking-twice', 'ranking', `推选结果里${twice}出现了两次。`, '请合并成一行；同名的在姓名后注明组别。')];
};

function refusal(code: string, field: string, sentence: string, whatToDo: string): Refusal {
  return { code, field, sentence, whatToDo };
}

import { addMonths, civilDateText, type CivilDate } from '../calendar/civil-date';
import type { Refusal } from '../refusal';
import type { VoterClass } from './settings';
import type { RollRules, Voter, VoterContext } from './voter';

export const voterClassLabels: Readonly<Record<VoterClass, string>> = {
  resident: '户籍在本村（社区）并居住',
  away: '户籍在本村、居住在外',
  outsider: '户籍不在本村、居住满一年',
  habitual: '户籍不在本社区、经常居住在本社区',
  worker: '社区工作者',
};

/** Whether a person may register here: by which class, nowhere else, and left off only for a reason of the rules. */
export function judgeRight(voter: Voter, context: VoterContext): readonly Refusal[] {
  return [...judgeClass(voter, context), ...judgeElsewhere(voter, context.rules), ...judgeExclusion(voter, context.rules)];
}

function judgeClass(voter: Voter, { rules, electionDay }: VoterContext): readonly Refusal[] {
  const { classes, statementFrom, outsiderMonths, workerMonths } = rules;
  const label = voterClassLabels[voter.class];
  if (!classes.value.includes(voter.class)) {
    return [
      refusal(
        'voter-class',
        'class',
        `“${label}”不是可以登记的一类（${classes.source}）。`,
        '请核对登记依据。',
        classes.source,
      ),
    ];
  }
  const wrong: Refusal[] = [];
  if (statementFrom.value.includes(voter.class) && voter.statedOn === undefined) {
    wrong.push(
      refusal(
        'voter-statement',
        'statedOn',
        `${voter.name}没有本人表示参加选举的记录（${statementFrom.source}）。`,
        '请本人表示参加后填写日期；没有表示参加的不列入名单。',
        statementFrom.source,
      ),
    );
  }
  if (voter.class === 'outsider')
    wrong.push(...judgeStay(voter, outsiderMonths, electionDay, '居住', '村民会议或者村民代表会议同意'));
  if (voter.class === 'worker') wrong.push(...judgeStay(voter, workerMonths, electionDay, '聘用', '选举委员会确认'));
  return wrong;
}

function judgeStay(
  voter: Voter,
  { value, source }: RollRules['outsiderMonths'],
  electionDay: CivilDate,
  what: string,
  consent: string,
): readonly Refusal[] {
  const wrong: Refusal[] = [];
  if (value !== null && (voter.since === undefined || addMonths(voter.since, value) > electionDay)) {
    wrong.push(
      refusal(
        'voter-stay',
        'since',
        voter.since === undefined
          ? `没有填写${voter.name}${what}的起始日期，要满${String(value)}个月（${source}）。`
          : `${voter.name}自${civilDateText(voter.since)}起${what}，到选举日未满${String(value)}个月（${source}）。`,
        `请核对起始日期；不满${String(value)}个月的不列入名单。`,
        source,
      ),
    );
  }
  if (voter.appliedOn === undefined) {
    wrong.push(
      refusal('voter-application', 'appliedOn', `没有${voter.name}本人的申请（${source}）。`, '请本人申请后填写日期。', source),
    );
  }
  if (voter.resolution === undefined) {
    wrong.push(
      refusal(
        'voter-resolution',
        'resolution',
        `${voter.name}的登记还没有经${consent}（${source}）。`,
        '请填写决议或者确认的文号。',
        source,
      ),
    );
  }
  return wrong;
}

function judgeElsewhere({ name, elsewhere, class: group }: Voter, { oneRollOnly }: RollRules): readonly Refusal[] {
  const { value, source } = oneRollOnly;
  if (!value) return [];
  if (elsewhere === true) {
    return [
      refusal(
        'voter-elsewhere',
        'elsewhere',
        `${name}已在其他村登记，不得在本村再登记（${source}）。`,
        '请本人选择一处；选择本村的，请对方村从名单中去掉。',
        source,
      ),
    ];
  }
  if (elsewhere === false || group !== 'outsider') return [];
  return [
    refusal(
      'voter-elsewhere-unasked',
      'elsewhere',
      `没有${name}未在其他村登记的说明（${source}）。`,
      '请询问本人，由其书面说明后填写。',
      source,
    ),
  ];
}

function judgeExclusion({ name, exclusion }: Voter, { exclusions }: RollRules): readonly Refusal[] {
  if (exclusion === undefined || exclusions.value.includes(exclusion)) return [];
  return [
    refusal(
      'voter-exclusion',
      'exclusion',
      `${name}不列入名单的理由，本次规则中没有（${exclusions.source}）。`,
      '没有规定的理由不能不列入；请核对。',
      exclusions.source,
    ),
  ];
}

function refusal(code: string, field: string, sentence: string, whatToDo: string, article?: string): Refusal {
  return { code, field, sentence, whatToDo, ...(article === undefined ? {} : { article }) };
}

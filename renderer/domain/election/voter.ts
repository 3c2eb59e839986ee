import { addMonths, civilDateText, type CivilDate } from '../calendar/civil-date';
import { identityNumberKind } from '../fields/identity-number';
import type { Refusal } from '../refusal';
import { divisionDoubt, type Divisions } from './division';
import type { FrozenSettings } from './frozen';
import type { CommitteeSettings, Exclusion, VoterClass } from './settings';
import { judgeRight } from './voter-right';

/** A line of the register of voters. */
export interface Voter {
  /** Inside this roll. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly household?: string;
  readonly sex?: 'male' | 'female';
  readonly identityNumber?: string;
  readonly birthDate?: CivilDate;
  readonly class: VoterClass;
  /** Said that they take part. */
  readonly statedOn?: CivilDate;
  /** Lives or works here since. */
  readonly since?: CivilDate;
  readonly appliedOn?: CivilDate;
  /** Number of the meeting's resolution, or of the committee's confirmation. */
  readonly resolution?: string;
  /** Is registered as a voter somewhere else too, as they say. */
  readonly elsewhere?: boolean;
  readonly exclusion?: Exclusion;
}

export type RollRules = FrozenSettings<
  Pick<
    CommitteeSettings,
    'votingAge' | 'classes' | 'statementFrom' | 'outsiderMonths' | 'workerMonths' | 'oneRollOnly' | 'exclusions'
  >
>;

export interface VoterContext {
  readonly rules: RollRules;
  readonly electionDay: CivilDate;
  readonly today: CivilDate;
  /** Where division codes are to be held against years of birth; a doubt, no refusal. */
  readonly divisions?: Divisions;
}

export interface VoterJudgement {
  /** Why the person cannot stand on the roll as written. */
  readonly refusals: readonly Refusal[];
  /** To be looked up; does not stand in the way. */
  readonly doubts: readonly string[];
}

export function judgeVoter(voter: Voter, context: VoterContext): VoterJudgement {
  return {
    refusals: [
      ...judgeName(voter),
      ...judgeIdentity(voter, context.today),
      ...judgeAge(voter, context),
      ...judgeRight(voter, context),
    ],
    doubts: doubtsAbout(voter, context),
  };
}

/** Day of birth by the register, or by the identity number. */
export function findBirthDate({ birthDate, identityNumber }: Voter): CivilDate | undefined {
  return birthDate ?? birthDateIn(identityNumber);
}

function birthDateIn(identityNumber: string | undefined): CivilDate | undefined {
  const written = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(identityNumber ?? '');
  return written === null ? undefined : written.slice(1).join('-');
}

function judgeName({ name }: Voter): readonly Refusal[] {
  if (name.trim() !== '') return [];
  return [refusal('voter-name', 'name', '还没有填写姓名。', '请按身份证或者户口簿填写姓名。')];
}

const identityField = { kind: 'identityNumber', label: '身份证号码', disclosure: 'secret' } as const;

function judgeIdentity({ identityNumber, birthDate, sex }: Voter, today: CivilDate): readonly Refusal[] {
  if (identityNumber === undefined) return [];
  const problem = identityNumberKind.check(identityNumber, identityField, { today });
  if (problem !== undefined) return [{ ...problem, field: 'identityNumber' }];
  const wrong: Refusal[] = [];
  const born = birthDateIn(identityNumber);
  if (birthDate !== undefined && birthDate !== born) {
    wrong.push(
      refusal(
        'voter-birth-date',
        'birthDate',
        `出生日期${birthDate}与身份证号码中的${String(born)}不一致。`,
        '请对照身份证核对；确有出入的，以户籍登记为准并注明。',
      ),
    );
  }
  const written = Number(identityNumber.charAt(16)) % 2 === 1 ? 'male' : 'female';
  if (sex !== undefined && sex !== written) {
    wrong.push(refusal('voter-sex', 'sex', '性别与身份证号码第17位不一致。', '请对照身份证核对性别和号码。'));
  }
  return wrong;
}

function judgeAge(voter: Voter, { rules, electionDay }: VoterContext): readonly Refusal[] {
  const born = findBirthDate(voter);
  const { value, source } = rules.votingAge;
  if (born === undefined) {
    return [
      refusal(
        'voter-age-unknown',
        'birthDate',
        '没有出生日期，看不出是否年满十八周岁。',
        '请填写出生日期或者身份证号码。',
        source,
      ),
    ];
  }
  const ofAge = addMonths(born, value * 12);
  if (ofAge <= electionDay) return [];
  return [
    refusal(
      'voter-age',
      'birthDate',
      `${voter.name}到选举日${civilDateText(electionDay)}未满${String(value)}周岁，${civilDateText(ofAge)}才满（${source}）。`,
      '请从名单中去掉；出生日期写错的请更正。',
      source,
    ),
  ];
}

function doubtsAbout(voter: Voter, { rules, divisions }: VoterContext): readonly string[] {
  const { identityNumber, elsewhere, class: group } = voter;
  const doubts: string[] = [];
  if (identityNumber === undefined) doubts.push('没有身份证号码，不能查重。');
  else {
    const doubt = divisions && divisionDoubt(identityNumber.slice(0, 6), Number(identityNumber.slice(6, 10)), divisions);
    if (doubt !== undefined) doubts.push(`${doubt}，请对照证件核对。`);
  }
  if (!rules.oneRollOnly.value && elsewhere === undefined && group !== 'resident') doubts.push('没有询问是否在别处登记。');
  return doubts;
}

function refusal(code: string, field: string, sentence: string, whatToDo: string, article?: string): Refusal {
  return { code, field, sentence, whatToDo, ...(article === undefined ? {} : { article }) };
}

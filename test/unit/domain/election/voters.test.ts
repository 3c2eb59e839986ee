import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../renderer/domain/calendar/civil-date';
import { divisionDoubt, readDivisions } from '../../../../renderer/domain/election/division';
import { findDuplicates, listedVoters, rollCorrection, rollVersion } from '../../../../renderer/domain/election/roll';
import { findBirthDate, judgeVoter, type Voter } from '../../../../renderer/domain/election/voter';
import { identityCheckCharacter } from '../../../../renderer/domain/fields/identity-number';
import { divisionCodes } from '../../../../renderer/rules/division-codes';
import { villageLocalRules } from '../../../../renderer/rules/election-village-local';
import { electionDay, residentsRules, villageRules } from '../../../office/election-rules';

const divisions = readDivisions(divisionCodes);
const context = { rules: villageRules().settings, electionDay, today: '2026-10-20', divisions };
const inResidents = { ...context, rules: residentsRules().settings };

/** A made-up number of a real county; the last digits are invented too. */
const number = (first17: string) => `${first17}${identityCheckCharacter(first17)}`;
const voter = (more: Partial<Voter> = {}): Voter => ({
  id: '1',
  name: '周一',
  group: '第一组',
  class: 'resident',
  identityNumber: number('33010219700101001'),
  ...more,
});
const codes = (one: Voter, of = context) => judgeVoter(one, of).refusals.map(({ code, field }) => `${code} ${field ?? ''}`);
const without = (key: keyof Voter, more: Partial<Voter> = {}) =>
  Object.fromEntries(Object.entries(voter(more)).filter(([name]) => name !== key)) as unknown as Voter;

describe('a voter', () => {
  it('is on the roll with a number that fits', () => {
    expect(judgeVoter(voter(), context)).toEqual({ refusals: [], doubts: [] });
    expect(codes(voter({ sex: 'male', birthDate: '1970-01-01' }))).toEqual([]);
    expect(codes(voter({ sex: 'female' }))).toEqual(['voter-sex sex']);
    expect(codes(voter({ identityNumber: number('33010219700101002'), sex: 'female' }))).toEqual([]);
    expect(codes(voter({ birthDate: '1970-01-02' }))).toEqual(['voter-birth-date birthDate']);
    expect(codes(voter({ name: ' ' }))).toEqual(['voter-name name']);
    expect(codes(voter({ identityNumber: '330102197001010010' }))).toEqual(['identity-check identityNumber']);
    expect(codes(voter({ identityNumber: '33010219701301001X', birthDate: '1970-01-01' }))).toEqual([
      'identity-birth-date identityNumber',
    ]);
  });

  it('is of age on the election day, counted from the day of birth', () => {
    const born = (birthDate: string) => codes({ ...without('identityNumber'), birthDate });
    expect(born('2008-11-18')).toEqual([]);
    expect(born('2008-11-19')).toEqual(['voter-age birthDate']);
    expect(born('2008-02-29')).toEqual([]);
    expect(codes(without('identityNumber'))).toEqual(['voter-age-unknown birthDate']);
    expect(judgeVoter({ ...without('identityNumber'), birthDate: '2008-11-19' }, context).refusals[0]?.sentence).toBe(
      '周一到选举日2026年11月18日未满18周岁，2026年11月19日才满（《村民委员会组织法》第16条）。',
    );
  });

  it('who lives elsewhere says so; who comes from elsewhere has stayed a year, applied, and been agreed to', () => {
    expect(codes(voter({ class: 'away' }))).toEqual(['voter-statement statedOn']);
    expect(codes(voter({ class: 'away', statedOn: '2026-10-20' }))).toEqual([]);
    const outsider = {
      class: 'outsider',
      since: '2025-11-18',
      appliedOn: '2026-10-20',
      resolution: '村代〔2026〕3号',
      elsewhere: false,
    } as const;
    expect(codes(voter(outsider))).toEqual([]);
    expect(codes(voter({ ...outsider, since: '2025-11-19' }))).toEqual(['voter-stay since']);
    expect(codes(without('since', outsider))).toEqual(['voter-stay since']);
    expect(codes(without('appliedOn', outsider))).toEqual(['voter-application appliedOn']);
    expect(codes(without('resolution', outsider))).toEqual(['voter-resolution resolution']);
    expect(codes(without('elsewhere', outsider))).toEqual(['voter-elsewhere-unasked elsewhere']);
    expect(codes(voter({ elsewhere: true }))).toEqual(['voter-elsewhere elsewhere']);
    expect(codes(voter({ class: 'habitual' }))).toEqual(['voter-class class']);
  });

  it('of a community says that they take part; workers have been employed for six months', () => {
    expect(codes(voter(), inResidents)).toEqual(['voter-statement statedOn']);
    expect(codes(voter({ statedOn: '2026-10-20', elsewhere: true, class: 'habitual' }), inResidents)).toEqual([]);
    const unasked = judgeVoter(voter({ statedOn: '2026-10-20', class: 'habitual' }), inResidents);
    expect(unasked).toEqual({ refusals: [], doubts: ['没有询问是否在别处登记。'] });
    const worker = {
      class: 'worker',
      statedOn: '2026-10-20',
      since: '2026-05-18',
      appliedOn: '2026-10-20',
      resolution: '选委〔2026〕1号',
    } as const;
    expect(codes(voter(worker), inResidents)).toEqual([]);
    expect(codes(voter({ ...worker, since: '2026-05-19' }), inResidents)).toEqual(['voter-stay since']);
  });

  it('is left off only for a reason of the rules', () => {
    expect(codes(voter({ exclusion: 'deprived' }))).toEqual([]);
    expect(codes(voter({ exclusion: 'unreachable' }))).toEqual(['voter-exclusion exclusion']);
    const beijing = villageRules({}, villageLocalRules[2]);
    expect(codes(voter({ exclusion: 'unreachable' }), { ...context, rules: beijing.settings })).toEqual([]);
  });

  it('without a number cannot be compared, which is said', () => {
    expect(judgeVoter({ ...without('identityNumber'), birthDate: '1970-01-01' }, context).doubts).toEqual([
      '没有身份证号码，不能查重。',
    ]);
    expect(findBirthDate(voter())).toBe('1970-01-01');
    expect(findBirthDate(without('identityNumber'))).toBeUndefined();
  });

  it('is of age exactly from the eighteenth birthday on', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, (back) => {
        const birthDate = new Date(Date.UTC(2026, 10, 19) - back * 86_400_000).toISOString().slice(0, 10);
        const refused = codes({ ...without('identityNumber'), birthDate }).length > 0;
        expect(refused).toBe(addMonths(birthDate, 216) > electionDay);
      }),
    );
  });
});

describe('division codes', () => {
  it('are known through the years in which they were in force', () => {
    expect(divisions.years.get('110101')).toEqual({ first: 1980, last: 2019 });
    expect(divisions.years.size).toBeGreaterThan(4000);
    expect(divisionDoubt('330102', 1970, divisions)).toBeUndefined();
    expect(divisionDoubt('810000', 1970, divisions)).toBeUndefined();
    expect(divisionDoubt('999999', 1970, divisions)).toContain('不在2019年以前的行政区划代码中');
  });

  it('are doubted where they ended before the person was born, not where they ended later', () => {
    const some = readDivisions({ through: 2019, lines: '1980-1995 1101:05\n2000-2019 1101:06' });
    expect(divisionDoubt('110105', 1990, some)).toBeUndefined();
    expect(divisionDoubt('110105', 1996, some)).toBeUndefined();
    expect(divisionDoubt('110105', 1997, some)).toContain('1995年以后已经撤销');
    expect(divisionDoubt('110106', 2026, some)).toBeUndefined();
    // Who was born before numbers were given got one in 1984 or later.
    const early = readDivisions({ through: 2019, lines: '1980-1982 1101:05\n1980-1983 1101:06' });
    expect(divisionDoubt('110105', 1950, early)).toContain('1982年');
    expect(divisionDoubt('110106', 1950, early)).toBeUndefined();
  });

  it('of an unknown county are a doubt about a voter, no refusal', () => {
    const { refusals, doubts } = judgeVoter(voter({ identityNumber: number('33999919700101001') }), context);
    expect(refusals).toEqual([]);
    expect(doubts[0]).toContain('339999');
  });
});

describe('a roll', () => {
  it('finds doubles by number for certain, and by name and birth where a number is missing', () => {
    const one = voter({ id: 'a' });
    const same = voter({ id: 'b', name: '周一新' });
    const missing = { ...without('identityNumber'), id: 'c', birthDate: '1970-01-01' };
    const other = voter({ id: 'd', identityNumber: number('33010219700101003') });
    expect(findDuplicates([one, same])).toEqual([{ kind: 'sameNumber', first: 'a', second: 'b' }]);
    expect(findDuplicates([one, missing])).toEqual([{ kind: 'sameNameAndBirth', first: 'a', second: 'c' }]);
    expect(findDuplicates([one, { ...one, id: 'e' }])).toEqual([{ kind: 'sameNumber', first: 'a', second: 'e' }]);
    expect(findDuplicates([one, other])).toEqual([]);
    expect(
      findDuplicates([
        { ...missing, name: '甲' },
        { ...missing, id: 'f', name: '乙' },
      ]),
    ).toEqual([]);
  });

  it('is posted with group and name alone, and without those left off', () => {
    const posted = rollVersion(1, '2026-10-28', '村务公开栏', [
      voter(),
      voter({ id: '2', name: '周二', exclusion: 'deprived' }),
    ]);
    expect(posted).toEqual({
      no: 1,
      postedOn: '2026-10-28',
      place: '村务公开栏',
      count: 1,
      voters: [{ group: '第一组', name: '周一' }],
    });
    expect(JSON.stringify(posted)).not.toContain('3301');
    expect(listedVoters([voter({ exclusion: 'deprived' })])).toEqual([]);
  });

  it('is corrected by number, name by name, also where two bear one name', () => {
    const before = rollVersion(1, '2026-10-28', '公开栏', [voter(), voter({ id: '2' }), voter({ id: '3', name: '周三' })]);
    const after = rollVersion(2, '2026-11-03', '公开栏', [voter(), voter({ id: '4', name: '周四' })]);
    expect(rollCorrection(before, after)).toEqual({
      no: 2,
      added: [{ group: '第一组', name: '周四' }],
      removed: [
        { group: '第一组', name: '周一' },
        { group: '第一组', name: '周三' },
      ],
      count: 2,
    });
  });

  it('of ten thousand voters is checked in well under five seconds', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      voter({ id: String(at), identityNumber: number(`330102197${String(at % 10)}0101${String(at % 1000).padStart(3, '0')}`) }),
    );
    expect(many.flatMap((one) => judgeVoter(one, context).refusals)).toEqual([]);
    expect(findDuplicates(many)).toHaveLength(9000);
  });
});

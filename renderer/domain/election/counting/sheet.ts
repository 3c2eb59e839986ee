import type { Refusal } from '../../refusal';
import type { FrozenSettings } from '../frozen';
import type { CommitteeSettings, PartySettings } from '../settings';
import { nameOf, peopleOf, validIn, type Contest, type Count, type Line } from './contest';

/** What a count may look like by the rules of its election. */
export type SheetRules = FrozenSettings<
  Pick<CommitteeSettings, 'overvoteScope' | 'writeIns' | 'disclosureLimit'> &
    Partial<Pick<CommitteeSettings, 'manInWomenColumn'>> &
    Partial<Pick<PartySettings, 'writeInsWhereAgainst'>>
>;

/** Why the figures of one pile, or of all together, cannot be right. Judged after every entry; nothing is signed while one stands. */
export function judgeCount(contest: Contest, count: Count, rules: SheetRules): readonly Refusal[] {
  const odd = [...oddCounts(count), ...oddPeople(contest, count)];
  if (odd.length > 0) return odd;
  const valid = validIn(count);
  if (valid < 0) return [tooManyInvalid(count)];
  return [
    ...judgeVoidColumns(contest, count, rules),
    ...judgeEachPerson(contest, count, valid),
    ...judgeSum(contest, count, valid),
    ...(contest.marking === 'marks' ? judgeMarks(contest, count, valid) : judgeEach(contest, count, valid)),
    ...judgeWriteIns(contest, count, rules),
  ];
}

function oddCounts(count: Count): readonly Refusal[] {
  const { lines, ...whole } = count;
  const numbers = [
    ...Object.values(whole),
    ...lines.flatMap(({ inFavour, against = 0, abstained = 0 }) => [inFavour, against, abstained]),
  ];
  return numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
    ? []
    : [refusal('not-a-count', '计票单里有一项不是票数。', '请填写零或者正整数。')];
}

function oddPeople(contest: Contest, { lines }: Count): readonly Refusal[] {
  const known = new Set(peopleOf(contest).map(({ person }) => person));
  const seen = new Set<string>();
  return lines.flatMap(({ person }) => {
    const twice = seen.has(person);
    seen.add(person);
    if (twice) return [refusal('person-twice', `${nameOf(contest, person)}在计票单上出现两次。`, '请合并成一行。', person)];
    return known.has(person)
      ? []
      : [refusal('person-unknown', '计票单上有不是候选人、也没有认定的人。', '请先认定另选的是谁。', person)];
  });
}

function tooManyInvalid({ ballots, invalid, voidColumns }: Count): Refusal {
  return refusal(
    'more-invalid',
    `无效票 ${invalid + voidColumns} 张，多于本组选票 ${ballots} 张。`,
    '请重新清点本组选票和无效票。',
    'invalid',
  );
}

function judgeVoidColumns({ post, label }: Contest, { voidColumns }: Count, rules: SheetRules): readonly Refusal[] {
  const mayBe = rules.overvoteScope.value === 'column' || (post === 'women' && rules.manInWomenColumn?.value === 'columnVoid');
  if (mayBe || voidColumns === 0) return [];
  return [
    refusal(
      'column-void-not-allowed',
      `${label}有 ${voidColumns} 张只这一栏无效；按规定多选的整张选票无效（${rules.overvoteScope.source}）。`,
      '请把这些选票计入整张无效，并在各职位的计票单上一致。',
      'voidColumns',
      rules.overvoteScope.source,
    ),
  ];
}

function judgeEachPerson(contest: Contest, { lines }: Count, valid: number): readonly Refusal[] {
  return lines
    .filter(({ inFavour }) => inFavour > valid)
    .map(({ person, inFavour }) =>
      refusal(
        'votes-above-valid',
        `${nameOf(contest, person)}得 ${inFavour} 票，多于有效票 ${valid} 张。`,
        '请重新清点这一组。',
        person,
      ),
    );
}

function judgeSum({ seats }: Contest, { lines }: Count, valid: number): readonly Refusal[] {
  const votes = sumOf(lines);
  if (votes <= seats * valid) return [];
  const most = seats === 1 ? `有效票 ${valid} 张` : `${seats} × ${valid} = ${seats * valid}（每张最多选 ${seats} 人）`;
  return [
    refusal('votes-above-seats', `各人得票合计 ${votes} 票，多于${most}。`, '请重新清点这一组；不得自行改数凑平。', 'lines'),
  ];
}

/** With single marks: every valid ballot that is not blank chooses one to k people. */
function judgeMarks({ seats }: Contest, { lines, blank }: Count, valid: number): readonly Refusal[] {
  if (blank === undefined)
    return [refusal('blank-missing', '还没有填写没有选任何人的选票张数。', '没有这种票的填 0。', 'blank')];
  if (blank > valid) {
    return [refusal('blank-above-valid', `空白票 ${blank} 张，多于有效票 ${valid} 张。`, '请重新清点这一组。', 'blank')];
  }
  const [votes, choosing] = [sumOf(lines), valid - blank];
  if (votes < choosing) {
    return [
      refusal(
        'votes-missing',
        `有 ${choosing} 张选票选了人，各人得票合计却只有 ${votes} 票。`,
        '请重新清点这一组；漏计的补上，没有选人的计入空白票。',
        'lines',
      ),
    ];
  }
  const overrun = lines.filter(({ inFavour }) => inFavour > choosing);
  return votes <= seats * choosing && overrun.length === 0
    ? []
    : [
        refusal(
          'votes-above-choosing',
          `选了人的选票 ${choosing} 张，每张最多选 ${seats} 人，各人得票合计 ${votes} 票对不上。`,
          '请重新清点这一组和空白票。',
          'lines',
        ),
      ];
}

/** Where every candidate is judged: for, against and neither make up the valid ballots. */
function judgeEach({ candidates }: Contest, { lines }: Count, valid: number): readonly Refusal[] {
  return candidates.flatMap(({ person, name }) => {
    const { inFavour = 0, against = 0, abstained = 0 }: Partial<Line> = lines.find((line) => line.person === person) ?? {};
    const sum = inFavour + against + abstained;
    if (sum === valid) return [];
    return [
      refusal(
        'not-adding-up',
        `${name}：赞成 ${inFavour} + 不赞成 ${against} + 弃权 ${abstained} = ${sum}，不等于有效票 ${valid} 张。`,
        '请重新清点这一组。',
        person,
      ),
    ];
  });
}

function judgeWriteIns(contest: Contest, { lines }: Count, rules: SheetRules): readonly Refusal[] {
  const onBallot = new Set(contest.candidates.map(({ person }) => person));
  const written = sumOf(lines.filter(({ person }) => !onBallot.has(person)));
  if (written > 0 && !rules.writeIns.value) {
    return [
      refusal(
        'write-ins-not-allowed',
        `另选他人 ${written} 票；本次不能另选（${rules.writeIns.source}）。`,
        '请按无效处理。',
        'lines',
      ),
    ];
  }
  const { writeInsWhereAgainst } = rules;
  if (writeInsWhereAgainst?.value !== true || contest.marking !== 'each') return [];
  const against = lines.reduce((sum, line) => sum + (line.against ?? 0), 0);
  if (written <= against) return [];
  return [
    refusal(
      'write-ins-above-against',
      `另选他人 ${written} 票，多于不赞成 ${against} 票；只有不赞成的才能另选（${writeInsWhereAgainst.source}）。`,
      '请重新清点另选他人的票；弃权的另选无效。',
      'lines',
      writeInsWhereAgainst.source,
    ),
  ];
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { inFavour }) => sum + inFavour, 0);
}

function refusal(code: string, sentence: string, whatToDo: string, field?: string, article?: string): Refusal {
  return { code, sentence, whatToDo, ...(field === undefined ? {} : { field }), ...(article === undefined ? {} : { article }) };
}

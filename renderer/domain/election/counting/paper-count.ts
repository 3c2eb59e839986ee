import type { Refusal } from '../../refusal';

/** Paper control of one ballot: each kind of ballot has its own, even within one session. */
export interface PaperCount {
  /** Voters on the final list, household delegates or representatives; in the Party those who should attend. */
  readonly registered: number;
  /** Voters who signed for a ballot, each proxied voter once; in the Party those present with the right to vote. */
  readonly signed: number;
  readonly printed: number;
  readonly issued: number;
  readonly unused: number;
  /** Spoiled and exchanged. */
  readonly spoiled: number;
  readonly boxes: readonly { readonly box: string; readonly returned: number }[];
  readonly returned: number;
}

/** One sum of the reconciliation, written out. */
export interface PaperSum {
  readonly what: string;
  readonly working: string;
  readonly holds: boolean;
}

/**
 * `open`: counting may begin. `mend`: the figures contradict one another, the register is put right first. `void`: more ballots came
 * back than were given out; nothing is counted.
 */
export interface PaperStanding {
  readonly kind: 'open' | 'mend' | 'void';
  readonly sums: readonly PaperSum[];
  readonly refusals: readonly Refusal[];
}

export interface PaperRules {
  /** In the Party fewer ballots may be issued than people are present; elsewhere one signature is one ballot. */
  readonly everySignatureOneBallot: boolean;
  readonly source: string;
}

/** The gate before any tally: printed, issued, signed for and returned ballots against one another. */
export function judgePapers(paper: PaperCount, rules: PaperRules): PaperStanding {
  const odd = oddCounts(paper);
  if (odd.length > 0) return { kind: 'mend', sums: [], refusals: odd };
  const sums = paperSums(paper, rules);
  const tooMany = tooManyReturned(paper, rules.source);
  if (tooMany.length > 0) return { kind: 'void', sums, refusals: tooMany };
  const broken = sums.filter(({ holds }) => !holds).map(mend);
  return { kind: broken.length > 0 ? 'mend' : 'open', sums, refusals: broken };
}

function paperSums(paper: PaperCount, { everySignatureOneBallot }: PaperRules): readonly PaperSum[] {
  const { registered, signed, printed, issued, unused, spoiled, boxes, returned } = paper;
  return [
    equal('印制＝发出＋剩余＋作废', printed, [issued, unused, spoiled]),
    everySignatureOneBallot ? equal('发出＝签收', issued, [signed]) : atMost('发出不多于到会', issued, signed),
    atMost('收回不多于发出', returned, issued),
    atMost('收回不多于领票人数', returned, signed),
    equal(
      '收回＝各票箱合计',
      returned,
      boxes.map((box) => box.returned),
    ),
    atMost(everySignatureOneBallot ? '领票不多于选民' : '领票不多于应到会', signed, registered),
  ];
}

function equal(what: string, whole: number, parts: readonly number[]): PaperSum {
  const sum = parts.reduce((total, part) => total + part, 0);
  const holds = whole === sum;
  const added = parts.length > 1 ? `${parts.join(' + ')} = ${String(sum)}` : String(sum);
  return { what, working: `${added} ${holds ? '=' : '≠'} ${String(whole)}`, holds };
}

function atMost(what: string, part: number, most: number): PaperSum {
  const holds = part <= most;
  return { what, working: `${String(part)} ${holds ? '≤' : '>'} ${String(most)}`, holds };
}

/** More ballots than were issued, or than people took one: the vote is void whatever the reason. */
function tooManyReturned({ returned, issued, signed }: PaperCount, source: string): readonly Refusal[] {
  const limits = [
    ['发出的', issued, '张'],
    ['领票的', signed, '人'],
  ] as const;
  return limits
    .filter(([, limit]) => returned > limit)
    .map(([what, limit, unit]) => ({
      code: 'more-returned',
      field: 'returned',
      article: source,
      sentence: `收回 ${returned} 张，多于${what} ${limit} ${unit}，本次投票无效，不得计票（${source}）。`,
      whatToDo: '请先复点收回的选票、核对发放登记；确实多出的，由选举委员会宣布投票无效，封存选票，另行组织投票。',
    }));
}

function mend({ what, working }: PaperSum): Refusal {
  return {
    code: 'papers-do-not-add-up',
    field: what,
    sentence: `收发票核对不平：${what}，现在是 ${working}。`,
    whatToDo: '请复点并更正收发票登记，核对平了再开始计票。',
  };
}

function oddCounts(paper: PaperCount): readonly Refusal[] {
  const { boxes, ...counts } = paper;
  const all = [...Object.entries(counts), ...boxes.map((box) => [box.box, box.returned] as const)];
  return all
    .filter(([, count]) => !Number.isSafeInteger(count) || count < 0)
    .map(([field]) => ({
      code: 'not-a-count',
      field,
      sentence: '收发票登记里有一项不是张数。',
      whatToDo: '请填写零或者正整数。',
    }));
}

/** 未收回, which is normal and only written down. */
export function unreturned({ issued, returned }: PaperCount): number {
  return issued - returned;
}

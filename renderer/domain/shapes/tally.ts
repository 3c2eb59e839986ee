import type { JsonObject } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import type { Actor } from '../ledger/operation';
import type { RecordView } from '../ledger/record';
import type { Refusal } from '../refusal';
import { countIn, rowsIn, textIn } from './cells';
import { votesOf } from './ballots';

/** Fields of a tally sheet. Two tellers fill one in each, neither seeing the other's, until both are closed and agree. */
export interface TallyPart<N extends string = string> {
  readonly issued: N;
  readonly returned: N;
  readonly invalid: N;
  readonly valid: N;
  /** A table of options with their votes (`ballotField`). */
  readonly options: N;
  /** How many options one ballot may mark. */
  readonly seats: number;
}

/**
 * One vote counted pile by pile and post by post: sheets are held against the other teller's sheet of the same pile only. Whether the
 * figures of a sheet can be right is for the checks of its ledger.
 */
export interface PilePart<N extends string = string> {
  /** Fields that tell which pile a sheet counts. */
  readonly pile: readonly N[];
  /** Counts of the whole pile. */
  readonly totals: readonly N[];
  /** A table of who got what: one column names the line, all others are counts. */
  readonly lines: { readonly rows: N; readonly name: string };
}

export type SheetTally<N extends string = string> = TallyPart<N> | PilePart<N>;

export function isPiles<N extends string>(tally: SheetTally<N>): tally is PilePart<N> {
  return 'pile' in tally;
}

/** Which pile a sheet counts, as one text; all sheets of a vote that is counted whole are of one pile. */
export function pileOf(tally: SheetTally, values: JsonObject): string {
  return isPiles(tally) ? JSON.stringify(tally.pile.map((name) => values[name] ?? null)) : '';
}

/** Fewer valid ballots than this are not shown by option, or a voter could be told from the result (`ledgers.md` D3). */
export const fewestShown = 5;

/** 发出=收回+未收回, 有效+无效=收回, no option more than the valid ballots, all together no more than valid × seats. */
export function judgeCounts(part: SheetTally, values: JsonObject): readonly Refusal[] {
  if (isPiles(part)) return [];
  const [issued, returned, invalid, valid] = [part.issued, part.returned, part.invalid, part.valid].map((name) =>
    countIn(values, name),
  );
  if (issued === undefined || returned === undefined || invalid === undefined || valid === undefined) return [];
  const options = rowsIn(values[part.options]);
  const most = Math.max(0, ...options.map((row) => countIn(row, 'votes') ?? 0));
  const votes = votesOf(options);
  const wrong: Refusal[] = [];
  if (returned > issued)
    wrong.push(
      refusal(
        part.returned,
        'more-returned',
        `收回 ${returned} 张，多于发出的 ${issued} 张。`,
        '收回多于发出的，结果无效；请核对发出和收回的张数。',
      ),
    );
  if (valid + invalid !== returned)
    wrong.push(
      refusal(
        part.valid,
        'not-adding-up',
        `有效 ${valid} 张加无效 ${invalid} 张，不等于收回的 ${returned} 张。`,
        '请重新清点有效票和无效票。',
      ),
    );
  if (most > valid)
    wrong.push(
      refusal(part.options, 'option-above-valid', `有一项得 ${most} 票，多于有效票 ${valid} 张。`, '请重新清点这一项。'),
    );
  if (votes > valid * part.seats)
    wrong.push(
      refusal(
        part.options,
        'votes-above-seats',
        `各项合计 ${votes} 票，多于有效票 ${valid} 张每张最多选 ${part.seats} 项。`,
        '请重新清点；多选的票应计入无效票。',
      ),
    );
  return wrong;
}

/** 发出 less 收回. */
export function unreturned(part: Pick<TallyPart, 'issued' | 'returned'>, values: JsonObject): number | undefined {
  const [issued, returned] = [countIn(values, part.issued), countIn(values, part.returned)];
  return issued === undefined || returned === undefined ? undefined : issued - returned;
}

/** A sheet that was closed: by whom, in which order. */
export interface ClosedSheet {
  readonly id: string;
  readonly teller: Actor;
  /** Hybrid clock; orders the sheets of one teller. */
  readonly closedAt: string;
  readonly values: JsonObject;
}

/** Where two counts differ: a field, or one option of the table. Never by how much, or one could simply be adjusted. */
export interface DifferingPlace {
  readonly field: string;
  readonly row?: string;
}

export interface TallyStanding {
  /** The last sheet of each teller, in the order in which they first closed one. */
  readonly latest: readonly ClosedSheet[];
  readonly differing: readonly DifferingPlace[];
  /** The count both came to. */
  readonly agreed: JsonObject | undefined;
}

export const tellersNeeded = 2;

/** Tally sheets by who brought them in. */
export function closedSheets(views: readonly RecordView[]): readonly ClosedSheet[] {
  return views.flatMap(({ id, stateBy, createdAt, values, deleted }) =>
    stateBy === undefined || deleted ? [] : [{ id, teller: stateBy, closedAt: createdAt, values }],
  );
}

interface Confirmation {
  /** The ledger of the sheets, and what its fields are. */
  readonly sheets: { readonly kind: string; readonly tally: TallyPart };
  /** Fields of the vote that take over what both tellers came to. */
  readonly into: TallyPart;
}

/** What the step adds to its declaration by which a vote takes over the result of two sheets that agree. */
export function tallyConfirmation(confirmation: Confirmation) {
  return {
    guards: [tellersAgree(confirmation)],
    writes: (input: GuardInput) => agreedInto(confirmation, input),
  } as const;
}

function tellersAgree({ sheets }: Confirmation): Guard {
  return ({ childrenOf }) => {
    const { latest, differing } = standingOf(sheets.tally, closedSheets(childrenOf(sheets.kind)));
    if (latest.length < tellersNeeded) {
      return [closed('tally-open', '还没有收齐两位计票人各自填写的计票单。', '请两位计票人分别用自己的账户登录填写。')];
    }
    return differing.length === 0 ? [] : [closed('tally-differs', '两份计票单不一致。', '请重新清点，直到一致后再确认。')];
  };
}

function agreedInto({ sheets, into }: Confirmation, { childrenOf }: GuardInput): JsonObject {
  const { agreed = {} } = standingOf(sheets.tally, closedSheets(childrenOf(sheets.kind)));
  const few = (countIn(agreed, sheets.tally.valid) ?? 0) < fewestShown;
  const names = (['issued', 'returned', 'invalid', 'valid', ...(few ? [] : (['options'] as const))] as const).map(
    (name) => [into[name], agreed[sheets.tally[name]] ?? null] as const,
  );
  return Object.fromEntries(names);
}

export function standingOf(part: SheetTally, sheets: readonly ClosedSheet[]): TallyStanding {
  const byTeller = new Map<string, ClosedSheet>();
  for (const sheet of [...sheets].sort((a, b) => (a.closedAt < b.closedAt ? -1 : 1))) byTeller.set(sheet.teller.id, sheet);
  const latest = [...byTeller.values()];
  const [first, second] = latest;
  if (first === undefined || second === undefined) return { latest, differing: [], agreed: undefined };
  const differing = differences(part, first.values, second.values);
  return { latest, differing, agreed: differing.length === 0 ? countsOf(part, first.values) : undefined };
}

/** Own sheets, and once two tellers agree the two they agree in. Earlier counts of somebody else stay closed for good. */
export function maySeeSheet(standing: TallyStanding, sheet: Pick<ClosedSheet, 'id' | 'teller'>, account: string): boolean {
  if (sheet.teller.id === account) return true;
  return standing.agreed !== undefined && standing.latest.some(({ id }) => id === sheet.id);
}

/** Why this account may not hand in a sheet now. A second one is asked for only where two counts differ. */
export function refuseSheet(standing: TallyStanding, account: string): readonly Refusal[] {
  const mine = standing.latest.some(({ teller }) => teller.id === account);
  if (standing.agreed !== undefined) {
    return [closed('tally-agreed', '两位计票人的结果已经一致，不再收计票单。', '请直接确认结果；确需重计的，另立一次投票。')];
  }
  if (mine && standing.differing.length === 0) {
    return [closed('tally-own', '您已经交过计票单。', '请等另一位计票人交表；结果不一致时再重新清点。')];
  }
  if (!mine && standing.latest.length >= tellersNeeded) {
    return [closed('tally-full', '两位计票人已经各自计票。', '不能有第三人计票；结果不一致时由原来两位重新清点。')];
  }
  return [];
}

function differences(part: SheetTally, a: JsonObject, b: JsonObject): readonly DifferingPlace[] {
  const fields = totalsOf(part).filter((name) => countIn(a, name) !== countIn(b, name));
  const [mine, other] = [linesByName(part, a), linesByName(part, b)];
  const rows = [...new Set([...mine.keys(), ...other.keys()])].filter((name) => mine.get(name) !== other.get(name));
  return [...fields.map((field) => ({ field })), ...rows.map((row) => ({ field: rowsOf(part), row }))];
}

function totalsOf(part: SheetTally): readonly string[] {
  return isPiles(part) ? part.totals : [part.issued, part.returned, part.invalid, part.valid];
}

function rowsOf(part: SheetTally): string {
  return isPiles(part) ? part.lines.rows : part.options;
}

/** What stands in each line, as one text; a line without a vote says the same as none. */
function linesByName(part: SheetTally, values: JsonObject): ReadonlyMap<string, string> {
  const name = isPiles(part) ? part.lines.name : 'id';
  return new Map(
    rowsIn(values[rowsOf(part)]).flatMap((row): readonly (readonly [string, string])[] => {
      const counts = Object.entries(row).filter(([column, count]) => column !== name && column !== 'id' && count !== 0);
      return counts.length === 0 ? [] : [[textIn(row, name), JSON.stringify(counts.sort(([x], [y]) => (x < y ? -1 : 1)))]];
    }),
  );
}

function countsOf(part: SheetTally, values: JsonObject): JsonObject {
  const names = [...(isPiles(part) ? part.pile : []), ...totalsOf(part), rowsOf(part)];
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}

function refusal(field: string, code: string, sentence: string, whatToDo: string): Refusal {
  return { code, field, sentence, whatToDo };
}

function closed(code: string, sentence: string, whatToDo: string): Refusal {
  return { code, sentence, whatToDo };
}

import { blank, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PrintFamily, PrintModel, PrintRecord } from '../../domain/paper/paper';

/** How an election calls its people, its place and those who hold it: villages, communities and Party branches differ in words. */
export interface ElectionWords {
  readonly election: PrintRecord;
  /** All that lives in the election, by ledger. */
  readonly children: PrintFamily['children'];
  readonly party: boolean;
  /** 村民委员会、居民委员会 or the name of the branch. */
  readonly body: string;
  /** 村民 or 居民. */
  readonly people: string;
  /** 样溪村 */
  readonly place: string;
  /** 样溪村第十三届村民委员会 */
  readonly whole: string;
  /** Whoever holds the election and signs its papers. */
  readonly committee: string;
  /** Whoever guides it: township or street office. */
  readonly superior: string;
  readonly day: string;
}

/** The election a paper belongs to: the record itself, or the one it lives in. */
export function electionWords(model: PrintModel): ElectionWords {
  const { record: election, children } = model.parent ?? model;
  return codeIs(election, 'body', 'party') ? partyWords(election, children) : committeeWords(election, children);
}

function committeeWords(election: PrintRecord, children: PrintFamily['children']): ElectionWords {
  const residents = codeIs(election, 'body', 'residents');
  const people = residents ? '居民' : '村民';
  const place = textOr(election, 'community');
  return {
    ...common(election, children),
    party: false,
    people,
    body: `${people}委员会`,
    whole: `${place}第${termText(election)}届${people}委员会`,
    committee: `${place}${people}选举委员会`,
    superior: textOr(election, 'township'),
  };
}

function partyWords(election: PrintRecord, children: PrintFamily['children']): ElectionWords {
  const branch = textOr(election, 'branch');
  return {
    ...common(election, children),
    party: true,
    people: '党员',
    body: branch,
    whole: `${branch}第${termText(election)}届委员会`,
    committee: branch,
    superior: textOr(election, 'superior'),
  };
}

function common(election: PrintRecord, children: PrintFamily['children']) {
  return { election, children, place: textOr(election, 'community'), day: textOr(election, 'electionDay', dayBlank) };
}

export const dayBlank = '　　　　年　　月　　日';

/** 十三 for 13届. */
function termText(election: PrintRecord): string {
  const term = Number.parseInt(election.text['term'] ?? '', 10);
  return Number.isNaN(term) ? blank : chineseNumber(term);
}

const digits = '零一二三四五六七八九';

/** Below a hundred, as offices write the number of a term. */
function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${tensText}${ones === 0 && tens > 0 ? '' : digits.charAt(ones)}`;
}

export function childrenIn({ children }: ElectionWords, kind: string): readonly PrintRecord[] {
  return children[kind] ?? [];
}

/** A number without its unit, as tables print it. */
export function bare(text: string | undefined): string {
  return /^\d+/.exec(text ?? '')?.[0] ?? '';
}

/** 主任1人、委员2人: the seats of this election. */
export function seatsText({ election, party }: ElectionWords): string {
  const seats = (party ? partySeats : committeeSeats).flatMap(([field, label]) => {
    const count = bare(election.text[field]);
    return count === '' || count === '0' ? [] : [`${label}${count}人`];
  });
  return seats.length === 0 ? blank : seats.join('、');
}

const committeeSeats = [
  ['seatsDirector', '主任'],
  ['seatsDeputy', '副主任'],
  ['seatsMember', '委员'],
  ['seatsWomen', '妇女委员'],
] as const;
const partySeats = [
  ['seatsCommittee', '委员'],
  ['seatsSecretary', '书记'],
  ['seatsDeputy', '副书记'],
] as const;

/** Rows of a table that something settled prints. */
export function rowsOf(record: PrintRecord, field: string, kind?: string): readonly Readonly<Record<string, string>>[] {
  const rows = record.rows[field] ?? [];
  return kind === undefined ? rows : rows.filter((row) => row['kind'] === kind);
}

export interface Column {
  readonly label: string;
  readonly width: number;
  readonly align?: 'center' | 'right';
}

/** A table with empty lines where nothing was entered, so that it can be filled in by hand. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], least = 0): PaperBlock {
  const empty = Array.from({ length: Math.max(0, least - rows.length) }, () => columns.map(() => ''));
  return { kind: 'table', columns, rows: [...rows, ...empty] };
}

export function line(text: string): PaperBlock {
  return { kind: 'paragraph', text, indent: true };
}

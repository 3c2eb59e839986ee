/** One choice of a list. A code is retired, never renamed or used again: older offices still send it. */
export interface Code {
  readonly label: string;
  /** First civil date on which the code is no longer offered. */
  readonly retiredOn?: string;
  /** The code under which this one is counted, such as 10 for 10.1. */
  readonly under?: string;
}

/**
 * The choices of a field. Logic may depend on a closed list, so its codes are types; an open list is dated data and may be
 * replaced by a received one.
 */
export interface CodeList<C extends string = string, Closed extends boolean = boolean> {
  readonly name: string;
  readonly label: string;
  readonly closed: Closed;
  /** Where the list comes from, for the handbook and for doubt. */
  readonly source: string;
  readonly codes: Readonly<Record<C, Code>>;
}

/** Declares a list whose codes logic depends on. */
export function closedCodeList<const C extends string>(list: Omit<CodeList<C, true>, 'closed'>): CodeList<C, true> {
  return { ...list, closed: true };
}

/** Declares a list that an office or its superior may extend. */
export function openCodeList<const C extends string>(list: Omit<CodeList<C, false>, 'closed'>): CodeList<C, false> {
  return { ...list, closed: false };
}

export function findCode(list: CodeList, code: string): Code | undefined {
  return Object.hasOwn(list.codes, code) ? list.codes[code] : undefined;
}

/** What the person reads. A code this office does not know yet is shown as it came. */
export function codeLabel(list: CodeList, code: string): string {
  return findCode(list, code)?.label ?? code;
}

/** The codes a form offers on a day: retired ones stay readable but are not chosen any more. */
export function offeredCodes(list: CodeList, today: string): readonly string[] {
  return Object.keys(list.codes).filter((code) => !isRetired(findCode(list, code), today));
}

export function isRetired(code: Code | undefined, today: string): boolean {
  return code?.retiredOn !== undefined && code.retiredOn <= today;
}

/** Reads a label or the code itself, as a sheet or a clerk writes it. */
export function readCode(list: CodeList, written: string): string | undefined {
  if (findCode(list, written) !== undefined) return written;
  return Object.keys(list.codes).find((code) => codeLabel(list, code) === written);
}

/** Place in the list; unknown codes come after all known ones. */
export function codeRank(list: CodeList, code: string): number {
  const rank = Object.keys(list.codes).indexOf(code);
  return rank === -1 ? Number.MAX_SAFE_INTEGER : rank;
}

/** Objects give whole numbers first, 99 before 10.1: codes that are all numbers stand in the order of these, others as they were declared. */
export function inOrderOfNumbers(codes: readonly string[]): readonly string[] {
  return codes.every((code) => /^\d+(\.\d+)*$/.test(code)) ? [...codes].sort(byNumbers) : codes;
}

function byNumbers(a: string, b: string): number {
  const [x, y] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(x.length, y.length); at += 1) {
    const difference = Number(x[at] ?? -1) - Number(y[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

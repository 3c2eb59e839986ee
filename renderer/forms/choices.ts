import { codeLabel, offeredCodes, type CodeList } from '../domain/fields/code-list';

export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** A choice that was made, or the text of one that was not found yet. */
export type CodeTyped = { readonly code: string } | { readonly text: string };

/** The codes one may choose today, in the order of the list; a retired or unknown one only where it is already chosen. */
export function choicesOf(list: CodeList, today: string, chosen: readonly string[]): readonly Choice[] {
  const offered = offeredCodes(list, today);
  const others = chosen.filter((code) => code !== '' && !offered.includes(code));
  return [...offered, ...others].map((code) => ({ code, label: codeLabel(list, code) }));
}

import { allCharacters, findCharacter, type Character } from './character-table';
import { codePointOf } from './han';
import { radicalCharacter } from './radicals';

/**
 * The parts of a character in the order they are written, as one spells it to somebody who cannot see it: 𬭎 is 钅宏. They are found by
 * the strokes: the radical's at one end, and those of another character that is left. Undefined where no such pair is known.
 */
export function partsOf(char: string): string | undefined {
  const found = findCharacter(char);
  if (found?.sequence === undefined || found.rest === 0) return undefined;
  const { sequence } = found;
  for (const form of formsOf(found.radical)) {
    const strokes = form.sequence ?? '';
    if (strokes === '' || strokes.length >= sequence.length) continue;
    const after = sequence.startsWith(strokes) ? usualWritten(sequence.slice(strokes.length)) : undefined;
    if (after !== undefined) return form.char + after;
    const before = sequence.endsWith(strokes) ? usualWritten(sequence.slice(0, -strokes.length)) : undefined;
    if (before !== undefined) return before + form.char;
  }
  return undefined;
}

/** Characters that are written as these parts one after the other, in either order of the parts: 钅宏 or ⿰钅宏. */
export function madeOf(parts: string): readonly string[] {
  const strokes = Array.from(parts.replace(/[\u2ff0-\u2fff]/g, '')).map((part) => findCharacter(part)?.sequence);
  if (strokes.length < 2 || strokes.some((one) => one === undefined)) return [];
  const orders = [strokes.join(''), [...strokes].reverse().join('')];
  return [...new Set(orders.flatMap((sequence) => writtenAs(sequence)))];
}

/** Characters with exactly these strokes, the usual ones first. */
export function writtenAs(sequence: string): readonly string[] {
  return bySequence().get(sequence) ?? [];
}

/** What an office can always say of a character: 钅宏（金部，部首外7画）, and its code point where nothing is known. */
export function describe(char: string): string {
  const found = findCharacter(char);
  if (found === undefined) return codePointOf(char);
  const place = `${radicalCharacter(found.radical)}部，部首外${found.rest}画，共${found.strokes}画`;
  const parts = partsOf(char);
  return parts === undefined ? place : `${parts}（${place}）`;
}

/** How a character may stand where it cannot be shown: its parts in brackets, or else its reading in capitals. */
export function spellOut(char: string): string {
  const parts = partsOf(char);
  if (parts !== undefined) return `［${parts}］`;
  const reading = findCharacter(char)?.readings[0];
  return reading === undefined ? `［${codePointOf(char)}］` : `［${reading.replace(/\d$/, '').toUpperCase()}］`;
}

function usualWritten(sequence: string): string | undefined {
  return writtenAs(sequence)[0];
}

let sequences: ReadonlyMap<string, readonly string[]> | undefined;
let forms: ReadonlyMap<number, readonly Character[]> | undefined;

function bySequence(): ReadonlyMap<string, readonly string[]> {
  sequences ??= groupSequences();
  return sequences;
}

function groupSequences(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Character[]>();
  for (const one of allCharacters()) {
    if (one.sequence === undefined) continue;
    const group = groups.get(one.sequence);
    if (group === undefined) groups.set(one.sequence, [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([sequence, group]) => [sequence, group.sort(byUse).map(({ char }) => char)]));
}

/** The shapes a radical takes: 人 and 亻, 金 and 钅. */
function formsOf(radical: number): readonly Character[] {
  forms ??= groupForms();
  return forms.get(radical) ?? [];
}

function groupForms(): ReadonlyMap<number, readonly Character[]> {
  const groups = new Map<number, Character[]>();
  for (const one of allCharacters()) {
    if (one.rest !== 0) continue;
    groups.set(one.radical, [...(groups.get(one.radical) ?? []), one]);
  }
  return groups;
}

function byUse(a: Character, b: Character): number {
  return (a.standard ?? 9999) - (b.standard ?? 9999);
}

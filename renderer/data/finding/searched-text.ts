import type { Field } from '../../domain/fields/field';
import { isPerson } from '../../domain/fields/person';
import { kindOf, searchTextOf } from '../../domain/fields/registry';
import { isHan } from '../../domain/hanzi/han';
import { spokenName, spokenText } from '../../domain/hanzi/spoken-search';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json';
import { findField, type Ledger } from '../../domain/ledger/ledger';

/** What a list's search looks through for one line; never leaves the worker. */
export interface SearchedText {
  /** Lower case, half width: the declared search fields of the record and of its children. */
  readonly words: string;
  /** Names and short texts, which are found by their pinyin too. */
  readonly spoken: readonly Spoken[];
  /** Identity numbers, looked through only for whoever handles records. */
  readonly identity: string;
}

type Spoken = { readonly name: string; readonly pinyin?: string } | { readonly text: string };

/** Longer texts are found by their words, not by pinyin. */
const longestSpoken = 40;

/** A record and whatever lives inside it: a case is found by the names of its parties. */
export interface Searched {
  readonly ledger: Ledger;
  readonly values: JsonObject;
}

export function searchedText(records: readonly Searched[]): SearchedText {
  const found = records.flatMap(({ ledger, values }) =>
    ledger.search.flatMap((name) => {
      const field = findField(ledger, name);
      const value = values[name];
      return field === undefined || field.disclosure === 'secret' || value === undefined ? [] : [{ field, value }];
    }),
  );
  const identity = found.filter(({ field }) => field.kind === 'identityNumber');
  return {
    words: wordsOf(found.filter(({ field }) => field.kind !== 'identityNumber')),
    spoken: found.flatMap(({ field, value }) => spokenOf(field, value)),
    identity: wordsOf(identity),
  };
}

/** Everything in letters that a line is found by. */
export function spokenForms({ spoken }: SearchedText): string {
  return spoken.map((one) => ('name' in one ? spokenName(one.name, one.pinyin) : spokenText(one.text))).join(' ');
}

/** Nothing but ASCII: such a word can only stand inside the ASCII parts of a text. */
export function isPlain(word: string): boolean {
  return /^[!-~]+$/.test(word);
}

/** The letters, figures and signs of a text, without its Chinese. */
export function plainParts(text: string): string {
  return (text.match(/[!-~]+/g) ?? []).join(' ');
}

function wordsOf(found: readonly { readonly field: Field; readonly value: JsonValue }[]): string {
  const texts = found.map(({ field, value }) => searchTextOf(field, value)).filter((text) => text !== '');
  return [...texts, ...texts.flatMap(numbersIn)].join(' / ');
}

/** 0531-8888 1234 is found by 053188881234 as well. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d[\d\s-]{3,}\d/g) ?? [])
    .filter((number) => /[\s-]/.test(number))
    .map((number) => number.replace(/[\s-]/g, ''));
}

function spokenOf(field: Field, value: JsonValue): readonly Spoken[] {
  if (field.kind === 'person') return isPerson(value) ? [value] : [];
  if (field.kind === 'rows')
    return Array.isArray(value) ? value.flatMap((row: JsonValue) => spokenInRow(field.columns, row)) : [];
  if (field.kind !== 'text' && field.kind !== 'code') return [];
  const text = kindOf(field).fits(value) ? kindOf(field).text(value, field) : '';
  return text === '' || text.length > longestSpoken || !isHan(text) ? [] : [{ text }];
}

function spokenInRow(columns: Readonly<Record<string, Field>>, row: JsonValue): readonly Spoken[] {
  if (!isJsonObject(row)) return [];
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = row[name];
    return value === undefined || column.disclosure === 'secret' ? [] : spokenOf(column, value);
  });
}

import { isJsonObject, type JsonValue } from '../json';
import type { Hash } from '../ledger/operation';
import type { CountedFigure } from './counted-figure';

/** What a report said on the day it was frozen; it never changes, and says by its hash that it has not. */
export type Snapshot = SnapshotContent & { readonly hash: Hash };

/** Everything the hash covers, in canonical JSON. */
export type SnapshotContent = {
  readonly v: 1;
  /** 2026年11月, or the name and days of a campaign. */
  readonly period: string;
  /** `YYYY-MM-DD`, both within the period. */
  readonly first: string;
  readonly last: string;
  /** Local civil time, `YYYY-MM-DDTHH:mm`. */
  readonly takenAt: string;
  readonly figures: readonly SnapshotFigure[];
};

export type SnapshotFigure = CountedFigure & {
  /** Version of the ledger and hash of the figure's declaration it was counted by. */
  readonly ledgerVersion: number;
  readonly definition: Hash;
};

/** Readable as a snapshot; whether its hash is right is asked of whoever can hash. A received record may hold anything. */
export function isSnapshot(value: JsonValue): value is Snapshot {
  if (!isJsonObject(value) || value['v'] !== 1 || !Array.isArray(value['figures'])) return false;
  const texts = ['period', 'first', 'last', 'takenAt', 'hash'].every((name) => typeof value[name] === 'string');
  return texts && value['figures'].every(isSnapshotFigure);
}

function isSnapshotFigure(value: JsonValue): boolean {
  if (!isJsonObject(value) || typeof value['definition'] !== 'string' || typeof value['ledgerVersion'] !== 'number')
    return false;
  const beside = [value['yearToDate'], value['lastYear']].filter((one) => one !== undefined);
  return [value['value'] ?? null, ...beside].every(isFigureValue);
}

function isFigureValue(value: JsonValue): boolean {
  if (!isJsonObject(value) || !Array.isArray(value['splits'])) return false;
  const { ref, exact, ratio } = value;
  const texts = isRef(ref) && [value['label'], value['unit']].every((text) => typeof text === 'string');
  const parts = ratio === undefined || (isJsonObject(ratio) && [ratio['part'], ratio['whole']].every(isRatioPart));
  return texts && isExactOrNone(exact) && parts && value['splits'].every(isSplit);
}

function isRatioPart(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && isRef(value['ref']) && typeof value['unit'] === 'string' && isExactOrNone(value['exact']);
}

function isRef(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && typeof value['ledger'] === 'string' && typeof value['figure'] === 'string';
}

function isSplit(value: JsonValue): boolean {
  if (!isJsonObject(value) || typeof value['label'] !== 'string' || !Array.isArray(value['parts'])) return false;
  const line = value['reconciliation'];
  if (!isJsonObject(line) || typeof line['sentence'] !== 'string') return false;
  return value['parts'].every(
    (part: JsonValue) => isJsonObject(part) && typeof part['label'] === 'string' && isExact(part['exact']),
  );
}

function isExactOrNone(value: JsonValue | undefined): boolean {
  return value === undefined || isExact(value);
}

function isExact(value: JsonValue | undefined): boolean {
  if (!isJsonObject(value)) return false;
  const { value: number, places } = value;
  return Number.isSafeInteger(number) && typeof places === 'number' && Number.isInteger(places) && places >= 0 && places <= 9;
}

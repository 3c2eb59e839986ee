import { findCharacter } from '../../domain/hanzi/character-table';
import { coverageOf, missingFrom } from '../../domain/hanzi/coverage';
import type { CoverageTarget } from '../../domain/hanzi/coverage-targets';
import { blockOf, codePointOf } from '../../domain/hanzi/han';
import { lookUpCharacters, type LookUp } from '../../domain/hanzi/look-up';
import { describe, spellOut } from '../../domain/hanzi/parts';
import { withToneMark } from '../../domain/hanzi/tone-marks';
import { textOf } from '../../domain/fields/registry';
import { findField, type Ledger } from '../../domain/ledger/ledger';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { hostFailure } from '../host-words';
import type { OpenOffice } from '../open-office';
import { watchJob } from '../watch-job';
import { breathe } from './breathe';
import type { CharacterAtRisk, CharactersAtRisk, CharacterView, FoundCharacters } from './characters-api';

/** More do not help anybody to choose; the question is made narrower instead. */
const mostShown = 240;

/** Records looked through without a pause. */
const recordsPerPause = 50;

export function findCharacters(question: LookUp): FoundCharacters {
  const found = lookUpCharacters(question);
  return { total: found.length, characters: found.slice(0, mostShown).map(({ char }) => viewOf(char)) };
}

export async function charactersAtRisk(
  open: OpenOffice,
  { ledger: kind, target }: { readonly ledger: string; readonly target: CoverageTarget },
): Promise<Result<CharactersAtRisk, readonly Refusal[]>> {
  const ledger = open.house.ledger(kind);
  if (ledger === undefined) return fail([unknownLedger]);
  const covers = coverageOf(target);
  const watch = watchJob(open, 'characters');
  const lines = open.house.set.live(kind);
  const found: CharacterAtRisk[] = [];
  let records = 0;
  for (const [done, { id, title }] of lines.entries()) {
    if (watch.isCancelled()) return hostFailure('cancelled');
    if (done % recordsPerPause === 0) {
      watch.onProgress(done, lines.length);
      await breathe();
    }
    const looked = await lookThrough(open, id, covers);
    records += looked.records;
    found.push(...looked.found.map((one) => ({ record: id, title, ...one })));
  }
  return ok({ records, found });
}

type Looked = { readonly records: number; readonly found: readonly Omit<CharacterAtRisk, 'record' | 'title'>[] };

/** One record and all that lives inside it. */
async function lookThrough(open: OpenOffice, id: string, covers: (char: string) => boolean): Promise<Looked> {
  const stored = await open.house.find(id);
  const ledger = stored && open.house.ledger(stored.folded.ledger);
  const view = stored && viewRecord(stored.folded);
  if (ledger === undefined || view === undefined || view.deleted) return { records: 0, found: [] };
  const own = Object.entries(view.values).flatMap(([name, value]) => {
    const field = findField(ledger, name);
    if (field === undefined || field.disclosure === 'secret') return [];
    return missingFrom(textOf(field, value), covers).map((char) => riskOf(char, whereOf(ledger, field.label)));
  });
  const inside = await Promise.all(open.house.set.childrenOf(id).map((child) => lookThrough(open, child, covers)));
  return {
    records: 1 + inside.reduce((sum, one) => sum + one.records, 0),
    found: [...own, ...inside.flatMap((one) => one.found)],
  };
}

function riskOf(char: string, where: string): Omit<CharacterAtRisk, 'record' | 'title'> {
  return { where, character: viewOf(char), instead: spellOut(char) };
}

function whereOf(ledger: Ledger, label: string): string {
  return ledger.parent === undefined ? label : `${ledger.one} · ${label}`;
}

function viewOf(char: string): CharacterView {
  const found = findCharacter(char);
  return {
    char,
    code: codePointOf(char),
    block: blockOf(char),
    strokes: found?.strokes ?? 0,
    readings: (found?.readings ?? []).map(withToneMark),
    description: describe(char),
  };
}

const unknownLedger: Refusal = {
  code: 'unknown-ledger',
  sentence: '本机没有这本台账。',
  whatToDo: '请重新选择台账。',
};

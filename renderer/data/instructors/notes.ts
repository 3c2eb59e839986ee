import { instructorKinds } from '../../domain/instructor/kinds';
import type { NoteKind } from '../../domain/instructor/notes';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import type { OpenOffice } from '../open-office';
import type { NoteToAnswer } from './instructors-api';

const noteLedgers: readonly string[] = Object.values(instructorKinds).filter((kind) => kind.endsWith('-note'));
const asking: ReadonlySet<string> = new Set<NoteKind>(['comment', 'ask']);

/** As many as somebody can answer in an evening. */
const most = 30;

/** Comments on this office's entries with no answer below the same entry that is later. */
export async function instructorNotes({
  house,
  profile,
}: OpenOffice): Promise<Result<readonly NoteToAnswer[], readonly Refusal[]>> {
  const notes = noteLedgers
    .flatMap((kind) => house.set.live(kind))
    .map((line) => ({ line, kind: house.columns.find(line.id)?.values['kind'] }));
  const answered = new Map<string, string>();
  for (const { line, kind } of notes) {
    const { parent, owner, createdAt } = line;
    if (parent === undefined || owner !== profile.id || kind !== 'reply') continue;
    if ((answered.get(parent) ?? '') < createdAt) answered.set(parent, createdAt);
  }
  const open = notes.filter(({ line, kind }) => {
    const { parent = '', owner, createdAt } = line;
    if (owner === profile.id || typeof kind !== 'string' || !asking.has(kind)) return false;
    return house.set.find(parent)?.owner === profile.id && (answered.get(parent) ?? '') < createdAt;
  });
  return ok(
    open
      .sort((a, b) => (a.line.createdAt < b.line.createdAt ? 1 : -1))
      .slice(0, most)
      .map(({ line }) => ({
        record: line.parent ?? '',
        entry: house.set.find(line.parent ?? '')?.title ?? '',
        note: line.cells['text'] ?? line.title,
      })),
  );
}

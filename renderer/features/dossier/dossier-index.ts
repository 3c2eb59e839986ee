import type { BoundPages } from '../../data/printing/printing-api';
import type { DossierIndex, DossierLine } from '../../domain/paper/dossier';

interface Counted {
  readonly line: DossierLine;
  readonly part: object;
}

/** One line of the index for each kind of paper, with the pages all of its pieces take. */
export function indexOf(pieces: readonly Counted[], { parts, total }: BoundPages): DossierIndex {
  const lines = [...new Set(pieces.map(({ line }) => line))].map((line) => {
    const laid = pieces.flatMap((piece, at) => (piece.line === line ? [{ piece, ...parts[at] }] : []));
    const first = Math.min(...laid.map((one) => one.first ?? 0));
    const last = Math.max(...laid.map((one) => (one.first ?? 0) + (one.pages ?? 0) - 1));
    const onPaper = laid.some(({ piece }) => 'pages' in piece.part);
    return { label: line.label, pages: last > first ? `${first}—${last}` : String(first), note: onPaper ? '纸质另附' : '' };
  });
  return { lines, pages: total };
}

/** The index to be filled in by hand, where nobody can count the pages beforehand. */
export function blankIndex(lines: readonly DossierLine[]): DossierIndex {
  const body = lines.filter(({ place, items }) => place === 'body' && items.length > 0);
  return { lines: body.map(({ label }) => ({ label, pages: '', note: '' })) };
}

import type { Paper, PaperBlock } from '../domain/paper/paper';

/** A form keeps its text in ruled cells, in small type; everything else is set as official documents are. */
export type PaperLook = 'form' | 'document';

export function lookOf({ blocks }: Pick<Paper, 'blocks'>): PaperLook {
  return blocks.some(isFormPart) ? 'form' : 'document';
}

function isFormPart(block: PaperBlock): boolean {
  return (
    block.kind === 'table' ||
    block.kind === 'squares' ||
    (block.kind === 'fields' && block.cells.some(({ lines }) => lines !== undefined))
  );
}

/** Millimetres, for every renderer alike; wide on the left, where a file is bound. */
export const margins = {
  form: { top: 24, right: 22, bottom: 22, left: 25 },
  document: { top: 28, right: 26, bottom: 26, left: 28 },
} as const satisfies Record<PaperLook, object>;

import type { Check } from '../ledger/guard';
import { textIn } from '../shapes/cells';

/** What a note under an entry is: words of the superior, or the answer and the correction of whoever keeps the entry. */
export const noteKinds = {
  read: '已阅',
  comment: '批注',
  ask: '请落实',
  reply: '回复落实',
  correction: '更正',
} as const;
export type NoteKind = keyof typeof noteKinds;

const ofKeeper: ReadonlySet<string> = new Set<NoteKind>(['reply', 'correction']);

/** Only the office that keeps an entry answers and corrects it; all others comment. */
export const fitsWriter: Check = ({ values, parent, office }) => {
  const kind = textIn(values, 'kind');
  if (parent === undefined || parent.owner === office || !ofKeeper.has(kind)) return [];
  return [
    {
      code: 'note-writer',
      field: 'kind',
      sentence: '“回复落实”和“更正”由登记单位写。',
      whatToDo: '请选“已阅”“批注”或者“请落实”。',
    },
  ];
};

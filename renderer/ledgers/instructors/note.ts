import { closedCodeList } from '../../domain/fields/code-list';
import { fitsWriter, noteKinds } from '../../domain/instructor/notes';
import { defineLedger } from '../../domain/ledger/ledger';
import type { OfficeType } from '../../domain/office/office';

const kinds = closedCodeList({
  name: 'instructor.note',
  label: '批注类别',
  source: '上级审阅和登记单位更正（本软件整理）',
  codes: {
    read: { label: noteKinds.read },
    comment: { label: noteKinds.comment },
    ask: { label: noteKinds.ask },
    reply: { label: noteKinds.reply },
    correction: { label: noteKinds.correction },
  },
});

interface NoteParent {
  readonly kind: string;
  readonly parent: string;
  readonly offices: readonly OfficeType[];
}

/**
 * What the superior writes on an entry and what is answered, below the entry itself; it travels with the files of whoever wrote it.
 * Corrections of a locked month stand here too.
 */
export function noteLedger({ kind, parent, offices }: NoteParent) {
  return defineLedger({
    kind,
    version: 1,
    label: '批注和更正',
    one: '批注',
    shape: 'EVT',
    compartment: 'general',
    offices,
    readers: ['department', 'street'],
    why: '上级看过以后的意见、登记人的回复和更正写在这里，随文件往来，不改动原来的内容。',
    parent: { ledger: parent, writers: 'others', whenLocked: true },
    fields: {
      kind: { kind: 'code', label: '类别', disclosure: 'work', required: true, list: kinds },
      writtenOn: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
      by: { kind: 'text', label: '署名', disclosure: 'work', maxLength: 40 },
      text: {
        kind: 'longText',
        label: '内容',
        disclosure: 'work',
        required: true,
        lines: 3,
        help: '评事实是否具体、问题是否跟进，不评篇幅；不写群众姓名。',
        when: { field: 'kind', in: ['comment', 'ask', 'reply', 'correction'] },
      },
      dueOn: { kind: 'date', label: '落实期限', disclosure: 'work', when: { field: 'kind', in: ['ask'] } },
    },
    // What was said is read at the entry itself, without opening the line.
    title: ['writtenOn', 'kind', 'text'],
    list: ['writtenOn', 'kind', 'text'],
    search: ['text'],
    happenedOn: 'writtenOn',
    keeps: ['kind'],
    proposes: ({ today }) => ({ writtenOn: today }),
    checks: [fitsWriter],
  });
}

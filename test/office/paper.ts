import { sampleWorld } from '../../renderer/app/sample-office/sample-world';
import { buildPrintModel, type FamilySource, type PrintSource } from '../../renderer/domain/ledger/print-model';
import { makePaper } from '../../renderer/domain/paper/make-paper';
import type { OfficeProfile } from '../../renderer/domain/office/office';
import type { Paper, PrintModel } from '../../renderer/domain/paper/paper';
import { allLedgers, findLedger } from '../../renderer/ledgers';
import { findTemplate } from '../../renderer/print/templates';
import type { MemoryDesk } from './memory-desk';

/** The print model of a case of the sample room, as its office worker would make it. */
export function printModelOf(
  room: MemoryDesk,
  record: string,
  look: {
    readonly masked?: boolean;
    readonly covers?: PrintSource['covers'];
    readonly draft?: boolean;
    readonly office?: OfficeProfile;
  } = {},
): PrintModel {
  const { parent } = room.view(record);
  return buildPrintModel({
    ...familyOf(room, record),
    ...(parent === undefined ? {} : { parent: familyOf(room, parent) }),
    ledgers: allLedgers,
    office: look.office ?? sampleWorld.room.profile,
    covers: look.covers ?? (look.masked === true ? 'personal' : 'nothing'),
    draft: look.draft ?? false,
    printedOn: '2026-02-10',
  });
}

function familyOf(room: MemoryDesk, id: string): FamilySource {
  const record = room.view(id);
  const ledger = findLedger(record.ledger);
  if (ledger === undefined) throw new Error(`no ledger ${record.ledger}`);
  return { ledger, record, children: new Map((ledger.children ?? []).map((kind) => [kind, room.children(id, kind)])) };
}

export function paperOf(name: string, model: PrintModel): Paper {
  const template = findTemplate(name);
  if (template === undefined) throw new Error(`no template ${name}`);
  return makePaper(template, model);
}

/** All words of a paper in the order in which they are printed, one block a line. */
export function paperText(paper: Paper): string {
  return paper.blocks
    .map((block) => {
      switch (block.kind) {
        case 'title':
          return [block.above, block.text, block.number].filter((part) => part !== undefined).join(' | ');
        case 'paragraph':
        case 'squares':
        case 'note':
          return block.text;
        case 'clauses':
          return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
        case 'fields':
          return block.cells.map(({ label, value }) => `${label}: ${value}`).join('\n');
        case 'table':
          return [block.columns.map(({ label }) => label), ...block.rows].map((row) => row.join(' | ')).join('\n');
        case 'signatures':
          return block.lines.map(({ label, count = 1 }) => `${label} × ${count}`).join('\n');
        case 'seal':
          return `${block.label} ${block.date}`;
        case 'cut':
          return '－－－－';
        case 'break':
          return '――――';
      }
    })
    .join('\n');
}

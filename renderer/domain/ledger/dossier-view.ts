import type { Dossier, DossierItem, DossierLack, DossierLine, DossierPart, DossierView, Need } from '../paper/dossier';
import { isAttachment } from '../fields/attachment';
import { holds } from './condition';
import type { Ledger } from './ledger';
import { isDraft, papersOffered } from './papers';
import type { RecordView } from './record';
import { byDate } from './summary';

export interface DossierSource {
  readonly ledger: Ledger;
  readonly record: RecordView;
  /** Live children by ledger kind. */
  readonly children: ReadonlyMap<string, readonly RecordView[]>;
  readonly ledgers: readonly Ledger[];
}

/** Goes through the parts of the file and says what is there and what is missing; undefined for a record that is not bound. */
export function viewDossier(source: DossierSource): DossierView | undefined {
  const { ledger, record } = source;
  const { dossier } = ledger;
  if (dossier === undefined || !holds(dossier.only, record.values)) return undefined;
  const lines = dossier.parts
    .filter(({ only, unless }) => holds(only, record.values) && !(unless ?? []).some((one) => holds(one, record.values)))
    .map((part) => lineOf(part, { ...source, dossier }));
  const missing = lines.filter(({ need, lack }) => need === 'must' && lack !== undefined).length;
  return { label: dossier.label, source: dossier.source, lines, missing };
}

type Bound = DossierSource & { readonly dossier: Dossier };

function lineOf(part: DossierPart, bound: Bound): DossierLine {
  const need: Need = part.mustWhen !== undefined && holds(part.mustWhen, bound.record.values) ? 'must' : part.need;
  const materials = materialsOf(part, bound);
  // What was signed and brought back goes before what the computer could print.
  const items = materials.length > 0 ? materials : papersOf(part, bound);
  const lack = lackOf(part, bound, items);
  return {
    part: part.name,
    label: part.label,
    need,
    place: part.place ?? 'body',
    items,
    ...(part.when === undefined ? {} : { when: part.when }),
    ...(lack === undefined ? {} : { lack }),
  };
}

function materialsOf(part: DossierPart, { dossier, children }: Bound): readonly DossierItem[] {
  const { ledger, part: partField, title, pages, file } = dossier.materials;
  return (children.get(ledger) ?? [])
    .filter((view) => !view.deleted && view.values[partField] === part.name)
    .map(({ id, values }) => {
      const scan = values[file];
      const counted = values[pages];
      const name = values[title];
      return {
        kind: 'material',
        record: id,
        title: typeof name === 'string' && name !== '' ? name : part.label,
        pages: typeof counted === 'number' && Number.isSafeInteger(counted) && counted > 0 ? counted : 0,
        ...(scan !== undefined && isAttachment(scan)
          ? { file: { hash: scan.hash, name: scan.name, mediaType: scan.mediaType } }
          : {}),
      };
    });
}

function papersOf(part: DossierPart, bound: Bound): readonly DossierItem[] {
  const { paper, each } = part;
  if (paper === undefined) return [];
  if (each === undefined) return paperOf(bound.ledger, bound.record, paper, bound.record.id);
  const ledger = bound.ledgers.find(({ kind }) => kind === each);
  if (ledger === undefined) return [];
  const views = (bound.children.get(each) ?? []).filter((view) => !view.deleted);
  return byDate(ledger, views, (view) => view).flatMap((view) => paperOf(ledger, view, paper, view.id));
}

function paperOf(ledger: Ledger, view: RecordView, template: string, record: string): readonly DossierItem[] {
  const offer = papersOffered(ledger, view).find((one) => one.template === template);
  if (offer === undefined) return [];
  return [{ kind: 'paper', record, template, draft: isDraft(offer, view) }];
}

function lackOf(part: DossierPart, { dossier }: Bound, items: readonly DossierItem[]): DossierLack | undefined {
  if (items.length === 0) {
    const add = part.each ?? (part.paper === undefined ? dossier.materials.ledger : undefined);
    const sentence = `还没有${part.label}。`;
    return { sentence, mend: add === undefined ? { kind: 'step' } : { kind: 'add', ledger: add } };
  }
  const uncounted = items.find((item) => item.kind === 'material' && item.file === undefined && item.pages === 0);
  if (uncounted !== undefined) {
    return { sentence: `${part.label}没有扫描件，也没有填页数。`, mend: { kind: 'record', record: uncounted.record } };
  }
  // Cover, index and back are drafts until the matter is closed, and lack nothing.
  const draft = part.place === undefined && items.some((item) => item.kind === 'paper' && item.draft);
  return draft ? { sentence: `${part.label}还是草稿，相应的一步没有办完。`, mend: { kind: 'step' } } : undefined;
}

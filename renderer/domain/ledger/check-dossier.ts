import type { DossierPart } from '../paper/dossier';
import type { Ledger } from './ledger';

/** A file bound from papers that nobody offers, or with a line that nothing can fill, is found here and not in an office. */
export function checkDossier(ledger: Ledger, byKind: ReadonlyMap<string, Ledger>): readonly string[] {
  const { dossier } = ledger;
  if (dossier === undefined) return [];
  const names = dossier.parts.map(({ name }) => name);
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `dossier.${name}: stands twice`),
    ...dossier.parts.flatMap((part) => [
      ...conditionFields(part)
        .filter((field) => !Object.hasOwn(ledger.fields, field))
        .map((field) => `dossier.${part.name}: ${field} is not a field`),
      ...checkPaper(part, ledger, byKind),
    ]),
    ...checkMaterials(ledger, byKind),
  ];
}

function conditionFields({ only, mustWhen, unless = [] }: DossierPart): readonly string[] {
  return [only, mustWhen, ...unless].flatMap((condition) => (condition === undefined ? [] : [condition.field]));
}

function checkPaper(
  { name, paper, each }: DossierPart,
  ledger: Ledger,
  byKind: ReadonlyMap<string, Ledger>,
): readonly string[] {
  if (paper === undefined) return each === undefined ? [] : [`dossier.${name}: each needs a paper`];
  if (each !== undefined && ledger.children?.includes(each) !== true) return [`dossier.${name}: ${each} is not a child`];
  const offers = (each === undefined ? ledger : byKind.get(each))?.papers ?? [];
  return offers.some(({ template }) => template === paper) ? [] : [`dossier.${name}: ${paper} is not offered`];
}

/** Each line without a paper is filled from the materials, so their list must know its name. */
function checkMaterials({ dossier, children }: Ledger, byKind: ReadonlyMap<string, Ledger>): readonly string[] {
  if (dossier === undefined) return [];
  const { ledger: kind, part, title, pages, file } = dossier.materials;
  const fields = byKind.get(kind)?.fields;
  if (fields === undefined || children?.includes(kind) !== true) return [`dossier.materials: ${kind} is not a child`];
  const list = fields[part];
  if (list?.kind !== 'code') return [`dossier.materials: ${part} is not a code`];
  const kinds = { [title]: 'text', [pages]: 'count', [file]: 'attachment' };
  return [
    ...Object.entries(kinds)
      .filter(([name, wanted]) => fields[name]?.kind !== wanted)
      .map(([name, wanted]) => `dossier.materials: ${name} is not of kind ${wanted}`),
    ...dossier.parts
      .filter(({ name, place }) => place === undefined && !Object.hasOwn(list.list.codes, name))
      .map(({ name }) => `dossier.${name}: not a code of ${list.list.name}`),
  ];
}

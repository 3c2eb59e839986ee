/** Addresses hold ids only (`decisions.md` 26). */
export function recordPath(record: string): string {
  return `/record/${record}`;
}

export function editPath(record: string): string {
  return `/record/${record}/edit`;
}

export function dossierPath(record: string): string {
  return `/record/${record}/dossier`;
}

/** The register of one kind of records below this one. */
export function registerBelowPath(record: string, kind: string): string {
  return `/record/${record}/register/${kind}`;
}

export function newBelowPath(record: string, kind: string): string {
  return `/record/${record}/new/${kind}`;
}

/** A page of its own that the record opens. */
export function pagePath(record: string, name: string): string {
  return `/record/${record}/page/${name}`;
}

export function ledgerPath(ledger: string): string {
  return `/ledger/${ledger}`;
}

/** The form of a new record that is begun from another one. */
export function newFromPath(ledger: string, record: string): string {
  return `/ledger/${ledger}/new?from=${record}`;
}

export function exportPath(record: string): string {
  return `/exchange/export?record=${record}`;
}

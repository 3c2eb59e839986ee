import type { Ledger } from './ledger';

/** Fields of a register that point to records of the one they were begun from. */
export function linksBackTo(from: string, led: Pick<Ledger, 'fields'> | undefined): readonly string[] {
  return Object.entries(led?.fields ?? {}).flatMap(([name, field]) =>
    field.kind === 'link' && field.to.includes(from) ? [name] : [],
  );
}

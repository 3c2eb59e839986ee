import type { OfficeApi } from '../data/office-api';

/** The help about what stands on the screen: the ledger of a register or record, otherwise the list of all. */
export async function helpPath(office: Pick<OfficeApi, 'record'>, pathname: string): Promise<string> {
  const kind = /^\/(?:ledger|spreadsheets\/(?:out|in))\/([^/]+)/.exec(pathname)?.[1];
  if (kind !== undefined) return `/help/${kind}`;
  const record = /^\/record\/([^/]+)/.exec(pathname)?.[1];
  const page = record === undefined ? undefined : await office.record({ record });
  return page?.ok === true ? `/help/${page.value.view.ledger}` : '/help';
}

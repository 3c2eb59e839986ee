import type { JsonObject } from '../../domain/json';
import type { Ledger } from '../../domain/ledger/ledger';
import type { FoldedRecord } from '../../domain/ledger/record';
import { viewRecord } from '../../domain/ledger/view';
import { isVeiled, standingFor } from '../../domain/shapes/parts';
import { closedSheets, isPiles, pileOf, refuseSheet } from '../../domain/shapes/tally';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import type { TallyStatus } from './shapes-api';

/** How the counts under one vote stand. Says who has handed in a sheet and where two differ, and nothing of what stands in them. */
export async function tallies(
  open: OpenOffice,
  { record }: { readonly record: string },
): Promise<Result<readonly TallyStatus[], readonly Refusal[]>> {
  const { house, account } = open;
  const stored = await house.find(record);
  const kinds = (stored && house.ledger(stored.folded.ledger)?.children) ?? [];
  const ledgers = kinds.flatMap((kind) => house.ledger(kind) ?? []).filter(({ tally }) => tally !== undefined);
  const found = ledgers.map(async (ledger) => statusesOf(ledger, await house.childrenOf(record, ledger.kind), account.id));
  return ok((await Promise.all(found)).flat());
}

function statusesOf(ledger: Ledger, sheets: readonly FoldedRecord[], account: string): readonly TallyStatus[] {
  if (ledger.tally === undefined || !isPiles(ledger.tally)) return [statusOf(ledger, sheets, account)];
  return pilesIn(ledger, sheets).map((pile) => ({ ...statusOf(ledger, sheets, account, pile), pile }));
}

/** The piles somebody has handed in a sheet of, in the order in which that happened first. */
function pilesIn({ tally }: Ledger, sheets: readonly FoldedRecord[]): readonly JsonObject[] {
  if (tally === undefined || !isPiles(tally)) return [];
  const piles = closedSheets(sheets.map(viewRecord)).map(({ values }): [string, JsonObject] => [
    pileOf(tally, values),
    Object.fromEntries(tally.pile.map((name) => [name, values[name] ?? null])),
  ]);
  return [...new Map(piles).values()];
}

function statusOf(ledger: Ledger, sheets: readonly FoldedRecord[], account: string, pile?: JsonObject): TallyStatus {
  const standing = standingFor(ledger, sheets, pile);
  return {
    ledger: ledger.kind,
    tellers: standing.latest.map(({ teller }) => teller.name),
    mine: standing.latest.some(({ teller }) => teller.id === account),
    agreed: standing.agreed !== undefined,
    differing: standing.differing,
    open: refuseSheet(standing, account).length === 0,
  };
}

/** Whether the account at work may not see a record yet (`decisions.md` 20); asked wherever values leave the worker. */
export async function isHidden({ house, account }: OpenOffice, ledger: Ledger, record: FoldedRecord): Promise<boolean> {
  if (ledger.visible === undefined || ledger.visible === 'all') return false;
  const siblings = record.parent === undefined ? [record] : await house.childrenOf(record.parent, record.ledger);
  return isVeiled(ledger, record, siblings, account.id);
}

export const hiddenSheet: Refusal = {
  code: 'hidden-sheet',
  sentence: '这是另一位计票人的计票单，双方交表并且一致以前不能看。',
  whatToDo: '请返回，只填写您自己的计票单。',
};

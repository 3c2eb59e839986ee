import { isKeptByDefault, type Ledger } from '../../domain/ledger/ledger';
import type { OfficeType } from '../../domain/office/office';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import { amend, keep, officeLedgers, ownRecords, refuseUnless } from '../office-ledgers';
import type { Nothing } from '../office-api';
import type { OpenOffice } from '../open-office';
import type { LedgerChoice } from './shapes-api';

/** Ledgers are off until an office switches them on (`ledgers.md` D8); what it chose is kept in its own journal. */
export async function ledgerChoices(open: OpenOffice): Promise<Result<readonly LedgerChoice[], readonly Refusal[]>> {
  const on = await keptLedgers(open);
  return ok(
    offeredTo(open.deps.ledgers, open.profile.type).map(({ kind }) => ({
      ledger: kind,
      on: on.has(kind),
      records: open.house.set.live(kind).length,
    })),
  );
}

export async function chooseLedger(
  open: OpenOffice,
  { ledger, on }: { readonly ledger: string; readonly on: boolean },
): Promise<Result<Nothing, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'ledgers');
  if (refused !== undefined) return refused;
  const before = (await ownRecords(open, officeLedgers.choice)).find(({ values }) => values['ledger'] === ledger);
  if (before?.values['on'] === on) return ok({});
  const saved = await (before === undefined ? keep(open, officeLedgers.choice, { ledger, on }) : amend(open, before, { on }));
  return saved.ok ? ok({}) : saved;
}

/** Kinds of the ledgers this office works with, without those that live inside another. */
export async function keptLedgers(open: OpenOffice): Promise<ReadonlySet<string>> {
  const chosen = new Map((await ownRecords(open, officeLedgers.choice)).map(({ values }) => [values['ledger'], values['on']]));
  return new Set(
    offeredTo(open.deps.ledgers, open.profile.type)
      .filter((ledger) => chosen.get(ledger.kind) ?? isKeptByDefault(ledger, open.profile.type))
      .map(({ kind }) => kind),
  );
}

function offeredTo(ledgers: readonly Ledger[], type: OfficeType): readonly Ledger[] {
  return ledgers.filter(
    ({ parent, offices, readers }) => parent === undefined && (offices.includes(type) || readers?.includes(type) === true),
  );
}

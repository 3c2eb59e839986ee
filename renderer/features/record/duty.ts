import type { Ledger } from '../../domain/ledger/ledger';
import type { Account, Duty } from '../../domain/office/roles';

/** Those of the account's duties that fit; all of them where none does, so that the office can say why not. */
export function fittingDuties(account: Account, wanted: readonly Duty[]): readonly Duty[] {
  const fitting = account.duties.filter((duty) => wanted.includes(duty));
  return fitting.length > 0 ? fitting : [defaultDuty(account)];
}

/** The capacity in which a record is entered or corrected, where no step asks for a certain one. */
export function defaultDuty(account: Account): Duty {
  return account.duties[0] ?? 'registrar';
}

/** The capacity in which a new record is registered: one the ledger asks for, where the account holds it. */
export function creatingDuty(account: Account, { createdBy }: Ledger): Duty {
  return account.duties.find((duty) => createdBy === undefined || createdBy.includes(duty)) ?? defaultDuty(account);
}

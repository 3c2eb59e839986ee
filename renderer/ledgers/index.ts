import type { Ledger } from '../domain/ledger/ledger';
import type { OfficeType } from '../domain/office/office';
import { caseLedger } from './mediation-room/case';
import { commentLedger } from './mediation-room/comment';
import { inquiryLedger } from './mediation-room/inquiry';
import { partyLedger } from './mediation-room/party';
import { sessionLedger } from './mediation-room/session';
import { visitLedger } from './mediation-room/visit';
import { accountLedger } from './system/account';
import { blobLedger } from './system/blob';
import { contactLedger } from './system/contact';
import { officeLedger } from './system/office';
import { printingLedger } from './system/printing';
import { transferLedger } from './system/transfer';

/** Every record kind this version knows. */
export const allLedgers: readonly Ledger[] = [
  caseLedger,
  partyLedger,
  visitLedger,
  inquiryLedger,
  sessionLedger,
  commentLedger,
  officeLedger,
  accountLedger,
  contactLedger,
  transferLedger,
  printingLedger,
  blobLedger,
];

const ledgersByKind = new Map(allLedgers.map((ledger) => [ledger.kind, ledger]));

export function findLedger(kind: string): Ledger | undefined {
  return ledgersByKind.get(kind);
}

/** The ledgers an office of this type may keep or reads, in the order of the navigation. */
export function ledgersFor(type: OfficeType): readonly Ledger[] {
  return allLedgers.filter((ledger) => ledger.offices.includes(type) || ledger.readers?.includes(type) === true);
}

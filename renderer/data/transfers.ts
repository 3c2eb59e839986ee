import { stampMs } from '../sync';
import { ownRecords, officeLedgers } from './office-ledgers';
import type { TransferEntry } from './office-api';
import type { OpenOffice } from './open-office';

/** The register of what left and what came, newest first. */
export async function listTransfers(open: OpenOffice): Promise<readonly TransferEntry[]> {
  const records = await ownRecords(open, officeLedgers.transfer);
  const entries = await Promise.all(
    records.map(async ({ id, values, createdAt }): Promise<TransferEntry> => {
      const first = (await open.house.linesOf(id))[0];
      const reason = values['reason'];
      return {
        at: stampMs(createdAt),
        direction: values['direction'] === 'in' ? 'in' : 'out',
        office: textOf(values['officeName']),
        operations: numberOf(values['operations']),
        records: numberOf(values['records']),
        actor: first?.op.actor.name ?? '',
        ...(typeof reason === 'string' ? { reason } : {}),
      };
    }),
  );
  return entries.reverse();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { isSnapshot } from '../../domain/statistics/snapshot';
import type { OpenOffice } from '../open-office';
import type { ReportCheck } from './figures-api';
import { rowsFor } from './figures';
import { hashHolds, movedBetween, takeSnapshot } from './snapshot';

/** Checks a frozen report. What another office counts today is not known here, so only its hash is checked. */
export async function reportCheck(open: OpenOffice, record: string): Promise<Result<ReportCheck, readonly Refusal[]>> {
  const stored = await open.house.find(record);
  const ledger = stored && open.house.ledger(stored.folded.ledger);
  const report = ledger?.report;
  const view = stored && viewRecord(stored.folded);
  const snapshot = report && view?.values[report.snapshot];
  if (ledger === undefined || report === undefined || view === undefined || snapshot === undefined || !isSnapshot(snapshot)) {
    return fail([notFrozen]);
  }
  const own = view.owner === open.profile.id;
  const takenAt = open.deps.clock.local();
  const now = own ? takeSnapshot({ rows: rowsFor(open), ledger, report, values: view.values, takenAt }) : undefined;
  return ok({ hashHolds: hashHolds(snapshot), moved: now === undefined ? [] : movedBetween(snapshot, now) });
}

const notFrozen: Refusal = {
  code: 'not-frozen',
  sentence: '这份报表还没有冻结，没有可以核对的数据。',
  whatToDo: '请先办理“冻结”。',
};

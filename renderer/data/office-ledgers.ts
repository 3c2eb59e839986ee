import type { JsonObject } from '../domain/json';
import { viewRecord } from '../domain/ledger/view';
import type { RecordView } from '../domain/ledger/record';
import { fail, type Result } from '../domain/result';
import type { Refusal } from '../domain/refusal';
import { mayDo, roles, actions, type Action } from '../domain/office/roles';
import type { Intent, Save } from '../domain/ledger/intent';
import { act, compose } from './acting';
import type { Chain } from './database';
import type { Saved } from './office-api';
import type { OpenOffice } from './open-office';

/** Ledgers the office keeps about itself: who works here, whom it knows, what left and what came, what was printed. */
export const officeLedgers = {
  office: 'system.office',
  account: 'system.account',
  contact: 'system.contact',
  transfer: 'system.transfer',
  choice: 'system.choice',
  printing: 'system.printing',
  fullReading: 'system.full-reading',
  blob: 'system.blob',
  spreadsheet: 'system.spreadsheet',
  readingIn: 'system.reading-in',
  mapping: 'system.mapping',
} as const;

/** Live records of one of the office's own ledgers, oldest first. */
export async function ownRecords({ house }: OpenOffice, ledger: string): Promise<readonly RecordView[]> {
  const found = await Promise.all(house.set.live(ledger).map((line) => house.find(line.id)));
  return found
    .flatMap((stored) => (stored === undefined ? [] : [viewRecord(stored.folded)]))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Writes one record about the office itself, in the name of whoever is working, whatever that person's role may write. */
export function keep(
  open: OpenOffice,
  ledger: string,
  values: JsonObject,
  record = open.deps.newId(),
): Promise<Result<Saved, readonly Refusal[]>> {
  return act(...kept(open, ledger, values, record));
}

/** Changes such a record, in the same way. */
export function amend(
  open: OpenOffice,
  { id, seen }: RecordView,
  values: JsonObject,
): Promise<Result<Saved, readonly Refusal[]>> {
  return act(...byOffice(open, { act: 'edit', record: id, values, seen }));
}

/** The frame `keep` would write, for an entry that must go to the journal together with others. */
export function composeKept(open: OpenOffice, ledger: string, values: JsonObject, chain: Chain): ReturnType<typeof compose> {
  return compose(...kept(open, ledger, values, open.deps.newId()), chain);
}

function kept(open: OpenOffice, ledger: string, values: JsonObject, record: string): [OpenOffice, Save] {
  return byOffice(open, { act: 'create', ledger, record, values });
}

function byOffice(open: OpenOffice, intent: Intent): [OpenOffice, Save] {
  const { account } = open;
  const duty = account.duties[0] ?? 'registrar';
  const clerkly = { ...account, role: 'head' as const, duties: [duty] };
  return [
    { ...open, account: clerkly },
    { saveId: open.deps.newId(), duty, intents: [intent] },
  ];
}

/** Refuses what the role of the account does not allow. */
export function refuseUnless({ account }: OpenOffice, action: Action) {
  if (mayDo(account.role, action)) return undefined;
  return fail([
    {
      code: 'role',
      sentence: `您的账户是“${roles[account.role]}”，不能${actions[action]}。`,
      whatToDo: '请由有此权限的同事登录办理，或请负责人调整账户。',
    },
  ]);
}

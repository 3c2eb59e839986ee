import type { Compartment } from '../domain/ledger/ledger';
import { compartments } from '../domain/ledger/ledger';
import type { RecordView } from '../domain/ledger/record';
import { duties, roles, type Account, type Duty, type Role } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { addAccountSlot, addPaperSlot, changePassphrase as changeSlot } from '../sync';
import { hostFailure } from './host-words';
import { keep, officeLedgers, ownRecords, refuseUnless } from './office-ledgers';
import type { OfficeApi } from './office-api';
import type { OpenOffice } from './open-office';

type Input<M extends keyof OfficeApi> = Parameters<OfficeApi[M]>[0];

/** Which data keys a role is given; what it has no key for it cannot read at all (`decisions.md` 13). */
export function compartmentsFor(role: Role): readonly Compartment[] {
  return role === 'head' ? compartments : ['general', 'mediation'];
}

export async function listAccounts(open: OpenOffice): Promise<readonly Account[]> {
  return (await ownRecords(open, officeLedgers.account)).flatMap((record) => accountOf(record) ?? []);
}

/** The account a slot opened; a slot without its record gives nobody a role. */
export function accountOf({ id, values }: RecordView): Account | undefined {
  const { name, role, duties: held } = values;
  if (typeof name !== 'string' || !isRole(role) || !Array.isArray(held) || values['active'] === false) return undefined;
  return { id, name, role, duties: held.filter(isDuty) };
}

/** The person's record first, then the way in: a record without a slot is harmless, a slot without a record opens nothing. */
export async function addAccount(open: OpenOffice, input: Input<'addAccount'>): Promise<Result<Account, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'accounts');
  if (refused) return refused;
  const problems = [...checkName(input.name), ...checkPassphrase(input.passphrase)];
  const taken = (await listAccounts(open)).some((account) => account.name === input.name.trim());
  if (taken)
    problems.push({
      code: 'name-taken',
      field: 'name',
      sentence: '已有同名的账户。',
      whatToDo: '请在姓名后加以区别，如“王芳（二）”。',
    });
  if (input.duties.length === 0) problems.push(noDuty);
  if (problems.length > 0) return fail(problems);
  const account: Account = { id: open.deps.newId(), name: input.name.trim(), role: input.role, duties: input.duties };
  const kept = await keep(open, officeLedgers.account, accountValues(account), account.id);
  if (!kept.ok) return kept;
  const written = await rewriteSlots(open, (text) =>
    addAccountSlot({
      text,
      opened: open.keys.opened,
      account: { id: account.id, name: account.name, compartments: compartmentsFor(account.role) },
      passphrase: input.passphrase,
      cost: open.deps.kdfCost,
      random: open.deps.random,
    }),
  );
  return written.ok ? ok(account) : written;
}

export function accountValues({ name, role, duties: held }: Account) {
  return { name, role, duties: held, active: true };
}

export async function changePassphrase(
  open: OpenOffice,
  input: Input<'changePassphrase'>,
): Promise<Result<Readonly<Record<string, never>>, readonly Refusal[]>> {
  const problems = checkPassphrase(input.passphrase);
  if (problems.length > 0) return fail(problems);
  const text = await slotsText(open);
  if (!text.ok) return text;
  const { keys, deps, store } = open;
  const changed = await changeSlot({
    text: text.value,
    opened: keys.opened,
    ...input,
    cost: deps.kdfCost,
    random: deps.random,
  });
  if (!changed.ok) return fail([changed.error]);
  const written = await deps.host.slotsWrite({ store, text: changed.value });
  return written.ok ? ok({}) : hostFailure(written.error);
}

/** Makes the paper key. Its words are given once and kept nowhere. */
export async function makePaperKey(open: OpenOffice): Promise<Result<{ readonly words: string }, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'accounts');
  if (refused) return refused;
  const text = await slotsText(open);
  if (!text.ok) return text;
  const { keys, deps, store } = open;
  const made = await addPaperSlot({ text: text.value, opened: keys.opened, random: deps.random });
  const written = await deps.host.slotsWrite({ store, text: made.text });
  if (!written.ok) return hostFailure(written.error);
  keys.opened = made.opened;
  return ok({ words: made.words });
}

export function checkPassphrase(passphrase: string): Refusal[] {
  if ([...passphrase].length >= 8) return [];
  return [
    {
      code: 'passphrase',
      field: 'passphrase',
      sentence: '口令太短，至少要 8 个字。',
      whatToDo: '可以用一句自己记得住的话，例如几个不相干的词连起来。',
    },
  ];
}

export function checkName(name: string): Refusal[] {
  if (name.trim() !== '' && [...name].length <= 40) return [];
  return [{ code: 'name', field: 'name', sentence: '姓名没有填写，或超过 40 个字。', whatToDo: '请填写本人姓名。' }];
}

async function slotsText({ deps, store }: OpenOffice): Promise<Result<string, readonly Refusal[]>> {
  const read = await deps.host.slotsRead({ store });
  if (!read.ok) return hostFailure(read.error);
  return read.value.text === null ? hostFailure('not-found') : ok(read.value.text);
}

async function rewriteSlots(
  open: OpenOffice,
  change: (text: string) => Promise<string>,
): Promise<Result<undefined, readonly Refusal[]>> {
  const text = await slotsText(open);
  if (!text.ok) return text;
  const written = await open.deps.host.slotsWrite({ store: open.store, text: await change(text.value) });
  return written.ok ? ok(undefined) : hostFailure(written.error);
}

const noDuty: Refusal = {
  code: 'no-duty',
  field: 'duties',
  sentence: '还没有选择职责。',
  whatToDo: '至少选一项，办理时会写明以什么职责办理。',
};

function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(roles, value);
}

function isDuty(value: unknown): value is Duty {
  return typeof value === 'string' && Object.hasOwn(duties, value);
}

import type { Compartment } from '../domain/ledger/ledger';
import { compartments } from '../domain/ledger/ledger';
import type { RecordView } from '../domain/ledger/record';
import { duties, roles, type Account, type Duty, type Role } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { addAccountSlot, addPaperSlot, changePassphrase as changeSlot, readSlots } from '../sync';
import { hostFailure } from './host-words';
import { amend, keep, officeLedgers, ownRecords, refuseUnless } from './office-ledgers';
import type { OfficeApi } from './office-api';
import type { OpenOffice } from './open-office';

type Input<M extends keyof OfficeApi> = Parameters<OfficeApi[M]>[0];

/** Which data keys a role is given; what it has no key for it cannot read at all (`decisions.md` 13). Whoever works at elections is given theirs. */
export function compartmentsFor(role: Role, held: readonly Duty[] = []): readonly Compartment[] {
  if (role === 'head') return compartments;
  return compartments.filter((one) => openToAll.has(one) || held.some((duty) => keysOfDuties[duty]?.includes(one) === true));
}

const openToAll: ReadonlySet<Compartment> = new Set(['general', 'mediation']);

const keysOfDuties: Readonly<Partial<Record<Duty, readonly Compartment[]>>> = {
  electionWorker: ['election'],
  teller: ['election'],
  scrutineer: ['election'],
  partyWorker: ['party'],
};

export async function listAccounts(open: OpenOffice): Promise<readonly Account[]> {
  return (await ownRecords(open, officeLedgers.account)).flatMap((record) => accountOf(record) ?? []);
}

/** The account a slot opened; a slot without its record gives nobody a role. */
export function accountOf({ id, values }: RecordView): Account | undefined {
  const { name, role, duties: held } = values;
  if (typeof name !== 'string' || !isRole(role) || !Array.isArray(held) || values['active'] === false) return undefined;
  return { id, name, role, duties: held.filter(isDuty) };
}

/**
 * The person's record first, then the way in: a record without a slot is harmless, a slot without a record opens nothing. Where
 * the slot could not be written, the next try goes on with the same record.
 */
export async function addAccount(open: OpenOffice, input: Input<'addAccount'>): Promise<Result<Account, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'accounts');
  if (refused) return refused;
  const problems = [...checkName(input.name), ...checkPassphrase(input.passphrase)];
  const namesakes = await namesakesOf(open, input.name.trim());
  if (!namesakes.ok) return namesakes;
  const { withSlot, withoutSlot } = namesakes.value;
  if (withSlot) problems.push(nameTaken);
  if (input.duties.length === 0) problems.push(noDuty);
  if (problems.length > 0) return fail(problems);
  const id = withoutSlot?.id ?? open.deps.newId();
  const account: Account = { id, name: input.name.trim(), role: input.role, duties: input.duties };
  const kept = await keepAccount(open, account, withoutSlot);
  if (!kept.ok) return kept;
  const written = await rewriteSlots(open, (text) =>
    addAccountSlot({
      text,
      opened: open.keys.opened,
      account: { id: account.id, name: account.name, compartments: compartmentsFor(account.role, account.duties) },
      passphrase: input.passphrase,
      cost: open.deps.kdfCost,
      random: open.deps.random,
    }),
  );
  return written.ok ? ok(account) : written;
}

interface Namesakes {
  readonly withSlot: boolean;
  /** What a try left that could not write the slot. */
  readonly withoutSlot: RecordView | undefined;
}

async function namesakesOf(open: OpenOffice, name: string): Promise<Result<Namesakes, readonly Refusal[]>> {
  const text = await slotsText(open);
  if (!text.ok) return text;
  const slots = readSlots(text.value);
  if (!slots.ok) return fail([slots.error]);
  const known = new Set(slots.value.accounts.map(({ id }) => id));
  const namesakes = (await ownRecords(open, officeLedgers.account)).filter((record) => accountOf(record)?.name === name);
  return ok({
    withSlot: namesakes.some(({ id }) => known.has(id)),
    withoutSlot: namesakes.find(({ id }) => !known.has(id)),
  });
}

async function keepAccount(
  open: OpenOffice,
  account: Account,
  left: RecordView | undefined,
): Promise<Result<unknown, readonly Refusal[]>> {
  if (left === undefined) return keep(open, officeLedgers.account, accountValues(account), account.id);
  const { role, duties: held } = left.values;
  const asLeft = role === account.role && JSON.stringify(held) === JSON.stringify(account.duties);
  return asLeft ? ok(undefined) : amend(open, left, accountValues(account));
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
  return isTypedName(name, 40) ? [] : [badName];
}

/** A name that key slots, cards and exchange files can carry: on one line, without signs that nobody sees. */
export function isTypedName(name: string, most: number): boolean {
  const typed = name.trim();
  return typed !== '' && [...typed].length <= most && !/[\p{Cc}\p{Surrogate}]/u.test(typed);
}

const badName: Refusal = {
  code: 'name',
  field: 'name',
  sentence: '姓名没有填写、超过 40 个字，或夹有看不见的符号（如制表符）。',
  whatToDo: '请填写本人姓名；从别处粘贴的，请删掉后重新输入。',
};

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

const nameTaken: Refusal = {
  code: 'name-taken',
  field: 'name',
  sentence: '已有同名的账户。',
  whatToDo: '请在姓名后加以区别，如“王芳（二）”。',
};

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

import type { StoreName } from '../../electron/contract/host';
import { officeTypes, type OfficeProfile } from '../domain/office/office';
import type { Account } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { createSlots, nextStamp, openWithPaper, readSlots, sealEntry, unlockSlots, type OpenedSlots } from '../sync';
import { accountOf, accountValues, checkName, checkPassphrase, compartmentsFor } from './accounts';
import { OfficeDatabase } from './database';
import type { OfficeDeps } from './deps';
import { hostFailure } from './host-words';
import { Journal } from './journal';
import type { OfficeApi, Session, SetUpInput, StoreStatus } from './office-api';
import { keep, officeLedgers, ownRecords } from './office-ledgers';
import type { OpenOffice } from './open-office';
import { openHouse } from './open-house';
import { Queue } from './queue';
import type { Storehouse } from './storehouse';
import { compartmentIn } from './storehouse';

type Reply<T> = Promise<Result<T, readonly Refusal[]>>;

/** What stands in the store, read without any key. */
export async function look(deps: OfficeDeps, store: StoreName): Reply<StoreStatus> {
  const slots = await deps.host.slotsRead({ store });
  if (!slots.ok) return hostFailure(slots.error);
  const { text, restored } = slots.value;
  if (text === null) return lookWithoutSlots(deps, store);
  const summary = readSlots(text);
  if (!summary.ok) return ok({ kind: 'damaged', refusal: summary.error });
  const { profile, accounts } = summary.value;
  return ok({ kind: 'locked', office: profile, accounts: accounts.map(({ id, name }) => ({ id, name })), restored });
}

/** A journal without its key slots can be read by nobody; it is never silently begun anew. */
async function lookWithoutSlots(deps: OfficeDeps, store: StoreName): Reply<StoreStatus> {
  const journal = await Journal.open(deps.host, store);
  if (!journal.ok) return hostFailure(journal.error);
  return ok(journal.value.count === 0 ? { kind: 'empty' } : { kind: 'damaged', refusal: slotsLost });
}

/** Sets up an office: keys, the first journal entry, then the key slots, last of all, so that a cut leaves no half office. */
export async function setUp(
  deps: OfficeDeps,
  input: SetUpInput,
  fixed?: { readonly profile: OfficeProfile; readonly account: Account },
): Reply<{ readonly open: OpenOffice; readonly session: Session }> {
  const problems = fixed === undefined ? checkSetUp(input) : [];
  const status = await look(deps, input.store);
  if (!status.ok) return status;
  if (status.value.kind !== 'empty') problems.push(alreadySetUp);
  if (problems.length > 0) return fail(problems);
  const profile = fixed?.profile ?? newProfile(deps, input);
  const account = fixed?.account ?? newAccount(deps, input);
  const { text, opened } = await createSlots({
    profile,
    account: { id: account.id, name: account.name, compartments: compartmentsFor('head') },
    passphrase: input.account.passphrase,
    cost: deps.kdfCost,
    random: deps.random,
  });
  const begun = await beginJournal(deps, input.store, opened);
  if (!begun.ok) return begun;
  const written = await deps.host.slotsWrite({ store: input.store, text });
  if (!written.ok) return hostFailure(written.error);
  return enter(deps, input.store, opened, { account, consents: input.consents });
}

export async function unlock(
  deps: OfficeDeps,
  input: Parameters<OfficeApi['unlock']>[0],
): Reply<{ readonly open: OpenOffice; readonly session: Session }> {
  const slots = await deps.host.slotsRead({ store: input.store });
  if (!slots.ok) return hostFailure(slots.error);
  if (slots.value.text === null) return fail([notSetUp]);
  const opened = await unlockSlots({ text: slots.value.text, account: input.account, passphrase: input.passphrase });
  if (!opened.ok) return fail([opened.error]);
  return enter(deps, input.store, opened.value, slots.value.restored ? { restoredSlots: slots.value.text } : {});
}

/** Gives an account a new passphrase with the words from the envelope; the person then logs in as usual. */
export async function resetWithPaperKey(
  deps: OfficeDeps,
  { store, words, account, passphrase }: Parameters<OfficeApi['resetWithPaperKey']>[0],
): Reply<Readonly<Record<string, never>>> {
  const problems = checkPassphrase(passphrase);
  if (problems.length > 0) return fail(problems);
  const slots = await deps.host.slotsRead({ store });
  if (!slots.ok) return hostFailure(slots.error);
  if (slots.value.text === null) return fail([notSetUp]);
  const { kdfCost: cost, random } = deps;
  const opened = await openWithPaper({ text: slots.value.text, words, account, passphrase, cost, random });
  if (!opened.ok) return fail([opened.error]);
  const written = await deps.host.slotsWrite({ store, text: opened.value.text });
  return written.ok ? ok({}) : hostFailure(written.error);
}

interface Arrivals {
  /** The first account of a fresh office, with what was agreed to. */
  readonly account?: Account;
  readonly consents?: readonly string[];
  /** The slots a restore put here: this installation becomes a new replica. */
  readonly restoredSlots?: string;
}

async function enter(
  deps: OfficeDeps,
  store: StoreName,
  opened: OpenedSlots,
  arrivals: Arrivals,
): Reply<{ readonly open: OpenOffice; readonly session: Session }> {
  const { profile } = opened;
  const journal = await Journal.open(deps.host, store);
  if (!journal.ok) return hostFailure(journal.error);
  const db = new OfficeDatabase(deps.databaseName(store));
  const house = await openHouse({ deps, office: profile.id, db, journal: journal.value, ring: opened.ring });
  if (!house.ok) {
    db.close();
    return house;
  }
  const renewed = await renewReplica(deps, store, house.value.house, arrivals.restoredSlots);
  if (!renewed.ok) {
    db.close();
    return renewed;
  }
  const stranger: Account = { id: opened.account, name: '', role: 'auditor', duties: [] };
  const half: OpenOffice = {
    deps,
    store,
    profile,
    account: arrivals.account ?? stranger,
    keys: { opened },
    db,
    house: house.value.house,
    queue: new Queue(),
    savedIntents: new Map(),
    cancelled: new Set(),
  };
  if (arrivals.account !== undefined) await keepFounding(half, arrivals.account, arrivals.consents ?? []);
  const account = (await ownRecords(half, officeLedgers.account)).map(accountOf).find((one) => one?.id === opened.account);
  if (account === undefined) {
    db.close();
    return fail([noAccount]);
  }
  const open = { ...half, account };
  return ok({ open, session: sessionOf(open, [...house.value.notices, ...renewed.value]) });
}

function sessionOf({ profile, account, store, house, keys }: OpenOffice, notices: readonly string[]): Session {
  return { office: profile, account, store, replica: house.chain.replica, paperKey: keys.opened.paper !== null, notices };
}

async function beginJournal(deps: OfficeDeps, store: StoreName, opened: OpenedSlots): Reply<undefined> {
  const journal = await Journal.open(deps.host, store);
  if (!journal.ok) return hostFailure(journal.error);
  const entry = { kind: 'replica', replica: deps.newId(), reason: 'setup', hlc: nextStamp(null, deps.clock.now()) } as const;
  const compartmentOf = compartmentIn(deps.ledgers);
  const sealed = await sealEntry({ entry, index: 0, ring: opened.ring, compartmentOf, random: deps.random });
  const appended = await journal.value.append(sealed);
  return appended.ok ? ok(undefined) : hostFailure(appended.error);
}

/** A restored copy must never write under the old number, or two machines would use it (`safety.md` §0.4). */
async function renewReplica(
  deps: OfficeDeps,
  store: StoreName,
  house: Storehouse,
  restoredSlots: string | undefined,
): Reply<readonly string[]> {
  if (restoredSlots === undefined) return ok([]);
  const hlc = nextStamp(house.chain.hlc, deps.clock.now());
  const renewed = await house.append([{ kind: 'replica', replica: deps.newId(), reason: 'restore', hlc }]);
  if (!renewed.ok) return hostFailure(renewed.error);
  const cleared = await deps.host.slotsWrite({ store, text: restoredSlots });
  if (!cleared.ok) return hostFailure(cleared.error);
  return ok(['这是从备份恢复的数据，本机已换用新的机器编号。备份之后在原机登记的内容，请从原机导出后导入。']);
}

async function keepFounding(open: OpenOffice, account: Account, consents: readonly string[]): Promise<void> {
  const { name, type, mode } = open.profile;
  await keep(open, officeLedgers.office, { name, type, mode, consents: consents.join('\n') });
  await keep(open, officeLedgers.account, accountValues(account), account.id);
}

function checkSetUp({ name, type, account, consents }: SetUpInput): Refusal[] {
  const problems = [...checkName(account.name), ...checkPassphrase(account.passphrase)];
  if (name.trim() === '' || [...name].length > 60 || !Object.hasOwn(officeTypes, type)) problems.push(noOfficeName);
  if (consents.length < 3) problems.push(noConsent);
  return problems;
}

/** Until the safety requirements are proven only test offices can be made (`decisions.md` 15). */
function newProfile(deps: OfficeDeps, { name, type }: SetUpInput): OfficeProfile {
  return { id: deps.newId(), name: name.trim(), type, mode: 'test' };
}

function newAccount(deps: OfficeDeps, { account }: SetUpInput): Account {
  return { id: deps.newId(), name: account.name.trim(), role: 'head', duties: account.duties };
}

const slotsLost: Refusal = {
  code: 'slots-lost',
  sentence: '这台电脑上有数据，但打开它的密钥文件不见了。',
  whatToDo: '请不要重新设立单位；先找回数据文件夹里的密钥文件，或从备份恢复到另一台电脑。',
};

const alreadySetUp: Refusal = {
  code: 'already',
  sentence: '这台电脑上已经设立过单位。',
  whatToDo: '请用账户登录。',
};

const notSetUp: Refusal = { code: 'not-set-up', sentence: '这台电脑上还没有设立单位。', whatToDo: '请先设立单位。' };

const noAccount: Refusal = {
  code: 'no-account',
  sentence: '口令是对的，但这个账户已停用，或账户记录不完整。',
  whatToDo: '请负责人登录后在“账户”里重新添加。',
};

const noOfficeName: Refusal = {
  code: 'office-name',
  field: 'name',
  sentence: '单位名称没有填写，或超过 60 个字。',
  whatToDo: '请填写单位全称，文书上会照此打印。',
};

const noConsent: Refusal = {
  code: 'consent',
  field: 'consents',
  sentence: '三条使用须知还没有都勾选。',
  whatToDo: '请逐条阅读后勾选；不同意的，不能用来登记真实事务。',
};

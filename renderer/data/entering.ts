import type { StoreName } from '../../electron/contract/host';
import { officeTypes, type OfficeProfile } from '../domain/office/office';
import type { Account } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { createSlots, nextStamp, openWithPaper, readSlots, sealEntry, unlockSlots, type OpenedSlots } from '../sync';
import { accountOf, accountValues, checkName, checkPassphrase, compartmentsFor, isTypedName } from './accounts';
import { OfficeDatabase } from './database';
import type { OfficeDeps } from './deps';
import { hostFailure } from './host-words';
import { Journal } from './journal';
import type { OfficeApi, Session, SetUpInput, StoreStatus } from './office-api';
import { keep, officeLedgers, ownRecords } from './office-ledgers';
import type { OpenOffice } from './open-office';
import { openHouse } from './open-house';
import { Queue } from './queue';
import { compartmentIn } from './storehouse';

type Reply<T> = Promise<Result<T, readonly Refusal[]>>;
type Entered = Reply<{ readonly open: OpenOffice; readonly session: Session }>;

/** What stands in the store, read without any key. */
export async function look(deps: OfficeDeps, store: StoreName): Reply<StoreStatus> {
  const slots = await deps.host.slotsRead({ store });
  if (!slots.ok) return hostFailure(slots.error);
  const { text, restored, unfinished } = slots.value;
  if (text === null) return unfinished === true ? ok({ kind: 'empty' }) : lookWithoutSlots(deps, store);
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

/**
 * Sets up an office: keys, the first journal entries, then the key slots, last of all. A cut before them leaves a journal that
 * nobody can open and the machine knows as unfinished; the next set-up begins afresh.
 */
export async function setUp(
  deps: OfficeDeps,
  input: SetUpInput,
  fixed?: { readonly profile: OfficeProfile; readonly account: Account },
): Entered {
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
  return enter(deps, input.store, opened, async (half) => {
    const founded = await keepFounding({ ...half, account }, account, input.consents);
    if (!founded.ok) return founded;
    const written = await deps.host.slotsWrite({ store: input.store, text });
    return written.ok ? ok([]) : hostFailure(written.error);
  });
}

export async function unlock(deps: OfficeDeps, input: Parameters<OfficeApi['unlock']>[0]): Entered {
  const slots = await deps.host.slotsRead({ store: input.store });
  if (!slots.ok) return hostFailure(slots.error);
  const { text, restored } = slots.value;
  if (text === null) return fail([notSetUp]);
  const opened = await unlockSlots({ text, account: input.account, passphrase: input.passphrase });
  if (!opened.ok) return fail([opened.error]);
  return enter(deps, input.store, opened.value, async (half) => (restored ? renewReplica(half, text) : ok([])), restored);
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

/** Opens the store; `settle` does what is left before anyone may work, and says what a person should know of it. */
async function enter(
  deps: OfficeDeps,
  store: StoreName,
  opened: OpenedSlots,
  settle: (half: OpenOffice) => Reply<readonly string[]>,
  restored = false,
): Entered {
  const half = await openStore(deps, store, opened, restored);
  if (!half.ok) return half;
  const { open, notices } = half.value;
  const settled = await settle(open);
  const entered = settled.ok ? await withAccount(open, [...notices, ...settled.value]) : settled;
  if (!entered.ok) open.db.close();
  return entered;
}

/** The open store in the hands of nobody yet: whose account it was is a record in it. */
async function openStore(
  deps: OfficeDeps,
  store: StoreName,
  opened: OpenedSlots,
  restored: boolean,
): Reply<{ readonly open: OpenOffice; readonly notices: readonly string[] }> {
  const { profile } = opened;
  const journal = await Journal.open(deps.host, store);
  if (!journal.ok) return hostFailure(journal.error);
  const db = new OfficeDatabase(deps.databaseName(store));
  const house = await openHouse({ deps, office: profile.id, db, journal: journal.value, ring: opened.ring }, { restored });
  if (!house.ok) {
    db.close();
    return house;
  }
  const stranger: Account = { id: opened.account, name: '', role: 'auditor', duties: [] };
  const open: OpenOffice = {
    deps,
    store,
    profile,
    account: stranger,
    keys: { opened },
    db,
    house: house.value.house,
    queue: new Queue(),
    savedIntents: new Map(),
    fullReadings: new Set(),
    cancelled: new Set(),
  };
  return ok({ open, notices: house.value.notices });
}

async function withAccount(half: OpenOffice, notices: readonly string[]): Entered {
  const accounts = (await ownRecords(half, officeLedgers.account)).map(accountOf);
  const account = accounts.find((one) => one?.id === half.account.id);
  if (account === undefined) return fail([noAccount]);
  const open = { ...half, account };
  return ok({ open, session: sessionOf(open, notices) });
}

function sessionOf({ profile, account, store, house, keys }: OpenOffice, notices: readonly string[]): Session {
  return { office: profile, account, store, replica: house.chain.replica, paperKey: keys.opened.paper !== null, notices };
}

async function beginJournal(deps: OfficeDeps, store: StoreName, opened: OpenedSlots): Reply<undefined> {
  const begun = await deps.host.setUpBegin({ store });
  if (!begun.ok) return hostFailure(begun.error);
  const journal = await Journal.open(deps.host, store);
  if (!journal.ok) return hostFailure(journal.error);
  const entry = { kind: 'replica', replica: deps.newId(), reason: 'setup', hlc: nextStamp(null, deps.clock.now()) } as const;
  const compartmentOf = compartmentIn(deps.ledgers);
  const sealed = await sealEntry({ entry, index: 0, ring: opened.ring, compartmentOf, random: deps.random });
  const appended = await journal.value.append(sealed);
  return appended.ok ? ok(undefined) : hostFailure(appended.error);
}

/** A restored copy must never write under the old number, or two machines would use it (`safety.md` §0.4). */
async function renewReplica({ deps, store, house }: OpenOffice, text: string): Reply<readonly string[]> {
  const hlc = nextStamp(house.chain.hlc, deps.clock.now());
  const renewed = await house.append([{ kind: 'replica', replica: deps.newId(), reason: 'restore', hlc }]);
  if (!renewed.ok) return hostFailure(renewed.error);
  const cleared = await deps.host.slotsWrite({ store, text, renewed: true });
  if (!cleared.ok) return hostFailure(cleared.error);
  return ok(['这是从备份恢复的数据，本机已换用新的机器编号。备份之后在原机登记的内容，请从原机导出后导入。']);
}

async function keepFounding(open: OpenOffice, account: Account, consents: readonly string[]): Reply<undefined> {
  const { name, type, mode } = open.profile;
  const agreed = consents.length === 0 ? {} : { consents: consents.join('\n') };
  const office = await keep(open, officeLedgers.office, { name, type, mode, ...agreed });
  const person = office.ok ? await keep(open, officeLedgers.account, accountValues(account), account.id) : office;
  return person.ok ? ok(undefined) : person;
}

function checkSetUp({ name, type, account, consents }: SetUpInput): Refusal[] {
  const problems = [...checkName(account.name), ...checkPassphrase(account.passphrase)];
  if (!isTypedName(name, 60) || !Object.hasOwn(officeTypes, type)) problems.push(noOfficeName);
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
  sentence: '单位名称没有填写、超过 60 个字，或夹有看不见的符号（如制表符）。',
  whatToDo: '请填写单位全称，文书上会照此打印。',
};

const noConsent: Refusal = {
  code: 'consent',
  field: 'consents',
  sentence: '三条使用须知还没有都勾选。',
  whatToDo: '请逐条阅读后勾选；不同意的，不能用来登记真实事务。',
};

import type { OpenStep } from '../domain/ledger/acts/step';
import type { Conflict, HistoryEntry, RecordView } from '../domain/ledger/record';
import type { Save } from '../domain/ledger/intent';
import type { Cell, Hash } from '../domain/ledger/operation';
import type { JsonObject } from '../domain/json';
import type { Account, Duty, Role } from '../domain/office/roles';
import type { OfficeProfile, OfficeType } from '../domain/office/office';
import type { PrintModel } from '../domain/paper/paper';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import type { Disclosure } from '../domain/fields/field-kind';
import { characterMethods, type CharactersApi } from './finding/characters-api';
import type { FiguresApi } from './figures/figures-api';
import { electionMethods, type ElectionsApi, type Recounted } from './elections/elections-api';
import { instructorMethods, type InstructorsApi } from './instructors/instructors-api';
import type { NameOrder } from '../domain/hanzi/name-order';
import type { PrintedPaper, PrintingApi } from './printing/printing-api';
import type { ShapesApi } from './shapes/shapes-api';
import type { Schedule } from '../domain/shapes/mark';
import type { SampleStore, StoreName } from '../../electron/contract/host';
import { formMethods, type FormsApi } from './spreadsheets/forms-api';
import { spreadsheetMethods, type SpreadsheetsApi } from './spreadsheets/spreadsheets-api';

/**
 * What a window may ask of the office worker. One method, one input object, one Result; a refusal is a Chinese sentence.
 * The worker owns keys, database and journal; nothing here carries a key. Methods and their shapes stand on one page, so that
 * the whole surface is read at once.
 */
export interface OfficeApi
  extends PrintingApi, ShapesApi, FiguresApi, SpreadsheetsApi, FormsApi, CharactersApi, InstructorsApi, ElectionsApi {
  /** What stands in the store: nothing yet, a locked office with its accounts, or the open one. */
  look(input: { readonly store: StoreName }): Reply<StoreStatus>;
  setUp(input: SetUpInput): Reply<Session>;
  /** Makes (once) and opens an office of the built-in fictional world, without a passphrase. */
  openSample(input: { readonly store: SampleStore }): Reply<Session>;
  unlock(input: { readonly store: StoreName; readonly account: string; readonly passphrase: string }): Reply<Session>;
  /** Puts a backup the person chooses into an empty store; it is unlocked as usual afterwards. */
  restore(input: { readonly store: StoreName }): Reply<StoreStatus>;

  act(input: Save): Reply<Saved>;
  list(input: ListQuery): Reply<ListPage>;
  /** How many live records stand in each state, for the home page. */
  overview(input: Nothing): Reply<readonly LedgerOverview[]>;
  record(input: RecordQuery): Reply<RecordPage>;
  /** Live children of one record and one ledger, for forms and guards. */
  children(input: { readonly parent: string; readonly ledger: string }): Reply<readonly RecordView[]>;

  /** One sealed, overwritten row per form; survives a crash, stands outside journal and hash. */
  draftGet(input: { readonly form: string }): Reply<Draft | null>;
  draftPut(input: { readonly form: string; readonly draft: Draft }): Reply<Nothing>;
  draftDrop(input: { readonly form: string }): Reply<Nothing>;
  draftList(input: Nothing): Reply<readonly { readonly form: string; readonly savedAt: number }[]>;

  /** What a template may print, formatted and masked; printing itself is kept by `printed`. */
  printModel(input: PaperQuery): Reply<PrintModel>;
  /** Keeps that a paper was printed: template, version, hash of the document, reason for an unmasked one. */
  printed(input: PrintedPaper): Reply<Nothing>;

  attach(input: {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }): Reply<{ readonly hash: string; readonly size: number }>;
  attachment(input: { readonly hash: string }): Reply<{ readonly bytes: Uint8Array }>;

  /** This office's own card as a file's text, with its fingerprint words. */
  ownCard(input: Nothing): Reply<CardView & { readonly text: string }>;
  saveOwnCard(input: Nothing): Reply<{ readonly place: string; readonly file: string }>;
  /** Reads a card the person chooses; nothing is kept until `addContact`. */
  readCard(input: Nothing): Reply<CardView & { readonly text: string; readonly known: boolean }>;
  addContact(input: {
    readonly text: string;
    readonly fingerprintCompared: boolean;
    readonly relation: Relation;
  }): Reply<Contact>;
  contacts(input: Nothing): Reply<readonly Contact[]>;

  previewExport(input: ExportQuery): Reply<ExportPreview>;
  /** Seals and writes the file the preview described; the person chooses where. */
  writeExport(input: ExportQuery): Reply<WrittenExport>;
  /** Opens and checks a file the person chooses; changes nothing. */
  openImport(input: Nothing): Reply<ImportPlan>;
  /** Applies an opened plan in one transaction. */
  applyImport(input: { readonly plan: string }): Reply<{ readonly records: number; readonly operations: number }>;
  dropImport(input: { readonly plan: string }): Reply<Nothing>;
  /** Asks a running export or import to stop where it still can; it then answers `cancelled` and has changed nothing. */
  cancel(input: { readonly job: Job }): Reply<Nothing>;
  transfers(input: Nothing): Reply<readonly TransferEntry[]>;

  backup(input: Nothing): Reply<{ readonly place: string; readonly file: string; readonly unchecked?: true }>;
  accounts(input: Nothing): Reply<readonly Account[]>;
  addAccount(input: {
    readonly name: string;
    readonly role: Role;
    readonly duties: readonly Duty[];
    readonly passphrase: string;
  }): Reply<Account>;
  /** Words of the paper key, shown once for the sealed envelope. */
  makePaperKey(input: Nothing): Reply<{ readonly words: string; readonly place?: string }>;
  /** Opens the office with the paper key and gives the account a new passphrase. */
  resetWithPaperKey(input: {
    readonly store: StoreName;
    readonly words: string;
    readonly account: string;
    readonly passphrase: string;
  }): Reply<Nothing>;
  changePassphrase(input: { readonly old: string; readonly passphrase: string }): Reply<Nothing>;

  /** Both hashes of state, for the canary and the tests of exchange and rebuild. */
  hashes(input: { readonly record: string }): Reply<{ readonly opsHash: Hash; readonly viewHash: Hash }>;
}

export type Nothing = Readonly<Record<string, never>>;
/** Refused for one reason or several; a form shows each beside its field. */
export type Reply<T> = Promise<Result<T, readonly Refusal[]>>;

export type StoreStatus =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'locked';
      readonly office: OfficeProfile;
      readonly accounts: readonly { readonly id: string; readonly name: string }[];
      readonly restored: boolean;
    }
  | { readonly kind: 'damaged'; readonly refusal: Refusal };

export interface SetUpInput {
  readonly store: StoreName;
  readonly name: string;
  readonly type: OfficeType;
  readonly account: { readonly name: string; readonly duties: readonly Duty[]; readonly passphrase: string };
  /** The three sentences of `decisions.md` 30, each agreed to. */
  readonly consents: readonly string[];
}

export interface Session {
  readonly office: OfficeProfile;
  readonly account: Account;
  readonly store: StoreName;
  readonly replica: string;
  readonly paperKey: boolean;
  /** What had to be done at the start, in one sentence each; empty on a quiet day. */
  readonly notices: readonly string[];
}

export interface Saved {
  readonly frame: Hash;
  readonly records: readonly string[];
}

export interface ListQuery {
  readonly ledger: string;
  readonly parent?: string;
  readonly states?: readonly string[];
  /** Only records with values that nobody has settled between. */
  readonly conflicts?: true;
  /** Field name and direction; default is the ledger's date, newest first. Names go by pinyin unless `by` says otherwise. */
  readonly sort?: { readonly field: string; readonly descending: boolean; readonly by?: NameOrder };
  readonly text?: string;
  readonly from: number;
  readonly count: number;
}

export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly state?: string;
  readonly owner: string;
  readonly conflict: boolean;
  /** Display text of the ledger's list fields, personal ones masked. */
  readonly cells: Readonly<Record<string, string>>;
  /** The pieces of the cells that a search found, also where it was spelled in pinyin; for marking them. */
  readonly found?: readonly string[];
  /** What is to be said about its days; the screen knows which one it is. */
  readonly schedules?: readonly Schedule[];
}

export interface ListPage {
  readonly total: number;
  readonly rows: readonly ListRow[];
}

export interface LedgerOverview {
  readonly ledger: string;
  readonly total: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly conflicts: number;
}

export interface RecordQuery {
  readonly record: string;
  /** Shows a shielded record whole; the reason is kept. */
  readonly reveal?: { readonly reason: string };
}

export interface RecordPage {
  readonly view: RecordView;
  /** Why the record, or one inside it, keeps to itself who it is about; absent once it was revealed. */
  readonly shielded?: string;
  readonly title: string;
  /** Values of computed fields. */
  readonly computed: JsonObject;
  readonly children: readonly {
    readonly ledger: string;
    readonly records: readonly { readonly view: RecordView; readonly title: string; readonly computed: JsonObject }[];
    /** How many there are of a kind too many for the page; their register shows them. */
    readonly many?: number;
  }[];
  /** What is to be said about its days, with how each was counted. */
  readonly schedules: readonly Schedule[];
  /** Oldest first; the record's own operations and those of its children. */
  readonly timeline: readonly (HistoryEntry & { readonly record: string; readonly ledger: string })[];
  /** Steps that lead on from here, with the reasons that stand against each. */
  readonly steps: readonly OpenStep[];
  /** The step operation that may be taken back now. */
  readonly undo?: Hash;
  readonly papers: readonly { readonly template: string; readonly label: string; readonly draft: boolean }[];
  /** This office may change the record; otherwise only the child kinds written by others. */
  readonly own: boolean;
  readonly mayComment: readonly string[];
}

export interface Draft {
  readonly saveId: string;
  readonly savedAt: number;
  readonly values: JsonObject;
  readonly seen: Readonly<Record<Cell, readonly Hash[]>>;
}

export interface PaperQuery {
  readonly record: string;
  readonly template: string;
  /** Unmasked printing needs a reason, which is kept. */
  readonly full?: { readonly reason: string };
  /** Leaves out all that is personal, also where the paper itself would print names, as between papers of one file. */
  readonly covers?: 'personal';
}

/** How another office stands to this one; `self` is another PC of the same office. */
export type Relation = 'superior' | 'subordinate' | 'peer' | 'self';

export interface CardView {
  readonly office: OfficeProfile;
  /** Twelve Chinese words to compare by telephone or face to face. */
  readonly fingerprint: readonly string[];
}

export interface Contact {
  readonly office: OfficeProfile;
  readonly relation: Relation;
  readonly fingerprint: readonly string[];
}

export interface ExportQuery {
  /** Office id of the receiver. */
  readonly to: string;
  /** Records to take along with their children; empty for all of the ledgers named. */
  readonly records: readonly string[];
  readonly ledgers: readonly string[];
  /** Classes that leave. `personal` needs a reason; `secret` is never here. */
  readonly classes: readonly Exclude<Disclosure, 'secret'>[];
  readonly reason?: string;
}

export interface ExportPreview {
  readonly to: Contact;
  readonly records: readonly { readonly ledger: string; readonly title: string; readonly children: number }[];
  readonly operations: number;
  readonly fields: readonly {
    readonly ledger: string;
    readonly label: string;
    readonly disclosure: Disclosure;
    readonly leaves: boolean;
  }[];
}

export interface WrittenExport {
  readonly place: string;
  readonly file: string;
  /** Handed to a browser's download, which nobody could read back. */
  readonly unchecked?: true;
  readonly operations: number;
}

export type PlanKind = 'new' | 'changed' | 'same' | 'conflict' | 'refused';

export interface ImportPlan {
  readonly plan: string;
  readonly from: Contact;
  readonly fileName: string;
  readonly writtenAt: number;
  readonly note: string;
  readonly records: readonly PlannedRecord[];
  readonly operations: number;
  /** The file brings nothing this office does not have. */
  readonly nothingNew: boolean;
}

export interface PlannedRecord {
  readonly record: string;
  readonly ledger: string;
  readonly title: string;
  readonly kind: PlanKind;
  readonly conflicts: readonly Conflict[];
  readonly refusal?: Refusal;
  /** The result of an election, worked out again. */
  readonly recounted?: Recounted;
}

export interface TransferEntry {
  readonly at: number;
  readonly direction: 'out' | 'in';
  readonly office: string;
  readonly operations: number;
  readonly records: number;
  readonly actor: string;
  readonly reason?: string;
}

export type Job = 'export' | 'import' | 'sheet' | 'characters';

/** What the worker tells without being asked. */
export type OfficeEvent =
  | { readonly kind: 'changed'; readonly ledgers: readonly string[] }
  | { readonly kind: 'progress'; readonly job: Job | 'replay'; readonly done: number; readonly total: number }
  | { readonly kind: 'alarm'; readonly refusal: Refusal };

const names = {
  look: true,
  setUp: true,
  openSample: true,
  unlock: true,
  restore: true,
  act: true,
  list: true,
  overview: true,
  record: true,
  children: true,
  draftGet: true,
  draftPut: true,
  draftDrop: true,
  draftList: true,
  printModel: true,
  printed: true,
  dossier: true,
  bindPages: true,
  countPages: true,
  figures: true,
  figureRows: true,
  figureSheet: true,
  figureTrend: true,
  reportCheck: true,
  dueSoon: true,
  waitingForMe: true,
  sameEvents: true,
  similarRecords: true,
  nextNumbers: true,
  workload: true,
  ledTo: true,
  tallies: true,
  ledgerChoices: true,
  chooseLedger: true,
  attach: true,
  attachment: true,
  ownCard: true,
  saveOwnCard: true,
  readCard: true,
  addContact: true,
  contacts: true,
  previewExport: true,
  writeExport: true,
  openImport: true,
  applyImport: true,
  dropImport: true,
  cancel: true,
  transfers: true,
  backup: true,
  accounts: true,
  addAccount: true,
  makePaperKey: true,
  resetWithPaperKey: true,
  changePassphrase: true,
  hashes: true,
  ...spreadsheetMethods,
  ...characterMethods,
  ...formMethods,
  ...instructorMethods,
  ...electionMethods,
} satisfies Record<keyof OfficeApi, true>;
export const officeMethods = Object.keys(names) as readonly (keyof OfficeApi)[];

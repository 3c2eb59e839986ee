import type { Around, AroundRecord } from '../fields/around';
import type { Condition } from '../fields/field-kind';
import type { Field, Fields, ValueOf } from '../fields/field';
import type { OfficeType } from '../office/office';
import type { Duty } from '../office/roles';
import type { Opening } from './opening';
import type { Basis } from './operation';
import type { Shield } from './shield';
import type { Check, CheckInput, Guard, GuardInput } from './guard';
import type { Dossier } from '../paper/dossier';
import type { Covering } from '../paper/paper';
import type { Figure } from '../statistics/figure';
import type { FigureSheet } from '../statistics/figure-sheet';
import type { PeriodLock, ReportDeclaration } from '../statistics/report';
import type { Clock, Due } from '../shapes/due';
import type { EventPart } from '../shapes/event';
import type { LeavePart } from '../shapes/leave';
import type { RegisterPart } from '../shapes/register';
import type { SheetTally } from '../shapes/tally';
import type { JsonObject } from '../json';

/** The nine shapes of `ledgers.md` §0.1. */
export type Shape = 'REG' | 'EVT' | 'CASE' | 'CHK' | 'SCO' | 'TAL' | 'CAL' | 'GIV' | 'REP';

/** Under which heading of the navigation a ledger stands. Those of the settings are opened from there. */
export const ledgerGroups = {
  mediation: '调解',
  election: '选举',
  instructors: '驻村指导',
  street: '街道工作',
  common: '其他台账',
  settings: '设置',
} as const;
export type LedgerGroup = keyof typeof ledgerGroups;

/** One data key each; a role without the key has no access, not merely no button (`decisions.md` 13). */
export const compartments = ['general', 'mediation', 'election', 'party', 'discipline'] as const;
export type Compartment = (typeof compartments)[number];

type Name<F extends Fields> = NoInfer<keyof F & string>;

export interface State<N extends string = string> {
  readonly label: string;
  /** A finished record is counted apart and no longer on the home list. */
  readonly final?: boolean;
  /** Fields may still be edited while the record stands here; default true. */
  readonly editable?: boolean;
  /** Whom it waits for: people with one of these duties find it on their home page. */
  readonly waitsFor?: readonly Duty[];
  /** What must be done by when while the record stands here. */
  readonly due?: Due<N>;
}

/** One way from a state to the next: who may take it, what must be known, which rule it rests on. */
export interface Step<N extends string = string, S extends string = string> {
  readonly label: string;
  readonly from: readonly S[];
  /** Where it leads; without it the record stays where it stands, such as when a deadline is extended. */
  readonly to?: S;
  /** Offered only while this holds, such as one legal track. */
  readonly only?: Condition<N>;
  /** At least one of them; an account must hold the duty it acts in. */
  readonly duties: readonly Duty[];
  /** Fields on the form of the step. */
  readonly asks?: readonly N[];
  /** Fields that must have a value once the step's form is filled. */
  readonly requires?: readonly N[];
  readonly guards?: readonly Guard[];
  readonly basis?: Basis;
  /** Template of the paper that belongs to the step; named in the history beside it. */
  readonly paper?: string;
  /** Filled in beforehand for the person to confirm or change. */
  readonly proposes?: (values: JsonObject, input: GuardInput) => JsonObject;
  /** Values that follow from the record and what was asked; written with the step, typed by nobody. */
  readonly writes?: (input: GuardInput) => JsonObject;
  /** Taken only once nothing that must be in the bound file is missing. */
  readonly wholeDossier?: true;
  /** Besides the state, the office writes what only it can work out: `freeze` the snapshot of a report. */
  readonly effect?: 'freeze';
  /** Needed now and then: offered behind 其他办理. Steps that do not lead on stand there anyway. */
  readonly aside?: true;
  /** One line that says what the step means, shown above its form. */
  readonly help?: string;
}

/** What the form of a new record may be filled in from before anybody types. */
export interface NewRecordStart extends Around {
  /** Values of the newest record this office has registered in the ledger. */
  readonly last?: JsonObject;
  /** The record it was begun from, as one of `leadsTo`. */
  readonly from?: AroundRecord & { readonly ledger: string; readonly record: string; readonly state?: string };
}

/** Another ledger that a record of this one leads to, such as a visit to a demand. */
export interface Lead<S extends string = string> {
  readonly ledger: string;
  /** What the button says: 登记诉求. */
  readonly label: string;
  /** Offered only in these states; in all of them where nothing is said. */
  readonly in?: readonly S[];
}

/** A paper this record can be printed on; the template of this name lives in `renderer/print`. */
export interface PaperOffer<N extends string = string, S extends string = string> {
  readonly template: string;
  readonly label: string;
  /** Offered only while all of these hold. */
  readonly only?: readonly Condition<N>[];
  /** Offered only once these are filled in. */
  readonly needs?: readonly N[];
  /** States in which it may be printed; a paper printed before carries 草稿. Empty where records have no states. */
  readonly finalIn: readonly S[];
  /** What is left out unless somebody writes down why not; `personal` where nothing is said. */
  readonly covers?: Covering;
  /** Made when a file is bound, not offered by itself. */
  readonly within?: 'dossier';
}

/** Who may write a child record of somebody else's parent (`decisions.md` 8). */
export type ChildWriters = 'owner' | 'others';

/** A group of fields on the form. */
export interface Section<N extends string = string> {
  readonly label: string;
  readonly fields: readonly N[];
  /** Filled in by steps: the form of a new record leaves the group out, the form of changes shows it. */
  readonly later?: boolean;
}

/** Fields of the record, and of its children, by which the same matter or the same people are known again. */
export interface Resemblance<N extends string = string> {
  readonly fields: readonly N[];
  readonly children: { readonly ledger: string; readonly fields: readonly string[] };
}

/** What children of one ledger a record calls for: the duties of an agreement. */
export interface Making {
  readonly label: string;
  readonly ledger: string;
  readonly from: (values: JsonObject, childrenOf: AroundRecord['childrenOf']) => readonly JsonObject[];
}

/** One page of a record besides the usual one. */
export interface RecordPageLink<S extends string = string> {
  readonly name: string;
  readonly label: string;
  /** Offered while the record stands in one of these states; always where nothing is said. */
  readonly states?: readonly S[];
}

export interface LedgerDeclaration<F extends Fields, S extends string> {
  /** Stored and exchanged; never changed. `module.thing`. */
  readonly kind: string;
  readonly version: number;
  readonly label: string;
  /** What one record is called: 案件, 当事人. */
  readonly one: string;
  readonly shape: Shape;
  readonly compartment: Compartment;
  /** Office types that may switch it on; off until they do, unless `byDefault`. */
  readonly offices: readonly OfficeType[];
  /** Office types that keep none of their own but read what others send, and see it in the navigation. */
  readonly readers?: readonly OfficeType[];
  /** `common` where nothing is said. */
  readonly group?: LedgerGroup;
  /** Why the ledger exists and who reads it (`ledgers.md` D8). */
  readonly why: string;
  /** Set on ledgers whose records live inside another record. */
  readonly parent?: {
    readonly ledger: string;
    readonly writers: ChildWriters;
    /** May be added to a locked parent, such as the correction of a frozen report; it cannot be changed there either. */
    readonly whenLocked?: true;
    /**
     * Too many for the page of the record they belong to: they have a register of their own, and what looks at all of them sees
     * these fields, which are held in memory.
     */
    readonly many?: readonly Name<F>[];
    /** Added by the types of office in `offices` only, where not everyone may who holds the parent. */
    readonly byOffices?: true;
  };
  /** Kinds of child records, in the order of the record page. */
  readonly children?: readonly string[];
  readonly fields: F;
  /** Groups of fields on the form, in order; fields not named come last. */
  readonly sections?: readonly Section<Name<F>>[];
  /** The line that stands for the record everywhere, never of `secret` fields. */
  readonly title: readonly Name<F>[];
  readonly list: readonly Name<F>[];
  readonly search: readonly Name<F>[];
  /** The date a record is about, for order among children and default sort of the list. */
  readonly happenedOn?: Name<F>;
  readonly states?: Readonly<Record<S, State<Name<F>>>>;
  readonly initial?: NoInfer<S>;
  readonly steps?: Readonly<Record<string, Step<Name<F>, NoInfer<S>>>>;
  /** Deadlines that run in more than one state. */
  readonly clocks?: readonly Clock<Name<F>, NoInfer<S>>[];
  /** Tables that are handed in, filled from figures of this and other ledgers. */
  readonly sheets?: readonly FigureSheet[];
  /** Figures that periodic tables and reports are made from. */
  readonly statistics?: readonly Figure<Name<F>, NoInfer<S>>[];
  /** Fields held in memory besides those that figures name, for the tables of a module. */
  readonly keeps?: readonly Name<F>[];
  /** Set on ledgers of shape REP: what a report pulls together, and where its snapshot is kept. */
  readonly report?: ReportDeclaration<Name<F>, NoInfer<S>>;
  /** Rows dated in a period that a report has frozen no longer change. */
  readonly periodLock?: PeriodLock;
  readonly papers?: readonly PaperOffer<Name<F>, NoInfer<S>>[];
  /** The file that is bound when the matter is closed. */
  readonly dossier?: Dossier<Name<F>>;
  /** Set where an object holds for a time: validity, warning before it ends, renewal. */
  readonly register?: RegisterPart<Name<F>>;
  /** Set where something took place: asks once more about a second one on the same day at the same place. */
  readonly event?: EventPart<Name<F>>;
  /** Set on leave: no two of one parent may share a half-day. */
  readonly leave?: LeavePart<Name<F>>;
  /** Set on tally sheets: two tellers, totals only. */
  readonly tally?: SheetTally<Name<F>>;
  /** Children the form of a new record asks for along with it. */
  readonly opens?: readonly Opening[];
  /** By what an earlier record of the same matter is known, said while a new one is typed. */
  readonly resembles?: Resemblance<Name<F>>;
  /** Children that follow from what stands in the record, made in one save when somebody asks for them. */
  readonly makes?: readonly Making[];
  /** Whose open records are counted where a step asks for this table; told in the order of names, never of numbers. */
  readonly workload?: { readonly rows: Name<F>; readonly open: readonly NoInfer<S>[] };
  /** Set on children that come in lists: what a list is called, and what all of its rows have in common. */
  readonly lists?: readonly { readonly label: string; readonly given: JsonObject }[];
  /** Set where a record may have to keep to itself who it is about. */
  readonly shield?: Shield;
  /** Values that follow from the record and what stands around it: written with every save into fields that say so. */
  readonly follows?: (input: CheckInput) => JsonObject;
  /** Pages of their own that the record opens, by the last part of their address: a plan, a count. */
  readonly pages?: readonly RecordPageLink<NoInfer<S>>[];
  /** What the fields cannot say one by one; asked whenever a record is made or changed. */
  readonly checks?: readonly Check[];
  /** The same before a record is deleted; a record that breaks a rule of today may still be taken away. */
  readonly deletionChecks?: readonly Check[];
  /** Small ledgers whose records guards and checks may look at, such as the rules an office set for itself. */
  readonly looksAt?: readonly string[];
  /** Duties that may make a record; any where nothing is said. */
  readonly createdBy?: readonly Duty[];
  /** Filled in on the form of a new record for the person to confirm or change. */
  readonly proposes?: (start: NewRecordStart) => JsonObject;
  readonly leadsTo?: readonly Lead<NoInfer<S>>[];
  /** Kept without asking by the office types it is declared for, or by those named; all others are off until an office switches them on. */
  readonly byDefault?: true | readonly OfficeType[];
  /** `final-only`: one operation when it closes, nothing to change or take back afterwards (`decisions.md` 20). */
  readonly history?: 'full' | 'final-only';
  /** `totals-in-place`: an unfinished form holds totals only, overwritten as they are typed. */
  readonly draft?: 'kept' | 'totals-in-place';
  /** `own-until-both-closed`: nobody sees the other's sheet before both are closed and agree. */
  readonly visible?: 'all' | 'own-until-both-closed';
  /** `secret`: no record of it is printed, so that no ballot paper can carry a mark. */
  readonly paper?: 'plain' | 'secret';
}

/** A ledger as the engine handles it, whatever its fields. */
export type Ledger = LedgerDeclaration<Fields, string>;

/** Declares a record kind. Returns its argument, so every literal type survives and a wrong name does not compile. */
export function defineLedger<const F extends Fields, const S extends string = never>(
  ledger: LedgerDeclaration<F, S>,
): LedgerDeclaration<F, S> {
  return ledger;
}

/** The values one record of this ledger may hold. */
export type ValuesOf<L extends { readonly fields: Fields }> = {
  readonly [K in keyof L['fields']]?: ValueOf<L['fields'][K]>;
};

/** Whether an office of this type keeps it without having chosen so. */
export function isKeptByDefault({ byDefault }: Pick<Ledger, 'byDefault'>, type: OfficeType): boolean {
  return byDefault === true || byDefault?.includes(type) === true;
}

export function findField(ledger: Ledger, name: string): Field | undefined {
  return Object.hasOwn(ledger.fields, name) ? ledger.fields[name] : undefined;
}

import type { Condition } from '../fields/field-kind';

/**
 * A figure the office is asked for, declared in its ledger. It names exactly one way of counting, because the units are not
 * interchangeable: 人 counts each person once, 人次 counts attendance, 起 counts cases in a state (`ledgers.md` §0.2).
 */
export type Figure<N extends string = string, S extends string = string> = FigureCommon<N> & FigureOperator<N, S>;

/**
 * A field of the record, a column of one of its tables, or a field of the record it belongs to: `happenedOn`, `clauses.amount`,
 * `$parent.acceptedOn`. A figure that names a column counts the rows of that table; it can name columns of one table only.
 */
export type FieldPath<N extends string = string> = N | `${N}.${string}` | `$parent.${string}`;

/** What a figure may be broken down by: a code, yes or no, place or record it points to, the state, or the office that owns the row. */
export type Split<N extends string = string> = FieldPath<N> | '$state' | '$office';

export interface FigureCommon<N extends string = string> {
  /** Stored in reports and in maps to the superior's form; never changed. `accepted-cases`. */
  readonly name: string;
  readonly label: string;
  /** 人、户、人次、场、天、起、件、台、元、%. */
  readonly unit: string;
  /** Count only rows for which all of these hold. */
  readonly only?: readonly Condition<FieldPath<N>>[];
  /** Count only rows in which this count is at least so large: cases of three or more people. */
  readonly least?: { readonly field: FieldPath<N>; readonly value: number };
  readonly splits?: readonly Split<N>[];
  /** One line: what exactly is counted, where the label does not say it. Stands under the table and in the handbook. */
  readonly note?: string;
}

/** Which rows belong to a period: those dated in it, or those valid on its last day. */
export interface Dated<N extends string = string> {
  /** A date, date and time, or half-day. */
  readonly over: FieldPath<N>;
}
export interface ValidAtEnd<N extends string = string> {
  /** Counted while `from` is on or before the period's last day, and `to` is empty or not before it. */
  readonly valid: { readonly from: FieldPath<N>; readonly to?: FieldPath<N> };
}
type When<N extends string> = Dated<N> | ValidAtEnd<N>;

/** The ways of counting, one per figure. */
export type FigureOperator<N extends string = string, S extends string = string> =
  | EventsOperator<N>
  | DistinctOperator<N>
  | AttendanceOperator<N>
  | HalfDaysOperator<N>
  | ElapsedOperator<N>
  | EnteredOperator<N, S>
  | StandingOperator<S>
  | QuantityOperator<N>
  | AmountOperator<N>
  | RatioOperator;

/** 场、次、期、件: how many rows. */
export type EventsOperator<N extends string = string> = { readonly operator: 'events' } & When<N>;

/** 人、户、家: how many different objects, each once however often it stands there. */
export type DistinctOperator<N extends string = string> = {
  readonly operator: 'distinct';
  /** What makes two of them the same; several fields together where one alone does not, such as 村 and 户号. */
  readonly of: FieldPath<N> | readonly FieldPath<N>[];
} & When<N>;

/** The fields that together make the object. */
export function objectPaths({ of }: { readonly of: string | readonly string[] }): readonly string[] {
  return typeof of === 'string' ? [of] : of;
}

/** 人次、户次: the sum of a count. */
export type AttendanceOperator<N extends string = string> = {
  readonly operator: 'attendance';
  readonly of: FieldPath<N>;
} & When<N>;

/** 天: half-days from `from` to `to` (both included; one half-day without `to`), as far as they lie in the period. */
export interface HalfDaysOperator<N extends string = string> {
  readonly operator: 'halfDays';
  readonly from: FieldPath<N>;
  readonly to?: FieldPath<N>;
}

/** 天: whole days from one date to another of the same record, both known; the day it began is not counted. */
export type ElapsedOperator<N extends string = string> = {
  readonly operator: 'elapsed';
  readonly from: FieldPath<N>;
  readonly to: FieldPath<N>;
} & Dated<N>;

/**
 * 起、件: cases that entered one of the states in the period, each once, on the first day it stood there. `over` names a field that
 * holds that day; without it the day of the step is taken.
 */
export interface EnteredOperator<N extends string = string, S extends string = string> {
  readonly operator: 'entered';
  readonly states: readonly S[];
  readonly over?: N;
}

/** 起、件: cases that stand in one of the states at the end of the period's last day. */
export interface StandingOperator<S extends string = string> {
  readonly operator: 'standing';
  readonly states: readonly S[];
}

/** 台、册、箱、份: the sum of a quantity. Different things are never added up: it is split by item, or filtered to one. */
export type QuantityOperator<N extends string = string> = {
  readonly operator: 'quantity';
  readonly of: FieldPath<N>;
  /** The code field that says which thing it is; the figure gives one sum per item, and no total over items. */
  readonly item?: FieldPath<N>;
} & When<N>;

/** 元: the sum of amounts, kept in 分. */
export type AmountOperator<N extends string = string> = {
  readonly operator: 'amount';
  readonly of: readonly FieldPath<N>[];
} & When<N>;

/** %: one figure divided by another; both parts are always shown. With `each` it is so much for each one, in a unit of its own. */
export interface RatioOperator {
  readonly operator: 'ratio';
  /** A figure of the same ledger by its name, or one of another ledger. */
  readonly part: string | FigureRef;
  readonly whole: string | FigureRef;
  readonly each?: true;
}

export type OperatorName = FigureOperator['operator'];

/** What each way of counting is called where a table explains itself. */
export const operatorLabels = {
  events: '按次数计',
  distinct: '去重计数',
  attendance: '人次累加',
  halfDays: '按半天累计',
  elapsed: '起止日期相隔天数累加',
  entered: '本期进入该状态',
  standing: '期末处于该状态',
  quantity: '按物品累加数量',
  amount: '金额累加',
  ratio: '比率，分子分母同时列出',
} as const satisfies Record<OperatorName, string>;

/** How a figure is named across the app: in reports, in maps to a superior's form, in tables. */
export type FigureRef = {
  readonly ledger: string;
  readonly figure: string;
};

/**
 * Types of values are aliases, not interfaces: they are kept in reports as plain JSON.
 *
 * A whole number of the smallest part the figure has: `value / 10^places` of `unit`. 2 for 元 in 分 and for %, 1 for half-days,
 * the declared places for decimals, else 0.
 */
export type Exact = {
  readonly value: number;
  readonly places: number;
};

/** What a figure came to for one period. */
export type FigureValue = {
  readonly ref: FigureRef;
  readonly label: string;
  readonly unit: string;
  readonly operator: OperatorName;
  readonly note?: string;
  /** Absent where there is none to give: things that may not be added up, a ratio of nothing, a sum too large to be right. */
  readonly exact?: Exact;
  /** Why there is none, for the reader of the table. */
  readonly trouble?: string;
  readonly ratio?: { readonly part: RatioPart; readonly whole: RatioPart };
  readonly splits: readonly FigureSplit[];
  /** Rows the value came from; which ones, `figureRows` says. */
  readonly rows: number;
};

export type RatioPart = {
  readonly ref: FigureRef;
  readonly label: string;
  readonly unit: string;
  readonly exact?: Exact;
};

/** One breakdown of a figure, with what it says when added up. */
export type FigureSplit = {
  readonly by: string;
  readonly label: string;
  readonly parts: readonly FigurePart[];
  readonly reconciliation: Reconciliation;
};

export type FigurePart = {
  /** Stored code, record id or text; empty where nothing was filled in. */
  readonly key: string;
  readonly label: string;
  readonly exact: Exact;
  readonly rows: number;
};

/** 分类合计 = 总数? Said under every table, in both cases. */
export type Reconciliation = {
  readonly holds: boolean;
  readonly sentence: string;
};

export function sameFigure(a: FigureRef, b: FigureRef): boolean {
  return a.ledger === b.ledger && a.figure === b.figure;
}

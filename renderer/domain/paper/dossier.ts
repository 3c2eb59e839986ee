import type { Condition } from '../fields/field-kind';

/**
 * What a bound file (卷宗) holds and in which order. Papers come from the records themselves; whatever people bring or sign is
 * kept as a record of the materials ledger, scanned or on paper only.
 */
export interface Dossier<N extends string = string> {
  readonly label: string;
  /** Only records of which this holds are bound, such as one legal track. */
  readonly only?: Condition<N>;
  /** Where order and 必须/按需 come from; shown on the screen. */
  readonly source: string;
  readonly materials: MaterialsLedger;
  readonly parts: readonly DossierPart<N>[];
}

/** The child ledger of what was brought or signed, and which of its fields say what. */
export interface MaterialsLedger {
  readonly ledger: string;
  /** Code: the `name` of the part it belongs to. */
  readonly part: string;
  readonly title: string;
  /** Count of pages, for what is bound on paper. */
  readonly pages: string;
  readonly file: string;
}

/** One line of the index. */
export interface DossierPart<N extends string = string> {
  readonly name: string;
  /** 文书名称 */
  readonly label: string;
  /** 必须, or 按需: the file is whole without it. */
  readonly need: Need;
  /** An 按需 part that is 必须 while this holds. */
  readonly mustWhen?: Condition<N>;
  /** Stands in the file only while this holds. */
  readonly only?: Condition<N>;
  /** Something else takes its place while one of these holds. */
  readonly unless?: readonly Condition<N>[];
  /** In which case an 按需 part is needed, in words. */
  readonly when?: string;
  /** Paper this ledger offers, or with `each` one for each child record of that ledger. */
  readonly paper?: string;
  readonly each?: string;
  /** Cover, index and back stand outside the count of pages. */
  readonly place?: 'front' | 'back';
}

export type Need = 'must' | 'may';

/** One line of the index as it stands for one record. */
export interface DossierLine {
  readonly part: string;
  readonly label: string;
  readonly need: Need;
  readonly when?: string;
  readonly place: 'front' | 'body' | 'back';
  /** Empty where nothing is there yet. */
  readonly items: readonly DossierItem[];
  /** What is not as it should be, and where to mend it. */
  readonly lack?: DossierLack;
}

export type DossierItem =
  | { readonly kind: 'paper'; readonly record: string; readonly template: string; readonly draft: boolean }
  | {
      readonly kind: 'material';
      readonly record: string;
      readonly title: string;
      /** Pages as they were counted by hand, 0 where nobody counted. */
      readonly pages: number;
      readonly file?: { readonly hash: string; readonly name: string; readonly mediaType: string };
    };

export interface DossierLack {
  readonly sentence: string;
  /** Where it is mended: by a step of the record, by adding a child record to it, or in one record. */
  readonly mend:
    | { readonly kind: 'step' }
    | { readonly kind: 'add'; readonly ledger: string }
    | { readonly kind: 'record'; readonly record: string };
}

export interface DossierView {
  readonly label: string;
  readonly source: string;
  readonly lines: readonly DossierLine[];
  /** 必须 lines that lack something. */
  readonly missing: number;
}

/** What the printed index says; page numbers are known only when the file is bound. */
export interface DossierIndex {
  readonly lines: readonly IndexLine[];
  /** Numbered pages of the whole file. */
  readonly pages?: number;
}

export interface IndexLine {
  readonly label: string;
  /** 3 or 3—5; empty where it is filled in by hand. */
  readonly pages: string;
  readonly note: string;
}

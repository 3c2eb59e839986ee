import type { DossierIndex } from './dossier';

/** What a paper is made of, already formatted and masked; the renderers know only these (`decisions.md` 25). */
export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string; readonly above?: string; readonly number?: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly indent?: boolean;
      /** Set in 黑体 and kept with what follows. */
      readonly heading?: boolean;
      readonly align?: 'left' | 'center' | 'right';
    }
  | { readonly kind: 'clauses'; readonly items: readonly string[] }
  /** A ruled form: rows of label and value; `span` counts the columns a value takes, `lines` its least height. */
  | { readonly kind: 'fields'; readonly columns: 2 | 4 | 6; readonly cells: readonly PaperCell[] }
  /** Column widths are shares of the page width. */
  | {
      readonly kind: 'table';
      readonly columns: readonly {
        readonly label: string;
        readonly width: number;
        readonly align?: 'center' | 'right';
        /** Names one after the other, U+3000 between them: none is broken over two lines. */
        readonly names?: true;
      }[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Kept on one page with the block before it. */
  | { readonly kind: 'signatures'; readonly lines: readonly { readonly label: string; readonly count?: number }[] }
  /** Room for the round seal, 6 × 4.2 cm, with the date over it. */
  | { readonly kind: 'seal'; readonly label: string; readonly date: string }
  /** 稿纸: one character a square, `lines` lines of them at least; a line break of the text begins a new line. */
  | { readonly kind: 'squares'; readonly text: string; readonly columns: number; readonly lines: number }
  | { readonly kind: 'note'; readonly text: string }
  /** Where a slip is cut off; what follows it stays together on one page. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'break' };

export interface PaperCell {
  readonly label: string;
  readonly value: string;
  readonly span?: number;
  readonly lines?: number;
}

/** One paper, ready for a renderer. */
export interface Paper {
  readonly template: string;
  readonly version: number;
  readonly title: string;
  /** 一式几份 */
  readonly copies: number;
  readonly draft: boolean;
  readonly blocks: readonly PaperBlock[];
  /** The sheet lies on its side, for tables of many columns; only of papers that are printed by themselves. */
  readonly wide?: true;
  /** Its breaks part sheets that are handed out one by one: neither 续页 nor page numbers stand on them. */
  readonly slips?: true;
}

/**
 * What a paper leaves out while nobody has asked for the whole: `personal` covers every personal value, `identifiers` only
 * what finds a person (identity and telephone numbers, house and door), for papers that are void without the names.
 */
export type Covering = 'personal' | 'identifiers';

/** One record as text: what the template may print. Codes stay codes, so that a form can tick its boxes. */
export interface PrintRecord {
  readonly text: Readonly<Record<string, string>>;
  /** By field, those of rows by `field/0/column`. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Cells of `rows` fields as text, by field. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** Amounts in 分 by field, those of rows by `field/0/column`, for capitals and sums. */
  readonly amounts: Readonly<Record<string, number>>;
}

export interface PrintFamily {
  readonly record: PrintRecord;
  readonly children: Readonly<Record<string, readonly PrintRecord[]>>;
}

/** Everything a template may look at. */
export interface PrintModel {
  readonly office: { readonly name: string; readonly type: string };
  readonly record: PrintRecord;
  readonly children: Readonly<Record<string, readonly PrintRecord[]>>;
  /** The record this one lives in, with all of its children, for papers of a sitting or an inquiry. */
  readonly parent?: PrintFamily;
  /** Lines of the bound file, for its index and back. */
  readonly index?: DossierIndex;
  /** `YYYY-MM-DD` */
  readonly printedOn: string;
  /** Not final yet: the paper carries 草稿. */
  readonly draft: boolean;
  readonly covers: Covering | 'nothing';
}

/** A template says its version; a printed paper stores it with its hash. */
export interface PaperTemplate {
  readonly name: string;
  readonly version: number;
  readonly paper: (model: PrintModel) => Omit<Paper, 'template' | 'version' | 'draft'>;
}

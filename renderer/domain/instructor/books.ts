import { instructorKinds } from './kinds';

/** A paper made of many records: what it is called, and which ledgers it looks through by which day. */
export interface BookDeclaration {
  readonly label: string;
  /** How long a period one book is for. */
  readonly of: 'month' | 'year';
  readonly ledgers: readonly { readonly kind: string; readonly over: string }[];
}

const diary = [
  { kind: instructorKinds.log, over: 'date' },
  { kind: instructorKinds.visit, over: 'date' },
  { kind: instructorKinds.publicity, over: 'date' },
  { kind: instructorKinds.meeting, over: 'date' },
] as const;

export const books = {
  log: { label: '工作日志（月册）', of: 'month', ledgers: diary },
  diary: { label: '民情日记', of: 'month', ledgers: diary },
  demands: { label: '民情诉求台账', of: 'month', ledgers: [{ kind: instructorKinds.demand, over: 'registeredOn' }] },
  demandsOfYear: {
    label: '民情诉求台账（全年）',
    of: 'year',
    ledgers: [{ kind: instructorKinds.demand, over: 'registeredOn' }],
  },
  visits: { label: '入户走访台账', of: 'month', ledgers: [{ kind: instructorKinds.visit, over: 'date' }] },
  roster: { label: '驻村指导员花名册', of: 'year', ledgers: [{ kind: instructorKinds.posting, over: 'from' }] },
  notice: { label: '考核结果公示', of: 'year', ledgers: [{ kind: instructorKinds.appraisal, over: 'publishedOn' }] },
} as const satisfies Readonly<Record<string, BookDeclaration>>;

export type BookName = keyof typeof books;
export const bookNames = Object.keys(books) as readonly BookName[]; // Object.keys forgets the keys it was given

import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField, RowValue } from '../fields/rows';
import { countIn } from './cells';
import { checkItems, lineLabel, type ItemList } from './item-list';
import type { SheetFaces } from './sheet';

/** Totals per option and nothing else: no order, no times, no single ballot. */
export interface BallotSheet {
  readonly shape: 'ballots';
  readonly items: ItemList;
}

export function ballotField(declared: {
  readonly label: string;
  readonly disclosure: Disclosure;
  readonly help?: string;
  readonly items: ItemList;
  readonly fixed?: true;
}): RowsField {
  const { label, disclosure, help, items, fixed } = declared;
  const columns = { votes: { kind: 'count', label: '票数', disclosure, unit: '票', min: 0 } } as const satisfies Fields;
  return {
    kind: 'rows',
    label,
    disclosure,
    rowLabel: '选项',
    columns,
    sheet: { shape: 'ballots', items },
    ...(help === undefined ? {} : { help }),
    ...(fixed === undefined ? {} : { fixed }),
  };
}

export const ballotFaces: SheetFaces<BallotSheet> = {
  check: ({ items }) => checkItems(items),
  rowLabel: ({ items }, id) => lineLabel(items, id),
  judge: () => [],
  sums: (rows) => (rows.length === 0 ? [] : [{ name: 'votes', label: '各项合计', text: `${votesOf(rows)} 票` }]),
  schedules: () => [],
};

export function votesOf(rows: readonly RowValue[]): number {
  return rows.reduce((sum, row) => sum + (countIn(row, 'votes') ?? 0), 0);
}

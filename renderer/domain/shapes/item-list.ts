import type { CivilDate } from '../calendar/civil-date';

/** One line of a sheet that is printed before anybody fills it in. */
export interface SheetItem {
  readonly label: string;
  /** Lines of one group stand under a heading. */
  readonly group?: string;
  /** First civil date on which new sheets hold the line. */
  readonly from?: CivilDate;
  /** First civil date on which new sheets no longer hold it. */
  readonly until?: CivilDate;
}

/** The lines of a sheet: dated data. A line is ended, never renamed or used again, because sheets keep its id. */
export interface ItemList<I extends SheetItem = SheetItem> {
  readonly name: string;
  /** Where the list comes from; what nobody could verify is called 建议 here. */
  readonly source: string;
  readonly items: Readonly<Record<string, I>>;
}

/** A line of a sheet as it is shown: its id, and what the list says about it as far as this version knows it. */
export interface Line<I extends SheetItem = SheetItem> {
  readonly id: string;
  readonly item: I | undefined;
}

/** A sheet keeps the lines it was begun with; a new one gets those of the day. */
export function linesOf<I extends SheetItem>(
  list: ItemList<I>,
  rows: readonly { readonly id: string }[],
  today: CivilDate,
): readonly Line<I>[] {
  const ids = rows.length > 0 ? rows.map(({ id }) => id) : idsOn(list, today);
  return ids.map((id) => ({ id, item: itemOf(list, id) }));
}

/** Ids of the lines a sheet begun on this day holds. */
export function idsOn(list: ItemList, day: CivilDate): readonly string[] {
  return Object.entries(list.items)
    .filter(([, { from, until }]) => (from === undefined || from <= day) && (until === undefined || day < until))
    .map(([id]) => id);
}

export function itemOf<I extends SheetItem>({ items }: ItemList<I>, id: string): I | undefined {
  return Object.hasOwn(items, id) ? items[id] : undefined;
}

/** What a person reads for a line; one this version does not know is shown as it came. */
export function lineLabel(list: ItemList, id: string): string {
  return itemOf(list, id)?.label ?? id;
}

/** What the compiler cannot see in a list of lines. */
export function checkItems({ name, source, items }: ItemList): readonly string[] {
  const ids = Object.keys(items);
  return [
    ...(source.trim() === '' ? [`${name}: says nowhere where it comes from`] : []),
    ...(ids.length === 0 ? [`${name}: holds no line`] : []),
    ...ids.filter((id) => !/^[a-z][A-Za-z0-9-]{0,62}$/.test(id)).map((id) => `${name}.${id}: an id is plain and short`),
    ...Object.entries(items)
      .filter(([, { from, until }]) => from !== undefined && until !== undefined && from >= until)
      .map(([id]) => `${name}.${id}: ends before it begins`),
  ];
}

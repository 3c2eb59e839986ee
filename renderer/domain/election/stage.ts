/** From what a stage is counted. */
export type Anchor = 'electionDay' | 'committeePosted' | 'rollPosted' | 'complaintsEnd' | 'announced';

/** What an election goes through, as data of a pack. */
export interface Stage<K extends string = string> {
  readonly id: string;
  readonly label: string;
  /** Whose duty it is. */
  readonly by: string;
  readonly anchor: Anchor;
  readonly side: 'before' | 'on' | 'after';
  /** Days as the calendar counts them unless working days are said. */
  readonly unit?: 'workingDay';
  /** The rule it rests on. A number is so many days from the anchor; other rules only give the article. */
  readonly rule?: K;
  /** Number of the notice (公告), and names of the papers. */
  readonly notice?: string;
  readonly papers: readonly string[];
  /** Left out unless, or where, this switch is on. */
  readonly onlyIf?: K;
  readonly unless?: K;
}

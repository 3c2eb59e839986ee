/**
 * Why the office will not do something: one Chinese sentence a clerk can act on.
 * `field` is the cell the sentence stands beside; `article` is the rule it comes from.
 */
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly whatToDo: string;
  readonly field?: string;
  readonly article?: string;
}

/** A clock that stands still until the test moves it. */
export interface FixedClock {
  /** Milliseconds since 1970, as `Date.now`. */
  now(): number;
  advance(milliseconds: number): void;
}

/** The morning on which most tests happen. */
export const someMorning = Date.UTC(2026, 10, 23, 1, 0, 0);

export function fixedClock(start: number = someMorning): FixedClock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

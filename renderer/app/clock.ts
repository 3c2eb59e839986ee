/** Time as the shell needs it, so that a test can say when ten minutes have passed. */
export interface Clock {
  /** Milliseconds since 1970, as the computer believes. */
  now(): number;
  /** Runs again and again every so many milliseconds until the returned function is called. */
  every(milliseconds: number, run: () => void): () => void;
  /** Settles after so many milliseconds. */
  after(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  every: (milliseconds, run) => {
    const timer = setInterval(run, milliseconds);
    return () => {
      clearInterval(timer);
    };
  },
  after: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

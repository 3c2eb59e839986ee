/** Lets whoever waits for the worker have a turn. */
export function breathe(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}

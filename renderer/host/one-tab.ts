/** Long enough for a page that is just being left, short enough for a person who waits. */
const patience = 2000;

/** True in the one tab that may write; it stays so until the tab is closed. A second tab is told no. */
export async function holdOnlyTab(): Promise<boolean> {
  return new Promise((answer) => {
    navigator.locks
      .request('yuezhang', { signal: AbortSignal.timeout(patience) }, () => {
        answer(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => answer(false));
  });
}

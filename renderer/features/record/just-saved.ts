/** Handed to the next page, which then says 已保存. Only a flag, so it may stand in the history. */
export const justSaved = { saved: true } as const;

export function isJustSaved(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'saved' in state && state.saved === true;
}

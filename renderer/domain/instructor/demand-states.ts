/** States of a demand, sorted by what tables ask of them. */
export const takenStates = ['accepted', 'finished'] as const;
export const openDemandStates = ['accepted', 'assigned', 'handling', 'suspended'] as const;
export const finishedDemandStates = ['finished', 'fedBack', 'rated', 'closed', 'archived'] as const;

const open: ReadonlySet<string> = new Set(openDemandStates);
const finished: ReadonlySet<string> = new Set(finishedDemandStates);
const taken: ReadonlySet<string> = new Set(takenStates);

export function isOpenDemand(state: string | undefined): boolean {
  return state !== undefined && open.has(state);
}

export function isFinishedDemand(state: string | undefined): boolean {
  return state !== undefined && finished.has(state);
}

export function isTaking(state: string): boolean {
  return taken.has(state);
}

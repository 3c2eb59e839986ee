import type { ComputeInput } from '../fields/computed';
import { mediationKinds } from './track';
import { rowsIn } from './values';

export function visitCount({ childrenOf }: ComputeInput): number {
  return childrenOf(mediationKinds.visit).length;
}

export function sessionCount({ childrenOf }: ComputeInput): number {
  return childrenOf(mediationKinds.session).length;
}

export function callCount({ childrenOf }: ComputeInput): number {
  return childrenOf(mediationKinds.call).length;
}

/** How often the same dispute broke out again after it had been settled. */
export function relapseCount({ values }: ComputeInput): number {
  return rowsIn(values, 'relapses').length;
}

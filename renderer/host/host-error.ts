import type { HostError } from '../../electron/contract/host';
import { fail, type Result } from '../domain/result';

/** Runs work on disk or file; a browser's error becomes a code of the contract. */
export async function attempt<T>(
  otherwise: HostError,
  work: () => Promise<Result<T, HostError>>,
): Promise<Result<T, HostError>> {
  try {
    return await work();
  } catch (error) {
    return fail(codeOf(error) ?? otherwise);
  }
}

function codeOf(error: unknown): HostError | undefined {
  return error instanceof DOMException ? byName.get(error.name) : undefined;
}

const byName: ReadonlyMap<string, HostError> = new Map([
  ['AbortError', 'cancelled'],
  ['QuotaExceededError', 'no-space'],
  ['NotAllowedError', 'read-only'],
  ['NoModificationAllowedError', 'busy'],
  ['NotFoundError', 'not-found'],
]);

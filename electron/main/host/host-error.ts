import type { HostError } from '../../contract/host';
import { fail, type Result } from '../../../renderer/domain/result';

/** The one place where a system's error becomes a code of the contract. What it does not know is `otherwise`. */
export function hostError(error: unknown, otherwise: HostError): HostError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = bySystemCode.get(code) ?? otherwise;
  // Not being allowed to read a file is no property of the stick.
  return known === 'read-only' && otherwise === 'read-failed' ? otherwise : known;
}

/** Runs work on disk or stick; a system error becomes a failed Result. */
export async function attempt<T>(
  otherwise: HostError,
  work: () => Promise<Result<T, HostError>>,
): Promise<Result<T, HostError>> {
  try {
    return await work();
  } catch (error) {
    return fail(hostError(error, otherwise));
  }
}

const bySystemCode: ReadonlyMap<string, HostError> = new Map([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EFBIG', 'too-large'],
  ['EBUSY', 'busy'],
  ['ELOOP', 'refused'],
]);

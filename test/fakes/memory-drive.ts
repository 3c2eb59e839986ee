import type { HostError } from '../../electron/contract/host';
import { fail, ok, type Result } from '../../renderer/domain/result';

/** A stick: file names and bytes. Several hosts may share one; it can be pulled out, be full, or refuse to be written. */
export interface MemoryDrive {
  /** What a test may look into, add to and damage. */
  readonly files: Map<string, Uint8Array>;
  pull(): void;
  plug(): void;
  fill(): void;
  readOnly(): void;
  /** Whether something may be written now, and why not. */
  writable(): Result<null, HostError>;
  readable(): Result<null, HostError>;
}

type Condition = 'well' | 'pulled' | 'full' | 'read-only';

const writing = { pulled: 'write-failed', full: 'no-space', 'read-only': 'read-only' } as const;

export function memoryDrive(): MemoryDrive {
  let condition: Condition = 'well';
  const become = (next: Condition) => () => {
    condition = next;
  };
  return {
    files: new Map(),
    pull: become('pulled'),
    plug: become('well'),
    fill: become('full'),
    readOnly: become('read-only'),
    writable: () => (condition === 'well' ? ok(null) : fail(writing[condition])),
    readable: () => (condition === 'pulled' ? fail('read-failed') : ok(null)),
  };
}

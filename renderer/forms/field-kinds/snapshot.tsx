import type { SnapshotField } from '../../domain/fields/snapshot';
import { ok } from '../../domain/result';
import type { Snapshot } from '../../domain/statistics/snapshot';
import type { FieldScreen } from '../field-screen';
import { SnapshotOutput } from '../snapshot-output';

/** Written by the step that freezes a report, so nobody is asked for it. */
export const snapshotScreen: FieldScreen<SnapshotField, Snapshot, null> = {
  empty: null,
  input: 'none',
  wideOutput: true,
  isTyped: (stored) => stored === null,
  typedOf: () => null,
  read: () => ok(undefined),
  Input: () => null,
  Output: SnapshotOutput,
};

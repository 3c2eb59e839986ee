import type { FrozenContent, FrozenField } from '../../domain/fields/frozen';
import { ok } from '../../domain/result';
import type { FieldScreen } from '../field-screen';
import { FrozenOutput } from '../frozen-output';

/** Written by the office, so nobody is asked for it. */
export const frozenScreen: FieldScreen<FrozenField, FrozenContent, null> = {
  empty: null,
  input: 'none',
  wideOutput: true,
  isTyped: (stored) => stored === null,
  typedOf: () => null,
  read: () => ok(undefined),
  Input: () => null,
  Output: FrozenOutput,
};

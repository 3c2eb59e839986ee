import { useState } from 'react';
import type { JsonValue } from '../../domain/json';
import type { Cell } from '../../domain/ledger/operation';
import type { Refusal } from '../../domain/refusal';
import { useAction, useSession } from '../office';
import { defaultDuty } from './duty';

interface Resolving {
  readonly choose: (value: JsonValue) => Promise<void>;
  readonly refusals: readonly Refusal[];
  readonly running: boolean;
}

/** Settles one conflict with one of its values. The choice is an operation and travels like any other. */
export function useResolve(record: string, cell: Cell, onSaved: () => void): Resolving {
  const { account } = useSession();
  const { run, refusals, running } = useAction('act');
  const [saveId] = useState(() => crypto.randomUUID());

  async function choose(value: JsonValue): Promise<void> {
    const saved = await run({ saveId, duty: defaultDuty(account), intents: [{ act: 'resolve', record, cell, value }] });
    if (saved.ok) onSaved();
  }

  return { choose, refusals, running };
}

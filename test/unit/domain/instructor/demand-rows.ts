import type { JsonObject } from '../../../../renderer/domain/json';
import type { CountRow } from '../../../../renderer/domain/statistics/count-row';

let made = 0;

/** A demand as figures see it: the states it came to stand in, each with its day, and the values they need. */
export function demandRow(ways: readonly (readonly [string, string])[], values: JsonObject = {}): CountRow {
  made += 1;
  const id = `demand-${String(made)}`;
  return {
    id,
    owner: 'office',
    state: ways.at(-1)?.[0] ?? 'registered',
    values: { village: { text: '柳湾村' }, category: 'facilities', registeredOn: ways[0]?.[1] ?? '2026-01-01', ...values },
    entered: ways.map(([state, on], at) => ({
      op: `${id}-${String(at)}`,
      hlc: `${id}-${String(at).padStart(3, '0')}`,
      state,
      on,
    })),
  };
}

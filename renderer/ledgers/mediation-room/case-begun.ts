import type { AroundRecord } from '../../domain/fields/around';
import { isJsonObject, type JsonObject } from '../../domain/json';
import type { NewRecordStart } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';

/** What the new record of a matter takes over from the one it is begun from; the track is chosen anew. */
const takenOver = [
  'matter',
  'disputeType',
  'happenedOn',
  'place',
  'partyRelation',
  'people',
  'amountInDispute',
  'area',
  'risk',
  'facts',
  'claims',
  'delegates',
  'jointUnits',
] as const;

/** States in which the earlier mediation of the matter is over. */
const over: readonly (string | undefined)[] = ['closed', 'archived', 'refused'];

/** A case begun out of another one, out of a sweep, or on its own with the organ of the last one. */
export function proposedCase({ today, last, from }: NewRecordStart): JsonObject {
  const organ = last === undefined ? {} : picked(last, ['organ', 'organType']);
  if (from?.ledger === mediationKinds.sweep) return { ...organ, ...foundBy(from), registeredOn: today };
  if (from?.ledger !== mediationKinds.case) return { ...organ, registeredOn: today };
  const link = { ledger: from.ledger, record: from.record };
  return {
    ...picked(from.values, takenOver),
    ...picked(from.values, ['organ', 'organType']),
    registeredOn: today,
    ...(over.includes(from.state) ? { previousCase: link } : { linkedCase: link }),
  };
}

function foundBy({ ledger, record, values }: NonNullable<NewRecordStart['from']>): JsonObject {
  return { track: 'ZF', source: 'visit', sweep: { ledger, record }, ...picked(values, ['place']) };
}

/** The first party of a side; the others are added to the new record by hand or from a list. */
export function firstPartyOf(side: 'one' | 'other'): (from: AroundRecord) => JsonObject {
  return ({ childrenOf }) => {
    const first = childrenOf(mediationKinds.party).find((party) => party['side'] === side);
    return first === undefined ? {} : picked(first, ['kind', 'name', 'organisation', 'phone']);
  };
}

function picked(values: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value === undefined || (isJsonObject(value) && Object.keys(value).length === 0) ? [] : [[name, value]];
    }),
  );
}

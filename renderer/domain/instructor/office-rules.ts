import type { CivilDate } from '../calendar/civil-date';

import type { RecordView } from '../ledger/record';
import { countIn, dateIn, decimalIn, textIn } from '../shapes/cells';
import type { Decimal } from '../shapes/exact';
import { practiceSource, type Practice } from './practice';

/** What an office may set for itself, with the source each figure comes from. */
export interface OfficeRules {
  /** Days after the end of a month on which its logs may still be changed. */
  readonly lockDays: Ruled<number>;
  /** Days a month an instructor is expected in the village. */
  readonly expectedDays: Ruled<Decimal>;
  /** Longest leave in days that the town approves by itself, and that the district office does. */
  readonly townDays: Ruled<number>;
  readonly districtDays: Ruled<number>;
  /** Per cent of those appraised who may be 优秀. */
  readonly excellentShare: Ruled<number>;
}

export interface Ruled<V> {
  readonly value: V;
  readonly source: string;
}

export type DefaultRules = { readonly [K in keyof OfficeRules]: Practice<OfficeRules[K]['value']> };

/** The rules in force on a day: what the newest 驻村工作办法 says, and what is usual elsewhere where it says nothing. */
export function rulesOn(records: readonly RecordView[], day: CivilDate, usual: DefaultRules): OfficeRules {
  const [newest] = records
    .filter(({ values }) => (dateIn(values, 'from') ?? day) <= day)
    .sort((a, b) => ((dateIn(a.values, 'from') ?? '') < (dateIn(b.values, 'from') ?? '') ? 1 : -1));
  const values = newest?.values ?? {};
  const own = `本单位驻村工作办法${textIn(values, 'document') === '' ? '' : `（${textIn(values, 'document')}）`}`;
  const ruled = <V>(said: V | undefined, practice: Practice<V>): Ruled<V> =>
    said === undefined ? { value: practice.value, source: practiceSource(practice) } : { value: said, source: own };
  return {
    lockDays: ruled(countIn(values, 'lockDays'), usual.lockDays),
    expectedDays: ruled(decimalIn(values, 'expectedDays'), usual.expectedDays),
    townDays: ruled(countIn(values, 'townDays'), usual.townDays),
    districtDays: ruled(countIn(values, 'districtDays'), usual.districtDays),
    excellentShare: ruled(countIn(values, 'excellentShare'), usual.excellentShare),
  };
}

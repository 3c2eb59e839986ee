import type { SampleIntent } from '../../../renderer/data/sample';
import type { JsonObject } from '../../../renderer/domain/json';
import type { Duty } from '../../../renderer/domain/office/roles';
import { mediationKinds } from '../../../renderer/domain/mediation/track';
import { seededIds, type SeededIds } from '../../fakes/seeded-ids';
import type { Change, Fact } from './fact';
import { plusDays } from './naive-days';

/** One save of the invented year, and what it changes about the case. */
export interface Act {
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string;
  readonly case: string;
  readonly duty: Duty;
  readonly by: 'owner' | 'reviewer';
  readonly intents: readonly SampleIntent[];
  readonly becomes: Change;
}

export interface Story {
  readonly first: Fact;
  readonly acts: readonly Act[];
}

/** Chance that comes out the same in each run. */
export class Chance {
  private readonly ids: SeededIds;

  constructor(seed: number) {
    this.ids = seededIds(seed);
  }

  uuid(): string {
    return this.ids.uuid();
  }

  between(least: number, most: number): number {
    return least + this.ids.below(most - least + 1);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.ids.below(list.length)] ?? list[0];
  }
}

type Child = Exclude<keyof typeof mediationKinds, 'case'>;

/** Writes one case down, save after save, while its clock goes on. */
export class Teller {
  private readonly acts: Act[] = [];
  private minutes: number;
  day: string;

  constructor(
    readonly chance: Chance,
    readonly fact: Fact,
    cameAt: string,
  ) {
    this.day = cameAt.slice(0, 10);
    this.minutes = Number(cameAt.slice(11, 13)) * 60 + Number(cameAt.slice(14, 16));
  }

  get at(): string {
    const [hour, minute] = [Math.floor(this.minutes / 60), this.minutes % 60];
    return `${this.day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  }

  /** Some minutes later on the same day. */
  soon(minutes = 5): void {
    this.minutes += minutes;
  }

  /** Days later, in the morning unless another hour is named. */
  later(days: number, hour = 9): void {
    const minutes = hour * 60 + this.chance.between(0, 40);
    this.minutes = days === 0 ? Math.max(minutes, this.minutes) : minutes;
    this.day = plusDays(this.day, days);
  }

  /** On the next of the two evenings a month on which the reviewer comes. */
  onReviewDay(): void {
    do this.day = plusDays(this.day, 1);
    while (!['15', '28'].includes(this.day.slice(8)));
    this.minutes = 18 * 60;
  }

  saves(duty: Duty, intents: readonly SampleIntent[], becomes: Change = {}, by: Act['by'] = 'owner'): void {
    this.acts.push({ at: this.at, case: this.fact.case, duty, by, intents, becomes });
    this.soon();
  }

  step(duty: Duty, step: string, values: JsonObject, set: NonNullable<Change['set']>, by: Act['by'] = 'owner'): void {
    this.saves(duty, [{ act: 'step', record: this.fact.case, step, values, eventAt: this.at }], { set }, by);
  }

  adds(kind: Child, values: JsonObject, becomes: Change = {}): string {
    const record = this.chance.uuid();
    this.saves('registrar', [this.creating(kind, record, values)], becomes);
    return record;
  }

  creating(kind: Child, record: string, values: JsonObject): SampleIntent {
    return { act: 'create', ledger: mediationKinds[kind], record, parent: this.fact.case, values, eventAt: this.at };
  }

  /** A step of something inside the case, such as a duty that is done. */
  below(record: string, step: string, values: JsonObject, becomes: Change): void {
    this.saves('mediator', [{ act: 'step', record, step, values, eventAt: this.at }], becomes);
  }

  told(): Story {
    return { first: this.fact, acts: this.acts };
  }
}

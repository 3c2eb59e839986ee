import type { Draft, OfficeApi } from '../data/office-api';
import type { JsonObject } from '../domain/json';
import type { OfficeClock } from './office';

/** Where a form begins: an empty draft, or one that was found. */
export type DraftStart = Omit<Draft, 'savedAt'>;

/** Milliseconds between the last key and the draft. */
const patience = 1000;

/**
 * Puts one form's draft when somebody pauses. Puts and drops run one after another, so that a late put never brings back what
 * was saved or given up.
 */
export class DraftKeeper {
  readonly #office: Pick<OfficeApi, 'draftPut' | 'draftDrop'>;
  readonly #clock: OfficeClock;
  readonly #form: string;
  #start: DraftStart | undefined;
  #typed: JsonObject = {};
  #dirty = false;
  #stored = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(office: Pick<OfficeApi, 'draftPut' | 'draftDrop'>, clock: OfficeClock, form: string) {
    this.#office = office;
    this.#clock = clock;
    this.#form = form;
  }

  begin(start: DraftStart): void {
    this.#start = start;
    this.#typed = start.values;
    this.#stored = Object.keys(start.values).length > 0;
  }

  note(typed: JsonObject): void {
    if (this.#start === undefined) return;
    this.#typed = typed;
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), patience);
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#dirty) this.#enqueue(() => this.#store());
    return this.#running.then(() => undefined);
  }

  /** Ends the draft; whatever is noted afterwards is not kept. */
  done(): Promise<void> {
    clearTimeout(this.#timer);
    this.#start = undefined;
    this.#dirty = false;
    this.#enqueue(() => this.#office.draftDrop({ form: this.#form }));
    return this.#running.then(() => undefined);
  }

  async #store(): Promise<void> {
    const start = this.#start;
    if (start === undefined || !this.#dirty) return;
    this.#dirty = false;
    const values = this.#typed;
    const empty = Object.keys(values).length === 0;
    if (empty && !this.#stored) return;
    this.#stored = !empty;
    if (empty) await this.#office.draftDrop({ form: this.#form });
    else await this.#office.draftPut({ form: this.#form, draft: { ...start, values, savedAt: this.#clock.now() } });
  }

  #enqueue(job: () => Promise<unknown>): void {
    // A draft that could not be put is tried again with the next key; the form itself still holds the text.
    this.#running = this.#running.then(job).catch(() => {
      this.#dirty = true;
    });
  }
}

import type { OfficeApi, Session } from '../data/office-api';
import type { BeforeLock, Subscribe } from '../features/office';
import type { WhyLocked } from '../features/unlock/start-page';
import type { Clock } from './clock';

/** An office worker at work. `stop` ends it, and with it every key. */
export interface RunningOffice {
  readonly office: OfficeApi;
  readonly subscribe: Subscribe;
  stop(): void;
}

export interface DoorState {
  readonly running: RunningOffice;
  /** Null while the office is locked. */
  readonly session: Session | null;
  readonly whyLocked?: WhyLocked;
  /** Counts workers and sessions, so that nothing on screen outlives its own. */
  readonly turn: number;
  /** The same person is back in the same store, and may go on where they were. */
  readonly returning: boolean;
}

/** How long a draft may take to be kept before the office is locked all the same. */
const patience = 1_000;

/** The way in and out of the office. Locking ends the worker; a fresh one, without keys, waits for the next person. */
export class Door {
  /** What the forms on screen want to keep first. */
  readonly beforeLock = new Set<BeforeLock>();
  readonly #start: () => RunningOffice;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #state: DoorState;
  #locking = false;
  #last: Session | null = null;

  constructor(start: () => RunningOffice, clock: Clock) {
    this.#start = start;
    this.#clock = clock;
    this.#state = { running: start(), session: null, turn: 0, returning: false };
  }

  readonly state = (): DoorState => this.#state;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly enter = (session: Session): void => {
    const returning = this.#last?.store === session.store && this.#last.account.id === session.account.id;
    this.#last = session;
    this.#become({ running: this.#state.running, session, turn: this.#state.turn + 1, returning });
  };

  readonly lock = async (why: WhyLocked): Promise<void> => {
    if (this.#locking || this.#state.session === null) return;
    this.#locking = true;
    const kept = Promise.allSettled([...this.beforeLock].map((keep) => keep()));
    await Promise.race([kept, this.#clock.after(patience)]);
    this.#state.running.stop();
    this.#become({ running: this.#start(), session: null, whyLocked: why, turn: this.#state.turn + 1, returning: false });
    this.#locking = false;
  };

  #become(state: DoorState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

import { useEffect } from 'react';
import type { WhyLocked } from '../features/unlock/start-page';
import type { Clock } from './clock';

const minute = 60_000;
/** `safety.md` §7: ten minutes without a key or the mouse, twelve hours in any case. */
const idleLimit = 10 * minute;
const dayLimit = 12 * 60 * minute;
const lookEvery = 15_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks the office when nobody is there, also after the computer slept and when its clock is turned. */
export function useIdleLock(clock: Clock, lock: (why: WhyLocked) => void): void {
  useEffect(() => {
    const began = clock.now();
    let last = began;
    const late = (): WhyLocked | undefined => {
      // A clock that was turned back counts like one that ran on.
      if (Math.abs(clock.now() - began) >= dayLimit || clock.now() < began - minute) return 'day';
      return Math.abs(clock.now() - last) >= idleLimit ? 'idle' : undefined;
    };
    const look = () => {
      const why = late();
      if (why !== undefined) lock(why);
      return why;
    };
    const stir = () => {
      // The first sign of life after a long sleep must not renew the time.
      if (look() === undefined) last = clock.now();
    };
    for (const sign of signs) window.addEventListener(sign, stir, { capture: true, passive: true });
    const stop = clock.every(lookEvery, look);
    return () => {
      stop();
      for (const sign of signs) window.removeEventListener(sign, stir, { capture: true });
    };
  }, [clock, lock]);
}

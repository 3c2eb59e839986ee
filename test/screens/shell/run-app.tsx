import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OfficeEvent } from '../../../renderer/data/office-api';
import { App } from '../../../renderer/app/app';
import type { Clock } from '../../../renderer/app/clock';
import type { RunningOffice } from '../../../renderer/app/door';
import type { TextSize, TextSizeMemory } from '../../../renderer/ui/text-size';
import { startOffice, type TestMachine } from '../../fakes/office';

/** The whole window on a test machine, with the real office behind it. */
export interface RunningApp {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Every office that was started, oldest first; each lock ends one and starts the next. */
  readonly offices: readonly { readonly stopped: boolean; readonly tell: (event: OfficeEvent) => void }[];
  /** Moves the clock of the machine and lets the app look at it. */
  readonly pass: (milliseconds: number) => void;
}

/** Opens the app as `main.tsx` does, but for the worker between window and office. */
export function runApp(machine: TestMachine, memory: TextSizeMemory = noMemory()): RunningApp {
  const { clock, tick } = turnedClock(machine);
  const offices: { stopped: boolean; tell: (event: OfficeEvent) => void }[] = [];
  const start = (): RunningOffice => {
    const office = startOffice(machine);
    const listeners = new Set<(event: OfficeEvent) => void>();
    const started = {
      stopped: false,
      tell: (event: OfficeEvent) => {
        act(() => {
          listeners.forEach((listener) => {
            listener(event);
          });
        });
      },
    };
    offices.push(started);
    return {
      office,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      stop: () => {
        started.stopped = true;
        office.close();
      },
    };
  };
  render(<App host={machine.host} startOffice={start} clock={clock} memory={memory} />);
  const pass = (milliseconds: number) => {
    machine.clock.advance(milliseconds);
    act(tick);
  };
  return { user: userEvent.setup(), offices, pass };
}

/** Puts a text into an input at once; typing it key by key takes jsdom seconds. */
export async function fill({ user }: Pick<RunningApp, 'user'>, input: HTMLElement, text: string): Promise<void> {
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
}

/** Unlocks with a passphrase on the page that asks for it, and waits for the home page. */
export async function unlock(app: RunningApp, passphrase: string): Promise<void> {
  await fill(app, await screen.findByLabelText('口令'), passphrase);
  await app.user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: '首页' });
}

export function noMemory(size: TextSize | null = null): TextSizeMemory & { readonly written: readonly TextSize[] } {
  const written: TextSize[] = [];
  return { read: () => size, write: (next) => written.push(next), written };
}

/** A clock that looks only when the test says so. */
function turnedClock(machine: TestMachine): { readonly clock: Clock; readonly tick: () => void } {
  const looking = new Set<() => void>();
  const clock: Clock = {
    now: () => machine.clock.now(),
    every: (_milliseconds, run) => {
      looking.add(run);
      return () => looking.delete(run);
    },
    after: () => new Promise(() => undefined),
  };
  return {
    clock,
    tick: () => {
      looking.forEach((look) => {
        look();
      });
    },
  };
}

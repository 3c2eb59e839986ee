import { type ChildProcess, fork } from 'node:child_process';
import type { Page } from '@playwright/test';
import { standInBundle } from './bundle';
import type { DialogKind, MachineSide } from './sides';
import { Journal } from './window-side/journal';
import { Windows } from './window-side/window-side';
import { connect, type Packet, type Port } from './wire';

/** The built app, running over the stand-in. */
export interface StandIn {
  readonly machine: MachineSide;
  readonly journal: Journal;
  /** The window a person sees; waits until the app has opened one. */
  window(): Promise<Page>;
  /** The page shown to the room, while there is one. */
  hall(): Page | undefined;
  /** The next dialog of this kind is answered so; null is "cancel". A dialog without an answer is a complaint. */
  answer(dialog: DialogKind, paths: readonly string[] | null): void;
  /** Both processes at once, without a word. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface StandInStart {
  /** Folder that holds `package.json` and the bundles. */
  readonly appFolder: string;
  /** The built entry, relative to the folder. */
  readonly main: string;
  /** Stands for the system's folder of application data. */
  readonly appData: string;
  /** Goes on with the journal of an earlier start. */
  readonly journal?: Journal;
}

export async function launchStandIn({ journal = new Journal(), ...start }: StandInStart): Promise<StandIn> {
  const bundle = await standInBundle();
  const windows = new Windows(bundle, journal);
  const child = fork(bundle.machineSide, { serialization: 'advanced' });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const machine: MachineSide = connect<MachineSide>(
    portOf(child),
    windows.serve(() => machine),
  );
  await machine.start(start);
  return {
    machine,
    journal,
    window: () => waitForWindow(windows, exited),
    hall: () => windows.newestInMemory(),
    answer: (dialog, answer) => windows.answer(dialog, answer),
    kill: async () => {
      child.kill('SIGKILL');
      await Promise.all([exited, windows.kill()]);
    },
    close: async () => {
      // The app may be gone before it can answer.
      await machine.quit({}).catch(() => undefined);
      await exited;
      await windows.close();
    },
  };
}

function portOf(child: ChildProcess): Port {
  return {
    // A child that is just being killed takes nothing more; whoever waits hears of it by its exit.
    send: (packet) => void (child.connected && child.send(packet, () => undefined)),
    listen: (listener) => child.on('message', (message) => listener(message as Packet)),
    onGone: (listener) => child.once('exit', listener),
  };
}

async function waitForWindow(windows: Windows, exited: Promise<void>): Promise<Page> {
  let gone = false;
  void exited.then(() => (gone = true));
  for (;;) {
    const page = windows.newest();
    if (page !== undefined) return page;
    if (gone) throw new Error('the app ended before it opened a window');
    await new Promise((done) => setTimeout(done, 20));
  }
}

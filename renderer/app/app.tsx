import { lazy, Suspense, useCallback, useState, useSyncExternalStore } from 'react';
import type { Host } from '../../electron/contract/host';
import { Loading } from '../ui/loading';
import { Look } from '../ui/look';
import { ShortcutsProvider } from '../ui/shortcuts';
import type { TextSizeMemory } from '../ui/text-size';
import type { Clock } from './clock';
import { Door, type RunningOffice } from './door';
import { EditionLine } from './edition-line';
import { FaultBoundary } from './fault';
import { Start } from './start';

export interface AppProps {
  readonly host: Host;
  /** Starts a worker; called again after each lock. */
  readonly startOffice: () => RunningOffice;
  readonly clock: Clock;
  readonly memory: TextSizeMemory;
  readonly nonce?: string | undefined;
}

/** The app: its look, the door, and behind the door the workspace. */
export function App({ host, startOffice, clock, memory, nonce }: AppProps) {
  const [door] = useState(() => new Door(startOffice, clock));
  return (
    <Look nonce={nonce} memory={memory}>
      <FaultBoundary>
        <ShortcutsProvider>
          <EditionLine host={host} />
          <Suspense fallback={<Loading />}>
            <ThroughTheDoor door={door} host={host} clock={clock} />
          </Suspense>
        </ShortcutsProvider>
      </FaultBoundary>
    </Look>
  );
}

/** Fetched once somebody is inside, so that the first screen has little to load. */
const Workspace = lazy(async () => ({ default: (await import('./workspace')).Workspace }));

interface ThroughTheDoorProps {
  readonly door: Door;
  readonly host: Host;
  readonly clock: Clock;
}

function ThroughTheDoor({ door, host, clock }: ThroughTheDoorProps) {
  const state = useSyncExternalStore(door.watch, door.state);
  const lock = useCallback((why: Parameters<Door['lock']>[0]) => void door.lock(why), [door]);
  if (state.session === null) return <Start key={state.turn} host={host} state={state} onSession={door.enter} />;
  return (
    <Workspace
      key={state.turn}
      host={host}
      clock={clock}
      running={state.running}
      session={state.session}
      returning={state.returning}
      beforeLock={door.beforeLock}
      onLock={lock}
    />
  );
}

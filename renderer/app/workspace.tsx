import { useEffect, useState } from 'react';
import { createHashRouter, RouterProvider } from 'react-router';
import type { Host } from '../../electron/contract/host';
import type { Session } from '../data/office-api';
import { OfficeProvider, type BeforeLock } from '../features/office';
import type { WhyLocked } from '../features/unlock/start-page';
import { allLedgers } from '../ledgers';
import type { Clock } from './clock';
import type { RunningOffice } from './door';
import { useIdleLock } from './idle-lock';
import { pdfReader } from './pdf-reader';
import { routes } from './routes';

interface WorkspaceProps {
  readonly host: Host;
  readonly clock: Clock;
  readonly running: RunningOffice;
  readonly session: Session;
  /** Stays on the page where the same person was locked out; anybody else begins at home. */
  readonly returning: boolean;
  readonly beforeLock: Set<BeforeLock>;
  readonly onLock: (why: WhyLocked) => void;
}

/** Behind the door: one session with its pages. Taken down as a whole when the office is locked. */
export function Workspace({ host, clock, running, session, returning, beforeLock, onLock }: WorkspaceProps) {
  useIdleLock(clock, onLock);
  const [router] = useState(() => {
    if (!returning) history.replaceState(null, '', '#/');
    return createHashRouter(routes(onLock));
  });
  useEffect(() => () => router.dispose(), [router]);
  return (
    <OfficeProvider
      office={running.office}
      host={host}
      session={session}
      ledgers={allLedgers}
      subscribe={running.subscribe}
      clock={clock}
      pdf={pdfReader}
      beforeLock={beforeLock}
    >
      <RouterProvider router={router} />
    </OfficeProvider>
  );
}

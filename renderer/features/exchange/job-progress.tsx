import { useCallback, useState } from 'react';
import type { OfficeEvent } from '../../data/office-api';
import { Busy } from '../../ui/busy';
import { useOfficeEvents } from '../office';

/** Shown while a job runs, with what the office tells about it. Mount it per job, so that it starts at nothing. */
export function JobProgress({ job }: { readonly job: string }) {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const listen = useCallback((event: OfficeEvent) => {
    if (event.kind === 'progress') setProgress(event);
  }, []);
  useOfficeEvents(listen);
  return <Busy job={job} done={progress.done} total={progress.total} />;
}

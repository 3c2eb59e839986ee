import { useCallback, useState } from 'react';
import type { Job, OfficeEvent } from '../../data/office-api';
import { Busy } from '../../ui/busy';
import { useOffice, useOfficeEvents } from '../office';

/** Shown while a job runs, with what the office tells about it and a way to stop it. Mount it per job, so that it starts at nothing. */
export function JobProgress({ job, title }: { readonly job: Job; readonly title: string }) {
  const office = useOffice();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const listen = useCallback(
    (event: OfficeEvent) => {
      if (event.kind === 'progress' && event.job === job) setProgress(event);
    },
    [job],
  );
  useOfficeEvents(listen);
  return <Busy job={title} done={progress.done} total={progress.total} onCancel={() => void office.cancel({ job })} />;
}

import { useCallback, useState } from 'react';
import type { OfficeEvent } from '../../data/office-api';
import type { Refusal } from '../../domain/refusal';
import { Busy } from '../../ui/busy';
import { useOffice, useOfficeEvents } from '../office';

/** Shown while a table is written or read, with a way to stop it. Mount it per job, so that it starts at nothing. */
export function SheetProgress({ title }: { readonly title: string }) {
  const office = useOffice();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const listen = useCallback((event: OfficeEvent) => {
    if (event.kind === 'progress' && event.job === 'sheet') setProgress(event);
  }, []);
  useOfficeEvents(listen);
  return <Busy job={title} done={progress.done} total={progress.total} onCancel={() => void office.cancel({ job: 'sheet' })} />;
}

/** A person who closed a dialog need not be told so. */
export function withoutCancelled(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(({ code }) => code !== 'cancelled');
}

import type { Job } from './office-api';
import type { OpenOffice } from './open-office';
import type { Watch } from './transfer';

/** Tells the window how far a long job has come, and hears whether a person asked to stop it. Begins with a clean slate. */
export function watchJob({ deps, cancelled }: OpenOffice, job: Job): Required<Watch> {
  cancelled.delete(job);
  return {
    onProgress: (done, total) => deps.emit({ kind: 'progress', job, done, total }),
    isCancelled: () => cancelled.has(job),
  };
}

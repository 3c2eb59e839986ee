import { useRef, useState } from 'react';
import type { SavedFile } from '../../../electron/contract/host';
import type { PaperQuery } from '../../data/office-api';
import type { DossierView } from '../../domain/paper/dossier';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { useHost, useOffice } from '../office';
import { bindDossier, type BindFault } from './bind-dossier';
import { printDossier } from './print-dossier';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Binds or prints the file of one record; shows how far it is and stops where it is told to. */
export function useBinding(record: string, view: DossierView | undefined, full: PaperQuery['full']) {
  const host = useHost();
  const office = useOffice();
  const [progress, setProgress] = useState<Progress>();
  const [saved, setSaved] = useState<SavedFile>();
  const [printed, setPrinted] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const stopped = useRef(false);

  async function run<T>(work: () => Promise<Result<T, BindFault>>, onDone: (value: T) => void): Promise<void> {
    stopped.current = false;
    setSaved(undefined);
    setPrinted(false);
    setRefusals([]);
    setProgress({ done: 0, total: 0 });
    const outcome = await work();
    setProgress(undefined);
    if (outcome.ok) onDone(outcome.value);
    else if (outcome.error !== 'cancelled') setRefusals(outcome.error);
  }

  const shared = {
    office,
    host,
    full,
    onProgress: (done: number, total: number) => setProgress({ done, total }),
    isCancelled: () => stopped.current,
  };
  return {
    progress,
    saved,
    printed,
    refusals,
    stop: () => {
      stopped.current = true;
    },
    toPdf: async () => {
      // The name holds nothing of the case; its first characters tell two files apart.
      const suggestedName = `dossier-${record.slice(0, 8)}.pdf`;
      if (view !== undefined) await run(() => bindDossier({ ...shared, view, suggestedName }), setSaved);
    },
    toPrinter: async () => {
      if (view !== undefined)
        await run(
          () => printDossier({ ...shared, view }),
          () => setPrinted(true),
        );
    },
  };
}

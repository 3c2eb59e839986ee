import { useRef, useState } from 'react';
import type { PaperQuery } from '../../data/office-api';
import type { PaperOffer } from '../../domain/ledger/ledger';
import type { Refusal } from '../../domain/refusal';
import { useHost, useOffice } from '../office';
import { useAbout } from '../use-about';
import { printBatch, type BatchDone } from './print-batch';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Prints many papers, shows how far it is, and stops where it is told to. */
export function useBatch(offer: PaperOffer, full: PaperQuery['full']) {
  const host = useHost();
  const office = useOffice();
  const inBrowser = useAbout()?.edition === 'browser';
  const [progress, setProgress] = useState<Progress>();
  const [done, setDone] = useState<BatchDone>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const stopped = useRef(false);

  async function print(records: readonly string[]): Promise<void> {
    stopped.current = false;
    setDone(undefined);
    setRefusals([]);
    setProgress({ done: 0, total: records.length });
    const outcome = await printBatch({
      office,
      host,
      template: offer.template,
      label: offer.label,
      records,
      full,
      // The name tells the kind of paper and nothing about the matters.
      into: inBrowser ? 'printer' : { pdf: `${offer.template}-batch.pdf` },
      onProgress: (made, total) => setProgress({ done: made, total }),
      isCancelled: () => stopped.current,
    });
    setProgress(undefined);
    if (outcome.ok) setDone(outcome.value);
    else if (outcome.error !== 'cancelled') setRefusals(outcome.error);
  }

  return {
    inBrowser,
    progress,
    done,
    refusals,
    print,
    stop: () => {
      stopped.current = true;
    },
  };
}

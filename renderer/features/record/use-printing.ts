import { useState } from 'react';
import type { HostError } from '../../../electron/contract/host';
import type { Paper } from '../../domain/paper/paper';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { renderPaperHtml } from '../../print/paper-html';
import { useClock, useHost, useOffice } from '../office';
import { localDate } from './local-time';
import { sha256Hex } from '../paper-documents';
import { saveWord } from '../save-word';
import { printRefusal, printWindowOpen } from '../print-words';

interface PrintInput {
  readonly record: string;
  readonly paper: Paper;
  /** Why nothing is covered; undefined for a covered paper. */
  readonly reason: string | undefined;
}

interface Outcome {
  readonly done?: string;
  readonly refusals: readonly Refusal[];
}

/** Sends one paper to a file or the printer, and has the office keep that it was printed. */
export function usePrinting({ record, paper, reason }: PrintInput) {
  const host = useHost();
  const office = useOffice();
  const clock = useClock();
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ refusals: [] });

  async function print<T>(send: (html: string) => Promise<Result<T, HostError>>, tell: (sent: T) => string): Promise<void> {
    setRunning(true);
    setOutcome(await printAndKeep(send, tell));
    setRunning(false);
  }

  async function printAndKeep<T>(
    send: (html: string) => Promise<Result<T, HostError>>,
    tell: (sent: T) => string,
  ): Promise<Outcome> {
    const html = renderPaperHtml(paper);
    const sent = await send(html);
    if (!sent.ok) {
      const refusal = printRefusal(sent.error);
      return { refusals: refusal === undefined ? [] : [refusal] };
    }
    const { template, version } = paper;
    const hash = await sha256Hex(html);
    const kept = await office.printed({ record, template, version, hash, ...(reason === undefined ? {} : { reason }) });
    return { done: tell(sent.value), refusals: kept.ok ? [] : kept.error };
  }

  return {
    running,
    outcome,
    // Names of files hold no names of people.
    toPdf: () =>
      print(
        (html) => host.paperToPdf({ html, suggestedName: `${paper.template}-${localDate(clock.now())}.pdf` }),
        ({ place }) => (place === '' ? printWindowOpen : `已保存到：${place}`),
      ),
    toWord: () =>
      print(
        () => saveWord(host, paper, `${paper.template}-${localDate(clock.now())}.docx`),
        ({ place, unchecked }) => (unchecked ? `已交给浏览器下载：${place}` : `已保存到：${place}`),
      ),
    toPrinter: () =>
      print(
        (html) => host.paperToPrinter({ html }),
        () => '已交给打印机。',
      ),
  };
}

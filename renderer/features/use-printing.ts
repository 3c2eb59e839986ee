import { useState } from 'react';
import type { HostError } from '../../electron/contract/host';
import type { Paper } from '../domain/paper/paper';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { renderPaperHtml } from '../print/paper-html';
import { localDate } from './local-time';
import { useClock, useHost } from './office';
import { printRefusal, printWindowOpen } from './print-words';
import { saveWord } from './save-word';

export interface PrintInput {
  readonly paper: Paper;
  /** Keeps that this HTML was printed; nothing is kept of a paper that belongs to no record. */
  readonly keep?: (html: string) => Promise<readonly Refusal[]>;
}

interface Outcome {
  readonly done?: string;
  readonly refusals: readonly Refusal[];
}

/** Sends one paper to a file or the printer, and has it kept where it is to be kept. */
export function usePrinting({ paper, keep }: PrintInput) {
  const host = useHost();
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
    return { done: tell(sent.value), refusals: (await keep?.(html)) ?? [] };
  }

  // Names of files hold no names of people.
  const fileName = (extension: string) => `${paper.template}-${localDate(clock.now())}.${extension}`;
  return {
    running,
    outcome,
    toPdf: () =>
      print(
        (html) => host.paperToPdf({ html, suggestedName: fileName('pdf') }),
        ({ place }) => (place === '' ? printWindowOpen : `已保存到：${place}`),
      ),
    toWord: () =>
      print(
        () => saveWord(host, paper, fileName('docx')),
        ({ place, unchecked }) => (unchecked ? `已交给浏览器下载：${place}` : `已保存到：${place}`),
      ),
    toPrinter: () =>
      print(
        (html) => host.paperToPrinter({ html }),
        () => '已交给打印机。',
      ),
  };
}

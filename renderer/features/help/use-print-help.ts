import { useState } from 'react';
import type { Host } from '../../../electron/contract/host';
import type { HandbookPage } from '../../domain/handbook/handbook-page';
import type { Paper, PaperBlock } from '../../domain/paper/paper';
import type { Refusal } from '../../domain/refusal';
import { renderPaperHtml } from '../../print/paper-html';

/** Prints a page of the handbook as any other paper; it holds no record, so nothing is kept about it. */
export function usePrintHelp(host: Host) {
  const [running, setRunning] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const run = async (page: HandbookPage) => {
    setRunning(true);
    const printed = await host.paperToPrinter({ html: renderPaperHtml(paperOf(page)) });
    setRunning(false);
    setRefusals(printed.ok || printed.error === 'cancelled' ? [] : [notPrinted]);
  };
  return { run, running, refusals };
}

export function paperOf({ title, why, sections }: HandbookPage): Paper {
  const blocks = sections.flatMap(({ heading, lines, table }): readonly PaperBlock[] => [
    { kind: 'paragraph', text: heading, heading: true },
    ...lines.map((text): PaperBlock => ({ kind: 'paragraph', text, indent: true })),
    ...(table === undefined
      ? []
      : [
          {
            kind: 'table',
            columns: table.head.map((label) => ({ label, width: 1 / table.head.length })),
            rows: table.rows,
          } as const,
        ]),
  ]);
  return {
    template: 'handbook',
    version: 1,
    title,
    copies: 1,
    draft: false,
    blocks: [
      { kind: 'title', text: title, above: '台账说明' },
      { kind: 'paragraph', text: `用途：${why}`, indent: true },
      ...blocks,
    ],
  };
}

const notPrinted: Refusal = {
  code: 'print-failed',
  sentence: '没有打印成功。',
  whatToDo: '请检查打印机后再试。',
};

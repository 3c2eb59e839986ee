import { useEffect, useState } from 'react';
import type { HostError } from '../../electron/contract/host';
import { useHost, usePdfReader } from './office';
import { pdfOf } from './paper-documents';
import type { OpenPdf } from './pdf-reader';

/** The PDF of a document as the machine makes it; undefined until it is there. */
export interface ShownPdf {
  readonly html: string;
  readonly pdf?: OpenPdf;
  readonly error?: HostError;
}

export function usePdf(html: string): ShownPdf | undefined {
  const host = useHost();
  const reader = usePdfReader();
  const [shown, setShown] = useState<ShownPdf>();
  useEffect(() => {
    let left = false;
    let opened: OpenPdf | undefined;
    void (async () => {
      const made = await pdfOf(host, html);
      if (!made.ok) return left || setShown({ html, error: made.error });
      if (left) return;
      opened = await reader.open(made.value);
      if (left) opened.close();
      else setShown({ html, pdf: opened });
    })();
    return () => {
      left = true;
      opened?.close();
    };
  }, [host, reader, html]);
  return shown?.html === html ? shown : undefined;
}

/** Reads finished PDFs for the screen. What does it arrives through context, so that a screen knows no PDF library. */
export interface PdfReader {
  open(bytes: Uint8Array): Promise<OpenPdf>;
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  close(): void;
}

export interface PdfPage {
  /** Points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  /** The words of the page, for those who listen to it. */
  text(): Promise<string>;
  /** Paints the page over the whole canvas, which gets `scale` pixels for each point. */
  paint(canvas: HTMLCanvasElement, scale: number): Promise<void>;
}

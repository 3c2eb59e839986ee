import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { fontOf, size } from './docx-look';

export function lineOf(text: string, options: IParagraphOptions = {}, runLook: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [run(text, runLook)] });
}

export function run(text: string, runLook: IRunOptions = {}): TextRun {
  return new TextRun({ font: fontOf('body'), size: size.cell, ...runLook, text: writable(text) });
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** XML has no place for control characters and half characters; what stands there is shown as �. */
export function writable(text: string): string {
  return text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

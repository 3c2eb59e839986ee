import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** One part of a Word file as XML; throws where it is not well-formed. */
export function partOf(docx: Uint8Array, path: string): Element {
  const bytes = unzipSync(docx)[path];
  if (bytes === undefined) throw new Error(`no ${path} in the file`);
  const onError = (level: string, message: string) => {
    // A warning is about unusual characters, which people do type.
    if (level !== 'warning') throw new Error(message);
  };
  const root = new DOMParser({ onError }).parseFromString(strFromU8(bytes), 'text/xml').documentElement;
  if (root === null) throw new Error(`${path} is empty`);
  return root;
}

/** The words of every paragraph of a part in their order; empty ones are left out. */
export function paragraphsOf(part: Element): readonly string[] {
  return Array.from(part.getElementsByTagNameNS(word, 'p'))
    .map((paragraph) =>
      Array.from(paragraph.getElementsByTagNameNS(word, 't'))
        .map((text) => text.textContent ?? '')
        .join(''),
    )
    .filter((text) => text !== '');
}

export function pathsOf(docx: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(docx));
}

export function textOfPart(docx: Uint8Array, path: string): string {
  return strFromU8(unzipSync(docx)[path] ?? new Uint8Array());
}

import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';

/** One part as a tree; throws where it is no whole XML. Declarations of entities were refused before (`check-package.ts`). */
export function parsePart(part: Uint8Array): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(strFromU8(part), 'text/xml');
}

export function writePart(document: Document): Uint8Array {
  return strToU8(new XMLSerializer().serializeToString(document));
}

/** All elements of this local name below a node, whatever prefix a program chose. */
export function allOf(node: Document | Element, name: string): readonly Element[] {
  return Array.from(node.getElementsByTagNameNS('*', name));
}

/** Children of this local name. */
export function childrenOf(node: Node, name?: string): readonly Element[] {
  return Array.from(node.childNodes).filter(
    (child): child is Element => isElement(child) && (name === undefined || child.localName === name),
  );
}

export function childOf(node: Node, name: string): Element | undefined {
  return childrenOf(node, name)[0];
}

/** A new element beside others of the same language, with the prefix its parent has. */
export function newElement(beside: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const prefix = beside.prefix ? `${beside.prefix}:` : '';
  const element = beside.ownerDocument?.createElementNS(beside.namespaceURI, `${prefix}${name}`);
  if (element === undefined) throw new Error('an element stands in a document');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

export function removeChildren(element: Element, keep: (child: Element) => boolean = () => false): void {
  for (const child of Array.from(element.childNodes)) {
    if (!(isElement(child) && keep(child))) element.removeChild(child);
  }
}

export function textIn(element: Element | undefined): string {
  return element?.textContent ?? '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

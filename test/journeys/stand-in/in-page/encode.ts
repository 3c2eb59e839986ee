import { toBase64 } from './base64';
import type { AnyFunction, CrossingHooks, Leaf, Message, Node } from './codec';

export function encodeNode(root: unknown, hooks: CrossingHooks | undefined): Message {
  const nodes: Node[] = [];
  const numbers = new Map<object, number>();

  function leaf(value: unknown): Leaf {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { special: 'undefined' };
    if (typeof value === 'number') return numberLeaf(value);
    if (typeof value === 'bigint') return { bigint: String(value) };
    if (typeof value === 'symbol') throw notCloneable(String(value));
    return { node: numberOf(value) };
  }

  function numberOf(value: object): number {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const number = nodes.length;
    numbers.set(value, number);
    nodes.push({ kind: 'array', items: [] });
    nodes[number] = node(value);
    return number;
  }

  function node(value: object): Node {
    if (typeof value === 'function') return functionNode(value as AnyFunction, hooks);
    if (value instanceof Promise) return promiseNode(value, hooks);
    if (value instanceof Date) return { kind: 'date', time: value.getTime() };
    if (value instanceof Map) return { kind: 'map', entries: [...value].map(([key, item]) => [leaf(key), leaf(item)]) };
    if (value instanceof Set) return { kind: 'set', items: [...value].map(leaf) };
    if (value instanceof ArrayBuffer) return { kind: 'buffer', base64: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) return viewNode(value, leaf);
    if (value instanceof Error) return errorNode(value);
    if (Array.isArray(value)) return { kind: 'array', items: Array.from(value, leaf) };
    if (tag(value) !== 'Object') throw notCloneable(`#<${tag(value)}>`);
    return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, leaf(item)]) };
  }

  const rootLeaf = leaf(root);
  return { root: rootLeaf, nodes };
}

function numberLeaf(value: number): Leaf {
  if (Object.is(value, -0)) return { special: '-0' };
  if (Number.isNaN(value)) return { special: 'NaN' };
  if (!Number.isFinite(value)) return { special: value > 0 ? 'Infinity' : '-Infinity' };
  return value;
}

function functionNode(value: AnyFunction, hooks: CrossingHooks | undefined): Node {
  if (hooks === undefined) throw notCloneable(String(value));
  return { kind: 'function', id: hooks.keepFunction(value) };
}

function promiseNode(value: Promise<unknown>, hooks: CrossingHooks | undefined): Node {
  if (hooks === undefined) throw notCloneable('#<Promise>');
  return { kind: 'promise', id: hooks.keepPromise(value) };
}

function viewNode(view: ArrayBufferView, leaf: (value: unknown) => Leaf): Node {
  const length = view instanceof DataView ? view.byteLength : view.byteLength / bytesPerItem(view);
  // Only the bytes seen through the view cross; a small view of a large buffer stays small.
  const seen = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice().buffer;
  return { kind: 'view', type: tag(view), buffer: leaf(seen), length };
}

function bytesPerItem(view: ArrayBufferView): number {
  return 'BYTES_PER_ELEMENT' in view && typeof view.BYTES_PER_ELEMENT === 'number' ? view.BYTES_PER_ELEMENT : 1;
}

function errorNode({ name, message, stack }: Error): Node {
  return { kind: 'error', name, message, stack: stack ?? '' };
}

function tag(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function notCloneable(what: string): Error {
  return new DOMException(`${what} could not be cloned.`, 'DataCloneError');
}

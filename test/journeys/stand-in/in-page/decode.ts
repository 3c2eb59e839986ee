import { fromBase64 } from './base64';
import type { CrossingHooks, Leaf, Message, Node, Special } from './codec';

export function decodeNode({ root, nodes }: Message, hooks: CrossingHooks | undefined): unknown {
  const made = new Map<number, unknown>();

  function value(leaf: Leaf): unknown {
    if (leaf === null || typeof leaf !== 'object') return leaf;
    if ('special' in leaf) return specials[leaf.special];
    if ('bigint' in leaf) return BigInt(leaf.bigint);
    if (made.has(leaf.node)) return made.get(leaf.node);
    const node = nodes[leaf.node];
    if (node === undefined) throw new Error(`the message has no node ${leaf.node}`);
    return fill(leaf.node, node);
  }

  /** A container is kept before its parts are read, so that a part may point back to it. */
  function keep<T>(number: number, container: T): T {
    made.set(number, container);
    return container;
  }

  function fill(number: number, node: Node): unknown {
    switch (node.kind) {
      case 'array': {
        const array = keep<unknown[]>(number, []);
        node.items.forEach((item) => array.push(value(item)));
        return array;
      }
      case 'set': {
        const set = keep(number, new Set());
        node.items.forEach((item) => set.add(value(item)));
        return set;
      }
      case 'object': {
        const object = keep(number, {});
        node.entries.forEach(([key, item]) => define(object, key, value(item)));
        return object;
      }
      case 'map': {
        const map = keep(number, new Map());
        node.entries.forEach(([key, item]) => map.set(value(key), value(item)));
        return map;
      }
      case 'view':
        return keep(number, view(node.type, value(node.buffer) as ArrayBuffer, node.length));
      default:
        return keep(number, simple(node, hooks));
    }
  }

  return value(root);
}

type SimpleNode = Extract<Node, { kind: 'date' | 'buffer' | 'error' | 'function' | 'promise' }>;

function simple(node: SimpleNode, hooks: CrossingHooks | undefined): unknown {
  switch (node.kind) {
    case 'date':
      return new Date(node.time);
    case 'buffer':
      return fromBase64(node.base64).buffer;
    case 'error':
      return Object.assign(new Error(node.message), { name: node.name, stack: node.stack });
    case 'function':
      return hooks?.callFunction(node.id);
    case 'promise':
      return hooks?.awaitPromise(node.id);
  }
}

function view(type: string, buffer: ArrayBuffer, length: number): unknown {
  const make = viewTypes[type];
  if (make === undefined) throw new Error(`no view type ${type}`);
  return new make(buffer, 0, length);
}

/** `__proto__` in a message is a name like any other. */
function define(object: object, key: string, item: unknown) {
  Object.defineProperty(object, key, { value: item, enumerable: true, writable: true, configurable: true });
}

type ViewType = new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;

const viewTypes: Readonly<Record<string, ViewType>> = {
  DataView,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
};

const specials = {
  undefined: undefined,
  '-0': -0,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
} satisfies Record<Special, unknown>;

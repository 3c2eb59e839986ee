import { decodeNode } from './decode';
import { encodeNode } from './encode';

/**
 * Structured clone as text, for values that cross from one world of a page to another or to the machine side. What
 * Electron refuses to clone is refused here. Functions and promises cross only where hooks say how, as through contextBridge.
 */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export type AnyFunction = (...values: readonly unknown[]) => unknown;

export interface CrossingHooks {
  readonly keepFunction: (given: AnyFunction) => number;
  readonly callFunction: (id: number) => AnyFunction;
  readonly keepPromise: (given: Promise<unknown>) => string;
  readonly awaitPromise: (id: string) => Promise<unknown>;
}

/** A value without parts stands where it is used; anything else is a numbered node, so that cycles and shared parts survive. */
export type Leaf = null | string | boolean | number | { readonly special: Special } | { readonly bigint: string } | NodeRef;
export type Special = 'undefined' | '-0' | 'NaN' | 'Infinity' | '-Infinity';
export interface NodeRef {
  readonly node: number;
}

export type Node =
  | { readonly kind: 'array' | 'set'; readonly items: readonly Leaf[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Leaf])[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Leaf, Leaf])[] }
  | { readonly kind: 'date'; readonly time: number }
  | { readonly kind: 'buffer'; readonly base64: string }
  | { readonly kind: 'view'; readonly type: string; readonly buffer: Leaf; readonly length: number }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'function'; readonly id: number }
  | { readonly kind: 'promise'; readonly id: string };

export interface Message {
  readonly root: Leaf;
  readonly nodes: readonly Node[];
}

export function makeCodec(hooks?: CrossingHooks): Codec {
  return {
    encode: (value) => JSON.stringify(encodeNode(value, hooks)),
    // The text was written by `encode` of the other side; nothing else speaks on this channel.
    decode: (text) => decodeNode(JSON.parse(text) as Message, hooks),
  };
}

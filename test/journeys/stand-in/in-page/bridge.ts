import { type AnyFunction, makeCodec } from './codec';

/** The two ends talk through events whose names carry a random key, so that a page cannot listen in by guessing. */
export interface BridgeEnds {
  readonly mine: string;
  readonly other: string;
}

type BridgeMessage =
  | { readonly kind: 'expose'; readonly name: string; readonly value: string }
  | { readonly kind: 'call'; readonly id: number; readonly values: string }
  | Answer
  | Outcome;

type Answer = { readonly kind: 'returned'; readonly value: string } | { readonly kind: 'threw'; readonly value: string };
type Outcome =
  | { readonly kind: 'resolved'; readonly promise: string; readonly value: string }
  | { readonly kind: 'rejected'; readonly promise: string; readonly value: string };

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * One end of what `contextBridge` does: values are copied between the page's world and the preload's world of one page,
 * functions become functions that call across, promises become promises. Both worlds run this same code.
 */
export function openBridge({ mine, other }: BridgeEnds) {
  const functions: AnyFunction[] = [];
  const pending = new Map<string, Pending>();
  // An event is dispatched and answered at once, so the answer to the innermost open call is the last one heard.
  let heard: Answer | undefined;
  let promises = 0;

  const codec = makeCodec({
    keepFunction: (given) => functions.push(given) - 1,
    callFunction:
      (id) =>
      (...values) =>
        callAcross(id, values),
    keepPromise: (given) => {
      promises += 1;
      const id = `${mine}-${promises}`;
      given.then(
        (value) => tell({ kind: 'resolved', promise: id, value: codec.encode(value) }),
        (reason: unknown) => tell({ kind: 'rejected', promise: id, value: codec.encode(reason) }),
      );
      return id;
    },
    awaitPromise: (id) => new Promise((resolve, reject) => pending.set(id, { resolve, reject })),
  });

  function tell(message: BridgeMessage) {
    window.dispatchEvent(new CustomEvent(other, { detail: JSON.stringify(message) }));
  }

  function callAcross(id: number, values: readonly unknown[]): unknown {
    tell({ kind: 'call', id, values: codec.encode(values) });
    const answer = heard;
    heard = undefined;
    if (answer === undefined) throw new Error('the other world did not answer');
    const value = codec.decode(answer.value);
    if (answer.kind === 'threw') throw value;
    return value;
  }

  function answerCall(id: number, values: string): BridgeMessage {
    try {
      const called = functions[id];
      return { kind: 'returned', value: codec.encode(called?.(...(codec.decode(values) as unknown[]))) };
    } catch (error) {
      return { kind: 'threw', value: codec.encode(error) };
    }
  }

  function settle(message: Outcome) {
    const promise = pending.get(message.promise);
    pending.delete(message.promise);
    const value = codec.decode(message.value);
    if (message.kind === 'resolved') promise?.resolve(value);
    else promise?.reject(value);
  }

  window.addEventListener(mine, (event) => {
    if (!(event instanceof CustomEvent)) return;
    const message = JSON.parse(String(event.detail)) as BridgeMessage;
    if (message.kind === 'expose') expose(message.name, codec.decode(message.value));
    else if (message.kind === 'call') tell(answerCall(message.id, message.values));
    else if (message.kind === 'resolved' || message.kind === 'rejected') settle(message);
    else heard = message;
  });

  return { exposeAcross: (name: string, value: unknown) => tell({ kind: 'expose', name, value: codec.encode(value) }) };
}

function expose(name: string, value: unknown) {
  if (name in window) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
  Object.defineProperty(window, name, { value: freezeDeep(value), enumerable: true });
}

function freezeDeep(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(freezeDeep);
  return Object.freeze(value);
}

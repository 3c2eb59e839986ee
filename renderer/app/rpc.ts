/**
 * Calls across a message port in both directions: a side that serves an object answers calls for it. One input, one
 * promise; bytes are copied, never shared.
 */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Answers the calls of the other side; throws for a name it does not know. */
export type Serve = (method: string, input: unknown) => Promise<unknown>;

interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly method: string;
  readonly input: unknown;
}

interface Answer {
  readonly kind: 'answer';
  readonly id: number;
  readonly value?: unknown;
  /** Only for bugs: an expected failure is a value. */
  readonly error?: string;
}

interface Event {
  readonly kind: 'event';
  readonly event: unknown;
}

type Message = Call | Answer | Event;

export interface Wire {
  readonly call: (method: string, input: unknown) => Promise<unknown>;
  readonly emit: (event: unknown) => void;
}

/** Joins one end of a port: `serve` answers the other side's calls, `onEvent` hears what it tells unasked. */
export function joinPort(port: Port, serve: Serve, onEvent: (event: unknown) => void): Wire {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let calls = 0;
  port.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'event') onEvent(data.event);
    else if (data.kind === 'call') void answer(port, serve, data);
    else settle(waiting, data);
  };
  return {
    call: (method, input) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        port.postMessage({ kind: 'call', id: calls, method, input } satisfies Call);
      }),
    emit: (event) => port.postMessage({ kind: 'event', event } satisfies Event),
  };
}

/** An object whose methods are calls over the wire; the names are the contract's own list. */
export function remote<T extends object>(names: readonly (keyof T & string)[], wire: Wire): T {
  const methods = names.map((name) => [name, (input: unknown) => wire.call(name, input)]);
  // The names are checked against T where their list is declared, and both ends are compiled together.
  return Object.fromEntries(methods) as T;
}

/** Serves the methods of an object by the contract's own list of names; nothing else on it can be reached. */
export function serveMethods<T extends object>(names: readonly (keyof T & string)[], getTarget: () => T): Serve {
  return (method, input) => {
    const name = names.find((one) => one === method);
    const target = getTarget();
    const call = name === undefined ? undefined : target[name];
    if (typeof call !== 'function') throw new Error(`no method ${method}`);
    return Promise.resolve(call.call(target, input));
  };
}

async function answer(port: Port, serve: Serve, { id, method, input }: Call): Promise<void> {
  try {
    const value = await serve(method, input);
    port.postMessage({ kind: 'answer', id, value } satisfies Answer);
  } catch (error) {
    port.postMessage({ kind: 'answer', id, error: String(error) } satisfies Answer);
  }
}

function settle(
  waiting: Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>,
  { id, value, error }: Answer,
): void {
  const call = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) call?.resolve(value);
  else call?.reject(new Error(error));
}

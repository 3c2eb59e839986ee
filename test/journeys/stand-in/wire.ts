/** What both ends of the channel between the two processes need of it: `process` in the child, `ChildProcess` in the parent. */
export interface Port {
  send(packet: Packet): void;
  listen(listener: (packet: Packet) => void): void;
  /** Called once, when the other process is gone. */
  onGone(listener: () => void): void;
}

export type Packet =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

type Served = Readonly<Record<string, (input: never) => unknown>>;

interface Waiting {
  readonly done: (value: never) => void;
  readonly failed: (reason: Error) => void;
}

/** Offers `served` to the other process and returns what the other process offers, method by method. */
export function connect<Theirs extends object>(port: Port, served: object): Theirs {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let gone = false;
  port.listen((packet) => {
    if (packet.kind === 'call') void answer(port, served as Served, packet);
    else settle(waiting, packet);
  });
  port.onGone(() => {
    gone = true;
    waiting.forEach(({ failed }) => failed(otherIsGone()));
  });
  function call(name: string, input: unknown) {
    if (gone) return Promise.reject(otherIsGone());
    return new Promise((done, failed) => {
      lastId += 1;
      waiting.set(lastId, { done, failed });
      port.send({ kind: 'call', id: lastId, name, input });
    });
  }
  // Every name is a method of the other side; only what awaits a value asks for `then`.
  const methods = {
    get: (_target: object, name: string) => (name === 'then' ? undefined : (input: unknown) => call(name, input)),
  };
  return new Proxy<Theirs>({} as Theirs, methods);
}

function otherIsGone(): Error {
  return new Error('the other process is gone');
}

async function answer(port: Port, served: Served, { id, name, input }: Extract<Packet, { kind: 'call' }>) {
  try {
    const method = served[name];
    if (method === undefined) throw new Error(`nobody serves ${name}`);
    port.send({ kind: 'done', id, value: await method(input as never) });
  } catch (error) {
    port.send({ kind: 'failed', id, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function settle(waiting: Map<number, Waiting>, packet: Exclude<Packet, { kind: 'call' }>) {
  const call = waiting.get(packet.id);
  waiting.delete(packet.id);
  if (packet.kind === 'done') call?.done(packet.value as never);
  else call?.failed(new Error(packet.reason));
}

import { type BridgeEnds, openBridge } from './bridge';
import { makeCodec } from './codec';

/** What the isolated world hands to the built preload, which is CommonJS and asks for `electron` alone. */
export interface PreloadSurroundings {
  readonly require: (name: string) => unknown;
  readonly process: Readonly<Record<string, unknown>>;
}

export interface PreloadStart extends BridgeEnds {
  readonly versions: Readonly<Record<string, string>>;
  /** Name of the function Chromium put into this world: text to the test's process. */
  readonly binding: string;
  /** Name under which this world waits for answers and messages from there. */
  readonly inbox: string;
}

export type ToHost = { readonly id: number; readonly channel: string; readonly text: string };
export type FromHost =
  | { readonly kind: 'answered'; readonly id: number; readonly text: string }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  | { readonly kind: 'message'; readonly channel: string; readonly text: string };

type Listener = (event: object, ...values: readonly unknown[]) => void;

export function start({ binding, inbox, versions, ...ends }: PreloadStart): PreloadSurroundings {
  const { exposeAcross } = openBridge(ends);
  const modules: Readonly<Record<string, unknown>> = {
    electron: { contextBridge: { exposeInMainWorld: exposeAcross }, ipcRenderer: openIpc(takeBinding(binding), inbox) },
  };
  return {
    require: (name) => {
      if (!(name in modules)) throw new Error(`module not found: ${name}`);
      return modules[name];
    },
    process: { versions, platform: 'linux', contextIsolated: true, sandboxed: true, type: 'renderer', env: {} },
  };
}

function openIpc(toHost: (text: string) => void, inbox: string) {
  const codec = makeCodec();
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (reason: Error) => void }>();
  const listeners = new Map<string, readonly Listener[]>();
  let lastId = 0;

  function hear(message: FromHost) {
    if (message.kind === 'message') {
      const values = codec.decode(message.text) as readonly unknown[];
      listeners.get(message.channel)?.forEach((listener) => listener({}, ...values));
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answered') call?.done(codec.decode(message.text));
    else call?.failed(new Error(message.reason));
  }

  Object.defineProperty(globalThis, inbox, { value: hear });

  return {
    invoke: (channel: string, ...values: readonly unknown[]) =>
      new Promise((done, failed) => {
        const message: ToHost = { id: (lastId += 1), channel, text: codec.encode(values) };
        waiting.set(message.id, { done, failed });
        toHost(JSON.stringify(message));
      }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
    },
  };
}

/** Takes the function out of the world, so that the preload itself cannot reach past `ipcRenderer`. */
function takeBinding(name: string): (text: string) => void {
  const found: unknown = Reflect.get(globalThis, name);
  Reflect.deleteProperty(globalThis, name);
  if (typeof found !== 'function') throw new Error('Chromium did not add the binding to this world');
  return (text) => void Reflect.apply(found, undefined, [text]);
}

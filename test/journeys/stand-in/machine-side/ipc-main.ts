import { EventEmitter } from 'node:events';
import { makeCodec } from '../in-page/codec';

type Handler = (event: object, ...values: readonly unknown[]) => unknown;

const codec = makeCodec();

export class StandInIpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler) {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
  removeHandler(channel: string) {
    this.handlers.delete(channel);
  }

  /** Errors read as Electron words them for the window. */
  async invoke(event: object, channel: string, text: string): Promise<string> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`Error invoking remote method '${channel}': Error: No handler registered`);
    try {
      return codec.encode(await handler(event, ...(codec.decode(text) as readonly unknown[])));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  }
}

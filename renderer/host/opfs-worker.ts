import type { StoreAnswer, StoreCall, StoreCalls } from './store-calls';
import { storeDisk } from './store-disk';

/** Entry of the worker that holds the origin's own disk; only here a browser flushes a file before it answers. */
const disk: Readonly<Record<keyof StoreCalls, (input: never) => Promise<unknown>>> = storeDisk();

// One after the other, as on the machine side: an append never meets a scan.
let turn: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<StoreCall>) => {
  turn = turn.then(() => answer(data));
});

async function answer({ id, name, input }: StoreCall) {
  // The caller is our own window, and both sides are typed by `StoreCalls`.
  const result = await disk[name](input as never);
  postMessage({ id, result } satisfies StoreAnswer);
}

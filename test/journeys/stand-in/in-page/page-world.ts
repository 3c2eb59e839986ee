import { type BridgeEnds, openBridge } from './bridge';

/** Runs in the page's own world before any script of the page, and leaves nothing there to be found. */
export function start(ends: BridgeEnds) {
  openBridge(ends);
}

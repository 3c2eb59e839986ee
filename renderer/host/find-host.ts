import type { Host } from '../../electron/contract/host';
import { browserHost } from './browser-host';

/** The machine side where there is one, otherwise the same contract by the means of a browser. */
export function findHost(): Host {
  return window.host ?? browserHost();
}

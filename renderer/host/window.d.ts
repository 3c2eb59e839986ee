import type { Host } from '../../electron/contract/host';

declare global {
  interface Window {
    /** Put there by the preload; absent in the browser edition. */
    readonly host?: Host;
  }
}

import { type BrowserEditionStart, startBrowserEdition } from './driver/browser-edition';
import { type DesktopStart, startDesktop } from './driver/desktop';
import { startRealElectron } from './driver/electron';
import type { Office } from './driver/office';

export type { Office };

/** The built desktop app: on a real Electron where its folder is named, otherwise on the stand-in. */
export function launchDesktop(start: DesktopStart): Promise<Office> {
  const electron = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return electron === undefined || electron === '' ? startDesktop(start) : startRealElectron(start, electron);
}

/** The built browser edition: its server, and a browser with a profile of its own. */
export function launchBrowserEdition(start: BrowserEditionStart): Promise<Office> {
  return startBrowserEdition(start);
}

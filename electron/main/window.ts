import { BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron';
import type { ProjectorPlace } from './projector';
import { type OfficeWindowParts, officeWindowOptions, paperWindowOptions, projectorWindowOptions } from './window-options';

export function openOfficeWindow(session: Session, parts: OfficeWindowParts): BrowserWindow {
  const window = openWindow(session, officeWindowOptions(parts));
  window.once('ready-to-show', () => window.show());
  // The title stands in the task bar for all to see; a page may not write a name into it.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

export function openPaperWindow(session: Session): BrowserWindow {
  return openWindow(session, paperWindowOptions());
}

export function openProjectorWindow(session: Session, place: ProjectorPlace): BrowserWindow {
  const window = openWindow(session, projectorWindowOptions(place));
  window.on('page-title-updated', (event) => event.preventDefault());
  // A page without script hears no key.
  window.webContents.on('before-input-event', (_event, { key }) => {
    if (key === 'Escape') window.close();
  });
  return window;
}

/** The one place where a window is made. */
function openWindow(session: Session, { webPreferences, ...options }: BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({ ...options, webPreferences: { ...webPreferences, session } });
}

/** Brings the office to the front, as when the program is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

import type { BrowserWindowConstructorOptions } from 'electron';
import type { ProjectorPlace } from './projector';

export interface OfficeWindowParts {
  /** Path of the built preload. */
  readonly preload: string;
  readonly title: string;
  readonly devTools: boolean;
}

/** The window of the office. Defaults that matter are written out, so that a change of Electron cannot loosen them. */
export function officeWindowOptions({ preload, title, devTools }: OfficeWindowParts): BrowserWindowConstructorOptions {
  return {
    title,
    width: 1280,
    height: 800,
    // Old office screens are 1024 × 768, less the task bar.
    minWidth: 960,
    minHeight: 640,
    backgroundColor: '#f1f5f4',
    show: false,
    webPreferences: { ...lockedDown, preload, devTools },
  };
}

/** The hidden window of a paper: static HTML, no script, no preload. */
export function paperWindowOptions(): BrowserWindowConstructorOptions {
  return { show: false, webPreferences: { ...lockedDown, javascript: false, devTools: false } };
}

/** The window for everybody in the room: a page like a paper, in the place that was found for it. */
export function projectorWindowOptions(place: ProjectorPlace): BrowserWindowConstructorOptions {
  return {
    ...place,
    title: '投影',
    backgroundColor: '#ffffff',
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...lockedDown, javascript: false, devTools: false },
  };
}

const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const;

import { EventEmitter } from 'node:events';
import type { DialogKind, MachineStart, WindowSide } from '../sides';
import { StandInApp } from './app';
import { StandInIpcMain } from './ipc-main';
import { Menus } from './menu';
import { type SchemeHandler, Sessions } from './session';
import { strict } from './strict';
import { browserWindowClass, OpenWindows } from './windows';

/** What the stand-in keeps hold of while the app runs. */
export interface RunningApp {
  /** What `require('electron')` gives to the built main bundle. */
  readonly electron: object;
  readonly app: StandInApp;
  readonly sessions: Sessions;
  readonly ipcMain: StandInIpcMain;
  readonly menus: Menus;
  readonly windows: OpenWindows;
}

export function standInElectron(start: MachineStart, windowSide: WindowSide): RunningApp {
  const windows = new OpenWindows();
  const app = new StandInApp(start, windows);
  const sessions = new Sessions();
  const ipcMain = new StandInIpcMain();
  const menus = new Menus();
  const electron = strict('electron', {
    app: strict('app', app),
    BrowserWindow: browserWindowClass({ app, sessions, windowSide }, windows),
    ipcMain: strict('ipcMain', ipcMain),
    Menu: strict('Menu', menus),
    dialog: strict('dialog', dialogs(windowSide)),
    session: strict('session', sessions),
    protocol: strict('protocol', {
      // `address.ts` gives every scheme an origin, as `standard` would.
      registerSchemesAsPrivileged: () => undefined,
      handle: (scheme: string, handler: SchemeHandler) => sessions.defaultSession.protocol.handle(scheme, handler),
    }),
    shell: strict('shell', {
      showItemInFolder: (path: string) => void windowSide.note({ what: 'showItemInFolder', detail: path }),
    }),
    screen: strict('screen', { getAllDisplays: () => [{ bounds: desk }] }),
    powerMonitor: new EventEmitter(),
  });
  return { electron, app, sessions, ipcMain, menus, windows };
}

/** One screen, as large as a window; a headless Chromium has no second one. */
const desk = { x: 0, y: 0, width: 1280, height: 800 };

function dialogs(windowSide: WindowSide) {
  async function ask(dialog: DialogKind, given: readonly unknown[]) {
    // The window comes first, or is left out.
    return windowSide.answerDialog({ dialog, options: plain(given.at(-1)) });
  }
  return {
    showSaveDialog: async (...given: readonly unknown[]) => {
      const [filePath = ''] = (await ask('save', given)) ?? [];
      return { canceled: filePath === '', filePath };
    },
    showOpenDialog: async (...given: readonly unknown[]) => {
      const filePaths = (await ask('open', given)) ?? [];
      return { canceled: filePaths.length === 0, filePaths };
    },
    showMessageBox: async (...given: readonly unknown[]) => {
      const [button = '0'] = (await ask('message', given)) ?? [];
      return { response: Number(button), checkboxChecked: false };
    },
    showErrorBox: (title: string, content: string) =>
      void windowSide.note({ what: 'error-box', detail: `${title}: ${content}` }),
  };
}

/** Options as data: functions and live objects cannot cross to the other process. */
function plain(options: unknown): unknown {
  return JSON.parse(JSON.stringify(options ?? {}));
}

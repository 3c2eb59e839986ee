import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import type { InWindow, MachineSide, MachineStart, WindowSide } from '../sides';
import { connect, type Packet } from '../wire';
import { type RunningApp, standInElectron } from './electron';

/** The child process: runs the built main bundle over the stand-in and answers what the window side and tests ask. */
let running: RunningApp | undefined;

const windowSide = connect<WindowSide>(
  {
    send: (message) => void process.send?.(message),
    listen: (listener) => process.on('message', (message) => listener(message as Packet)),
    onGone: (listener) => process.once('disconnect', listener),
  },
  {
    start: async (input) => {
      running = standInElectron(input, windowSide);
      runMain(input, running.electron);
    },
    serve: async ({ window, request }) => contentsOf(window).session.serve(request),
    invoke: async ({ window, frameUrl, channel, text }) => {
      const sender = contentsOf(window);
      sender.mainFrame.url = frameUrl;
      return host().ipcMain.invoke({ sender, senderFrame: sender.mainFrame, processId: 1, frameId: 1 }, channel, text);
    },
    prevents: async ({ window, event, url }) => {
      let prevented = false;
      const details = { url, isMainFrame: true, preventDefault: () => (prevented = true) };
      const contents = contentsOf(window);
      if (event === 'will-download') contents.session.emit(event, details, { getURL: () => url }, contents);
      else contents.emit(event, details, url);
      return prevented;
    },
    allowsOpening: async ({ window, url }) => contentsOf(window).openHandler({ url }).action === 'allow',
    cancels: async ({ window, url, resourceType }) => contentsOf(window).session.cancels(url, resourceType),
    happened: async ({ window, event }) => {
      const shown = host().windows.byNumber.get(window);
      if (event === 'closed') return shown?.destroy();
      shown?.webContents.emit(event, {}, { reason: 'crashed', exitCode: 1 });
      if (event === 'dom-ready') shown?.emit('ready-to-show');
    },
    askPermissions: async ({ permissions }) => {
      const sessions = host().sessions.all();
      return Promise.all(sessions.flatMap((session) => permissions.map((permission) => session.askPermission(permission))));
    },
    windowOptions: async () =>
      host().windows.made.map(
        (options) => JSON.parse(JSON.stringify(options, withoutSessions)) as Readonly<Record<string, unknown>>,
      ),
    pressMenu: async ({ id }) => host().menus.press(id),
    secondInstance: async () => void host().app.emit('second-instance', {}, [], process.cwd()),
    quit: async () => void setImmediate(() => host().app.quit()),
  } satisfies MachineSide,
);

// The test's process is gone, or let go: a stand-in without windows has nothing to live for.
process.on('disconnect', () => process.exit(0));

function host(): RunningApp {
  if (running === undefined) throw new Error('the stand-in was not started');
  return running;
}

function contentsOf(window: InWindow['window']) {
  const shown = host().windows.byNumber.get(window);
  if (shown === undefined) throw new Error(`no window ${window}`);
  return shown.webContents;
}

/** Both names under which a bundle may ask for Electron. */
function runMain({ appFolder, main }: MachineStart, electron: object) {
  const loader = Module as unknown as { _load(name: string, ...rest: readonly unknown[]): unknown };
  const load = loader._load.bind(loader);
  loader._load = (name, ...rest) => (name === 'electron' || name === 'electron/main' ? electron : load(name, ...rest));
  const entry = join(appFolder, main);
  createRequire(entry)(entry);
}

function withoutSessions(key: string, value: unknown): unknown {
  return key === 'session' ? '(session)' : value;
}

import { once } from 'node:events';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { Journal } from '../stand-in/window-side/journal';
import { appFolder, type DesktopStart } from './desktop';
import type { Office } from './office';
import { waitForBackup, waitForFile } from './wait-for-file';

/** The same app on a real Electron, unpacked in the folder `electron`. */
export async function startRealElectron({ userData }: DesktopStart, electron: string): Promise<Office> {
  const folder = join(userData, 'yuezhang');
  const journal = new Journal();
  let running: { readonly app: ElectronApplication; readonly page: Page } | undefined;
  const open = async () => {
    const app = await _electron.launch({
      executablePath: join(electron, executable()),
      args: argumentsFor(folder),
      env: env(),
    });
    const page = await app.firstWindow();
    journal.listenTo(page);
    running = { app, page };
  };
  const now = () => {
    if (running === undefined) throw new Error('the office is closed');
    return running;
  };
  const close = async () => {
    await running?.app.close();
    running = undefined;
  };
  const answers = answersOf(() => now().app);
  await open();
  return {
    edition: 'desktop',
    folder,
    journal,
    get page() {
      return now().page;
    },
    hall: async () =>
      now()
        .app.windows()
        .find((each) => each.url().startsWith('app://paper/')),
    ...answers,
    saved: waitForFile,
    backUpTo: async (folder, press) => {
      await answers.answerOpen(folder);
      await press();
      return waitForBackup(folder);
    },
    printTo: async (file, press) => {
      await answers.answerSave(file);
      await press();
      await waitForFile(file);
    },
    kill: async () => {
      const process = running?.app.process();
      running = undefined;
      if (process === undefined) return;
      const gone = once(process, 'exit');
      process.kill('SIGKILL');
      await gone;
    },
    restart: async () => {
      await close();
      await open();
    },
    close,
  };
}

/** Native dialogs cannot be pressed; the app's calls of them are answered instead. */
function answersOf(app: () => ElectronApplication): Pick<Office, 'answerSave' | 'answerOpen'> {
  return {
    answerSave: (file) =>
      app().evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, file),
    answerOpen: (file) =>
      app().evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      }, file),
  };
}

function argumentsFor(folder: string): string[] {
  return [appFolder, `--user-data-dir=${folder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Electron started as plain Node would know nothing of windows. */
function env(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function executable(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchStandIn, type StandIn } from '../stand-in/launch';
import { Journal } from '../stand-in/window-side/journal';
import type { Office } from './office';
import { waitForBackup, waitForFile } from './wait-for-file';

export interface DesktopStart {
  /** Stands for the system's folder of application data. */
  readonly userData: string;
}

export interface DesktopOffice extends Office {
  /** For tests of what only the machine side knows. */
  readonly standIn: StandIn;
}

export const appFolder = process.env['YUEZHANG_APP_FOLDER'] ?? fileURLToPath(new URL('../../..', import.meta.url));

export async function startDesktop({ userData }: DesktopStart): Promise<DesktopOffice> {
  const journal = new Journal();
  const open = async () => {
    const standIn = await launchStandIn({ appFolder, main: 'out/main/main.cjs', appData: userData, journal });
    return { standIn, page: await standIn.window() };
  };
  let running: { readonly standIn: StandIn; readonly page: Page } | undefined = await open();
  const now = () => {
    if (running === undefined) throw new Error('the office is closed');
    return running;
  };
  const close = async () => {
    await journal.whileEnding(() => running?.standIn.close());
    running = undefined;
  };
  return {
    edition: 'desktop',
    folder: join(userData, 'yuezhang'),
    journal,
    get page() {
      return now().page;
    },
    get standIn() {
      return now().standIn;
    },
    hall: async () => now().standIn.hall(),
    answerSave: async (file) => now().standIn.answer('save', [file]),
    answerOpen: async (file) => now().standIn.answer('open', [file]),
    saved: waitForFile,
    backUpTo: async (folder, press) => {
      now().standIn.answer('open', [folder]);
      await press();
      return waitForBackup(folder);
    },
    printTo: async (file, press) => {
      now().standIn.answer('save', [file]);
      await press();
      await waitForFile(file);
    },
    kill: async () => {
      await journal.whileEnding(() => running?.standIn.kill());
      running = undefined;
    },
    restart: async () => {
      await close();
      running = await open();
    },
    close,
  };
}

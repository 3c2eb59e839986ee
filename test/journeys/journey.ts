import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { launchBrowserEdition, launchDesktop, type Office } from './driver';

/** What a journey is given: offices on PCs of their own, and a stick that goes from one to the other. */
export interface Journey {
  /** Starts the app on the PC of this name, with an empty profile the first time. */
  open(pc: string): Promise<Office>;
  /** The stick's folder. */
  readonly stick: string;
  /** A place on the stick. */
  onStick(fileName: string): string;
  /** Keeps a picture of the screen in the results of the run. */
  picture(office: Office, name: string): Promise<void>;
}

/** Each journey runs on both editions, and after it nothing may have been complained of. */
export const test = base.extend<{ journey: Journey }>({
  journey: async ({ browserName: _ }, use, info) => {
    const offices: Office[] = [];
    const stick = info.outputPath('U盘');
    mkdirSync(stick, { recursive: true });
    const pictures = join(info.project.outputDir, '../screens', info.project.name);
    await use({
      open: async (pc) => {
        const folder = info.outputPath(pc);
        const start =
          info.project.name === 'browser' ? launchBrowserEdition({ profileDir: folder }) : launchDesktop({ userData: folder });
        offices.push(await start);
        return start;
      },
      stick,
      onStick: (fileName) => join(stick, fileName),
      picture: async ({ page }, name) => void (await page.screenshot({ path: join(pictures, `${name}.png`) })),
    });
    // How far a failed journey got.
    if (info.errors.length > 0) {
      for (const [index, office] of offices.entries()) await pictureOf(office, info.outputPath(`failed-${index}.png`));
    }
    for (const office of offices) await office.close();
    expect(offices.flatMap(({ journal }) => journal.complaints)).toEqual([]);
    expect(offices.flatMap(({ journal }) => journal.network)).toEqual([]);
  },
});

/** An office that was killed or whose window is gone has none. */
async function pictureOf(office: Office, file: string) {
  try {
    await office.page.screenshot({ path: file });
  } catch {
    return;
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The app puts a file under its name only when it is whole. */
export async function waitForFile(file: string) {
  await expect.poll(() => existsSync(file), { message: `${file} stands there` }).toBe(true);
}

/** The desktop app keeps each backup in a folder of its own, which gets its name when it is whole. */
export async function waitForBackup(folder: string): Promise<string> {
  const finished = () => readdirSync(folder).filter((name) => !name.endsWith('.part'));
  await expect.poll(finished, { message: `a backup stands in ${folder}` }).toHaveLength(1);
  return join(folder, finished()[0] ?? '');
}

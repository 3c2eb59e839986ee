import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';

/** The app puts a file under its name only when it is whole. */
export async function waitForFile(file: string) {
  await expect.poll(() => existsSync(file), { message: `${file} stands there` }).toBe(true);
}

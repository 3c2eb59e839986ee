import type { Page } from '@playwright/test';
import type { Host } from '../../../electron/contract/host';

/** An answer of the host as it arrives from the page. */
export interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: unknown;
}

export const good = (value: unknown) => ({ ok: true, value });
export const bad = (error: string) => ({ ok: false, error });

export async function ask<M extends keyof Host>(page: Page, method: M, input: Parameters<Host[M]>[0]): Promise<Reply> {
  await page.waitForFunction(() => Reflect.has(window, 'host'));
  return page.evaluate(
    ([name, sent]) => {
      const host = Reflect.get(window, 'host') as Record<string, (given: unknown) => Promise<Reply>>;
      const call = host[name];
      if (call === undefined) throw new Error(`the host has no ${name}`);
      return call(sent);
    },
    [method as string, input as unknown] as const,
  );
}

/** A person clicks, the file field opens, the person chooses. */
export async function openThrough(
  page: Page,
  file: string,
  method: 'fileOpen' | 'backupRestore',
  input: object,
): Promise<Reply> {
  const chooser = page.waitForEvent('filechooser');
  await page.mouse.click(5, 5);
  const asked = ask(page, method, input as never);
  await (await chooser).setFiles(file);
  return asked;
}

export function append(page: Page, index: number, text: string) {
  return ask(page, 'journalAppend', { store: 'office', index, entry: bytesOf(text) });
}

export async function entries(page: Page): Promise<readonly string[]> {
  const { value } = await ask(page, 'journalRead', { store: 'office', from: 0 });
  return (value as { readonly entries: readonly Uint8Array[] }).entries.map((entry) => new TextDecoder().decode(entry));
}

const journalPath = ['yuezhang', 'office', 'journal'];

/** Leaves the page that holds the journal, changes the file on the browser's own disk, and comes back. */
export async function changeJournal(page: Page, change: (journal: Uint8Array) => Uint8Array): Promise<void> {
  const home = page.url();
  await page.goto(new URL('/none', home).href);
  const journal = await page.evaluate(async (path) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of path) folder = await folder.getDirectoryHandle(name);
    const handle = await folder.getFileHandle('000001.yzj');
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  }, journalPath);
  await page.evaluate(
    async ([path, bytes]) => {
      let folder = await navigator.storage.getDirectory();
      for (const name of path) folder = await folder.getDirectoryHandle(name);
      const writable = await (await folder.getFileHandle('000001.yzj')).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    },
    [journalPath, change(journal)] as const,
  );
  await page.goto(home);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf({ value }: Reply): string {
  return new TextDecoder().decode((value as { readonly bytes: Uint8Array }).bytes);
}

export function wordOf({ value }: Reply): string {
  return (value as { readonly transfer: string }).transfer;
}

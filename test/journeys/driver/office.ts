import type { Page } from '@playwright/test';
import type { Journal } from '../stand-in/window-side/journal';

/** One running copy of the app, the same for both editions. What a person does, they do on `page`. */
export interface Office {
  readonly edition: 'desktop' | 'browser';
  /** The window; another one after a restart. */
  readonly page: Page;
  /** Folder with everything this copy keeps. */
  readonly folder: string;
  /** Complaints, network and the like, over all restarts. */
  readonly journal: Journal;
  /** What the room sees, once it is shown; nothing where the machine has one window. */
  hall(): Promise<Page | undefined>;
  /** The next file the app saves goes here. */
  answerSave(file: string): Promise<void>;
  /** Waits until such a file stands there whole. */
  saved(file: string): Promise<void>;
  /** The next file the app asks for is this one. */
  answerOpen(file: string): Promise<void>;
  /** Does what makes a backup, in this folder; returns what is named when it is to be restored. */
  backUpTo(folder: string, press: () => Promise<void>): Promise<string>;
  /** Does what prints a paper and leaves the PDF that comes of it here. */
  printTo(file: string, press: () => Promise<void>): Promise<void>;
  /** Gone at once, nothing flushed by anyone. */
  kill(): Promise<void>;
  /** Opens again after a kill, or closes and opens. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

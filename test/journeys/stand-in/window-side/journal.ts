import type { Page } from '@playwright/test';
import { fromChromium } from '../address';
import type { Note } from '../sides';

/** What happened while a test ran, for the test to look at afterwards. */
export class Journal {
  /** Errors of the console and of scripts, among them every breach of the content security policy. */
  readonly complaints: string[] = [];
  /** Addresses outside the app that anything asked for. */
  readonly network: string[] = [];
  readonly blockedNavigations: string[] = [];
  readonly opened: { readonly url: string; readonly allowed: boolean }[] = [];
  readonly downloads: { readonly url: string; readonly prevented: boolean }[] = [];
  readonly notes: Note[] = [];
  private ending = false;

  listenTo(page: Page) {
    page.on('console', (message) => {
      if (message.type() !== 'error' || (this.ending && message.text().startsWith('Failed to load resource'))) return;
      this.complaints.push(`${message.text()} (${fromChromium(message.location().url)})`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message));
    page.on('crash', () => this.complaints.push('the page crashed'));
  }

  /** What a page was fetching when it was ended is cut off; that is no fault of the page. */
  async whileEnding(end: () => Promise<void> | undefined) {
    this.ending = true;
    await end();
    this.ending = false;
  }

  /** For a page without the stand-in around it: whatever does not go to its own address. */
  listenToNetwork(page: Page, own: string) {
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(own)) this.network.push(request.url());
    });
  }
}

import type { BrowserContext, Page } from '@playwright/test';
import type { StandInBundle } from '../bundle';
import type { DialogKind, MachineSide, OpenWindow, WindowSide } from '../sides';
import { contextOptions, type RunningBrowser, startBrowser } from './browser';
import type { Journal } from './journal';
import { type HostWindow, openHostWindow } from './windows';

type DialogAnswer = readonly string[] | null;

/** Holds Chromium and its windows for one running copy of the app. */
export class Windows {
  private readonly windows = new Map<number, HostWindow>();
  private readonly answers: Readonly<Record<DialogKind, DialogAnswer[]>> = { save: [], open: [], message: [] };
  private running: Promise<RunningBrowser> | undefined;

  constructor(
    private readonly bundle: StandInBundle,
    private readonly journal: Journal,
  ) {}

  serve(machine: () => MachineSide): WindowSide {
    return {
      openWindow: async ({ window, ...open }) => {
        const context = await this.contextFor(open);
        const parts = { number: window, open, context, bundle: this.bundle, machine: machine(), journal: this.journal };
        this.windows.set(window, await openHostWindow(parts));
      },
      loadUrl: async ({ window, url }) => this.get(window).load(url),
      reload: async ({ window }) => void (await this.get(window).page.reload()),
      deliver: async ({ window, channel, text }) => this.windows.get(window)?.deliver(channel, text),
      printToPdf: async ({ window, ...options }) => this.get(window).printToPdf(options),
      closeWindow: async ({ window }) => this.closeWindow(window),
      answerDialog: async ({ dialog, options }) => this.takeAnswer(dialog, options),
      note: async (note) => void this.journal.notes.push(note),
    };
  }

  answer(dialog: DialogKind, answer: DialogAnswer) {
    this.answers[dialog].push(answer);
  }

  /** The newest window a person can see. */
  newest(): Page | undefined {
    return [...this.windows.values()].findLast(({ inMemory, page }) => !inMemory && page.url() !== 'about:blank')?.page;
  }

  /** The newest window whose session leaves nothing on disk: a paper while it is printed, otherwise the projector. */
  newestInMemory(): Page | undefined {
    return [...this.windows.values()].findLast(({ inMemory }) => inMemory)?.page;
  }

  async kill() {
    await (await this.running)?.kill();
  }
  async close() {
    await (await this.running)?.close();
  }

  private async contextFor({ profile, javascript }: OpenWindow): Promise<BrowserContext> {
    if (profile === null) {
      const browser = (await this.running)?.browser;
      if (browser === undefined) throw new Error('a session in memory needs a window on disk beside it');
      return browser.newContext({ ...contextOptions, javaScriptEnabled: javascript });
    }
    // One profile is one browser, and the app keeps all its windows in one profile.
    this.running ??= startBrowser({ profile, reachable: [] });
    return (await this.running).context;
  }

  private async closeWindow(number: number) {
    const window = this.windows.get(number);
    this.windows.delete(number);
    if (window?.inMemory === true) await window.page.context().close();
    else await window?.page.close();
  }

  private takeAnswer(dialog: DialogKind, options: unknown): DialogAnswer {
    this.journal.notes.push({ what: `${dialog}-dialog`, detail: JSON.stringify(options) });
    const answer = this.answers[dialog].shift();
    if (answer !== undefined) return answer;
    this.journal.complaints.push(`the app opened a ${dialog} dialog that no test answers: ${JSON.stringify(options)}`);
    return null;
  }

  private get(number: number): HostWindow {
    const window = this.windows.get(number);
    if (window === undefined) throw new Error(`no window ${number}`);
    return window;
  }
}

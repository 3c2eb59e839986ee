import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { makeCodec } from '../in-page/codec';
import type { PdfOptions, WindowSide } from '../sides';
import type { StandInApp } from './app';
import type { Sessions, StandInSession } from './session';

/** The part of Electron's window options that the stand-in acts on; all of them are kept for tests to read. */
export interface WindowOptions {
  readonly webPreferences?: WebPreferences;
}

export interface WebPreferences {
  readonly preload?: string;
  readonly javascript?: boolean;
  readonly session?: StandInSession;
  readonly partition?: string;
}

export interface WindowParts {
  readonly app: StandInApp;
  readonly sessions: Sessions;
  readonly windowSide: WindowSide;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

const codec = makeCodec();

/** `webContents` of the stand-in: the page itself lives on the window side. */
export class StandInContents extends EventEmitter {
  readonly session: StandInSession;
  readonly mainFrame = { url: '', parent: null };
  openHandler: OpenHandler = () => ({ action: 'allow' });
  private readonly windowSide: WindowSide;
  private readonly opened: Promise<void>;
  private gone = false;

  constructor(
    { app, sessions, windowSide }: WindowParts,
    readonly id: number,
    { preload = '', javascript = true, session, partition = '' }: WebPreferences,
  ) {
    super();
    this.session = session ?? sessions.fromPartition(partition);
    this.windowSide = windowSide;
    this.opened = windowSide.openWindow({
      window: id,
      preload: preload === '' ? '' : readFileSync(preload, 'utf8'),
      javascript,
      profile: this.session.isPersistent() ? app.getPath('sessionData') : null,
    });
    // A window that could not be opened is reported by the first thing asked of it.
    this.opened.catch(() => undefined);
  }

  async loadURL(url: string) {
    await this.opened;
    this.mainFrame.url = url;
    await this.windowSide.loadUrl({ window: this.id, url });
  }
  getURL() {
    return this.mainFrame.url;
  }
  send(channel: string, ...values: readonly unknown[]) {
    void this.windowSide.deliver({ window: this.id, channel, text: codec.encode(values) });
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler;
  }
  async printToPDF(options: Partial<PdfOptions> = {}) {
    const { printBackground = false, landscape = false, preferCSSPageSize = false } = options;
    return Buffer.from(await this.windowSide.printToPdf({ window: this.id, printBackground, landscape, preferCSSPageSize }));
  }
  print(_options: object, done?: (success: boolean, reason: string) => void) {
    void this.windowSide.note({ what: 'print', detail: this.mainFrame.url }).then(() => done?.(true, ''));
  }
  reload() {
    void this.windowSide.reload({ window: this.id });
  }
  isDestroyed() {
    return this.gone;
  }
  close() {
    this.gone = true;
    void this.windowSide.closeWindow({ window: this.id }).catch(() => undefined);
    this.emit('destroyed');
  }
  // What Electron would switch on and the stand-in cannot show.
  setWebRTCIPHandlingPolicy() {}
  setZoomFactor() {}
  openDevTools() {}
}

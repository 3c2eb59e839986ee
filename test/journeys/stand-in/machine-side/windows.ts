import { EventEmitter } from 'node:events';
import type { StandInApp } from './app';
import { StandInContents, type WindowOptions, type WindowParts } from './contents';

/** The windows the app has open, and the options of all it ever made. */
export class OpenWindows {
  readonly byNumber = new Map<number, StandInWindow>();
  readonly made: WindowOptions[] = [];

  all(): StandInWindow[] {
    return [...this.byNumber.values()];
  }
}

export class StandInWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: StandInContents;
  private readonly app: StandInApp;

  constructor(
    parts: WindowParts,
    private readonly open: OpenWindows,
    options: WindowOptions,
  ) {
    super();
    this.app = parts.app;
    this.id = open.made.push(options);
    this.webContents = new StandInContents(parts, this.id, options.webPreferences ?? {});
    open.byNumber.set(this.id, this);
    this.app.emit('web-contents-created', {}, this.webContents);
    this.app.emit('browser-window-created', {}, this);
  }

  loadURL(url: string) {
    return this.webContents.loadURL(url);
  }
  close() {
    let agreed = true;
    this.emit('close', { preventDefault: () => (agreed = false) });
    if (agreed) this.destroy();
  }
  destroy() {
    if (!this.open.byNumber.delete(this.id)) return;
    this.webContents.close();
    this.emit('closed');
    if (this.open.byNumber.size === 0) this.app.emit('window-all-closed');
  }
  isDestroyed() {
    return !this.open.byNumber.has(this.id);
  }
  isMinimized() {
    return false;
  }
  getBounds() {
    return { x: 0, y: 0, width: 1280, height: 800 };
  }
  // A headless Chromium has no place on a desk.
  show() {}
  focus() {}
  restore() {}
}

/** The class `BrowserWindow` as the bundle knows it. */
export function browserWindowClass(parts: WindowParts, open: OpenWindows): object {
  return class BrowserWindow extends StandInWindow {
    static getAllWindows() {
      return open.all();
    }
    static fromWebContents(contents: StandInContents) {
      return open.byNumber.get(contents.id) ?? null;
    }
    constructor(options: WindowOptions = {}) {
      super(parts, open, options);
    }
  };
}

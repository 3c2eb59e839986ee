/**
 * The stand-in is two processes, as Electron is. The machine side runs the built main bundle; the window side holds
 * Chromium. Each may ask this much of the other.
 */

/** Served by the child process, asked by the window side and by tests. */
export interface MachineSide {
  start(input: MachineStart): Promise<void>;
  /** A page asks for an address of the app's own scheme; null where no handler is registered. */
  serve(input: InWindow & { readonly request: PageRequest }): Promise<PageResponse | null>;
  /** A message of `ipcRenderer.invoke`; `text` is in the codec of `in-page/codec.ts`, and so is the answer. */
  invoke(input: InWindow & { readonly frameUrl: string; readonly channel: string; readonly text: string }): Promise<string>;
  /** True where the app prevented it. */
  prevents(input: InWindow & { readonly event: PreventableEvent; readonly url: string }): Promise<boolean>;
  /** True where the handler of `window.open` allows the address. */
  allowsOpening(input: InWindow & { readonly url: string }): Promise<boolean>;
  /** True where `webRequest.onBeforeRequest` cancels the address, false also where nothing is registered. */
  cancels(input: InWindow & { readonly url: string; readonly resourceType: string }): Promise<boolean>;
  happened(input: InWindow & { readonly event: PageEvent }): Promise<void>;
  /** What the registered handlers answer to each permission; null where none is registered. */
  askPermissions(input: { readonly permissions: readonly string[] }): Promise<readonly PermissionAnswer[]>;
  /** Options with which the app made its windows, functions and sessions left out. */
  windowOptions(input: Nothing): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Presses a menu item by its id. */
  pressMenu(input: { readonly id: string }): Promise<void>;
  secondInstance(input: Nothing): Promise<void>;
  quit(input: Nothing): Promise<void>;
}

/** Served by the test's process, asked by the app's main bundle through the stand-in of `electron`. */
export interface WindowSide {
  openWindow(input: InWindow & OpenWindow): Promise<void>;
  loadUrl(input: InWindow & { readonly url: string }): Promise<void>;
  reload(input: InWindow): Promise<void>;
  /** A message for `ipcRenderer.on` in the preload world. */
  deliver(input: InWindow & { readonly channel: string; readonly text: string }): Promise<void>;
  printToPdf(input: InWindow & PdfOptions): Promise<Uint8Array>;
  closeWindow(input: InWindow): Promise<void>;
  /** What the test answers to a dialog: paths, or null for "cancel". */
  answerDialog(input: { readonly dialog: DialogKind; readonly options: unknown }): Promise<readonly string[] | null>;
  /** Something the app asked of the system that a test may want to see. */
  note(input: Note): Promise<void>;
}

export type Nothing = Readonly<Record<string, never>>;

export interface InWindow {
  readonly window: number;
}

export interface MachineStart {
  /** Folder that holds `package.json` and `out/`. */
  readonly appFolder: string;
  /** Built entry, relative to the folder. */
  readonly main: string;
  /** Stands for the system's folder of application data. */
  readonly appData: string;
}

export interface OpenWindow {
  /** Source text of the built preload, empty where the window has none. */
  readonly preload: string;
  readonly javascript: boolean;
  /** Chromium's folder on disk; null for a session that lives in memory. */
  readonly profile: string | null;
}

export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface PdfOptions {
  readonly printBackground: boolean;
  readonly landscape: boolean;
  readonly preferCSSPageSize: boolean;
}

export type PreventableEvent = 'will-navigate' | 'will-frame-navigate' | 'will-download';
export type PageEvent = 'dom-ready' | 'did-finish-load' | 'render-process-gone' | 'closed';
export type DialogKind = 'save' | 'open' | 'message';

export interface PermissionAnswer {
  readonly partition: string;
  readonly permission: string;
  readonly requested: boolean | null;
  readonly checked: boolean | null;
}

export interface Note {
  readonly what: string;
  readonly detail: string;
}

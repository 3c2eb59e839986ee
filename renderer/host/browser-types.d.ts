import type { SyncFile } from './sync-file';

/** What browsers offer and the compiler's library of the DOM does not name yet; all of it is asked for before it is used. */
declare global {
  interface FileSystemFileHandle {
    /** In workers only. */
    createSyncAccessHandle(): Promise<SyncFile>;
    /** Gives the file another name; a file of that name is replaced. */
    move(name: string): Promise<void>;
  }

  interface PickerType {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }

  interface Window {
    showSaveFilePicker?(options: {
      readonly suggestedName: string;
      readonly types: readonly PickerType[];
    }): Promise<FileSystemFileHandle>;
    showOpenFilePicker?(options: { readonly types: readonly PickerType[] }): Promise<readonly [FileSystemFileHandle]>;
  }

  interface Element {
    /** Parses HTML and leaves out everything that could run. */
    setHTML?(html: string, options: { readonly sanitizer: object }): void;
  }

  interface ImportMetaEnv {
    /** The version in package.json, put in by the build. */
    readonly VITE_VERSION: string;
  }
}

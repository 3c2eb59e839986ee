import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Dialogs, FileKind } from './host/dialogs';

/** As much of Electron's `dialog` as we use. */
export interface DialogBox<Window> {
  showSaveDialog(parent: Window, options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
  showOpenDialog(parent: Window, options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
}

/** The system's own dialogs, in front of the office's window. What is chosen leaves no trace in the list of recent files. */
export function systemDialogs<Window>(dialog: DialogBox<Window>, parent: () => Window): Dialogs {
  return {
    saveAs: async ({ title, suggestedName, kinds }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
        title,
        defaultPath: suggestedName,
        filters: filtersOf(kinds),
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    openFile: async ({ title, kinds }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        title,
        filters: filtersOf(kinds),
        // A file may have been hidden on its way by a program that hides what it does not know.
        properties: ['openFile', 'showHiddenFiles', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseFolder: async ({ title, start }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        title,
        ...(start === null ? {} : { defaultPath: start }),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

function filtersOf(kinds: readonly FileKind[]): { name: string; extensions: string[] }[] {
  return kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}

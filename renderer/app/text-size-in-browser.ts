import type { TextSizeMemory } from '../ui/text-size';

const key = 'text-size';

/** Remembers the text size beside the app's data; where that is forbidden the size lasts until the window closes. */
export function textSizeInBrowser(storage: Storage): TextSizeMemory {
  return {
    read: () => {
      try {
        return storage.getItem(key);
      } catch {
        return null;
      }
    },
    write: (size) => {
      try {
        storage.setItem(key, size);
      } catch {
        // A full or forbidden storage must not stop anybody from reading in a larger size.
      }
    },
  };
}

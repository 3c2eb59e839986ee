import type { Host, SavedFile } from '../../contract/host';
import { fail, ok } from '../../../renderer/domain/result';
import { findStats } from './files';
import { attempt } from './host-error';

/** Files written since the start. The window knows each by a random word, so it can show none that we did not write. */
export interface SavedFiles {
  remember(place: string): SavedFile;
  readonly methods: Pick<Host, 'showSaved'>;
}

export interface SavedFileParts {
  readonly randomBytes: (count: number) => Uint8Array;
  readonly showInFolder: (place: string) => void;
}

export function savedFiles({ randomBytes, showInFolder }: SavedFileParts): SavedFiles {
  const places = new Map<string, string>();
  return {
    remember: (place) => {
      const file = Buffer.from(randomBytes(16)).toString('hex');
      places.set(file, place);
      return { file, place };
    },
    methods: {
      showSaved: ({ file }) =>
        attempt('read-failed', async () => {
          const place = places.get(file);
          if (place === undefined || (await findStats(place)) === undefined) return fail('not-found');
          showInFolder(place);
          return ok({});
        }),
    },
  };
}

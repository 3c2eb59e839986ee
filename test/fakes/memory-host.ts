import type { Host, HostError } from '../../electron/contract/host';
import { fail, ok, type Result } from '../../renderer/domain/result';
import { memoryBackups } from './memory-backups';
import { type MemoryDrive, memoryDrive } from './memory-drive';
import { memoryFiles } from './memory-files';
import { emptyStores, type Machine } from './memory-machine';
import { memoryStores } from './memory-stores';

/** The whole machine in memory. It keeps what it was given as long as the test keeps it: a second office worker on it is a restart. */
export interface MemoryHost extends Host, Omit<Machine, 'saved'> {
  /** Places that `showSaved` showed. */
  readonly shown: readonly string[];
  /** What the room sees; undefined while no projector is open. A test may close it as a person would. */
  readonly projector: { html: string | undefined };
}

export function memoryHost({ drive = memoryDrive() }: { readonly drive?: MemoryDrive } = {}): MemoryHost {
  const machine: Machine = {
    answers: { save: undefined, open: undefined, folder: undefined },
    drive,
    disk: { full: false },
    stores: emptyStores(),
    papers: [],
    saved: new Map(),
  };
  const shown: string[] = [];
  const projector: MemoryHost['projector'] = { html: undefined };
  return {
    ...machine,
    shown,
    projector,
    about: async () => ok({ edition: 'desktop', version: '0.0.0' }),
    ...memoryStores(machine),
    ...memoryFiles(machine),
    ...memoryBackups(machine),
    ...projecting(projector),
    showSaved: async ({ file }) => show(machine, shown, file),
  };
}

function projecting(on: MemoryHost['projector']): Pick<Host, 'projectorShow' | 'projectorFollow' | 'projectorClose'> {
  return {
    projectorShow: async ({ html }) => {
      on.html = html;
      return ok({});
    },
    projectorFollow: async ({ html }) => {
      const open = on.html !== undefined;
      if (open) on.html = html;
      return ok({ open });
    },
    projectorClose: async () => {
      on.html = undefined;
      return ok({});
    },
  };
}

function show({ saved }: Machine, shown: string[], file: string): Result<Record<string, never>, HostError> {
  const place = saved.get(file);
  if (place === undefined) return fail('not-found');
  shown.push(place);
  return ok({});
}

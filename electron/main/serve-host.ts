import { z } from 'zod';
import { filePurposes, type Host, type HostError, type HostMethod, hostMethods, storeNames } from '../contract/host';
import { limits, suggestedNamePattern } from '../contract/limits';
import { fail, type Result } from '../../renderer/domain/result';

/** As much of Electron's `ipcMain` as the contract needs. */
export interface Door {
  handle(channel: string, answer: (event: DoorEvent, input: unknown) => Promise<unknown>): void;
}

export interface DoorEvent {
  /** Null when the frame has gone in the meantime. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Opens one channel per method. A stranger or a wrong input is refused and never reaches the host. */
export function serveHost(door: Door, host: Host): void {
  for (const method of hostMethods) {
    door.handle(`host:${method}`, async ({ senderFrame }, input) => {
      return isOffice(senderFrame) ? call(host, method, input) : fail('refused');
    });
  }
}

/** The top frame of our own page and nothing else: not a frame in it, not `about:blank`, not `blob:`. */
function isOffice(frame: DoorEvent['senderFrame']): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith('app://office/');
}

type Outcome = Result<unknown, HostError>;
type Inputs = { readonly [M in HostMethod]: Parameters<Host[M]>[0] };
type Calls = { readonly [M in HostMethod]: (input: Inputs[M]) => Promise<Outcome> };
type Schemas = { readonly [M in HostMethod]: z.ZodType<Inputs[M]> };

async function call<M extends HostMethod>(host: Calls, method: M, input: unknown): Promise<Outcome> {
  const shapes: Schemas = inputs;
  const parsed = shapes[method].safeParse(input);
  return parsed.success ? host[method](parsed.data) : fail('refused');
}

const nothing = z.strictObject({});
const store = z.enum(storeNames);
const inStore = z.strictObject({ store });
const count = z.int().nonnegative();
/** Numbers of entries are written as 32 bits. */
const entryNumber = count.max(0xffff_ffff);
/** A random word of the machine, of 16 bytes. */
const word = z.string().regex(/^[0-9a-f]{32}$/);
const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const sha256Base64url = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const suggestedName = z.string().regex(suggestedNamePattern);
const purpose = z.enum(filePurposes);
const html = z.string().max(limits.html);

function bytesUpTo(limit: number) {
  return z.instanceof(Uint8Array).refine((bytes) => bytes.length <= limit);
}

/** What each method takes; anything more or else is refused. Paths do not occur. */
const inputs = {
  about: nothing,
  journalOpen: inStore,
  journalAppend: z.strictObject({ store, index: entryNumber, entry: bytesUpTo(limits.entry) }),
  journalRead: z.strictObject({ store, from: entryNumber }),
  setUpBegin: inStore,
  slotsRead: inStore,
  slotsWrite: z.strictObject({ store, text: z.string().max(limits.slots), renewed: z.literal(true).exactOptional() }),
  blobBegin: z.strictObject({ store, size: count }),
  blobCommit: z.strictObject({ transfer: word, hash: sha256Base64url }),
  blobOpen: z.strictObject({ store, hash: sha256Base64url }),
  fileBegin: z.strictObject({ purpose, suggestedName, size: count }),
  fileCommit: z.strictObject({ transfer: word, sha256: sha256Hex }),
  fileOpen: z.strictObject({ purpose }),
  transferWrite: z.strictObject({ transfer: word, bytes: bytesUpTo(limits.chunk) }),
  transferRead: z.strictObject({ transfer: word, offset: count }),
  transferAbort: z.strictObject({ transfer: word }),
  backupRun: inStore,
  backupRestore: inStore,
  paperPdf: z.strictObject({ html }),
  paperToPdf: z.strictObject({ html, suggestedName }),
  paperToPrinter: z.strictObject({ html }),
  projectorShow: z.strictObject({ html }),
  projectorFollow: z.strictObject({ html }),
  projectorClose: nothing,
  showSaved: z.strictObject({ file: word }),
} satisfies Schemas;

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Host, type HostMethod, hostMethods } from '../../../electron/contract/host';
import { type DoorEvent, serveHost } from '../../../electron/main/serve-host';
import { memoryHost } from '../../fakes/memory-host';
import { bytes } from './contract-cases';

const office: DoorEvent = { senderFrame: { url: 'app://office/#/home', parent: null } };
const refused = { ok: false, error: 'refused' };
const word = '0123456789abcdef0123456789abcdef';
const hex = 'ab'.repeat(32);
const hash = 'A'.repeat(43);

/** One good input for each method. */
const good = {
  about: {},
  journalOpen: { store: 'office' },
  journalAppend: { store: 'office', index: 0, entry: bytes(1) },
  journalRead: { store: 'sample-room', from: 0 },
  setUpBegin: { store: 'office' },
  slotsRead: { store: 'sample-street' },
  slotsWrite: { store: 'office', text: '{}' },
  blobBegin: { store: 'office', size: 0 },
  blobCommit: { transfer: word, hash },
  blobOpen: { store: 'office', hash },
  fileBegin: { purpose: 'exchange', suggestedName: 'a1b2c3.yzx', size: 1 },
  fileCommit: { transfer: word, sha256: hex },
  fileOpen: { purpose: 'card' },
  transferWrite: { transfer: word, bytes: bytes(1024 * 1024) },
  transferRead: { transfer: word, offset: 0 },
  transferAbort: { transfer: word },
  backupRun: { store: 'office' },
  backupRestore: { store: 'office' },
  paperPdf: { html: '<p>1</p>' },
  paperToPdf: { html: '<p>1</p>', suggestedName: 'paper.pdf' },
  paperToPrinter: { html: '<p>1</p>' },
  projectorShow: { html: '<p>1</p>' },
  projectorFollow: { html: '<p>1</p>' },
  projectorClose: {},
  showSaved: { file: word },
} as const satisfies { readonly [M in HostMethod]: Parameters<Host[M]>[0] };

describe('the door between window and machine', () => {
  it('opens one channel for each method of the contract, and none beside', () => {
    expect([...opened().channels.keys()].sort()).toEqual(hostMethods.map((method) => `host:${method}`).sort());
  });

  it.each(hostMethods)('lets a good input of %s through', async (method) => {
    const { ask, called } = opened();
    await ask(method, office, good[method]);
    expect(called).toEqual([method]);
  });

  it.each<[string, DoorEvent['senderFrame']]>([
    ['a frame that has gone', null],
    ['a frame within our page', { url: 'app://office/', parent: {} }],
    ['the page of a paper', { url: `app://paper/${word}`, parent: null }],
    ['a page whose name begins like ours', { url: 'app://office.example/', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a page made from bytes', { url: 'blob:app://office/1', parent: null }],
    ['a page of the network', { url: 'https://office/', parent: null }],
    ['a file', { url: 'file:///app://office/', parent: null }],
  ])('refuses %s', async (_who, senderFrame) => {
    const { ask, called } = opened();
    for (const method of hostMethods) expect(await ask(method, { senderFrame }, good[method])).toEqual(refused);
    expect(called).toEqual([]);
  });

  it.each(hostMethods)('refuses anything but its own input for %s, without asking the host', async (method) => {
    const { ask, called } = opened();
    const inputs = fc.oneof(fc.anything({ withTypedArray: true, withBigInt: true }), brokenInput(good[method]));
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        // Whatever holds nothing is a good input for a method that takes nothing.
        fc.pre(!isEmptyObject(good[method]) || !isEmptyObject(input));
        expect(await ask(method, office, input)).toEqual(refused);
      }),
      { numRuns: 300 },
    );
    expect(called).toEqual([]);
  });

  it.each([
    ['a path', '../../etc/passwd'],
    ['a path of Windows', 'C:\\a.yzx'],
    ['a Chinese name', '张三.yzx'],
    ['a device of Windows', 'CON.yzx'],
    ['a device of Windows, in small letters', 'lpt1'],
    ['a hidden file', '.a.yzx'],
    ['a dot at the end', 'a.yzx.'],
    ['a blank', 'a b.yzx'],
    ['a line end', 'a.yzx\n'],
    ['nothing', ''],
    ['41 characters', 'a'.repeat(41)],
  ])('refuses %s as a suggested name', async (_what, suggestedName) => {
    const { ask } = opened();
    expect(await ask('fileBegin', office, { ...good.fileBegin, suggestedName })).toEqual(refused);
    expect(await ask('paperToPdf', office, { ...good.paperToPdf, suggestedName })).toEqual(refused);
  });

  it.each<[HostMethod, unknown]>([
    ['transferWrite', { transfer: word, bytes: new Uint8Array(1024 * 1024 + 1) }],
    ['journalAppend', { store: 'office', index: 0, entry: new Uint8Array(64 * 1024 * 1024 + 1) }],
    ['journalAppend', { store: 'office', index: -1, entry: bytes(1) }],
    ['journalAppend', { store: 'office', index: 0.5, entry: bytes(1) }],
    ['slotsWrite', { store: 'office', text: '{}', renewed: false }],
    ['slotsWrite', { store: 'office', text: 'x'.repeat(1024 * 1024 + 1) }],
    ['paperToPrinter', { html: 'x'.repeat(20 * 1024 * 1024 + 1) }],
    ['fileBegin', { ...good.fileBegin, size: Number.POSITIVE_INFINITY }],
    ['transferRead', { transfer: word, offset: 2 ** 53 }],
    ['blobOpen', { store: 'office', hash: '../slots.json' }],
    ['journalOpen', { store: '__proto__' }],
  ])('refuses too much or too odd an input of %s', async (method, input) => {
    const { ask, called } = opened();
    expect(await ask(method, office, input)).toEqual(refused);
    expect(called).toEqual([]);
  });
});

/** A good input with one part changed, taken away or added. */
function brokenInput(input: object): fc.Arbitrary<unknown> {
  const names = Object.keys(input);
  const more = fc.constant({ ...input, path: '/etc/passwd' });
  if (names.length === 0) return more;
  const odd = fc.constantFrom(undefined, null, -1, 0.5, Number.NaN, {}, [], new ArrayBuffer(3), true);
  const changed = fc.tuple(fc.constantFrom(...names), odd).map(([name, value]) => ({ ...input, [name]: value }));
  const less = fc
    .constantFrom(...names)
    .map((gone) => Object.fromEntries(Object.entries(input).filter(([name]) => name !== gone)));
  return fc.oneof(more, changed, less);
}

function isEmptyObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.keys(input).length === 0;
}

/** The door before a host that only notes which of its methods were called. */
function opened() {
  const called: string[] = [];
  const host = memoryHost();
  const noting = Object.fromEntries(
    hostMethods.map((method) => [
      method,
      async () => {
        called.push(method);
        return { ok: true, value: {} };
      },
    ]),
  );
  const channels = new Map<string, (event: DoorEvent, input: unknown) => Promise<unknown>>();
  serveHost({ handle: (channel, answer) => void channels.set(channel, answer) }, { ...host, ...noting });
  const ask = (method: HostMethod, event: DoorEvent, input: unknown) => channels.get(`host:${method}`)?.(event, input);
  return { channels, called, ask };
}

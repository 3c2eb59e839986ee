import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Host } from '../../../electron/contract/host';
import { expect } from 'vitest';

/** A host with the means to play the person and the stick, so that the same cases run on the real one and on the fake. */
export interface HostOnTrial {
  readonly host: Host;
  choose(answers: { readonly save?: string | null; readonly open?: string | null; readonly folder?: string | null }): void;
  /** Names on the stick, sorted. */
  names(): Promise<readonly string[]>;
  bytes(name: string): Promise<Uint8Array>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}

export type ContractCase = (trial: HostOnTrial) => Promise<void>;

const store = 'office';
const refused = { ok: false, error: 'refused' };

/** What every host does, whatever it is made of. */
export const contractCases: Readonly<Record<string, ContractCase>> = {
  'starts with an empty journal': async ({ host }) => {
    expect(await host.journalOpen({ store })).toEqual({ ok: true, value: { count: 0, torn: 0 } });
    expect(await host.journalRead({ store, from: 0 })).toEqual({ ok: true, value: { entries: [] } });
  },
  'keeps journal entries in their order and gives them back from any of them': async ({ host }) => {
    await host.journalOpen({ store });
    for (const [index, entry] of entries.entries()) {
      expect(await host.journalAppend({ store, index, entry })).toEqual({ ok: true, value: { index } });
    }
    expect(await host.journalOpen({ store })).toEqual({ ok: true, value: { count: 3, torn: 0 } });
    expect(await host.journalRead({ store, from: 1 })).toEqual({ ok: true, value: { entries: entries.slice(1) } });
    expect(await host.journalRead({ store, from: 3 })).toEqual({ ok: true, value: { entries: [] } });
  },
  'refuses an entry that is not the next one': async ({ host }) => {
    await host.journalOpen({ store });
    expect(await host.journalAppend({ store, index: 1, entry: bytes(1) })).toEqual({ ok: false, error: 'out-of-step' });
  },
  'refuses to append to a journal that nobody opened': async ({ host }) => {
    expect(await host.journalAppend({ store, index: 0, entry: bytes(1) })).toEqual({ ok: false, error: 'out-of-step' });
  },
  'keeps the stores apart': async ({ host }) => {
    await host.journalOpen({ store });
    await host.journalAppend({ store, index: 0, entry: bytes(5) });
    expect(await host.journalOpen({ store: 'sample-room' })).toEqual({ ok: true, value: { count: 0, torn: 0 } });
  },
  'gives large entries one at a time and small ones together': async ({ host }) => {
    await host.journalOpen({ store });
    const large = [bytes(700_000), bytes(700_001), bytes(3)];
    for (const [index, entry] of large.entries()) await host.journalAppend({ store, index, entry });
    expect(lengths(await host.journalRead({ store, from: 0 }))).toEqual([700_000]);
    expect(lengths(await host.journalRead({ store, from: 1 }))).toEqual([700_001, 3]);
  },
  'has no key slots before an office is set up, then those written last': async ({ host }) => {
    expect(await host.slotsRead({ store })).toEqual({ ok: true, value: { text: null, restored: false } });
    await host.slotsWrite({ store, text: '{"v":1}' });
    await host.slotsWrite({ store, text: '{"v":1,"slots":[]}' });
    expect(await host.slotsRead({ store })).toEqual({ ok: true, value: { text: '{"v":1,"slots":[]}', restored: false } });
  },
  'lets a set-up that never came to its key slots be begun again': async ({ host }) => {
    expect(await host.setUpBegin({ store })).toEqual({ ok: true, value: {} });
    await host.journalOpen({ store });
    await host.journalAppend({ store, index: 0, entry: bytes(4) });
    expect(value(await host.slotsRead({ store }))).toEqual({ text: null, restored: false, unfinished: true });
    expect(await host.setUpBegin({ store })).toEqual({ ok: true, value: {} });
    expect(await host.journalOpen({ store })).toEqual({ ok: true, value: { count: 0, torn: 0 } });
    await host.journalAppend({ store, index: 0, entry: bytes(5) });
    await host.slotsWrite({ store, text: '{}' });
    expect(value(await host.slotsRead({ store }))).toEqual({ text: '{}', restored: false });
    expect(await host.setUpBegin({ store })).toEqual({ ok: false, error: 'not-empty' });
    expect(lengths(await host.journalRead({ store, from: 0 }))).toEqual([5]);
  },
  'begins no set-up over a journal that lost its key slots': async ({ host }) => {
    await host.journalOpen({ store });
    await host.journalAppend({ store, index: 0, entry: bytes(4) });
    expect(await host.setUpBegin({ store })).toEqual({ ok: false, error: 'not-empty' });
    expect(lengths(await host.journalRead({ store, from: 0 }))).toEqual([4]);
  },
  'keeps a blob under its hash and gives it back in chunks': async ({ host }) => {
    const blob = bytes(1024 * 1024 + 5);
    await writeBlob(host, blob, hashOf(blob));
    const opened = value(await host.blobOpen({ store, hash: hashOf(blob) }));
    expect(opened.size).toBe(blob.length);
    expect(sumOf(await readAll(host, opened.transfer))).toBe(sumOf(blob));
    await host.transferAbort({ transfer: opened.transfer });
  },
  'refuses a blob under a hash that is not its own, and knows no blob it was not given': async ({ host }) => {
    const hash = hashOf(bytes(9));
    expect(await writeBlob(host, bytes(8), hash)).toEqual({ ok: false, error: 'verify-failed' });
    expect(await host.blobOpen({ store, hash })).toEqual({ ok: false, error: 'not-found' });
  },
  'puts a file on the stick only when it is whole': async ({ host, choose, names, bytes: read }) => {
    choose({ save: 'to-street.yzx' });
    const file = bytes(1500);
    const { transfer } = value(await host.fileBegin({ purpose: 'exchange', suggestedName: 'a1b2.yzx', size: 1500 }));
    await host.transferWrite({ transfer, bytes: file.slice(0, 1000) });
    expect(await names()).not.toContain('to-street.yzx');
    await host.transferWrite({ transfer, bytes: file.slice(1000) });
    const saved = value(await host.fileCommit({ transfer, sha256: sumOf(file) }));
    expect(saved.place).toContain('to-street.yzx');
    expect(await names()).toEqual(['to-street.yzx']);
    expect(await read('to-street.yzx')).toEqual(file);
    expect(await host.showSaved({ file: saved.file })).toEqual({ ok: true, value: {} });
  },
  'leaves nothing of a file whose sum does not fit': async ({ host, choose, names }) => {
    choose({ save: 'x.yzx' });
    const { transfer } = value(await host.fileBegin({ purpose: 'exchange', suggestedName: 'x.yzx', size: 10 }));
    await host.transferWrite({ transfer, bytes: bytes(10) });
    expect(await host.fileCommit({ transfer, sha256: sumOf(bytes(11)) })).toEqual({ ok: false, error: 'verify-failed' });
    expect(await names()).toEqual([]);
  },
  'leaves nothing of a file that was given up': async ({ host, choose, names }) => {
    choose({ save: 'x.yzx' });
    const { transfer } = value(await host.fileBegin({ purpose: 'exchange', suggestedName: 'x.yzx', size: 10 }));
    await host.transferWrite({ transfer, bytes: bytes(5) });
    await host.transferAbort({ transfer });
    expect(await names()).toEqual([]);
    expect(await host.transferWrite({ transfer, bytes: bytes(5) })).toEqual({ ok: false, error: 'not-found' });
  },
  'refuses more bytes than were announced': async ({ host, choose, names }) => {
    choose({ save: 'x.yzx' });
    const { transfer } = value(await host.fileBegin({ purpose: 'exchange', suggestedName: 'x.yzx', size: 10 }));
    expect(await host.transferWrite({ transfer, bytes: bytes(11) })).toEqual({ ok: false, error: 'too-large' });
    expect(await names()).toEqual([]);
  },
  'refuses a chunk of more than a mebibyte': async ({ host, choose }) => {
    choose({ save: 'x.yzx' });
    const { transfer } = value(await host.fileBegin({ purpose: 'exchange', suggestedName: 'x.yzx', size: 5_000_000 }));
    expect(await host.transferWrite({ transfer, bytes: bytes(1024 * 1024 + 1) })).toEqual(refused);
    await host.transferAbort({ transfer });
  },
  'refuses a file that is larger than its purpose allows': async ({ host }) => {
    const size = 2 * 1024 * 1024;
    expect(await host.fileBegin({ purpose: 'card', suggestedName: 'a.yzcard', size })).toEqual({
      ok: false,
      error: 'too-large',
    });
  },
  'says that the person cancelled': async ({ host, choose }) => {
    choose({ save: null, open: null, folder: null });
    const cancelled = { ok: false, error: 'cancelled' };
    expect(await host.fileBegin({ purpose: 'card', suggestedName: 'a.yzcard', size: 1 })).toEqual(cancelled);
    expect(await host.fileOpen({ purpose: 'card' })).toEqual(cancelled);
    expect(await host.paperToPdf({ html: '<p>1</p>', suggestedName: 'a.pdf' })).toEqual(cancelled);
    expect(await host.backupRestore({ store })).toEqual(cancelled);
  },
  'reads a file from the stick to its end': async ({ host, choose, put }) => {
    const file = bytes(1024 * 1024 + 77);
    await put('in.yzx', file);
    choose({ open: 'in.yzx' });
    const opened = value(await host.fileOpen({ purpose: 'exchange' }));
    expect(opened).toMatchObject({ name: 'in.yzx', size: file.length });
    expect(sumOf(await readAll(host, opened.transfer))).toBe(sumOf(file));
    expect(await host.transferRead({ transfer: opened.transfer, offset: file.length })).toEqual({
      ok: true,
      value: { bytes: new Uint8Array(0) },
    });
    await host.transferAbort({ transfer: opened.transfer });
  },
  'says that a file is not there, or is too large': async ({ host, choose, put }) => {
    choose({ open: 'gone.yzcard' });
    expect(await host.fileOpen({ purpose: 'card' })).toEqual({ ok: false, error: 'not-found' });
    await put('large.yzcard', bytes(1024 * 1024 + 1));
    choose({ open: 'large.yzcard' });
    expect(await host.fileOpen({ purpose: 'card' })).toEqual({ ok: false, error: 'too-large' });
  },
  'makes a PDF of a paper where the person wants it': async ({ host, choose, names, bytes: read }) => {
    choose({ save: 'paper.pdf' });
    value(await host.paperToPdf({ html: '<p>协议书</p>', suggestedName: 'a.pdf' }));
    expect(await names()).toEqual(['paper.pdf']);
    expect(new TextDecoder().decode((await read('paper.pdf')).slice(0, 5))).toBe('%PDF-');
    expect(await host.paperToPrinter({ html: '<p>协议书</p>' })).toEqual({ ok: true, value: {} });
  },
  'shows the PDF that it saves afterwards': async ({ host, choose, bytes: read }) => {
    const html = `<p>${'协议书'.repeat(400_000)}</p>`;
    const { transfer, size } = value(await host.paperPdf({ html }));
    const shown = await readAll(host, transfer);
    expect(shown.length).toBe(size);
    choose({ save: 'paper.pdf' });
    value(await host.paperToPdf({ html, suggestedName: 'a.pdf' }));
    expect(sumOf(await read('paper.pdf'))).toBe(sumOf(shown));
    await host.transferAbort({ transfer });
  },
  'projects nothing of its own accord, follows while somebody projects, and stops when told to': async ({ host }) => {
    expect(await host.projectorFollow({ html: '<p>1</p>' })).toEqual({ ok: true, value: { open: false } });
    expect(await host.projectorShow({ html: '<p>1</p>' })).toEqual({ ok: true, value: {} });
    expect(await host.projectorFollow({ html: '<p>2</p>' })).toEqual({ ok: true, value: { open: true } });
    expect(await host.projectorClose({})).toEqual({ ok: true, value: {} });
    expect(await host.projectorFollow({ html: '<p>3</p>' })).toEqual({ ok: true, value: { open: false } });
    expect(await host.projectorClose({})).toEqual({ ok: true, value: {} });
  },
  'shows no file that it did not write': async ({ host }) => {
    expect(await host.showSaved({ file: '0'.repeat(32) })).toEqual({ ok: false, error: 'not-found' });
  },
  'finds nothing to back up in an empty store': async ({ host, choose }) => {
    choose({ folder: '.' });
    expect(await host.backupRun({ store })).toEqual({ ok: false, error: 'not-found' });
  },
  'restores nothing from a folder that is no backup': async ({ host, choose }) => {
    choose({ folder: '.' });
    expect(await host.backupRestore({ store })).toEqual({ ok: false, error: 'not-a-backup' });
  },
  'restores nothing over an office that is there': async ({ host, choose }) => {
    choose({ folder: '.' });
    await host.slotsWrite({ store, text: '{}' });
    expect(await host.backupRestore({ store })).toEqual({ ok: false, error: 'not-empty' });
  },
};

const entries = [bytes(40), bytes(1), bytes(3000)];

/** Bytes without a pattern that a wrong offset could hide in. */
export function bytes(length: number): Uint8Array {
  return new Uint8Array(length).map((_, at) => (at * 31 + (at >> 8) * 7 + length) % 251);
}

export function sumOf(file: Uint8Array): string {
  return bytesToHex(sha256(file));
}

export function hashOf(blob: Uint8Array): string {
  return Buffer.from(sha256(blob)).toString('base64url');
}

/** The value of an answer that has to be a good one. */
export function value<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }): T {
  if (!answer.ok) throw new Error(`the host answered ${answer.error}`);
  return answer.value;
}

function lengths(answer: Awaited<ReturnType<Host['journalRead']>>): readonly number[] {
  return value(answer).entries.map((entry) => entry.length);
}

export async function writeBlob(host: Host, blob: Uint8Array, hash: string): ReturnType<Host['blobCommit']> {
  const { transfer } = value(await host.blobBegin({ store, size: blob.length }));
  for (let at = 0; at < blob.length; at += 1024 * 1024) {
    value(await host.transferWrite({ transfer, bytes: blob.slice(at, at + 1024 * 1024) }));
  }
  return host.blobCommit({ transfer, hash });
}

export async function readAll(host: Host, transfer: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let offset = 0; ;) {
    const { bytes: part } = value(await host.transferRead({ transfer, offset }));
    if (part.length === 0) return new Uint8Array(Buffer.concat(parts));
    parts.push(part);
    offset += part.length;
  }
}

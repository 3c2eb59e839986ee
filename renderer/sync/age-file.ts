import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { fail, ok, type Result } from '../domain/result';
import { bech32 } from './bech32';
import { fromUtf8, utf8 } from './bytes';
import type { Random } from './random';

/** First line of every age file (C2SP age.md). */
export const ageMagic = 'age-encryption.org/v1\n';
/** More than any file of ours needs; a longer head is a hostile one. */
const headLimit = 64 * 1024;
const identityBytes = 32;

/** `AGE-SECRET-KEY-1…`, the form in which the stock `age` tool takes it. */
export function newIdentity(random: Random): string {
  return identityFrom(random(identityBytes));
}

export function identityFrom(raw: Uint8Array): string {
  if (raw.length !== identityBytes) throw new RangeError('an identity has 32 bytes');
  return bech32('age-secret-key-', raw).toUpperCase();
}

/** `age1…` */
export async function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}

/** Whether a file can really be sealed to this: right form, right checksum, and no point of small order. */
export async function isUsableRecipient(recipient: string): Promise<boolean> {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) return false;
  try {
    await sealToRecipients([recipient], new Uint8Array());
    return true;
  } catch {
    return false;
  }
}

export async function sealToRecipients(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** `not-for-us` when no stanza opens, `damaged` when the file is cut or altered. */
export async function openWithIdentity(
  identity: string,
  file: Uint8Array,
): Promise<Result<Uint8Array, 'not-for-us' | 'damaged'>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return ok(await decrypter.decrypt(file));
  } catch (error) {
    // The library has no error classes; a test holds this text to the pinned version.
    const strange = error instanceof Error && error.message.startsWith('no identity matched');
    return fail(strange ? 'not-for-us' : 'damaged');
  }
}

export type AgeHead =
  { readonly kind: 'foreign' } | { readonly kind: 'cut' } | { readonly kind: 'whole'; readonly stanzas: readonly string[] };

/** Looks at the clear head before anything is computed: kinds of its stanzas in order. */
export function lookAtHead(file: Uint8Array): AgeHead {
  const magic = utf8(ageMagic);
  const begins = magic.subarray(0, file.length).every((byte, index) => byte === file[index]);
  if (file.length === 0 || !begins) return { kind: 'foreign' };
  const text = fromUtf8(onlyAscii(file.subarray(0, headLimit))) ?? '';
  const end = text.indexOf('\n--- ');
  if (end < 0) return { kind: file.length < headLimit ? 'cut' : 'foreign' };
  const stanzas = text
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '));
  return { kind: 'whole', stanzas: stanzas.map((line) => line.split(' ')[1] ?? '') };
}

function onlyAscii(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte & 0x7f);
}

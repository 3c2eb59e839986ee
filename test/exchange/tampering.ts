import { canonicalBytes } from '../../renderer/sync';
import { openWithIdentity, sealToRecipients } from '../../renderer/sync/age-file';
import { fromUtf8, utf8 } from '../../renderer/sync/bytes';
import { signedManifest } from '../../renderer/sync/manifest';
import { sign } from '../../renderer/sync/signing';
import { readTar, writeTar, type TarMember } from '../../renderer/sync/tar';
import type { InventedOffice } from './offices';

/** Opens a file as its receiver could, for a test that puts it together again differently. */
export async function takeApart(file: Uint8Array, receiver: InventedOffice): Promise<readonly TarMember[]> {
  return readArchive(await unseal(file, receiver));
}

export async function unseal(file: Uint8Array, receiver: InventedOffice): Promise<Uint8Array> {
  const opened = await openWithIdentity(receiver.secrets.working, file);
  if (!opened.ok) throw new Error('the test may open this file');
  return opened.value;
}

/** Seals an archive to an office as an attacker could: everybody knows its recipients. */
export async function sealTo(receiver: InventedOffice, members: readonly TarMember[]): Promise<Uint8Array> {
  return sealBytesTo(receiver, writeTar(members));
}

export async function sealBytesTo(receiver: InventedOffice, inside: Uint8Array): Promise<Uint8Array> {
  const { working } = receiver.card;
  return sealToRecipients([working, working, working, working], inside);
}

export type ManifestJson = Record<string, unknown>;

export function manifestOf(members: readonly TarMember[]): ManifestJson {
  const member = members.find(({ name }) => name === 'manifest.json');
  return JSON.parse(fromUtf8(member?.bytes ?? new Uint8Array()) ?? '') as ManifestJson;
}

export function withMember(members: readonly TarMember[], name: string, bytes: Uint8Array): readonly TarMember[] {
  return members.map((member) => (member.name === name ? { name, bytes } : member));
}

/** Another manifest under the signature of an office that has lost its senses. */
export async function signedAnew(
  members: readonly TarMember[],
  manifest: ManifestJson,
  signer: InventedOffice,
): Promise<readonly TarMember[]> {
  const bytes = canonicalBytes(manifest);
  const signature = await sign(signer.secrets.signing, signedManifest(bytes));
  return withMember(withMember(members, 'manifest.json', bytes), 'manifest.sig', utf8(signature));
}

function readArchive(bytes: Uint8Array): readonly TarMember[] {
  const members = readTar(bytes);
  if (members === undefined) throw new Error('the test may read this archive');
  return members;
}

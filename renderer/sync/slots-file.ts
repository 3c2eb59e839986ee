import { compartments, type Compartment } from '../domain/ledger/ledger';
import type { OfficeProfile } from '../domain/office/office';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { canonicalBytes, canonicalText, parseCanonical } from './canonical';
import { tagged, tags } from './hash';
import { isTooDear, isTooWeak, type KdfCost } from './kdf';
import { refusal } from './refusals';
import { bytesText, id, officeProfile, shortText, z } from './shapes';
import { sign, verify } from './signing';

const box = z.string().regex(/^[A-Za-z0-9_-]{1,100000}$/);
const recipient = z.string().regex(/^age1[a-z0-9]{58}$/);
const cost = z.strictObject({ memory: z.int(), passes: z.int(), lanes: z.int() }) satisfies z.ZodType<KdfCost>;

const accountSlot = z.strictObject({
  id,
  name: shortText,
  compartments: z.array(z.enum(compartments)),
  recipient,
  kdf: z.strictObject({ name: z.literal('argon2id'), salt: bytesText(16), cost }),
  /** Identity and verifying key under the passphrase: IV and AES-256-GCM. */
  wrapped: box,
  /** An age file to `recipient` that holds data keys and office secrets. */
  ring: box,
});
const paperSlot = z.strictObject({ recipient, wrapped: box, ring: box });
const slots = z.strictObject({
  domain: z.literal(tags.slots),
  office: officeProfile,
  accounts: z.array(accountSlot).min(1).max(200),
  paper: paperSlot.nullable(),
  /** The office's signature over all the rest: nobody without its secrets can change a slot unseen. */
  signature: bytesText(64),
});

export type AccountSlot = z.infer<typeof accountSlot>;
export type SlotsFile = z.infer<typeof slots>;
export type UnsignedSlots = Omit<SlotsFile, 'signature'>;

/** What stands in the file for anyone to read; trusted only after `slotsFit` under a key that was unlocked. */
export interface SlotsSummary {
  readonly profile: OfficeProfile;
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly compartments: readonly Compartment[] }[];
  readonly paper: boolean;
}

export function summaryOf({ office, accounts, paper }: SlotsFile): SlotsSummary {
  const named = accounts.map((account) => ({ id: account.id, name: account.name, compartments: account.compartments }));
  return { profile: office, accounts: named, paper: paper !== null };
}

export function parseSlots(text: string): Result<SlotsFile, Refusal> {
  const json = parseCanonical(text.trimEnd());
  const newer = z.looseObject({ domain: z.string().regex(/^yuezhang\.slots\.v(?!1$)\d+$/) }).safeParse(json);
  if (newer.success) return fail(refusal('newer-slots'));
  const parsed = slots.safeParse(json);
  if (!parsed.success) return fail(refusal('damaged-slots'));
  const { accounts } = parsed.data;
  if (new Set(accounts.map((account) => account.id)).size !== accounts.length) return fail(refusal('damaged-slots'));
  const costs = accounts.map((account) => account.kdf.cost);
  return costs.some((one) => isTooWeak(one) || isTooDear(one)) ? fail(refusal('weak-slots')) : ok(parsed.data);
}

export async function writeSlots(unsigned: UnsignedSlots, signing: string): Promise<string> {
  const signature = await sign(signing, signedBytes(unsigned));
  return `${canonicalText({ ...unsigned, signature })}\n`;
}

export async function slotsFit({ signature, ...unsigned }: SlotsFile, verifying: string): Promise<boolean> {
  return verify(verifying, signedBytes(unsigned), signature);
}

function signedBytes(unsigned: UnsignedSlots): Uint8Array {
  return tagged(tags.slots, canonicalBytes(unsigned));
}

import type { OfficeProfile } from '../domain/office/office';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { isUsableRecipient, recipientOf } from './age-file';
import { canonicalBytes, canonicalText, parseCanonical } from './canonical';
import { tagged, tags } from './hash';
import { fingerprintOf } from './paper-words';
import { refusal } from './refusals';
import { bytesText, officeProfile, stamp, z } from './shapes';
import { sign, verify, verifyingKeyOf } from './signing';
import type { OfficeSecrets } from './slot-ring';

/** What an office hands to others: who it is, how its signature is checked, to which keys its files are sealed. */
export interface OfficeCard {
  readonly v: 1;
  readonly office: OfficeProfile;
  /** A local directory of one entry; a signed directory of a higher epoch supersedes it (`decisions.md` 17). */
  readonly epoch: 0;
  /** Raw Ed25519 public key, base64url. */
  readonly signing: string;
  /** `age1…` */
  readonly working: string;
  /** `age1…` of the paper key, null while there is none. */
  readonly paper: string | null;
  readonly madeAt: string;
  readonly signature: string;
}

const textLimit = 16 * 1024;
const recipient = z.string().regex(/^age1[a-z0-9]{58}$/);

const cardShape = z.strictObject({
  v: z.literal(1),
  office: officeProfile,
  epoch: z.literal(0),
  signing: bytesText(32),
  working: recipient,
  paper: recipient.nullable(),
  madeAt: stamp,
  signature: bytesText(64),
}) satisfies z.ZodType<OfficeCard>;

export async function makeCard(input: {
  readonly profile: OfficeProfile;
  readonly secrets: OfficeSecrets;
  readonly paper: string | null;
  readonly hlc: string;
}): Promise<OfficeCard> {
  const said = {
    v: 1,
    office: input.profile,
    epoch: 0,
    signing: await verifyingKeyOf(input.secrets.signing),
    working: await recipientOf(input.secrets.working),
    paper: input.paper,
    madeAt: input.hlc,
  } as const;
  return { ...said, signature: await sign(input.secrets.signing, signedBytes(said)) };
}

/** The card as a file. */
export function cardText(card: OfficeCard): string {
  return `${canonicalText(card)}\n`;
}

/** Proves that the card is whole and signed by the key it names. Whose key that is, only the fingerprint words can tell. */
export async function readCard(text: string): Promise<Result<OfficeCard, Refusal>> {
  if (text.length > textLimit) return fail(refusal('not-a-card'));
  const parsed = cardShape.safeParse(parseCanonical(text.trimEnd()));
  if (!parsed.success) return fail(refusal('not-a-card'));
  const { signature, ...said } = parsed.data;
  if (!(await verify(said.signing, signedBytes(said), signature))) return fail(refusal('card-altered'));
  const recipients = [said.working, ...(said.paper === null ? [] : [said.paper])];
  const usable = await Promise.all(recipients.map(isUsableRecipient));
  return usable.every(Boolean) ? ok(parsed.data) : fail(refusal('card-altered'));
}

/** Twelve characters over office id, signing key and working key. */
export function fingerprintWords({ office, signing, working }: OfficeCard): readonly string[] {
  return fingerprintOf(tagged(tags.fingerprint, canonicalBytes([office.id, signing, working])));
}

function signedBytes(said: Omit<OfficeCard, 'signature'>): Uint8Array {
  return tagged(tags.card, canonicalBytes(said));
}

import { makeCard, type OfficeCard, type OfficeSecrets } from '../../renderer/sync';
import { newIdentity, recipientOf } from '../../renderer/sync/age-file';
import { newSigningKey } from '../../renderer/sync/signing';
import type { OfficeMode, OfficeProfile } from '../../renderer/domain/office/office';
import { seededIds } from '../fakes/seeded-ids';

/** An invented office with everything that makes it itself. */
export interface InventedOffice {
  readonly profile: OfficeProfile;
  readonly secrets: OfficeSecrets;
  readonly card: OfficeCard;
  readonly replica: string;
  /** age identity of its paper key; null for an office without one. */
  readonly paper: string | null;
}

interface Invented {
  readonly name: string;
  readonly mode?: OfficeMode;
  readonly paper?: boolean;
  readonly type?: OfficeProfile['type'];
}

/** The same seed gives the same office, with the same keys. Of no use for secrets. */
export async function inventOffice(
  seed: number,
  { name, mode = 'test', paper = true, type = 'village' }: Invented,
): Promise<InventedOffice> {
  const ids = seededIds(seed);
  const profile = { id: ids.uuid(), name, type, mode };
  const secrets = { signing: newSigningKey(ids.bytes), working: newIdentity(ids.bytes) };
  const paperIdentity = paper ? newIdentity(ids.bytes) : null;
  const paperRecipient = paperIdentity === null ? null : await recipientOf(paperIdentity);
  const card = await makeCard({ profile, secrets, paper: paperRecipient, hlc: '1790000000000-0000' });
  return { profile, secrets, card, replica: ids.uuid(), paper: paperIdentity };
}

export async function inventFour() {
  return {
    room: await inventOffice(11, { name: '柳林镇派出所调解室', type: 'police-mediation' }),
    street: await inventOffice(12, { name: '柳林镇人民政府', type: 'street', paper: false }),
    village: await inventOffice(13, { name: '上河村村民委员会' }),
    official: await inventOffice(14, { name: '正式单位', mode: 'official' }),
  };
}

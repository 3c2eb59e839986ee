import type { ElectionPack, LocalRules } from '../pack';
import type { CommitteeSettings, PartySettings } from '../settings';

/** The packs of this app, handed to whatever reads a record, because rules never look into a pack by themselves. */
export interface KnownPacks {
  readonly village: ElectionPack<CommitteeSettings, 'voters'>;
  readonly residents: ElectionPack<CommitteeSettings, 'voters' | 'households' | 'representatives'>;
  readonly party: ElectionPack<PartySettings, 'membersElectSecretary' | 'committeeElectsSecretary'>;
  /** Provincial rules of villages by their name. */
  readonly locals: readonly LocalRules<CommitteeSettings>[];
}

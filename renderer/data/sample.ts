import type { CreateIntent, DeleteIntent, EditIntent, StepIntent } from '../domain/ledger/intent';
import type { Account, Duty } from '../domain/office/roles';
import type { OfficeProfile } from '../domain/office/office';

/** An intent as the fictional world writes it: what a form saw is looked up when it is played. */
export type SampleIntent = CreateIntent | Omit<EditIntent, 'seen'> | Omit<StepIntent, 'seen'> | DeleteIntent;

export interface SampleSave {
  readonly saveId: string;
  readonly duty: Duty;
  /** A colleague who did it; whoever opens the sample where nothing is said. */
  readonly by?: Account;
  /** What the clock showed, where a rule asks for the very day: rules are frozen before the vote. */
  readonly now?: string;
  readonly intents: readonly SampleIntent[];
}

/** One office of the fictional world: who works there and what they recorded, in order. */
export interface SampleOffice {
  readonly profile: OfficeProfile;
  readonly account: Account;
  readonly saves: readonly SampleSave[];
  /** Local civil time after the last of them, `YYYY-MM-DDTHH:mm`. */
  readonly until: string;
}

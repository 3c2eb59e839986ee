import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';

/** What each part of the record page is given. `onSaved` lets the head of the page say 已保存 and takes the keyboard there. */
export interface RecordPart {
  readonly page: RecordPage;
  readonly ledger: Ledger;
  readonly onSaved: () => void;
}

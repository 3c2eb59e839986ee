import type { AttachmentValue } from '../domain/fields/attachment';
import type { LinkValue } from '../domain/fields/link';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';

/** What a form may ask of the office around it. A form itself knows neither data nor ledgers. */
export interface FormReach {
  /** Keeps a file's content and hands back what the record stores. */
  readonly attach: (file: File) => Promise<Result<AttachmentValue, readonly Refusal[]>>;
  readonly attachment: (hash: string) => Promise<Result<Uint8Array, readonly Refusal[]>>;
  /** Records of these ledgers whose title holds the text. */
  readonly findRecords: (ledgers: readonly string[], text: string) => Promise<readonly LinkChoice[]>;
  /** The title of a linked record; undefined where it is not here. */
  readonly recordTitle: (link: LinkValue) => Promise<string | undefined>;
  /** Where the linked record is opened. */
  readonly recordPath: (link: LinkValue) => string;
  /** A fresh UUIDv4, for the row of a table. */
  readonly newId: () => string;
}

export interface LinkChoice extends LinkValue {
  readonly title: string;
}

export { canonicalBytes, canonicalProblem, canonicalText } from './canonical';
export { fromBase64Url, toBase64Url } from './base64url';
export { hashAs, sha256Base64Url } from './hash';
export {
  buildFrame,
  commitPart,
  hashFrameHeader,
  hashOperation,
  joinParts,
  sealOperation,
  withholdParts,
} from './operation-hash';
export { verifyFrame, verifyLine } from './verify-frame';
export { decodeFrames, encodeFrames } from './frame-lines';
export { opsHash, viewHash } from './state-hash';
export { nextStamp, observeStamp, stampMs } from './clock';
export { importDataKey, keyringOf, type Keyring } from './data-key';
export { openBox, sealBox } from './sealing';
export { openEntry, sealEntry, type JournalEntry } from './journal-entry';
export { ceilingCost, defaultCost, floorCost, type KdfCost } from './kdf';
export {
  addAccountSlot,
  addPaperSlot,
  changePassphrase,
  createSlots,
  openWithPaper,
  readSlots,
  unlockSlots,
  type OpenedSlots,
} from './key-slots';
export type { OfficeSecrets } from './slot-ring';
export { cardText, fingerprintWords, makeCard, readCard, type OfficeCard } from './card';
export type { Checkpoint } from './checkpoint';
export { openExchange, type OpenedExchange } from './open-exchange';
export { writeExchange } from './write-exchange';
export { planImport, type PlannedImport } from './import-plan';
export { answerDoubles, askForDoubles, findDoubles, readFinding } from './double-registration';
export type { KeptQuestion, KeptReply } from './double-registration';
export { openResultFile, shapedResult, writeResultFile } from './result-file';

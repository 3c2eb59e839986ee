import { sha256 } from '@noble/hashes/sha2.js';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/simplified-chinese.js';

const entropyBytes = 32;
const wordCount = 24;
const fingerprintBytes = 16;

/** 32 random bytes as 24 Chinese characters with a checksum (BIP-39), to be written on paper. */
export function wordsFromSecret(secret: Uint8Array): string {
  if (secret.length !== entropyBytes) throw new RangeError('a paper key has 32 bytes');
  return entropyToMnemonic(secret, wordlist);
}

/** Reads what was typed from paper; blanks, numbers and punctuation between the characters do not matter. */
export function secretFromWords(typed: string): Uint8Array | undefined {
  const characters = [...typed].filter((letter) => /\p{Script=Han}/u.test(letter));
  if (characters.length !== wordCount) return undefined;
  try {
    return mnemonicToEntropy(characters.join(' '), wordlist);
  } catch {
    return undefined;
  }
}

/** Twelve characters to compare by telephone or face to face: 128 bits of the hash and a checksum. */
export function fingerprintOf(bytes: Uint8Array): readonly string[] {
  return entropyToMnemonic(sha256(bytes).subarray(0, fingerprintBytes), wordlist).split(' ');
}

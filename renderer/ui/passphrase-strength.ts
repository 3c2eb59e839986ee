/** Characters a passphrase must have; the office worker asks for as many. */
const shortestPassphrase = 8;

export interface Strength {
  readonly enough: boolean;
  readonly sentence: string;
}

/** Says in words how well a passphrase would stand against somebody who has the disk and time. */
export function passphraseStrength(passphrase: string): Strength {
  const length = Array.from(passphrase).length;
  if (length === 0)
    return {
      enough: false,
      sentence: `至少 ${String(shortestPassphrase)} 个字符。可用几个不相干的词的拼音连起来，不要用生日、电话、姓名。`,
    };
  if (length < shortestPassphrase) {
    const missing = shortestPassphrase - length;
    return { enough: false, sentence: `至少 ${String(shortestPassphrase)} 个字符，还差 ${String(missing)} 个。` };
  }
  if (isMonotonous(passphrase)) return { enough: false, sentence: '太容易猜：字符重复太多，或者是连着的数字、字母。' };
  if (length < 14) return { enough: true, sentence: '可以用。再长几个字符更好。' };
  return { enough: true, sentence: length < 20 ? '较强。' : '很强。' };
}

/** Few different characters, or nearly every one the neighbour of the one before: 1111111111, 1234567890, abcdefghij. */
function isMonotonous(passphrase: string): boolean {
  const codes = Array.from(passphrase, (character) => character.codePointAt(0) ?? 0);
  const neighbours = codes.filter((code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? code)) <= 1);
  return new Set(codes).size < 4 || neighbours.length >= codes.length - 2;
}

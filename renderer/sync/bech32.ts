/** Spells bytes in bech32 (BIP-173), the alphabet of age keys. Reading them back is left to the age library. */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const groups = groupsOfFive(bytes);
  const sum = checksum(prefix, groups);
  return `${prefix}1${[...groups, ...sum].map((group) => alphabet.charAt(group)).join('')}`;
}

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function groupsOfFive(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => Number.parseInt(group.padEnd(5, '0'), 2));
}

function checksum(prefix: string, groups: readonly number[]): number[] {
  const letters = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const spread = [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31)];
  const rest = polymod([...spread, ...groups, 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => (rest >> shift) & 31);
}

function polymod(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    generator.forEach((word, bit) => {
      if (((top >>> bit) & 1) === 1) rest ^= word;
    });
  }
  return rest;
}

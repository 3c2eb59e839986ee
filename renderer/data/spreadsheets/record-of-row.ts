import { fromBase64Url, sha256Base64Url } from '../../sync';

/** The record that the nth row of one reading-in became: always the same, so that what one sheet brought is found again. */
export function recordOfRow(readingIn: string, nth: number): string {
  const digest = fromBase64Url(sha256Base64Url(new TextEncoder().encode(`${readingIn}/${nth}`)));
  const hex = Array.from(digest ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');
  // Version and variant of a UUIDv4, which is the shape of every record id.
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}

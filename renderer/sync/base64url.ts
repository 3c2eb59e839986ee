const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * base64url without padding (RFC 4648 §5), as all bytes stand in canonical JSON. Each operation writes about ten, so they are
 * spelled here: by way of `btoa` it takes four times as long.
 */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (first << 16) | (second << 8) | third;
    text += letters.charAt(bits >> 18) + letters.charAt((bits >> 12) & 63);
    if (at + 1 < bytes.length) text += letters.charAt((bits >> 6) & 63);
    if (at + 2 < bytes.length) text += letters.charAt(bits & 63);
  }
  return text;
}

/** Undefined for anything but the one spelling `toBase64Url` would give. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return toBase64Url(bytes) === text ? bytes : undefined;
}

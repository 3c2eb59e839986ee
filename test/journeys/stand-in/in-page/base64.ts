/** Chromium has these on Uint8Array, Node 20 has Buffer; the same text comes out of both. */
export function toBase64(bytes: Uint8Array): string {
  if (hasOwnBase64(bytes)) return bytes.toBase64();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const type: unknown = Uint8Array;
  if (readsBase64(type)) return type.fromBase64(text);
  return new Uint8Array(Buffer.from(text, 'base64'));
}

function hasOwnBase64(bytes: Uint8Array): bytes is Uint8Array & { toBase64(): string } {
  return 'toBase64' in bytes;
}

function readsBase64(type: unknown): type is { fromBase64(text: string): Uint8Array<ArrayBuffer> } {
  return typeof type === 'function' && 'fromBase64' in type;
}

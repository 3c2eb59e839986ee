const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Plain JSON for what never leaves this machine and is never hashed. */
export function encodeJson(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value));
}

/** Only for bytes that were sealed here under our own key: the seal vouches for the shape. */
export function decodeJson<T>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes)) as T;
}

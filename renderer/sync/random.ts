/** Where randomness comes from; the caller passes it in, so that tests repeat and the worker uses the machine's own. */
export type Random = (bytes: number) => Uint8Array;

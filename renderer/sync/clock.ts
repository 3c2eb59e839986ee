/**
 * Hybrid logical clock, `mmmmmmmmmmmmm-cccc`: milliseconds since 1970 in 13 digits, a counter in 4 hex digits. It sorts as
 * text, never goes back whatever the PC's clock does, and orders for display only; it never decides a conflict.
 */
const pattern = /^\d{13}-[0-9a-f]{4}$/;
const latestMs = 9_999_999_999_999;
const lastCounter = 0xffff;

/** A stamp from further ahead than this does not pull the own clock along: one PC set to 2099 must not poison the others. */
export const observedAheadMs = 24 * 60 * 60 * 1000;

export function isStamp(text: string): boolean {
  return pattern.test(text);
}

export function nextStamp(last: string | null, nowMs: number): string {
  const now = clampMs(nowMs);
  if (last === null || !isStamp(last) || now > stampMs(last)) return format(now, 0);
  const counter = stampCounter(last);
  if (counter < lastCounter) return format(stampMs(last), counter + 1);
  if (stampMs(last) === latestMs) throw new RangeError('the clock has run out');
  return format(stampMs(last) + 1, 0);
}

/** The stamp the own clock stands at after a stamp from elsewhere was seen. */
export function observeStamp(last: string | null, remote: string, nowMs: number): string {
  const own = last !== null && isStamp(last) ? last : format(clampMs(nowMs), 0);
  const tooFar = !isStamp(remote) || stampMs(remote) > clampMs(nowMs) + observedAheadMs;
  return tooFar || remote <= own ? own : remote;
}

/** Milliseconds since 1970. */
export function stampMs(hlc: string): number {
  return Number(hlc.slice(0, 13));
}

function stampCounter(hlc: string): number {
  return Number.parseInt(hlc.slice(14), 16);
}

function clampMs(ms: number): number {
  return Number.isFinite(ms) ? Math.min(Math.max(Math.floor(ms), 0), latestMs) : 0;
}

function format(ms: number, counter: number): string {
  return `${String(ms).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}`;
}

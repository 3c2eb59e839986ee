import { halfWidth } from './half-width';

/** Why a typed number was not taken, apart from being no number at all. */
export type NumberTrouble = 'rounded' | 'unit' | 'unreadable';

/** A number in plain digits: no separators, no unit, perhaps a minus and a point. */
export type PlainNumber = { readonly digits: string } | { readonly trouble: NumberTrouble };

/**
 * Reads a written number with its unit. A rounded phrase (80余、约80) is never taken for a number (`ledgers.md` §0.2), and another
 * unit than the field's own is not quietly dropped: 人 and 人次 are never added.
 */
export function readNumber(typed: string, units: readonly string[]): PlainNumber {
  const text = halfWidth(typed).replace(/\s+/g, '');
  if (/[余多约近几]/.test(text)) return { trouble: 'rounded' };
  const parts = /^([-−]?)((?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?)(\D*)$/.exec(text);
  if (parts === null || parts[2] === undefined || parts[2] === '') return { trouble: 'unreadable' };
  if (parts[3] !== '' && !units.includes(parts[3] ?? '')) return { trouble: 'unit' };
  return { digits: `${parts[1] === '' ? '' : '-'}${parts[2].replace(/[,，]/g, '')}` };
}

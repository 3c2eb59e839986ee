/** Characters one cell holds in every office program. */
const longestCell = 32_767;

// eslint-disable-next-line no-control-regex -- the characters that XML 1.0 refuses, and halves of pairs
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Most text has nothing of the kind, and this is quicker to find out. */
// eslint-disable-next-line no-control-regex -- as above
const suspicious = /[\u0000-\u001f\ud800-\udfff\ufffe\uffff_]/;

/** Without the characters that XML cannot hold, cut where a cell ends; `_x0041_` is written so that it is not read as `A`. */
export function writableText(text: string): string {
  const kept = suspicious.test(text) ? text.replace(unwritable, '').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : text;
  if (kept.length <= longestCell) return kept;
  return `${kept.slice(0, longestCell - 20).replace(/[\ud800-\udbff]$/, '')}……（后面还有，未导出）`;
}

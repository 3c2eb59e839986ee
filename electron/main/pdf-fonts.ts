/**
 * Whether a PDF was laid out in the app's own fonts, all of which are named Yuezhang. A font that had not arrived yet
 * leaves another machine's font behind, or none.
 */
export function isInOwnFonts(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  const names = Array.from(text.matchAll(fontName), ([, name]) => name ?? '');
  return names.length > 0 && names.every((name) => name.startsWith('Yuezhang')) && !drawnFont.test(text);
}

/** Chromium writes font dictionaries as plain text: `/BaseFont /AAAAAA+YuezhangSong-Regular`. */
const fontName = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([A-Za-z0-9-]+)/g;
/** Fonts with PostScript outlines become drawings without a name; ours have none. */
const drawnFont = /\/Subtype\s*\/Type3\b/;

/** Full-width digits, letters and signs as Chinese input methods leave them, in their plain form; spaces at the ends go. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .trim();
}

/** The copy of a text that search looks through. Only this copy is normalised; stored text never is (`decisions.md` 3). */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

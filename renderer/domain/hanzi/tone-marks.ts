const marks = ['', '\u0304', '\u0301', '\u030c', '\u0300', ''];

/** `shan4` as shàn: the mark stands on a or e, on the o of ou, else on the last vowel. */
export function withToneMark(syllable: string): string {
  const letters = syllable.replace(/\d$/, '');
  const mark = marks[Number(/\d$/.exec(syllable)?.[0] ?? 0)] ?? '';
  const at = [/[ae]/, /o(?=u)/, /[iouü](?![a-zü]*[iouü])/].map((vowel) => letters.search(vowel)).find((place) => place >= 0);
  return at === undefined ? letters : `${letters.slice(0, at + 1)}${mark}${letters.slice(at + 1)}`.normalize('NFC');
}

/** The 214 radicals of 康熙字典, as Unihan numbers them. */
export const radicalCount = 214;

/** The radical as a plain character: 9 is 人. */
export function radicalCharacter(radical: number): string {
  // Unicode keeps the radicals in their order from U+2F00; the compatibility form is the usual character.
  return radical >= 1 && radical <= radicalCount ? String.fromCodePoint(0x2f00 + radical - 1).normalize('NFKC') : '';
}

const strokeNames = { '1': '横', '2': '竖', '3': '撇', '4': '点', '5': '折' } as const;

/** `1121` as 横横竖横. */
export function strokeNamesOf(sequence: string): string {
  return sequence.replace(/[1-5]/g, (stroke) => strokeNames[stroke as keyof typeof strokeNames]);
}

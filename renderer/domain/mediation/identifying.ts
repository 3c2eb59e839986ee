/** What tells a reader who somebody is, as written in the record of a party. */
export interface Identifying {
  readonly name?: string | undefined;
  readonly guardian?: string | undefined;
  readonly representative?: string | undefined;
  readonly phone?: string | undefined;
  readonly identityNumber?: string | undefined;
  readonly address?: string | undefined;
  readonly occupation?: string | undefined;
}

/** Names, numbers, the door of the address and the school: words by which a report would give a party away. The longest come first. */
export function identifyingWords(party: Identifying): readonly string[] {
  const { name, guardian, representative, phone, identityNumber, address, occupation } = party;
  const words = [name, guardian, representative, phone, identityNumber, address, doorOf(address), schoolOf(occupation)];
  // A single character stands in too many other words.
  return words.flatMap((word) => (word === undefined || [...word].length < 2 ? [] : word)).sort((a, b) => b.length - a.length);
}

/** 三组11号 of 样溪街道石桥村三组11号; nothing where the address ends with the village. */
function doorOf(address = ''): string | undefined {
  const door = /(?:村|社区|小区|街道|镇|乡)([^村区道镇乡]*\d[^村区道镇乡]*)$/u.exec(address)?.[1];
  return door === undefined || [...door].length < 3 ? undefined : door;
}

/** 样溪中心小学 of 样溪中心小学学生. */
function schoolOf(occupation = ''): string | undefined {
  return /^.*?(?:幼儿园|小学|中学|学校|学院|大学)/u.exec(occupation)?.[0];
}

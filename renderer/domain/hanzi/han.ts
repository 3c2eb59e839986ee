const han = /\p{Script=Han}/u;
const onlyHan = /^\p{Script=Han}+$/u;

/** Holds a Han character, of any extension. */
export function isHan(text: string): boolean {
  return han.test(text);
}

export function isAllHan(text: string): boolean {
  return onlyHan.test(text);
}

/** `U+20BB7` */
export function codePointOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Which block of Unicode a Han character stands in, as clerks and printers name it. */
export function blockOf(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  return blocks.find(({ first, last }) => point >= first && point <= last)?.name ?? '其他';
}

/** Unicode 15, Blocks.txt. */
const blocks = [
  { name: '基本汉字', first: 0x4e00, last: 0x9fff },
  { name: '扩展A', first: 0x3400, last: 0x4dbf },
  { name: '兼容汉字', first: 0xf900, last: 0xfaff },
  { name: '扩展B', first: 0x20000, last: 0x2a6df },
  { name: '扩展C', first: 0x2a700, last: 0x2b73f },
  { name: '扩展D', first: 0x2b740, last: 0x2b81f },
  { name: '扩展E', first: 0x2b820, last: 0x2ceaf },
  { name: '扩展F', first: 0x2ceb0, last: 0x2ebef },
  { name: '扩展I', first: 0x2ebf0, last: 0x2ee5f },
  { name: '兼容汉字增补', first: 0x2f800, last: 0x2fa1f },
  { name: '扩展G', first: 0x30000, last: 0x3134f },
  { name: '扩展H', first: 0x31350, last: 0x323af },
] as const;

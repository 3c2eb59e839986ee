/**
 * The platform decodes GB 18030 and does not encode it. So the table is taken from its decoder: all two-byte codes, and the
 * four-byte ones of the first plane; the planes above are counted (WHATWG Encoding Standard, section 10.2.2).
 */
let codesByCharacter: ReadonlyMap<string, number> | undefined;

/** Four-byte codes run 0x81308130 … with trails of ten and 126; this many belong to the first plane. */
const firstPlaneCodes = 39_420;
/** The four-byte code that stands for U+10000. */
const upperPlanes = 189_000;
/** The code of U+FFFD itself, which the decoder also answers where there is no character. */
const replacement = 39_417;

export function encodeGb18030(text: string): Uint8Array {
  codesByCharacter ??= buildTable();
  const bytes = new Uint8Array(text.length * 4);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes[at] = point;
      at += 1;
      continue;
    }
    const code = point >= 0x10000 ? fourBytes(upperPlanes + point - 0x10000) : (codesByCharacter.get(character) ?? 0x3f);
    for (const byte of bytesOf(code)) {
      bytes[at] = byte;
      at += 1;
    }
  }
  return bytes.slice(0, at);
}

function buildTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const decoder = new TextDecoder('gb18030');
  const learn = (code: number) => {
    const text = decoder.decode(Uint8Array.from(bytesOf(code)));
    if (text !== '\ufffd' && [...text].length === 1 && !table.has(text)) table.set(text, code);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) learn(lead * 0x100 + trail);
  }
  for (let pointer = 0; pointer < firstPlaneCodes; pointer += 1) learn(fourBytes(pointer));
  table.set('\ufffd', fourBytes(replacement));
  return table;
}

function fourBytes(pointer: number): number {
  const digits = [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
  return digits.reduce((code, byte) => code * 0x100 + byte, 0);
}

function bytesOf(code: number): readonly number[] {
  if (code < 0x100) return [code];
  if (code < 0x10000) return [code >> 8, code & 0xff];
  return [code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff];
}

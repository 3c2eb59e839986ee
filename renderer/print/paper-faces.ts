/** Fonts of `paper-fonts.css` that this HTML will surely use, to be fetched before it is laid out. */
export function facesOf(body: string): readonly string[] {
  const faces: readonly (readonly [face: string, used: boolean])[] = [
    ['song', true],
    ['more', goesBeyondCommon(body)],
    ['title', body.includes('<h1')],
    ['hei', /class="[^"]*(?:heading|draft-mark|list)/.test(body)],
    ['rare', /[\u{20000}-\u{2EBEF}]/u.test(body)],
    ['latest', /[\u4DB6-\u4DBF\u9FEB-\u9FFF\u{2A6D7}-\u{2A6DF}\u{2B735}-\u{2B739}]/u.test(body)],
  ];
  return faces.filter(([, used]) => used).map(([face]) => face);
}

function goesBeyondCommon(body: string): boolean {
  return Array.from(body.matchAll(/\p{Script=Han}/gu)).some(([character]) => !commonHan.has(character));
}

/** The characters of GB 2312, rows 16 to 87, which the common faces hold. */
const commonHan: ReadonlySet<string> = new Set(gb2312());

function gb2312(): string {
  const places: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) places.push(row, cell);
  return new TextDecoder('gbk').decode(Uint8Array.from(places));
}

import { inGb2312, inStandardList } from './character-table';
import type { CoverageTarget } from './coverage-targets';
import { isHan } from './han';

/** GB 18030-2022, 4-byte part besides the one of GBK: U+9FA6–U+9FEF and extension A up to U+4DB5. */
function inLevelOne(point: number): boolean {
  return inGbk(point) || within(point, 0x9fa6, 0x9fef) || within(point, 0x3400, 0x4db5);
}

/** The twelve characters among the compatibility ideographs that are unified ones, and the nine GBK adds. */
const gbkCompatibility = new Set(
  [0xf92c, 0xf979, 0xf995, 0xf9e7, 0xf9f1, 0xfa0c, 0xfa0d, 0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14].concat([
    0xfa18, 0xfa1f, 0xfa20, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29,
  ]),
);

function inGbk(point: number): boolean {
  return within(point, 0x4e00, 0x9fa5) || gbkCompatibility.has(point);
}

/** Extensions B to F as GB 18030-2022 lists them. */
function inLevelThree(point: number): boolean {
  return (
    inLevelOne(point) ||
    within(point, 0x20000, 0x2a6d6) ||
    within(point, 0x2a700, 0x2b734) ||
    within(point, 0x2b740, 0x2b81d) ||
    within(point, 0x2b820, 0x2cea1) ||
    within(point, 0x2ceb0, 0x2ebe0)
  );
}

/** What `build/fonts/make-fonts.py` puts into the fonts: basic block to extension F, and the first compatibility ideographs. */
function inShippedFonts(point: number): boolean {
  const late = within(point, 0x9ff0, 0x9fff) || within(point, 0x4db6, 0x4dbf);
  const beyond = within(point, 0x2a6d7, 0x2a6df) || within(point, 0x2b735, 0x2b739);
  return inLevelThree(point) || late || beyond || within(point, 0xf900, 0xfa6d);
}

const byTarget: Readonly<Record<CoverageTarget, (char: string) => boolean>> = {
  gb2312: inGb2312,
  gbk: (char) => inGbk(pointOf(char)),
  'gb18030-1': (char) => inLevelOne(pointOf(char)),
  'gb18030-2': (char) => inLevelOne(pointOf(char)) || inStandardList(char),
  'gb18030-3': (char) => inLevelThree(pointOf(char)),
  shipped: (char) => inShippedFonts(pointOf(char)),
};

/** Tells for each character whether the target has it. */
export function coverageOf(target: CoverageTarget): (char: string) => boolean {
  return byTarget[target];
}

/** The Han characters of a text that a system or font does not have, each once. */
export function missingFrom(text: string, covers: (char: string) => boolean): readonly string[] {
  return [...new Set(Array.from(text.normalize('NFC')).filter((char) => isIdeograph(char) && !covers(char)))];
}

/** 〇 and 々 count as Han too, but every set has them. */
function isIdeograph(char: string): boolean {
  return isHan(char) && pointOf(char) >= 0x3400;
}

function within(point: number, first: number, last: number): boolean {
  return point >= first && point <= last;
}

function pointOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

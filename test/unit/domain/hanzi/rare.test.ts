import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCharacters, characterCount, findCharacter } from '../../../../renderer/domain/hanzi/character-table';
import { coverageOf, missingFrom } from '../../../../renderer/domain/hanzi/coverage';
import type { CoverageTarget } from '../../../../renderer/domain/hanzi/coverage-targets';
import { blockOf, codePointOf } from '../../../../renderer/domain/hanzi/han';
import { lookUpCharacters } from '../../../../renderer/domain/hanzi/look-up';
import { describe as spell, madeOf, partsOf, spellOut } from '../../../../renderer/domain/hanzi/parts';
import { withToneMark } from '../../../../renderer/domain/hanzi/tone-marks';
import { radicalCharacter, strokeNamesOf } from '../../../../renderer/domain/hanzi/radicals';

const covers = coverageOf;

const typed = (text: string) => lookUpCharacters({ by: 'typed', typed: text }).map(({ char }) => char);

describe('a character that cannot be typed', () => {
  it('is found by its code point', () => {
    expect(typed('U+20BB7')).toEqual(['𠮷']);
    expect(typed('20bb7')).toEqual(['𠮷']);
    expect(typed('U+110000')).toEqual([]);
  });

  it('is found by its pinyin, with or without the tone', () => {
    expect(typed('yan')).toContain('䶮');
    expect(typed('yan3')).toContain('䶮');
    expect(typed('yan4')).not.toContain('䶮');
    expect(typed('lv3')[0]).toBe('吕');
  });

  it('is found by its parts in either order, also as an ideographic description', () => {
    expect(typed('钅宏')).toContain('𬭎');
    expect(typed('⿰钅宏')).toContain('𬭎');
    expect(typed('天龙')).toContain('䶮');
    expect(madeOf('七七七')).toContain('㐂');
  });

  it('is found by the strokes it begins with', () => {
    expect(typed('151515')).toContain('㐂');
    expect(typed('13534113')).toContain('䶮');
  });

  it('is found by radical and strokes', () => {
    const mouths = lookUpCharacters({ by: 'radical', radical: 30, rest: 3 }).map(({ char }) => char);
    expect(mouths).toContain('𠮷');
    expect(mouths[0]).toMatch(/[吉吁吐吓吕同名后]/);
  });

  it('is never asked in vain: every character is found by its own code point', () => {
    const points = [...allCharacters()].map(({ char }) => char);
    expect(points).toHaveLength(characterCount);
    fc.assert(
      fc.property(fc.constantFrom(...points), (char) => {
        expect(typed(codePointOf(char))).toContain(char);
        expect(findCharacter(char)?.strokes).toBeGreaterThan(0);
        expect(spell(char)).not.toBe('');
        expect(spellOut(char)).toMatch(/^［.+］$/);
      }),
    );
  });

  it('does not stumble over anything typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(typed(text))));
  });
});

describe('spelling out a character', () => {
  it('names its parts, or else radical, strokes and pinyin', () => {
    expect([partsOf('𬭎'), partsOf('䶮'), partsOf('珺')]).toEqual(['钅宏', '龙天', '王君']);
    expect(spell('𠮷')).toBe('口部，部首外3画，共6画');
    expect([spellOut('𬭎'), spellOut('𠮷')]).toEqual(['［钅宏］', '［JI］']);
    expect(partsOf('王')).toBeUndefined();
  });

  it('names radicals, strokes and blocks', () => {
    expect([radicalCharacter(9), radicalCharacter(214), radicalCharacter(215)]).toEqual(['人', '龠', '']);
    expect(strokeNamesOf('1121')).toBe('横横竖横');
    expect(['王', '㐂', '𠮷', '𬭎'].map(blockOf)).toEqual(['基本汉字', '扩展A', '扩展B', '扩展E']);
  });
});

describe('names at risk', () => {
  it('knows how far each character set goes', () => {
    const samples = '王镕㐂䶮𠮷𬭎𰻞';
    expect(missingFrom(samples, covers('gb2312')).join('')).toBe('镕㐂䶮𠮷𬭎𰻞');
    expect(missingFrom(samples, covers('gbk')).join('')).toBe('㐂䶮𠮷𬭎𰻞');
    expect(missingFrom(samples, covers('gb18030-1')).join('')).toBe('𠮷𬭎𰻞');
    expect(missingFrom(samples, covers('gb18030-2')).join('')).toBe('𠮷𰻞');
    expect(missingFrom(samples, covers('gb18030-3')).join('')).toBe('𰻞');
    expect(missingFrom(samples, covers('shipped')).join('')).toBe('𰻞');
  });

  it('counts as many characters as the standards say', () => {
    const chars = [...allCharacters()].map(({ char }) => char);
    const count = (name: CoverageTarget) => chars.filter(covers(name)).length;
    expect(count('gb2312')).toBe(6763);
    expect(count('gbk')).toBe(20_902 + 21);
    expect(count('gb18030-2') - count('gb18030-1')).toBe(196);
    // 87,887 with the nine compatibility ideographs of GBK left out.
    expect(count('gb18030-3') - 9).toBe(87_887);
  });

  it('finds every character of Unicode 15 up to extension F in a font of the app', () => {
    const chars = [...allCharacters()].map(({ char }) => char);
    const unified = chars.filter((char) => char.normalize('NFC') === char && (char.codePointAt(0) ?? 0) <= 0x2ebe0);
    expect(unified.length).toBeGreaterThan(87_000);
    expect(unified.filter((char) => !covers('shipped')(char)).map(codePointOf)).toEqual([]);
  });

  it('writes tones where a dictionary does', () => {
    const syllables = ['shan4', 'gui4', 'liu2', 'dou1', 'lü3', 'xiong2', 'de5', 'hao3', 'lüe4', 'er2'];
    expect(syllables.map(withToneMark)).toEqual('shàn guì liú dōu lǚ xióng de hǎo lüè ér'.split(' '));
  });

  it('agrees with the decoder of the platform on GBK', () => {
    const decoder = new TextDecoder('gbk');
    const decoded = new Set<string>();
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail !== 0x7f) decoded.add(decoder.decode(Uint8Array.of(lead, trail)));
      }
    }
    const chars = [...allCharacters()].map(({ char }) => char);
    expect(chars.filter((char) => covers('gbk')(char) !== decoded.has(char))).toEqual([]);
  });

  it('names each character once and leaves letters, figures and 〇 alone', () => {
    expect(missingFrom('𠮷𠮷 〇々 abc 12', covers('gb2312'))).toEqual(['𠮷']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameReading, textReading } from '../../../../renderer/domain/hanzi/name-reading';
import { nameReadingKey, textReadingKey } from '../../../../renderer/domain/hanzi/reading-order';
import { spelledBy, spokenName, spokenText, spokenWord } from '../../../../renderer/domain/hanzi/spoken-search';

describe('how a name is read', () => {
  it.each([
    ['单田芳', 'shan4 tian2 fang1'],
    ['解缙', 'xie4 jin4'],
    ['仇英', 'qiu2 ying1'],
    ['区大任', 'ou1 da4 ren4'],
    ['查良镛', 'zha1 liang2 yong1'],
    ['尉迟恭', 'yu4 chi2 gong1'],
    ['尉健行', 'wei4 jian4 xing2'],
    ['万俟卨', 'mo4 qi2 xie4'],
    ['万里', 'wan4 li3'],
    ['曾国藩', 'zeng1 guo2 fan1'],
    ['盖叫天', 'ge3 jiao4 tian1'],
    ['朴树', 'piao2 shu4'],
    ['任小明', 'ren2 xiao3 ming2'],
    ['华罗庚', 'hua4 luo2 geng1'],
    ['冼星海', 'xian3 xing1 hai3'],
    ['令狐冲', 'ling2 hu2 chong1'],
    ['单于夫罗', 'chan2 yu2 fu1 luo2'],
    ['长孙无忌', 'zhang3 sun1 wu2 ji4'],
    ['䶮一', 'yan3 yi1'],
    ['𠮷野', 'ji2 ye3'],
  ])('reads %s as %s', (name, reading) => {
    expect(nameReading(name).join(' ')).toBe(reading);
  });

  it('believes a reading that was typed, with marks, with numbers or without', () => {
    expect(nameReading('乐天', 'Lè Tiān').join(' ')).toBe('le4 tian1');
    expect(nameReading('乐天', 'le4 tian1').join(' ')).toBe('le4 tian1');
    expect(nameReading('吕布', 'lv3 bu4').join(' ')).toBe('lü3 bu4');
    // One that does not fit the characters is put aside.
    expect(nameReading('乐天', 'letian').join(' ')).toBe('yue4 tian1');
  });

  it('reads words of a text as they are said', () => {
    expect(textReading('重庆路').join(' ')).toBe('chong2 qing4 lu4');
  });
});

describe('order by pinyin', () => {
  const sorted = (names: readonly string[]) => [...names].sort((a, b) => (nameReadingKey(a) < nameReadingKey(b) ? -1 : 1));

  it('goes by the reading of the surname, not of the character', () => {
    expect(sorted(['张三', '单田芳', '解缙', '仇英', '区大任', '查良镛', '丁一'])).toEqual([
      '丁一',
      '区大任',
      '仇英',
      '单田芳',
      '解缙',
      '查良镛',
      '张三',
    ]);
  });

  it('keeps one surname together, and shorter syllables before longer ones', () => {
    expect(sorted(['章一', '张二', '张一', '章二', '詹一'])).toEqual(['詹一', '张二', '张一', '章二', '章一']);
  });

  it('sorts numbers in texts by their size', () => {
    const texts = ['第10组', '第9组', '第2组'];
    expect(texts.sort((a, b) => (textReadingKey(a) < textReadingKey(b) ? -1 : 1))).toEqual(['第2组', '第9组', '第10组']);
  });

  it('is a total order: two names are equal only where they are the same', () => {
    const name = fc
      .array(fc.constantFrom(...Array.from('王汪单善仇球区欧𠮷吉A1')), { maxLength: 4 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (a !== b) expect(nameReadingKey(a)).not.toBe(nameReadingKey(b));
      }),
    );
  });
});

describe('finding by pinyin', () => {
  it('finds a name by every reading of its characters, in full and by initials', () => {
    const spoken = spokenName('单乐');
    for (const typed of ['shanyue', 'shanle', 'danle', 'chanyue', 'sl', 'sy', 'dl', 'danl']) {
      expect(spoken).toContain(spokenWord(typed));
    }
  });

  it('finds by the initials and by the whole of what a name is read as', () => {
    const name = fc
      .array(fc.constantFrom(...Array.from('王小明单解仇区查尉迟欧阳张李伟芳长重行乐𠮷䶮')), { minLength: 1, maxLength: 4 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(name, (one) => {
        const plain = nameReading(one).map((syllable) => syllable.replace(/\d/, '').replaceAll('ü', 'v'));
        expect(spokenName(one)).toContain(plain.join(''));
        expect(spokenName(one)).toContain(plain.map((syllable) => syllable.charAt(0)).join(''));
      }),
    );
  });

  it('takes lü, lv and lyu for the same', () => {
    expect(['lü', 'lv', 'lyu', 'lǚ'].map(spokenWord)).toEqual(['lv', 'lv', 'lv', 'lv']);
    expect(spokenName('吕布')).toContain('lvbu');
    expect(spokenWord('138')).toBeUndefined();
    expect(spokenWord('张')).toBeUndefined();
  });

  it('finds a text by its words', () => {
    expect(spokenText('重庆路12号')).toContain('chongqinglu12hao');
    expect(spokenText('重庆路12号')).toContain('cql12h');
  });

  it('says which characters were spelled, so that they can be marked', () => {
    expect(spelledBy('楼上漏水', 'loush')).toBe('楼上');
    expect(spelledBy('楼上漏水', 'ls')).toBe('楼上');
    expect(spelledBy('通道砌墙', 'qiqiang')).toBe('砌墙');
    expect(spelledBy('通道砌墙', 'zz')).toBeUndefined();
  });
});

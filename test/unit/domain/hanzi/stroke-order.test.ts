import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standard } from '../../../../renderer/domain/hanzi/character-data';
import { findCharacter } from '../../../../renderer/domain/hanzi/character-table';
import { strokeKey, strokesOf, type StrokeOrder } from '../../../../renderer/domain/hanzi/stroke-order';

function inOrder(names: readonly string[], order: StrokeOrder): readonly string[] {
  const keys = new Map(names.map((name) => [name, strokeKey(name, order)]));
  return [...names].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** As they stand in the order of strokes: number, then 横竖撇点折. */
const surnames =
  '丁 卜 刁 于 万 马 王 井 韦 支 尤 车 牛 毛 仇 文 方 尹 孔 邓 甘 艾 左 石 龙 卢 叶 田 史 丘 冯 宁 司 邢 吉 巩 成 吕 朱 乔 任 华 庄 刘 齐 关 江 汤 许 孙 牟 纪 严 苏 杜 李 杨 吴 邱 何 余 谷 狄 邹 辛 汪 沈 宋 张 陆 陈 邵 武 林 欧 尚 罗 季 岳 金 周 庞 单 孟 赵 郝 胡 柯 查 柳 钟 段 侯 俞 姜 费 姚 贺 骆 秦 袁 耿 莫 夏 顾 柴 钱 徐 翁 凌 高 郭 唐 陶 黄 曹 龚 盛 常 崔 康 章 梁 尉 屠 彭 葛 董 蒋 韩 程 傅 鲁 童 曾 温 游 谢 强 蓝 赖 雷 詹 解 蔡 谭 翟 熊 樊 潘 薛 戴 魏'.split(
    ' ',
  );

describe('order by strokes', () => {
  it('puts surnames by number of strokes and then by the strokes as they are written', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(surnames, { minLength: surnames.length }), (mixed) => {
        expect(inOrder(mixed, 'surname')).toEqual(surnames);
      }),
    );
  });

  it('follows the examples of the published rule', () => {
    expect(inOrder(['王小宁', '丁小宁'], 'name')).toEqual(['丁小宁', '王小宁']);
    expect(inOrder(['洪少东', '欧阳少东'], 'name')).toEqual(['欧阳少东', '洪少东']);
    expect(inOrder(['李大鸣', '李一鸣'], 'name')).toEqual(['李一鸣', '李大鸣']);
    expect(inOrder(['文', '王'], 'name')).toEqual(['王', '文']);
    expect(inOrder(['欧', '林'], 'name')).toEqual(['林', '欧']);
  });

  it('puts a single given name first by 姓氏笔画 and by its strokes by 姓名笔画', () => {
    expect(inOrder(['田大利', '田富'], 'surname')).toEqual(['田富', '田大利']);
    expect(inOrder(['田大利', '田富'], 'name')).toEqual(['田大利', '田富']);
    expect(inOrder(['高大富', '高富'], 'surname')).toEqual(['高富', '高大富']);
  });

  it('tells characters of the same strokes apart as 通用规范汉字表 does', () => {
    expect(inOrder(['牛一', '午一'], 'surname')).toEqual(['午一', '牛一']);
    expect(inOrder(['土', '士'], 'surname')).toEqual(['士', '土'].sort((a, b) => standard.indexOf(a) - standard.indexOf(b)));
  });

  it('agrees with the order of 通用规范汉字表, which follows the same rule, but for six of its 8105 characters', () => {
    const chars = Array.from(standard);
    expect(chars).toHaveLength(8105);
    const levels = [chars.slice(0, 3500), chars.slice(3500, 6500), chars.slice(6500)];
    expect(levels.flatMap(outOfOrder)).toEqual(['𦭜', '啴', '铽', '𬶍', '𦝼', '鄜']);
  });

  it('sorts rare characters by strokes too, and whatever is no Han character behind them', () => {
    expect(inOrder(['John', '䶮一', '𠮷一', '王一', '㐂一', '𬭎一'], 'surname')).toEqual([
      '王一',
      '㐂一',
      '𠮷一',
      '䶮一',
      '𬭎一',
      'John',
    ]);
    expect(['𠮷', '㐂', '䶮', '𬭎', '𪚥'].map(strokesOf)).toEqual([6, 6, 9, 12, 64]);
  });

  it('does not count the points in the names of minorities', () => {
    expect(strokeKey('买买提·艾力', 'name')).toBe(strokeKey('买买提艾力', 'name'));
  });

  it('is a total order: two names are equal only where they are the same', () => {
    const name = fc
      .array(fc.constantFrom(...Array.from('王尹丁马单解仇区查尉迟欧阳𠮷䶮㐂A·')), { maxLength: 4 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(name, name, fc.constantFrom<StrokeOrder>('surname', 'name'), (a, b, order) => {
        if (a.replaceAll('·', '') !== b.replaceAll('·', '')) expect(strokeKey(a, order)).not.toBe(strokeKey(b, order));
      }),
    );
  });
});

/** What has to be taken out so that the rest stands in order: the fewest, by the longest run that rises. */
function outOfOrder(chars: readonly string[]): readonly string[] {
  const keys = chars.map(orderKey);
  const ends: number[] = [];
  const before: number[] = [];
  keys.forEach((key, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[ends[middle] ?? 0] ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return chars.filter((_, at) => !kept.has(at));
}

function orderKey(char: string): string {
  const { strokes = 0, sequence = '' } = findCharacter(char) ?? {};
  return `${String(strokes).padStart(2, '0')}${sequence}`;
}

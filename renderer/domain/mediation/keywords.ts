import type { JsonObject } from '../json';
import { textIn } from './values';

/**
 * Words that often stand for something the twelve questions ask. They only suggest to look at the answers again; false alarms are common,
 * and nothing is ever decided by a word.
 */
const wordsByField: Readonly<Record<string, readonly string[]>> = {
  askSexual: ['强奸', '猥亵', '性侵', '性骚扰', '拐卖'],
  askFamily: ['家暴', '家庭暴力', '殴打妻', '殴打丈夫', '打老婆', '前夫', '前妻'],
  askInjury: ['轻伤', '重伤', '骨折', '昏迷', '缝针'],
  askWeapon: ['刀', '砍', '汽油', '农药', '自杀', '同归于尽', '报复'],
  askMinor: ['未成年', '小学生', '初中生', '幼儿', '欺凌', '岁的孩子'],
  askGroup: ['多人', '围堵', '聚众', '堵路', '堵门', '拉横幅'],
  askPending: ['起诉', '法院', '仲裁', '信访'],
  askTitle: ['权属', '确权', '离婚', '抚养权', '收养'],
};

/** Criminal or illegal purposes an agreement may not serve. */
const illegal = ['赌', '高利', '贿赂', '毒品'];

/** Fields whose answer does not yet say what a word in the story suggests, with the words. */
export function suggestedBy(values: JsonObject): readonly { readonly field: string; readonly words: readonly string[] }[] {
  const story = [textIn(values, 'facts'), textIn(values, 'claims')].join(' ');
  return Object.entries(wordsByField).flatMap(([field, list]) => {
    const words = list.filter((word) => story.includes(word));
    return words.length === 0 || isYes(values, field) ? [] : [{ field, words }];
  });
}

export function illegalWordsIn(text: string): readonly string[] {
  return illegal.filter((word) => text.includes(word));
}

function isYes(values: JsonObject, field: string): boolean {
  const answer = values[field];
  return answer === true || (typeof answer === 'string' && answer !== 'none');
}

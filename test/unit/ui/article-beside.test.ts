import { describe, expect, it } from 'vitest';
import { articleBeside } from '../../../renderer/ui/article-beside';

describe('the article of a refusal', () => {
  it('is told once: in the sentence, or beside it', () => {
    const article = '《人民调解法》第29条';
    expect(articleBeside({ sentence: '还没有签名。', article })).toBe(article);
    expect(articleBeside({ sentence: `还没有签名（${article}）。`, article })).toBeUndefined();
    expect(articleBeside({ sentence: '还没有签名。' })).toBeUndefined();
  });
});

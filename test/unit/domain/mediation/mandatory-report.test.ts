import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../renderer/domain/json';
import { namesNobody } from '../../../../renderer/domain/mediation/mandatory-report';
import { checkInput } from './guard-input';

const child = {
  name: { name: '苏小禾' },
  guardian: { name: '苏长青' },
  address: { text: '样溪街道柳湾村二组8号' },
  occupation: '样溪中心小学学生',
  phone: '00000000009',
};

function refusals(values: JsonObject) {
  return namesNobody('《未成年人保护法》第103条')(checkInput({ values, besides: { 'mediation.party': [child] } }));
}

function judged(values: JsonObject): readonly (string | undefined)[] {
  return refusals(values).map(({ field }) => field);
}

describe('a mandatory report', () => {
  it('is refused where it names a party, its guardian, its school, its door or its telephone', () => {
    for (const word of ['苏小禾', '苏长青', '样溪中心小学', '柳湾村二组8号', '二组8号', '00000000009']) {
      expect(judged({ kind: 'mandatory', summary: `发现${word}有伤。` })).toEqual(['summary']);
    }
    expect(judged({ kind: 'mandatory', summary: '发现一名未成年人有伤。', measures: '已通知苏长青' })).toEqual(['measures']);
  });

  it('may say what happened, and in which village', () => {
    expect(judged({ kind: 'mandatory', summary: '柳湾村一名未成年人手臂有伤，怀疑受到家庭暴力。' })).toEqual([]);
  });

  it('of another kind names nobody either, only that no law says so', () => {
    const [refusal] = refusals({ kind: 'escalation', summary: '苏长青情绪激动。' });
    expect(refusal).toMatchObject({ code: 'names-somebody', field: 'summary' });
    expect(refusal?.article).toBeUndefined();
  });
});

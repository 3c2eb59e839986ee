import type { JsonObject } from '../../../renderer/domain/json';
import type { Side } from '../../../renderer/domain/mediation/track';
import type { Chance } from './story';

const surnames = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '褚', '卫', '欧阳', '单', '仇'] as const;
const givenNames = ['立人', '满仓', '小禾', '守田', '秋分', '长河', '望山', '桂兰', '建业', '雨生'] as const;

/** Nobody of such a name takes part twice in one case: the number of the party is part of it. */
export function someParty(chance: Chance, side: Side, number: number, on: string, more: JsonObject = {}): JsonObject {
  const name = `${chance.pick(surnames)}${chance.pick(givenNames)}${String(number)}`;
  return { side, kind: 'person', name: { name }, consents: [{ id: 'r1', on, agrees: true, way: 'face' }], ...more };
}

import { person } from '../../../unit/data/finding/people';
import { WorkingSet } from '../../../../renderer/data/working-set';
import type { JsonObject } from '../../../../renderer/domain/json';

export const peopleCount = 100_000;

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单解仇区查曾尹丁');
const given = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚乐长重行𠮷䶮彦宏国建');
const places = ['东三巷', '幸福小区', '重庆路', '老街口', '二号楼', '集贸市场', '河堤北', '银行门口'];
const matters = [
  '通道砌墙相邻纠纷',
  '楼上漏水',
  '夜间施工噪音',
  '门前停车位争执',
  '长期占道经营',
  '借款不还',
  '乐器扰民',
  '宠物伤人',
];

/** What one of many records holds; the same for a number each time. */
export function valuesOf(number: number): JsonObject {
  const pick = (from: readonly string[], step: number) => from[Math.floor(number / step + number * 7) % from.length] ?? '';
  const day = String((number % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(number / 28) % 12) + 1).padStart(2, '0');
  return {
    name: { name: `${pick(surnames, 3)}${pick(given, 5)}${number % 3 === 0 ? '' : pick(given, 11)}` },
    matter: `${pick(places, 2)}${pick(matters, 13)}${number}`,
    phone: `13${String(100_000_000 + ((number * 7919) % 900_000_000))}`,
    count: number % 40,
    on: `20${String(10 + (number % 16))}-${month}-${day}`,
  };
}

export function manyPeople(): WorkingSet {
  const set = new WorkingSet();
  for (let number = 0; number < peopleCount; number += 1) set.put(person({ number, values: valuesOf(number) }));
  return set;
}

import type { Guard } from '../ledger/guard';
import { sessionsOf } from './session';
import { textIn } from './values';

/** Rights and duties are told before the first sitting. */
export function rightsTold(article: string): Guard {
  return (input) => {
    const toldOn = textIn(input.values, 'rightsToldOn');
    if (toldOn === undefined) {
      return [
        {
          code: 'rights-not-told',
          article,
          field: 'rightsToldOn',
          sentence: `还没有记录何时向当事人告知权利义务（${article}）。`,
          whatToDo: '请先口头或者书面告知，再填写告知日期。',
        },
      ];
    }
    const first = sessionsOf(input)[0];
    if (first === undefined || toldOn <= first.on) return [];
    return [
      {
        code: 'rights-told-late',
        article,
        field: 'rightsToldOn',
        sentence: `告知权利义务的日期${toldOn}晚于第一次调解${first.on}（${article}）。`,
        whatToDo: '权利义务要在调解之前告知，请核对两个日期。',
      },
    ];
  };
}

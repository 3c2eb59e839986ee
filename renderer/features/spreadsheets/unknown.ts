import type { Refusal } from '../../domain/refusal';

export const unknownLedger: Refusal = {
  code: 'unknown-ledger',
  sentence: '本机没有这本台账。',
  whatToDo: '请从左侧栏目重新进入；如果地址来自同事，请先升级到同一版本。',
};

export const unknownMapping: Refusal = {
  code: 'no-mapping',
  sentence: '没有找到这份报表的填法。',
  whatToDo: '请从左侧“上级报表”重新进入。',
};

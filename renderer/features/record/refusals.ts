import type { Refusal } from '../../domain/refusal';

export const unknownLedger: Refusal = {
  code: 'unknown-ledger',
  sentence: '本机没有这本台账。',
  whatToDo: '请从左侧栏目重新进入；如果地址来自同事，请先升级到同一版本。',
};

export const mayNotWrite: Refusal = {
  code: 'role',
  sentence: '您的账户只能查看，不能登记和修改。',
  whatToDo: '请由经办人登录办理，或请负责人调整账户。',
};

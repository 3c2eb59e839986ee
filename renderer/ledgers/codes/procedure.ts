import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import type { AgreementForm, Performance } from '../../domain/mediation/track';

export const agreementForms = closedCodeList<AgreementForm>({
  name: 'mediation.agreement-form',
  label: '协议形式',
  source: '人民调解法第28条；录音录像代替协议书见程序规定第178条第3款',
  codes: {
    written: { label: '书面协议' },
    oral: { label: '口头协议' },
    recorded: { label: '当场调解录音录像' },
  },
});

export const performances = closedCodeList<Performance>({
  name: 'mediation.performance',
  label: '履行情况',
  source: '当场履行、承诺履行为各地统计通用，其余为本软件补充',
  codes: {
    onTheSpot: { label: '当场履行' },
    promised: { label: '承诺履行' },
    part: { label: '部分履行' },
    done: { label: '履行完毕' },
    overdue: { label: '逾期' },
    refused: { label: '拒不履行' },
    changed: { label: '协议变更' },
    void: { label: '协议无效或者撤销' },
  },
});

export const refusalReasons = openCodeList({
  name: 'mediation.refusal-reason',
  label: '不予受理原因',
  source: '综合多地规定（地方规定），F8为本软件建议；以当地规定为准',
  codes: {
    F1: { label: '专属其他机关管辖' },
    F2: { label: '法律禁止民间调解' },
    F3: { label: '法院、公安或者其他行政机关已经受理或者解决' },
    F4: { label: '一方当事人明确拒绝' },
    F5: { label: '涉嫌犯罪或者应予处罚的违法行为' },
    F6: { label: '行政争议' },
    F7: { label: '不属本辖区' },
    F8: { label: '没有明确的对方或者请求' },
  },
});

/** `T…` for people's mediation, `Z…` for police mediation; a guard keeps them apart. */
export const terminationReasons = openCodeList({
  name: 'mediation.termination-reason',
  label: '终止原因',
  source: 'T：人民调解法第26条及多地规定（地方规定）；Z：程序规定第179、183、185条',
  codes: {
    T1: { label: '当事人拒绝或者放弃调解' },
    T2: { label: '撤回申请' },
    T3: { label: '无法达成协议' },
    T4: { label: '出现无法继续调解的情况' },
    T5: { label: '隐瞒重要事实、提供虚假情况或者拖延' },
    T6: { label: '涉嫌恶意串通损害他人' },
    T7: { label: '期限届满未同意延长' },
    T8: { label: '其他机关已经受理' },
    T9: { label: '发现属于刑事或者治安案件' },
    T10: { label: '法律规定的其他情形' },
    Z1: { label: '当事人不愿意调解' },
    Z2: { label: '调解中又实施违法行为' },
    Z3: { label: '违法嫌疑人逃跑' },
    Z4: { label: '查明属雇凶、结伙、寻衅滋事或者多次实施' },
    Z5: { label: '伤情达轻伤以上转刑事' },
    Z6: { label: '再次调解未达成' },
    Z7: { label: '超过七个工作日' },
    Z8: { label: '不履行协议' },
  },
});

export const toldWays = closedCodeList({
  name: 'mediation.told-way',
  label: '告知方式',
  source: '人民调解法第23、24条',
  codes: { oral: { label: '口头' }, written: { label: '书面' } },
});

export const receivers = openCodeList({
  name: 'mediation.receiver',
  label: '移送去向',
  source: '本软件建议，可由本单位增补',
  codes: {
    police: { label: '公安机关' },
    court: { label: '人民法院' },
    committee: { label: '人民调解委员会' },
    petition: { label: '信访部门' },
    government: { label: '乡镇（街道）或者主管部门' },
    penalty: { label: '恢复治安案件办理' },
  },
});

export const openness = closedCodeList({
  name: 'mediation.openness',
  label: '公开方式',
  source: '人民调解法第23条',
  codes: { open: { label: '公开' }, closed: { label: '不公开' } },
});

export const sessionResults = closedCodeList({
  name: 'mediation.session-result',
  label: '本次结果',
  source: '本软件建议',
  codes: {
    agreed: { label: '达成协议' },
    again: { label: '另行约定时间' },
    failed: { label: '未能达成' },
  },
});

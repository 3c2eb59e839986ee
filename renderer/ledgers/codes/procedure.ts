import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import type { Rhythm } from '../../domain/mediation/obligations';
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

export const clauseKinds = openCodeList({
  name: 'mediation.clause-kind',
  label: '条款种类',
  source: '本软件整理',
  codes: {
    payment: { label: '一次性付款' },
    instalments: { label: '分期付款' },
    periodic: { label: '定期支付' },
    repair: { label: '修复实物' },
    restore: { label: '恢复原状' },
    apology: { label: '赔礼道歉' },
    cease: { label: '停止或者不再从事' },
    access: { label: '通行、使用安排' },
    care: { label: '赡养、照料安排' },
    contact: { label: '探望、抚养安排' },
    deposit: { label: '押金、保证金' },
    confidence: { label: '保密' },
    breach: { label: '违约责任' },
    other: { label: '其他' },
  },
});

export const rhythms = closedCodeList<Rhythm>({
  name: 'mediation.rhythm',
  label: '间隔',
  source: '本软件整理',
  codes: {
    week: { label: '每周' },
    month: { label: '每月' },
    twoMonths: { label: '每两个月' },
    quarter: { label: '每季度' },
    fourMonths: { label: '每四个月' },
    halfYear: { label: '每半年' },
    year: { label: '每年' },
  },
});

export const recognitionWays = closedCodeList({
  name: 'mediation.recognition-way',
  label: '认可的方式',
  source: '治安管理处罚法第9条第4款',
  codes: { mediation: { label: '经人民调解达成协议并履行' }, settlement: { label: '当事人自行和解并履行' } },
});

export const courtReferrals = closedCodeList({
  name: 'mediation.court-referral',
  label: '法院委派或者委托',
  source: '最高人民法院关于人民法院特邀调解的规定第27条',
  codes: {
    before: { label: '立案前委派' },
    ordinary: { label: '立案后委托（普通程序）' },
    summary: { label: '立案后委托（简易程序）' },
  },
});

export const retentions = openCodeList({
  name: 'mediation.retention',
  label: '保管期限',
  source: '人民调解法没有规定，由本单位报档案主管部门同意后确定（地方规定）',
  codes: {
    permanent: { label: '永久' },
    years30: { label: '30年' },
    years10: { label: '10年' },
    long: { label: '长期' },
    short: { label: '短期' },
  },
});

export const difficulties = openCodeList({
  name: 'mediation.difficulty',
  label: '难易程度',
  source: '各地以案定补的分级（地方规定），标准由本单位确定',
  codes: {
    simple: { label: '简易' },
    ordinary: { label: '普通' },
    major: { label: '重大' },
    special: { label: '特别重大' },
  },
});

export const riskColours = openCodeList({
  name: 'mediation.risk',
  label: '事件风险等级',
  source: '各地四色分级（地方规定），说的是事情不是人，标准由本单位确定',
  codes: {
    red: { label: '红：跨部门重点' },
    orange: { label: '橙：可能激化' },
    yellow: { label: '黄：一般' },
    blue: { label: '蓝：苗头' },
  },
});

export const preventions = openCodeList({
  name: 'mediation.prevention',
  label: '预防效果',
  source: '各地统计表所列项目',
  codes: {
    suicide: { label: '防止民间纠纷引起自杀' },
    crime: { label: '防止民间纠纷转化为刑事案件' },
    petition: { label: '防止群体性上访' },
    brawl: { label: '防止群体性械斗' },
  },
});

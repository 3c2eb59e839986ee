import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import type { Capacity, Part } from '../../domain/mediation/handlers';
import type { FamilyViolence, MinorMatter, PendingAt, TitleMatter } from '../../domain/mediation/screening-questions';

const asked = '受理前审查的问题（建议），依据见各条';

export const minorMatters = closedCodeList<MinorMatter>({
  name: 'mediation.minor-matter',
  label: '未成年人',
  source: asked,
  codes: {
    none: { label: '不涉及' },
    party: { label: '只是当事人' },
    bullying: { label: '学生欺凌' },
    harmed: { label: '受到侵害或者面临危险' },
  },
});

export const familyViolence = closedCodeList<FamilyViolence>({
  name: 'mediation.family-violence',
  label: '家庭暴力',
  source: asked,
  codes: {
    none: { label: '没有' },
    history: { label: '以前有过' },
    vulnerable: { label: '有，受害人未成年、无行为能力、老、残、孕、重病' },
    ongoing: { label: '正在发生或者情形严重' },
  },
});

export const pendingAt = closedCodeList<PendingAt>({
  name: 'mediation.pending-at',
  label: '其他机关受理',
  source: asked,
  codes: {
    none: { label: '没有' },
    referred: { label: '法院委派、委托或者有关机关移送过来的' },
    court: { label: '法院或者仲裁机构已受理' },
    health: { label: '卫生主管部门已受理' },
    petition: { label: '信访复查复核中' },
    decided: { label: '公安机关已作出决定' },
  },
});

export const titleMatters = closedCodeList<TitleMatter>({
  name: 'mediation.title-matter',
  label: '权属或者身份',
  source: asked,
  codes: {
    none: { label: '不是' },
    land: { label: '土地、林地、房屋权属' },
    status: { label: '婚姻、亲子、收养身份' },
  },
});

export const capacities = closedCodeList<Capacity>({
  name: 'mediation.capacity',
  label: '身份',
  source: '人民调解法第13条；治安管理处罚法第9条',
  codes: {
    officer: { label: '民警' },
    auxiliary: { label: '辅警' },
    committee: { label: '人民调解员' },
    hired: { label: '聘任的调解员（律师等）' },
  },
});

export const parts = closedCodeList<Part>({
  name: 'mediation.part',
  label: '分工',
  source: '本软件整理',
  codes: { presides: { label: '主持' }, assists: { label: '协助' }, records: { label: '记录' } },
});

export const reportKinds = closedCodeList({
  name: 'mediation.upward-kind',
  label: '上报种类',
  source: '人民调解法第25条；未成年人保护法第11条；反家庭暴力法第14条；其余为各地要求（地方规定）',
  codes: {
    mandatory: { label: '强制报告' },
    escalation: { label: '可能激化' },
    major: { label: '重大疑难' },
    group: { label: '群体性' },
    progress: { label: '进展情况' },
  },
});

export const reportTargets = openCodeList({
  name: 'mediation.upward-target',
  label: '报告给谁',
  source: '可由本单位增补',
  codes: {
    police: { label: '公安机关' },
    civil: { label: '民政部门' },
    education: { label: '教育部门' },
    women: { label: '妇联' },
    street: { label: '街道（乡镇）' },
    justice: { label: '司法所' },
    superior: { label: '上级公安机关' },
    land: { label: '自然资源部门' },
  },
});

export const letterKinds = closedCodeList({
  name: 'mediation.letter-kind',
  label: '函件种类',
  source: '宁波市人民调解条例第19条（地方规定）；治安案件移送为各地通用',
  codes: {
    entrust: { label: '委托调解函' },
    handOver: { label: '移送人民调解函' },
    receipt: { label: '接收回执' },
    feedback: { label: '反馈函' },
    declined: { label: '不接受委托的答复' },
  },
});

export const letterWays = closedCodeList({
  name: 'mediation.letter-way',
  label: '方向',
  source: '本软件整理',
  codes: { in: { label: '收到' }, out: { label: '发出' } },
});

export const appointmentKinds = openCodeList({
  name: 'mediation.appointment-kind',
  label: '约定的事',
  source: '本软件整理',
  codes: {
    sitting: { label: '调解' },
    visit: { label: '走访' },
    performance: { label: '履行' },
    site: { label: '现场查看' },
  },
});

export const satisfactions = closedCodeList({
  name: 'mediation.satisfaction',
  label: '当事人意见',
  source: '各地回访表通用',
  codes: {
    satisfied: { label: '满意' },
    fairly: { label: '基本满意' },
    unsatisfied: { label: '不满意' },
  },
});

export const rulings = closedCodeList({
  name: 'mediation.ruling',
  label: '法院裁定',
  source: '民事诉讼法第206条',
  codes: { valid: { label: '裁定有效' }, rejected: { label: '裁定驳回' } },
});

export const sweepKinds = openCodeList({
  name: 'mediation.sweep-kind',
  label: '排查种类',
  source: '各地要求（地方规定）',
  codes: {
    monthly: { label: '每月排查' },
    halfMonthly: { label: '半月排查' },
    special: { label: '专项排查' },
    sensitive: { label: '重要时段排查' },
  },
});

export const organisationTypes = closedCodeList({
  name: 'mediation.organisation-type',
  label: '调解组织类型',
  source: '各地统计表六类主体',
  codes: {
    village: { label: '村' },
    community: { label: '居（社区）' },
    township: { label: '乡镇' },
    street: { label: '街道' },
    enterprise: { label: '企事业单位' },
    association: { label: '社会团体和其他组织' },
  },
});

export const organisationForms = openCodeList({
  name: 'mediation.organisation-form',
  label: '组织形式',
  source: '各地统计口径，参照全国人民调解工作规范',
  codes: {
    committee: { label: '人民调解委员会' },
    stationed: { label: '派驻调解室' },
    personal: { label: '个人调解工作室' },
    group: { label: '人民调解小组' },
    centre: { label: '人民调解中心' },
  },
});

export const trades = openCodeList({
  name: 'mediation.trade',
  label: '行业性、专业性领域',
  source: '各地统计表所列领域',
  codes: {
    none: { label: '不是行业性、专业性组织' },
    medical: { label: '医疗' },
    traffic: { label: '道路交通' },
    labour: { label: '劳动争议' },
    property: { label: '物业' },
    other: { label: '其他领域' },
  },
});

export const education = openCodeList({
  name: 'person.education',
  label: '文化程度',
  source: '各地统计表通用',
  codes: {
    primary: { label: '小学及以下' },
    junior: { label: '初中' },
    senior: { label: '高中（中专）' },
    college: { label: '大专' },
    bachelor: { label: '本科及以上' },
  },
});

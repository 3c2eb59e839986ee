import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import { approvers } from '../../domain/instructor/leave';

/** 三条主线, with 综合 for what belongs to none of them alone. Closed: the matrix of a report has a line for each. */
export const workLines = closedCodeList({
  name: 'instructor.line',
  label: '主线',
  source: '驻村指导员职责：抓党建、抓城改、保稳定',
  codes: {
    party: { label: '抓党建' },
    renewal: { label: '抓城改' },
    stability: { label: '保稳定' },
    general: { label: '综合' },
  },
});

/** 五员. Closed: the matrix has a column for each. */
export const workRoles = closedCodeList({
  name: 'instructor.role',
  label: '五员',
  source: '驻村指导员“五员”职责：联络、调研、指导、宣传、服务',
  codes: {
    liaison: { label: '联络员' },
    research: { label: '调研员' },
    guide: { label: '指导员' },
    publicity: { label: '宣传员' },
    service: { label: '服务员' },
  },
});

export const dayParts = closedCodeList({
  name: 'instructor.day-part',
  label: '时段',
  source: '本软件整理',
  codes: { am: { label: '上午' }, pm: { label: '下午' }, evening: { label: '晚上' } },
});

/** Closed: a report counts some of them by themselves. */
export const workKinds = closedCodeList({
  name: 'instructor.work',
  label: '工作类别',
  source: '驻村工作日志常见类别整理（建议）',
  codes: {
    committee: { label: '参加两委会议' },
    partyLife: { label: '党组织生活' },
    household: { label: '入户走访' },
    publicity: { label: '政策宣传' },
    easing: { label: '矛盾化解' },
    project: { label: '项目和经济服务' },
    research: { label: '调研' },
    passingOn: { label: '上传下达' },
    renewal: { label: '城改推进' },
    transition: { label: '社区转型' },
    learning: { label: '学习培训' },
    duty: { label: '值班' },
    other: { label: '其他' },
  },
});

export const visitWays = openCodeList({
  name: 'instructor.visit-way',
  label: '走访方式',
  source: '入户走访登记常见栏目整理（可改）',
  codes: {
    door: { label: '上门' },
    phone: { label: '电话' },
    meeting: { label: '座谈' },
    came: { label: '群众来访' },
  },
});

export const visitReasons = openCodeList({
  name: 'instructor.visit-reason',
  label: '走访原因',
  source: '入户走访登记常见栏目整理（可改）',
  codes: {
    all: { label: '普遍走访' },
    policy: { label: '政策送达' },
    followUp: { label: '诉求回访' },
    holiday: { label: '节日慰问' },
    care: { label: '困难关怀' },
    other: { label: '其他' },
  },
});

export const hardships = openCodeList({
  name: 'instructor.hardship',
  label: '家庭困难',
  source: '入户走访登记常见栏目整理（可改）；只在本户要求帮助时填写',
  codes: {
    work: { label: '就业' },
    school: { label: '就学' },
    doctor: { label: '就医' },
    age: { label: '养老' },
    housing: { label: '住房过渡' },
    none: { label: '无' },
  },
});

export const views = openCodeList({
  name: 'instructor.view',
  label: '满意度',
  source: '本软件整理',
  codes: {
    satisfied: { label: '满意' },
    mostly: { label: '基本满意' },
    dissatisfied: { label: '不满意' },
    noView: { label: '未表态' },
  },
});

export const approverCodes = closedCodeList({
  name: 'instructor.approver',
  label: '审批单位',
  source: '请假分级审批（各地不同）',
  codes: {
    village: { label: approvers.village },
    town: { label: approvers.town },
    district: { label: approvers.district },
    leader: { label: approvers.leader },
  },
});

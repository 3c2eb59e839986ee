import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import type { PoliceRole, Side } from '../../domain/mediation/track';

export const sides = closedCodeList<Side>({
  name: 'mediation.side',
  label: '哪一方',
  source: '各地系统通用',
  codes: { one: { label: '一方当事人' }, other: { label: '对方当事人' }, third: { label: '第三人' } },
});

export const policeRoles = closedCodeList<PoliceRole>({
  name: 'mediation.police-role',
  label: '治安案件中的身份',
  source: '公安机关办理行政案件程序规定第181条',
  codes: {
    suspect: { label: '违法嫌疑人' },
    victim: { label: '被侵害人' },
    both: { label: '互为违法嫌疑人和被侵害人' },
  },
});

export const partyKinds = closedCodeList({
  name: 'mediation.party-kind',
  label: '当事人种类',
  source: '民法典',
  codes: { person: { label: '自然人' }, legal: { label: '法人' }, group: { label: '非法人组织' } },
});

export const sexes = closedCodeList({
  name: 'person.sex',
  label: '性别',
  source: '居民身份证登记项目',
  codes: { m: { label: '男' }, f: { label: '女' } },
});

export const identityPapers = openCodeList({
  name: 'person.identity-paper',
  label: '证件种类',
  source: '常用证件，可由本单位增补',
  codes: {
    id: { label: '居民身份证' },
    household: { label: '户口簿' },
    passport: { label: '护照' },
    permit: { label: '港澳台居民居住证或者通行证' },
    credit: { label: '统一社会信用代码' },
  },
});

export const timesOfDay = closedCodeList({
  name: 'mediation.time-of-day',
  label: '时段',
  source: '本软件建议：统计夜间走访用',
  codes: { morning: { label: '上午' }, afternoon: { label: '下午' }, evening: { label: '晚上' } },
});

export const visitAnswers = closedCodeList({
  name: 'mediation.visit-answer',
  label: '对方答复',
  source: '本软件建议',
  codes: {
    yes: { label: '同意' },
    no: { label: '拒绝' },
    thinking: { label: '要求考虑' },
    absent: { label: '未见到' },
  },
});

export const consentWays = openCodeList({
  name: 'mediation.consent-way',
  label: '表示方式',
  source: '本软件建议',
  codes: {
    face: { label: '当面' },
    phone: { label: '电话' },
    paper: { label: '书面' },
    visit: { label: '走访时' },
  },
});

export const careNeeds = openCodeList({
  name: 'mediation.care-need',
  label: '需要特别关照的情形',
  source: '反家庭暴力法第5条所列情形，其余为本软件建议',
  codes: {
    old: { label: '老年人' },
    disabled: { label: '残疾人' },
    pregnant: { label: '孕期或者哺乳期' },
    ill: { label: '重病' },
    incapable: { label: '限制或者无民事行为能力' },
  },
});

export const injuries = closedCodeList({
  name: 'mediation.injury',
  label: '伤情',
  source: '人体损伤程度鉴定的等级',
  codes: {
    none: { label: '没有受伤' },
    slight: { label: '未达轻微伤或者轻微伤' },
    waiting: { label: '等待鉴定' },
    light: { label: '轻伤' },
    grave: { label: '重伤' },
  },
});

export const visitWays = openCodeList({
  name: 'mediation.visit-way',
  label: '方式',
  source: '本软件建议',
  codes: {
    home: { label: '上门走访' },
    apart: { label: '单独谈话（背靠背）' },
    site: { label: '现场查看' },
    shuttle: { label: '往返传话' },
  },
});

import type { DemandLimits } from '../domain/instructor/demand';
import type { DefaultRules } from '../domain/instructor/office-rules';
import type { Practice } from '../domain/instructor/practice';
import type { HeatRules } from '../domain/instructor/temperature';

/*
 * What villages, towns and districts did with resident instructors, each in one place and year, and what we suggest where nothing was
 * found. None of it is law. An office sets its own figures in its 驻村工作办法, which then take the place of these.
 */

const from = '2010-01-01';

/** Figures an office may set for itself. */
export const usualRules = {
  lockDays: { value: 5, standing: 'proposal', source: '月末后五日锁定日志', from },
  expectedDays: { value: '20', standing: 'local', source: '镇雄县驻村五项制度（2011）', from },
  townDays: { value: 1, standing: 'local', source: '一地工作组请销假制度（2016）', from },
  districtDays: { value: 3, standing: 'local', source: '一地工作组请销假制度（2016）', from },
  excellentShare: { value: 20, standing: 'proposal', source: '各地优秀比例一成到二成半不等', from },
} as const satisfies DefaultRules;

/** Calendar days each level usually takes. */
export const demandLimits: Practice<DemandLimits> = {
  value: { onSpot: 0, village: 7, street: 15, district: 30, department: 30 },
  standing: 'proposal',
  source: '村级七日、街道十五日、区级三十日',
  from,
};

/** What closing a demand asks for. */
export const demandClosing: Practice<string> = {
  value: '办结有结果和经过，销号有反馈和满意度，不满意重办一次',
  standing: 'proposal',
  source: '民情诉求办理流程',
  from,
};

/** When a topic counts as rising. */
export const heatRules: Practice<HeatRules> = {
  value: { months: 3, above: 2, timesTenths: 15, fewestHouseholds: 3 },
  standing: 'proposal',
  source: '比前三月均数多两件以上，并且达到一倍半',
  from,
};

/** Days by which a Party step may come later than its counterpart before it is shown as late. */
export const syncDays: Practice<number> = {
  value: 30,
  standing: 'proposal',
  source: '党组织比行政和自治晚三十日以上提示',
  from,
};

/** Working days for looking at the figures of one's own appraisal and objecting. */
export const objectionDays: Practice<number> = {
  value: 5,
  standing: 'proposal',
  source: '考核数据核对异议期五个工作日',
  from,
};

/** Working days for which the result of an appraisal hangs out. */
export const noticeDays: Practice<number> = { value: 5, standing: 'proposal', source: '考核结果公示五个工作日', from };

/** Average days on post below which the grade is not above 基本称职. */
export const attendanceGate: Practice<'basic'> = {
  value: 'basic',
  standing: 'local',
  source: '镇雄县驻村五项制度（2011）',
  from,
};

/** The day of the next month by which a monthly report is handed in. */
export const reportDay: Practice<number> = { value: 5, standing: 'proposal', source: '月报次月五日前报送', from };

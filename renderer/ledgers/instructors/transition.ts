import type { ComputedField } from '../../domain/fields/computed';
import { instructorKinds } from '../../domain/instructor/kinds';
import {
  lagText,
  lineProgress,
  lines,
  progressRateText,
  stages,
  type Line,
  type Stage,
  type TransitionItem,
} from '../../domain/instructor/transition';
import { defineLedger } from '../../domain/ledger/ledger';
import { checklistField, type Need } from '../../domain/shapes/checklist';
import type { ItemList } from '../../domain/shapes/item-list';
import { syncDays } from '../../rules/instructor-practice';

const item = (line: Line, stage: Stage, label: string, need: Need = 'must'): TransitionItem => ({
  line,
  stage,
  need,
  group: lines[line],
  label: `${stages[stage]}：${label}`,
});

export const transitionItems: ItemList<TransitionItem> = {
  name: 'street.transition',
  source: '撤村建社区“三同步”事项（建议；各地程序不同，请按当地批复核对）',
  items: {
    partyPlan: item('party', 'plan', '党组织设置方案'),
    partyAsk: item('party', 'plan', '向上级党（工）委请示'),
    partyReply: item('party', 'set', '上级批复'),
    partyFound: item('party', 'set', '社区党组织成立'),
    partyTeam: item('party', 'set', '班子配备'),
    partyMembers: item('party', 'set', '党员组织关系接转'),
    partyTraining: item('party', 'push', '社区意识培训', 'asNeeded'),
    partyLife: item('party', 'push', '组织生活与流动党员衔接', 'asNeeded'),
    partyRoom: item('party', 'push', '活动场所与经费到位'),
    govPlan: item('government', 'plan', '撤村建社区方案'),
    govOpinions: item('government', 'plan', '征求意见'),
    govRooms: item('government', 'plan', '社区范围与用房规划', 'asNeeded'),
    govMeeting: item('government', 'set', '村民会议同意'),
    govApproval: item('government', 'set', '区政府批准'),
    govElection: item('government', 'set', '社区居委会筹备与选举'),
    govSeal: item('government', 'set', '印章启用与旧章上交'),
    govInsurance: item('government', 'push', '户籍、社保衔接'),
    govArchive: item('government', 'push', '档案移交'),
    govServices: item('government', 'push', '城管、物业、环卫移交', 'asNeeded'),
    govSign: item('government', 'push', '挂牌'),
    ecoAssets: item('economy', 'plan', '清产核资方案'),
    ecoMembers: item('economy', 'plan', '成员身份界定方案'),
    ecoReform: item('economy', 'set', '集体经济组织改制登记'),
    ecoHandOver: item('economy', 'set', '资产移交', 'asNeeded'),
    ecoAccounts: item('economy', 'push', '分红、安置账目公开'),
    ecoLeft: item('economy', 'push', '遗留事项清单', 'asNeeded'),
  },
};

const progress = (line: Line): ComputedField => ({
  kind: 'computed',
  label: lines[line],
  disclosure: 'work',
  compute: ({ values }) => progressRateText(lineProgress(values['items'], transitionItems, line)),
});

/** From village to community: three lines that are planned, set up and pushed on together. */
export const transitionLedger = defineLedger({
  kind: instructorKinds.transition,
  version: 2,
  group: 'instructors',
  label: '撤村建社区推进表',
  one: '推进表',
  shape: 'CHK',
  compartment: 'general',
  offices: ['instructors', 'street', 'department'],
  byDefault: ['instructors', 'department'],
  why: '每个村走到哪一步、哪一项该办未办、党组织是否同步，一张表看清。街道和区里看；只记事项，不记人。',
  fields: {
    village: { kind: 'place', label: '村', disclosure: 'public', required: true },
    startedOn: { kind: 'date', label: '启动日期', disclosure: 'work', required: true, only: 'past' },
    owner: { kind: 'text', label: '责任单位', disclosure: 'work', maxLength: 60 },
    responsible: { kind: 'text', label: '责任人', disclosure: 'work', maxLength: 40 },
    items: checklistField({ label: '推进事项', disclosure: 'work', items: transitionItems, warnDays: 15 }),
    progress: {
      kind: 'computed',
      label: '完成',
      disclosure: 'work',
      compute: ({ values }) => progressRateText(lineProgress(values['items'], transitionItems)),
    },
    party: progress('party'),
    government: progress('government'),
    economy: progress('economy'),
    lag: {
      kind: 'computed',
      label: '党组织比自治和行政',
      disclosure: 'work',
      compute: ({ values }) => lagText(values['items'], transitionItems, syncDays.value),
    },
    finishedOn: { kind: 'date', label: '挂牌日期', disclosure: 'public', only: 'past' },
  },
  sections: [
    { label: '基本情况', fields: ['village', 'startedOn', 'owner', 'responsible'] },
    { label: '推进', fields: ['items', 'progress', 'party', 'government', 'economy', 'lag'] },
    { label: '完成', fields: ['finishedOn'], later: true },
  ],
  title: ['village'],
  list: ['village', 'startedOn', 'progress', 'lag', 'owner'],
  search: ['village', 'owner'],
  happenedOn: 'startedOn',
  states: { running: { label: '推进中' }, done: { label: '已转社区', final: true, editable: false } },
  initial: 'running',
  proposes: ({ today }) => ({ startedOn: today }),
  steps: {
    finish: {
      label: '验收挂牌',
      from: ['running'],
      to: 'done',
      duties: ['registrar', 'supervisor', 'instructor'],
      asks: ['finishedOn'],
      requires: ['finishedOn'],
    },
  },
  statistics: [
    {
      name: 'done',
      label: '完成撤村建社区',
      unit: '个',
      operator: 'entered',
      states: ['done'],
      over: 'finishedOn',
      splits: ['village'],
    },
    { name: 'converted', label: '已转社区', unit: '个', operator: 'standing', states: ['done'] },
    {
      name: 'converted-rate',
      label: '转社区比例',
      unit: '%',
      operator: 'ratio',
      part: 'converted',
      whole: { ledger: instructorKinds.card, figure: 'villages' },
      note: '已转社区的村除以村（社区）卡片数。',
    },
    {
      name: 'items-done',
      label: '完成推进事项',
      unit: '项',
      operator: 'events',
      over: 'items.actual',
      splits: ['village'],
    },
  ],
  keeps: ['village', 'items'],
  papers: [{ template: 'instructor-transition', label: '撤村建社区进度表', finalIn: [] }],
});

import { defineLedger } from '../../domain/ledger/ledger';
import { checklistField, lagBetween, progressText, type ChecklistItem } from '../../domain/shapes/checklist';
import type { ItemList } from '../../domain/shapes/item-list';

const party = '党组织';
const government = '自治和行政';
const economy = '集体经济';

const must = (group: string, label: string): ChecklistItem => ({ group, label, need: 'must' });
const asNeeded = (group: string, label: string): ChecklistItem => ({ group, label, need: 'asNeeded' });

const items: ItemList<ChecklistItem> = {
  name: 'street.transition',
  source: '撤村建社区“三同步”事项（建议；各地程序不同，请按当地批复核对）',
  items: {
    partyPlan: must(party, '规划：党组织设置方案'),
    partyAsk: must(party, '规划：向上级党（工）委请示'),
    partyReply: must(party, '设置：上级批复'),
    partyFound: must(party, '设置：社区党组织成立'),
    partyTeam: must(party, '设置：班子配备'),
    partyMembers: must(party, '设置：党员组织关系接转'),
    partyTraining: asNeeded(party, '推进：社区意识培训'),
    partyRoom: must(party, '推进：活动场所与经费到位'),
    govPlan: must(government, '规划：撤村建社区方案'),
    govOpinions: must(government, '规划：征求意见'),
    govMeeting: must(government, '设置：村民会议同意'),
    govApproval: must(government, '设置：区政府批准'),
    govElection: must(government, '设置：社区居委会筹备与选举'),
    govSeal: must(government, '设置：印章启用与旧章上交'),
    govInsurance: must(government, '推进：户籍、社保衔接'),
    govArchive: must(government, '推进：档案移交'),
    govSign: must(government, '推进：挂牌'),
    ecoAssets: must(economy, '规划：清产核资方案'),
    ecoMembers: must(economy, '规划：成员身份界定方案'),
    ecoReform: must(economy, '设置：集体经济组织改制登记'),
    ecoHandOver: asNeeded(economy, '设置：资产移交'),
    ecoAccounts: must(economy, '推进：分红、安置账目公开'),
    ecoLeft: asNeeded(economy, '推进：遗留事项清单'),
  },
};

/** From village to community: three lines that are planned, set up and pushed on together. */
export const transitionLedger = defineLedger({
  kind: 'street.transition',
  version: 1,
  group: 'street',
  label: '撤村建社区推进表',
  one: '推进表',
  shape: 'CHK',
  compartment: 'general',
  offices: ['street', 'department'],
  why: '每个村走到哪一步、哪一项该办未办、党组织是否同步，一张表看清。街道和区里看；只记事项，不记人。',
  fields: {
    village: { kind: 'text', label: '村', disclosure: 'public', required: true, maxLength: 40 },
    startedOn: { kind: 'date', label: '启动日期', disclosure: 'work', required: true, only: 'past' },
    owner: { kind: 'text', label: '责任单位', disclosure: 'work', maxLength: 60 },
    items: checklistField({ label: '推进事项', disclosure: 'work', items, warnDays: 15 }),
    progress: {
      kind: 'computed',
      label: '完成',
      disclosure: 'work',
      compute: ({ values }) => progressText(values['items'], { items }),
    },
    lag: {
      kind: 'computed',
      label: '同步差',
      disclosure: 'work',
      unit: '天',
      compute: ({ values }) => lagBetween(values['items'], items, party, government),
    },
    finishedOn: { kind: 'date', label: '挂牌日期', disclosure: 'public', only: 'past' },
  },
  sections: [
    { label: '基本情况', fields: ['village', 'startedOn', 'owner'] },
    { label: '推进', fields: ['items', 'progress', 'lag'] },
    { label: '完成', fields: ['finishedOn'], later: true },
  ],
  title: ['village'],
  list: ['village', 'startedOn', 'progress', 'lag', 'owner'],
  search: ['village', 'owner'],
  happenedOn: 'startedOn',
  states: { running: { label: '推进中' }, done: { label: '已转社区', final: true, editable: false } },
  initial: 'running',
  steps: {
    finish: {
      label: '验收挂牌',
      from: ['running'],
      to: 'done',
      duties: ['registrar', 'supervisor'],
      asks: ['finishedOn'],
      requires: ['finishedOn'],
    },
  },
  statistics: [
    { name: 'done', label: '完成撤村建社区', unit: '个', operator: 'entered', states: ['done'], over: 'finishedOn' },
  ],
});

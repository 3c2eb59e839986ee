import type { AroundRecord } from '../../domain/fields/around';
import type { JsonObject } from '../../domain/json';
import { defineLedger } from '../../domain/ledger/ledger';
import { namesNobody } from '../../domain/mediation/mandatory-report';
import { findingsOf } from '../../domain/mediation/screening-findings';
import { mediationKinds } from '../../domain/mediation/track';
import { reportKinds, reportTargets } from '../codes/handling';
import { riskColours } from '../codes/procedure';
import { screeningArticles } from './articles';
import { cite } from './law';
import { inCase, meAround, ofRoom } from './room';

/** Where the answers of the screening oblige to report and nobody has yet, the form is that of this report. */
function owedReport(parent: AroundRecord | undefined): JsonObject {
  if (parent === undefined) return {};
  const done = parent.childrenOf(mediationKinds.upward).some(({ kind }) => kind === 'mandatory');
  const owed = findingsOf(parent.values, screeningArticles).filter(({ mustReport }) => mustReport === true);
  if (done || owed.length === 0) return {};
  return { kind: 'mandatory', to: ['police'], summary: `受理前审查发现：${owed.map(({ sentence }) => sentence).join('；')}。` };
}

/** What was reported about the case, to whom and when. The matter, never the name of a victim. */
export const upwardLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.upward,
  label: '上报',
  one: '上报',
  shape: 'EVT',
  why: '可能激化的、依法必须报告的，什么时候向谁报告过，有据可查；上级的答复随文件带回。',
  children: [mediationKinds.reply],
  fields: {
    kind: { kind: 'code', label: '上报种类', disclosure: 'work', required: true, list: reportKinds },
    to: { kind: 'codes', label: '报告给谁', disclosure: 'work', required: true, list: reportTargets },
    reportedAt: { kind: 'dateTime', label: '报告时间', disclosure: 'work', required: true, only: 'past' },
    way: { kind: 'text', label: '方式', disclosure: 'work', maxLength: 40, help: '电话、书面、当面，接报人是谁。' },
    risk: { kind: 'code', label: '事件风险等级', disclosure: 'work', list: riskColours },
    summary: {
      kind: 'longText',
      label: '情况',
      disclosure: 'work',
      required: true,
      lines: 4,
      help: '只写事情，不写当事人姓名；涉及未成年人的不写学校、住址等能认出本人的内容。',
    },
    measures: { kind: 'longText', label: '已采取的措施', disclosure: 'work', lines: 2 },
    request: { kind: 'longText', label: '请求协助的事项', disclosure: 'work', lines: 2 },
    leader: { kind: 'text', label: '包案领导', disclosure: 'work', maxLength: 40 },
    dueOn: { kind: 'date', label: '请于何时答复', disclosure: 'work' },
    reporter: { kind: 'text', label: '报告人', disclosure: 'personal', maxLength: 40, offers: meAround },
  },
  proposes: ({ me, now, parent }) => ({ reportedAt: now, reporter: me, ...owedReport(parent) }),
  checks: [namesNobody(cite('WC', '103'))],
  title: ['reportedAt', 'kind'],
  list: ['reportedAt', 'kind', 'to', 'leader'],
  search: ['summary', 'request'],
  happenedOn: 'reportedAt',
  papers: [
    { template: 'mandatory-report', label: '强制报告单', only: [{ field: 'kind', in: ['mandatory'] }], finalIn: [] },
    {
      template: 'major-dispute-report',
      label: '重大纠纷报告单',
      only: [{ field: 'kind', in: ['escalation', 'major', 'group', 'progress'] }],
      finalIn: [],
    },
  ],
  periodLock: { scope: 'figures' },
  statistics: [
    { name: 'reports', label: '上报', unit: '次', operator: 'events', over: 'reportedAt', splits: ['kind', 'risk', '$office'] },
  ],
});

/** What the superior answered; comes back with its file and changes nothing of the case. */
export const replyLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.reply,
  label: '答复',
  one: '答复',
  shape: 'EVT',
  why: '上级对上报的答复和安排写在这里，随文件带回。',
  parent: { ledger: mediationKinds.upward, writers: 'others' },
  fields: {
    writtenOn: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    text: { kind: 'longText', label: '答复', disclosure: 'work', required: true, lines: 4, help: '不写当事人姓名。' },
    leader: { kind: 'text', label: '包案领导', disclosure: 'work', maxLength: 40 },
    dueOn: { kind: 'date', label: '要求办结日期', disclosure: 'work' },
  },
  proposes: ({ now }) => ({ writtenOn: now.slice(0, 10) }),
  title: ['writtenOn'],
  list: ['writtenOn', 'text'],
  search: ['text'],
  happenedOn: 'writtenOn',
});

import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { stationIsRight } from '../../domain/election/guards/voting-day-guards';
import * as codes from '../codes/election';
import { inElection, workers } from './of-election';

const mobile = { field: 'kind', in: ['mobile'] } as const;

const workerColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'public', required: true, maxLength: 40 },
  work: { kind: 'code', label: '工作', disclosure: 'public', required: true, list: codes.works },
} as const satisfies Fields;

const voterColumns = {
  certificate: { kind: 'text', label: '选民证号', disclosure: 'work', required: true, maxLength: 10 },
  name: { kind: 'text', label: '姓名', disclosure: 'public', maxLength: 40 },
  reason: { kind: 'text', label: '理由', disclosure: 'personal', required: true, maxLength: 60 },
} as const satisfies Fields;

/** A place where people vote, or a box that goes to them: who works there, how it was sealed and opened. */
export const stationLedger = defineLedger({
  ...inElection,
  kind: electionKinds.station,
  label: '投票站和票箱',
  one: '投票站',
  shape: 'REG',
  why: '在哪里投、谁在场、票箱怎样封怎样开都有记录。候选人和他们的近亲属不在这里工作。',
  fields: {
    name: { kind: 'text', label: '名称', disclosure: 'public', required: true, maxLength: 30 },
    kind: { kind: 'code', label: '种类', disclosure: 'public', required: true, list: codes.stationKinds },
    place: { kind: 'text', label: '地点', disclosure: 'public', maxLength: 80 },
    hours: { kind: 'text', label: '投票时间', disclosure: 'public', maxLength: 40, help: '例如：上午8时至12时。' },
    route: { kind: 'longText', label: '路线和时间段', disclosure: 'public', lines: 2, when: mobile },
    approvedOn: { kind: 'date', label: '乡镇、街道同意日期', disclosure: 'work', only: 'past', when: mobile },
    approval: { kind: 'text', label: '同意文号', disclosure: 'work', maxLength: 60, when: mobile },
    postedOn: { kind: 'date', label: '公布日期', disclosure: 'public', only: 'past' },
    workers: { kind: 'rows', label: '工作人员', rowLabel: '人员', disclosure: 'public', columns: workerColumns },
    voters: {
      kind: 'rows',
      label: '用流动票箱投票的选民',
      rowLabel: '选民',
      disclosure: 'public',
      columns: voterColumns,
      when: mobile,
      help: '只用于行动不便又没有委托的；公布姓名，不公布理由。',
    },
    sealNumber: { kind: 'text', label: '封条号', disclosure: 'work', maxLength: 30 },
    emptyWitnesses: { kind: 'text', label: '查验空箱的人', disclosure: 'work', maxLength: 60 },
    sealedAt: { kind: 'dateTime', label: '封箱时间', disclosure: 'work', only: 'past' },
    openedAt: { kind: 'dateTime', label: '开箱时间', disclosure: 'work', only: 'past' },
    openWitnesses: { kind: 'text', label: '开箱见证人', disclosure: 'work', maxLength: 60 },
    sealIntact: { kind: 'yesNo', label: '开箱时封条完好', disclosure: 'work' },
  },
  sections: [
    { label: '投票站', fields: ['name', 'kind', 'place', 'hours', 'route', 'approvedOn', 'approval', 'postedOn'] },
    { label: '人员', fields: ['workers', 'voters'] },
    {
      label: '票箱',
      fields: ['sealNumber', 'emptyWitnesses', 'sealedAt', 'openedAt', 'openWitnesses', 'sealIntact'],
      later: true,
    },
  ],
  createdBy: workers,
  checks: [stationIsRight],
  title: ['name', 'kind'],
  list: ['name', 'kind', 'place', 'hours'],
  search: ['name', 'place', 'workers'],
  states: {
    planned: { label: '已安排' },
    sealed: { label: '已封箱' },
    opened: { label: '已开箱' },
  },
  initial: 'planned',
  papers: [
    { template: 'election-box', label: '票箱查验封箱记录', finalIn: ['opened'] },
    { template: 'election-issue-register', label: '选票发放登记表', finalIn: ['planned', 'sealed', 'opened'] },
  ],
  steps: {
    seal: {
      label: '查验封箱',
      from: ['planned', 'opened'],
      to: 'sealed',
      duties: [...workers, 'scrutineer'],
      asks: ['sealNumber', 'emptyWitnesses', 'sealedAt'],
      requires: ['sealNumber', 'emptyWitnesses', 'sealedAt'],
      help: '当众查验空箱再贴封条。',
    },
    open: {
      label: '开箱',
      from: ['sealed'],
      to: 'opened',
      duties: [...workers, 'scrutineer'],
      asks: ['openedAt', 'openWitnesses', 'sealIntact'],
      requires: ['openedAt', 'openWitnesses', 'sealIntact'],
      help: '所有票箱当日集中到一处，当众一起开箱，选票混在一起再分组。',
    },
  },
});

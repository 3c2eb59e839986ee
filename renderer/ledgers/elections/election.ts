import { defineLedger, type State, type Step } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { announcedDays, resultWasAnnounced } from '../../domain/election/guards/finish-guards';
import {
  dayMayMove,
  frozenRulesAndPlan,
  methodWasPassed,
  modeFitsBody,
  movedRulesAndPlan,
  proposedAnswers,
  rankingNamesOnce,
  rulesCanBeFrozen,
  stagesInTime,
} from '../../domain/election/guards/election-guards';
import { candidatesFrom } from '../../domain/election/guards/nomination-guards';
import { scribesAreRight } from '../../domain/election/guards/voting-day-guards';
import { recordedStages } from '../../domain/election/records/recorded-days';
import { electionDossier } from './election-dossier';
import { electionFigures } from './election-figures';
import { electionFields, electionSections, type ElectionField } from './election-fields';
import { knownPacks } from './packs';
import { ofElection, workers } from './of-election';

const states = {
  preparing: { label: '筹备' },
  ruled: { label: '规则已锁定' },
  announced: {
    label: '结果已公布',
    due: { label: '工作移交期限', on: 'handoverBy', warnDays: 3, passed: '请立即移交，并向乡镇、街道说明原因。' },
  },
  handedOver: { label: '已移交' },
  archived: { label: '已归档', final: true, editable: false },
  abandoned: { label: '已中止', final: true },
} as const satisfies Readonly<Record<string, State<ElectionField>>>;
export type ElectionState = keyof typeof states;

const everyState = ['preparing', 'ruled', 'announced', 'handedOver', 'archived', 'abandoned'] as const;
const live = ['preparing', 'ruled'] as const satisfies readonly ElectionState[];

const steps: Readonly<Record<string, Step<ElectionField, ElectionState>>> = {
  formCommittee: {
    label: '推选选举委员会',
    from: ['preparing'],
    to: 'preparing',
    duties: workers,
    asks: ['formedOn', 'formedBy', 'formMembers', 'formPresent', 'committeeSeats', 'ranking', 'committeePostedOn'],
    requires: ['formedOn', 'formedBy', 'committeeSeats', 'ranking'],
    help: '成员或者其近亲属被提名为候选人的，要退出并按原结果递补；提名以后系统会提醒。',
  },
  adopt: {
    label: '通过选举办法',
    from: ['preparing'],
    to: 'preparing',
    duties: workers,
    asks: ['methodTitle', 'methodAdoptedOn', 'methodMeeting', 'methodMembers', 'methodPresent', 'methodInFavour', 'answers'],
    requires: ['methodTitle', 'methodAdoptedOn', 'methodMeeting', 'methodMembers', 'methodPresent', 'methodInFavour'],
    proposes: proposedAnswers(knownPacks),
    guards: [methodWasPassed(knownPacks)],
    help: '会议要有法定人数参加并过半数同意。法律没有规定的事项，照通过的办法逐项选定并写明条款。',
  },
  freeze: {
    label: '锁定规则',
    from: ['preparing'],
    to: 'ruled',
    duties: workers,
    guards: [rulesCanBeFrozen(knownPacks)],
    writes: frozenRulesAndPlan(knownPacks),
    help: '规则和校验值从此固定，投票、计票、结果都按它办；同时排出进度。锁定以后不能再改规则，只能改期。',
  },
  progress: {
    label: '登记进度',
    from: live,
    duties: workers,
    asks: ['stages'],
    requires: ['stages'],
    proposes: (_values, input) => recordedStages(input),
    aside: true,
    help: '公告、名单、投票登记过日期的，已经填好；其余各步办完的补上日期。',
  },
  moveDay: {
    label: '改选举日',
    from: live,
    duties: workers,
    asks: ['electionDay', 'moveReason'],
    requires: ['electionDay', 'moveReason'],
    guards: [dayMayMove(knownPacks)],
    writes: movedRulesAndPlan(knownPacks),
    aside: true,
    help: '各步的最迟日随之重算；已经办过的，按新的选举日仍须在期限以内。改期要重新公告。',
  },
  announce: {
    label: '公布选举结果',
    from: ['ruled'],
    to: 'announced',
    duties: workers,
    guards: [resultWasAnnounced(electionKinds.result)],
    writes: (input) => ({ ...recordedStages(input), ...announcedDays(electionKinds.result)(input) }),
    help: '结果登记已经签字、当场公布的，办这一步；移交期限从公布之日起算。',
  },
  handOver: {
    label: '工作移交完毕',
    from: ['announced'],
    to: 'handedOver',
    duties: workers,
    guards: [
      ({ childrenOf }) =>
        childrenOf(electionKinds.handover).some(({ state }) => state === 'done')
          ? []
          : [{ code: 'not-handed', sentence: '移交清单还没有办完。', whatToDo: '请登记“工作移交”并办“移交完毕”。' }],
    ],
    writes: recordedStages,
  },
  archive: {
    label: '归档',
    from: ['handedOver'],
    to: 'archived',
    duties: ['archivist', ...workers],
    asks: ['fileNote'],
    wholeDossier: true,
    help: '选举文件和选票归入档案；选票封存的期限按本次规则。',
  },
  abandon: {
    label: '中止',
    from: live,
    to: 'abandoned',
    duties: workers,
    asks: ['abandonedReason'],
    requires: ['abandonedReason'],
    aside: true,
  },
};

/** One election of a villagers' or residents' committee, from the first notice to the archive. */
export const electionLedger = defineLedger({
  ...ofElection,
  kind: electionKinds.election,
  label: '换届选举',
  one: '选举',
  shape: 'CASE',
  why: '每一步按法律和通过的选举办法办，期限、名单、票数对不上的当场看得见；本单位办理，街道（乡镇）看进度和结果。',
  children: [
    electionKinds.voter,
    electionKinds.roll,
    electionKinds.complaint,
    electionKinds.nomination,
    electionKinds.candidate,
    electionKinds.proxy,
    electionKinds.station,
    electionKinds.ballot,
    electionKinds.result,
    electionKinds.notice,
    electionKinds.handover,
    electionKinds.pledge,
    electionKinds.recall,
    electionKinds.double,
    electionKinds.material,
  ],
  fields: electionFields,
  sections: electionSections,
  proposes: () => ({ body: 'village', mode: 'voters', province: 'none', seatsDirector: 1, seatsMember: 2 }),
  title: ['community', 'term', 'body'],
  list: ['community', 'body', 'term', 'electionDay', 'announcedOn'],
  search: ['community', 'township'],
  happenedOn: 'electionDay',
  statistics: electionFigures,
  keeps: ['community', 'term', 'stages', 'director'],
  states,
  initial: 'preparing',
  steps,
  checks: [modeFitsBody, rankingNamesOnce, scribesAreRight, stagesInTime(knownPacks)],
  papers: [
    { template: 'election-cover', label: '卷宗封面', finalIn: ['handedOver', 'archived'], within: 'dossier' },
    { template: 'dossier-index', label: '卷内目录', finalIn: ['handedOver', 'archived'], within: 'dossier' },
    { template: 'dossier-back', label: '卷宗封底', finalIn: ['handedOver', 'archived'], within: 'dossier' },
    {
      template: 'election-plan',
      label: '进度安排表',
      needs: ['stages'],
      finalIn: ['ruled', 'announced', 'handedOver', 'archived'],
    },
    { template: 'election-registration', label: '选民登记表（空白）', finalIn: everyState },
    {
      template: 'election-rules',
      label: '本次选举规则',
      needs: ['rules'],
      finalIn: ['ruled', 'announced', 'handedOver', 'archived'],
    },
  ],
  dossier: electionDossier,
  makes: [{ label: '按提名汇总初步候选人', ledger: electionKinds.candidate, from: candidatesFrom }],
  pages: [
    { name: 'plan', label: '进度安排' },
    { name: 'doubles', label: '重复登记比对', states: ['ruled'] },
  ],
});

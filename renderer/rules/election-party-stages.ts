import type { PartySettings } from '../domain/election/settings';
import type { Stage } from '../domain/election/stage';

/** The way of a Party branch election. Most of it has no lawful number of days, only an order. */
export const partyStages: readonly Stage<keyof PartySettings>[] = [
  stage('request', '支委会研究并向上级请示，得到批复', '支部委员会', { papers: ['换届请示', '批复'], rule: 'extensionMonths' }),
  stage('prepare', '公布职数和任职条件', '换届工作小组', { notice: '一', papers: ['工作计划'] }),
  stage('members', '核对党员名册，认定应到会人数', '支部委员会', {
    papers: ['党员名册', '应到会认定表'],
    rule: 'fullMembersOnly',
  }),
  stage('member-push', '党员推荐', '支部委员会', { papers: ['党员推荐票', '党员推荐汇总'], rule: 'formula' }),
  stage('mass-push', '群众推荐，并公布两次推荐的排名', '支部委员会', {
    notice: '二',
    papers: ['群众推荐票', '群众推荐汇总'],
    rule: 'formula',
  }),
  stage('first-list', '形成初步人选', '支部委员会', { papers: ['初步人选名单'], rule: 'extraCandidates' }),
  stage('vetting', '组织考察', '街道党工委', { papers: ['考察报告'] }),
  {
    ...stage('notice', '候选人预备人选公示并经上级批准', '街道党工委', {
      papers: ['候选人公示', '候选人批复'],
      rule: 'noticeWorkingDays',
    }),
    unit: 'workingDay',
  },
  {
    id: 'vote',
    label: '党员大会选举',
    by: '上届委员会主持',
    anchor: 'electionDay',
    side: 'on',
    rule: 'quorum',
    papers: votePapers(),
  },
  after('report', '向上级报告选举结果，书记、副书记报批', '新一届委员会', ['选举结果报告']),
  after('archive', '归档、移交，签订并公布任职承诺', '新一届委员会', ['任职承诺书', '归档目录']),
];

type Details = Pick<Stage<keyof PartySettings>, 'papers' | 'rule' | 'notice'>;

function stage(id: string, label: string, by: string, details: Details): Stage<keyof PartySettings> {
  return { id, label, by, anchor: 'electionDay', side: 'before', ...details };
}

function after(id: string, label: string, by: string, papers: readonly string[]): Stage<keyof PartySettings> {
  return { id, label, by, anchor: 'announced', side: 'after', papers };
}

function votePapers(): readonly string[] {
  return ['选举办法', '监票人通过记录', '发票收票报告单', '计票单', '选举结果报告单'];
}

import { closedCodeList, openCodeList } from '../../domain/fields/code-list';
import { contestPostLabels } from '../../domain/election/records/ballot';
import { handoverItems } from '../../domain/election/handover';
import { postLabels } from '../../domain/election/nomination';
import { relationLabels } from '../../domain/election/relatives';
import { voterClassLabels } from '../../domain/election/voter-right';
import { workLabels } from '../../domain/election/voting-day';
import { dueExclusionLabels } from '../../domain/election/party-meeting';

/** A list whose codes rules depend on, with the labels the rules themselves use. */
function listed<const C extends string>(name: string, label: string, source: string, labels: Readonly<Record<C, string>>) {
  const codes = Object.fromEntries(Object.entries<string>(labels).map(([code, text]) => [code, { label: text }]));
  return closedCodeList({ name, label, source, codes: codes as Readonly<Record<C, { readonly label: string }>> });
}

const law = '村民委员会组织法、城市居民委员会组织法';
const ours = '本软件整理';

export const bodies = listed('election.body', '选举哪个组织', law, { village: '村民委员会', residents: '居民委员会' });
export const modes = listed('election.mode', '由谁投票', '城市居民委员会组织法第14条', {
  voters: '全体选民',
  households: '户代表',
  representatives: '居民代表',
});
export const provinces = listed('election.province', '参照的地方规定', '读到文本的四省市，均早于2026年1月1日施行的新法', {
  none: '没有',
  zhejiang: '浙江省',
  shanghai: '上海市',
  beijing: '北京市',
  henan: '河南省',
});
export const meetings = listed('election.meeting', '会议', law, {
  assembly: '村（居）民会议',
  households: '户代表会议',
  representatives: '村（居）民代表会议',
});
export const committeeWays = listed('election.committee-way', '推选方式', law, {
  assembly: '村（居）民会议推选',
  representatives: '村（居）民代表会议推选',
  groups: '村（居）民小组会议推选',
});
export const committeePosts = listed('election.committee-post', '选举委员会职务', law, {
  chair: '主任',
  vice: '副主任',
  member: '委员',
});
export const audits = listed('election.audit', '离任经济责任审计', law, {
  published: '已公布结果',
  underway: '正在审计',
  none: '没有进行',
});
/** §3.3 of the domain notes names three of fourteen reasons; the rest could not be read. */
export const difficulties = openCodeList({
  name: 'election.difficulties',
  label: '难点村原因',
  source: '一省民政统计系统“难点村原因”十四项（地方规定），其余以当地要求为准',
  codes: {
    overdue: { label: '未换届选举' },
    incomplete: { label: '班子不健全' },
    weak: { label: '班子软弱涣散' },
    tense: { label: '干群关系紧张' },
    opaque: { label: '村务不公开、管理混乱' },
    poor: { label: '经济薄弱无人干' },
    contested: { label: '经济发达竞争激烈' },
    unable: { label: '干部驾驭能力差' },
    leftover: { label: '遗留问题未解决' },
    merged: { label: '拆迁、合并、改制' },
    harsh: { label: '干部作风简单霸道' },
    petitions: { label: '群体上访不断' },
    clan: { label: '宗族派性严重' },
    other: { label: '其他' },
  },
});
export const posts = listed('election.post', '职位', law, postLabels);
export const contestPosts = listed('election.contest-post', '职位', ours, contestPostLabels);
export const relations = listed('election.relation', '近亲属关系', '民法典第1045条', relationLabels);
export const sexes = listed('election.sex', '性别', ours, { male: '男', female: '女' });
export const voterClasses = listed('election.voter-class', '登记依据', law, voterClassLabels);
export const exclusions = listed('election.exclusion', '不列入名单的理由', '法律和所选地方规定', {
  deprived: '被剥夺政治权利',
  noCapacity: '丧失行为能力',
  unreachable: '无法联系',
});
export const removals = listed('election.removal', '移出登记册', ours, {
  died: '死亡',
  moved: '迁出',
  elsewhere: '在别处登记',
  mistaken: '登记有误',
});
export const nominationSources = listed('election.nomination-source', '谁提名', law, {
  party: '党组织提名',
  voters: '选民提名、联名提名',
  counted: '提名票汇总',
  self: '本人自荐',
});
export const works = listed('election.work', '工作', ours, workLabels);
export const stationKinds = listed('election.station-kind', '种类', ours, {
  central: '中心会场',
  station: '投票站',
  mobile: '流动票箱',
});
export const rounds = listed('election.round', '第几轮', law, { first: '首次', runoff: '另行选举', revote: '再次投票' });
export const markings = listed('election.marking', '计票办法', ours, {
  marks: '只计赞成的票',
  each: '逐人计赞成、不赞成、弃权',
});
export const participationBases = listed('election.participation-base', '参加投票的人数', ours, {
  returned: '按收回的选票',
  issued: '按发出的选票',
});
export const majorityBases = listed('election.majority-base', '过谁的半数', ours, { due: '应到会人数', present: '实到会人数' });
export const doubtDecisions = listed('election.doubt', '认定', ours, {
  counts: '有效，照计',
  void: '整张无效',
  columnVoid: '只有该职位无效',
});
export const handoverKinds = listed('election.handover', '移交的种类', '山东省实施办法第9条（地方规定）', handoverItems);
export const rollChanges = listed('election.roll-change', '更正', ours, { added: '增加', removed: '减少' });
export const partyStandings = listed('party.standing', '党籍', '基层组织选举工作条例第5条', {
  full: '正式党员',
  probationary: '预备党员',
  suspended: '没有表决权的党员',
});
export const dueExclusions = listed(
  'party.due-exclusion',
  '不计入应到会的情形',
  '问答摘录，以选举办法为准',
  dueExclusionLabels,
);
export const partyModes = listed('party.mode', '选举方式', '两推直选、两推一选的各地做法', {
  membersElectSecretary: '两推直选：党员大会选举委员和书记',
  committeeElectsSecretary: '两推一选：委员会选举书记',
});
export const pushKinds = listed('party.push', '推荐', '两推直选的各地做法', {
  members: '党员推荐',
  masses: '群众推荐',
  panel: '测评小组信任投票',
  committee: '党工委票决',
});

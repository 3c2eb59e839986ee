import type { ElectionPack } from '../domain/election/pack';
import type { PartySettings } from '../domain/election/settings';
import { ourAdvice } from './election-texts';
import { partyStages } from './election-party-stages';

const aHalf = { num: 1, den: 2, strict: false } as const;
const moreThanHalf = { num: 1, den: 2, strict: true } as const;

const texts = {
  PR: {
    title: '中国共产党基层组织选举工作条例',
    edition: '2020年7月印发，只见第1至6条和第20至25条的摘录',
    standing: 'rule',
    doubt: '第26至30条没有读到原文；实行前请由人核对官方文本',
    articles: {
      '3': '任期；延期、提前换届经上级党组织批准，一般不超过一年',
      '4': '党员五百名以上或者分散的，经批准可以召开代表大会',
      '5': '正式党员有表决权、选举权、被选举权；预备党员、留党察看的没有',
      '20': '党员大会选举的主持；到会人数达到应到会人数五分之四才能进行',
      '22': '监票人由全体党员推选，候选人不得担任',
      '23': '计票人在监票人监督下工作',
      '24': '无记名投票；因故不能写票的可以委托非候选人代写；未到会的不能委托；委员按姓氏笔画，书记、副书记按上级批准的顺序',
      '25': '收回不多于投票人数的有效；每张选票所选人数不多于应选人数的有效',
    },
  },
  PX: {
    title: '基层组织选举资料摘录',
    edition: '问答、范本和题库，2009年至2025年',
    standing: 'proposal',
    doubt: '不是原文，须对照本单位通过的选举办法',
    articles: {
      第1项: '委员候选人差额不少于应选人数的百分之二十',
      第2项: '当选须过半数：一说过实到会有选举权人数的半数，一说过应到会有选举权人数的半数',
      第3项: '正式党员不足七人的不设委员会，由党员大会选举书记',
      第4项: '委员会第一次全体会议选举书记、副书记一般等额',
      第5项: '应到会人数的五种扣除，须上级批准并经大会通过',
      第6项: '只在不赞成处另选他人；弃权的不能另选',
      第7项: '当选人接近应选名额的，经半数以上选举人同意可以减少名额',
      第8项: '大会表决到会半数以上，赞成过应到会人数的半数',
      第9项: '当选人多于名额以得票多的当选；票数相同的再次投票',
      第10项: '有其他标记、编号的选票无效',
    },
  },
  AD: ourAdvice,
} as const;

const pack = {
  name: 'party-election',
  epoch: 1,
  validFrom: '2020-07-13',
  body: 'party',
  texts,
  figures: {},
  settings: {
    termYears: {
      label: '任期（年）',
      ask: '本支部委员会任期几年？原文未核实。',
      options: [
        { value: 5, label: '五年（村、社区党组织）' },
        { value: 3, label: '三年（其他支部）' },
      ],
    },
    advisedMargin: { label: '建议提前（日）', value: 1, from: ['AD', '第1项'] },
    restDays: { label: '期间末日逢法定休假日', value: 'rollOn', from: ['AD', '第2项'] },
    quorum: {
      label: '到会',
      value: { num: 4, den: 5, strict: false },
      from: ['PR', '20'],
      doubt: '旧题库写“超过”，2020年文本为“达到”，正好五分之四也可以开会',
    },
    overvoteScope: { label: '多选怎样处理', value: 'ballot', from: ['PR', '25'] },
    writeIns: { label: '可以另选他人', value: true, from: ['PX', '第6项'] },
    markedBallot: { label: '有其他标记、编号的选票', value: 'void', from: ['PX', '第10项'] },
    tieRule: { label: '票数相同不能确定当选人', value: 'revote', from: ['PX', '第9项'] },
    disclosureLimit: { label: '少于几张有效票不公开各人得票', value: 5, from: ['AD', '第3项'] },
    proxies: { label: '可以委托投票', value: false, from: ['PR', '24'] },
    mobileBoxes: {
      label: '使用流动票箱',
      value: false,
      from: ['AD', '第4项'],
      doubt: '能否为生病的党员使用流动票箱未核实',
    },
    retention: {
      label: '选票封存',
      ask: '选票封存多久？',
      options: [
        { value: { years: null }, label: '到下届选举结束' },
        { value: { years: 5 }, label: '五年' },
      ],
    },

    fullMembersOnly: { label: '只有正式党员有选举权', value: true, from: ['PR', '5'] },
    majorityBase: {
      label: '当选须过谁的半数',
      ask: '选举办法写的是过实到会有选举权人数的半数，还是过应到会有选举权人数的半数？两种说法都有，原文未核实。',
      options: [
        { value: 'due', label: '过应到会人数的半数', from: ['PX', '第2项'] },
        { value: 'present', label: '过实到会人数的半数', from: ['PX', '第2项'] },
      ],
    },
    majority: { label: '当选', value: moreThanHalf, from: ['PX', '第2项'] },
    extraCandidates: { label: '委员候选人差额', value: { num: 1, den: 5 }, from: ['PX', '第1项'] },
    dueExclusions: {
      label: '可以不计入应到会的情形',
      value: ['cannotExpress', 'abroad', 'serving', 'bedridden', 'shouldTransfer'],
      from: ['PX', '第5项'],
    },
    monitorsNotCandidates: { label: '候选人不得担任监票人', value: true, from: ['PR', '22'] },
    scribesNotCandidates: { label: '代写人不得是候选人', value: true, from: ['PR', '24'] },
    writeInsWhereAgainst: { label: '只在不赞成处另选', value: true, from: ['PX', '第6项'] },
    fewestForCommittee: { label: '设委员会至少有正式党员', value: 7, from: ['PX', '第3项'] },
    congressFrom: { label: '可以召开代表大会的党员人数', value: 500, from: ['PR', '4'] },
    committeeOrder: { label: '委员候选人的顺序', value: 'surnameStrokes', from: ['PR', '24'] },
    secretaryOrder: { label: '书记、副书记候选人的顺序', value: 'approved', from: ['PR', '24'] },
    secretaryExtra: {
      label: '书记、副书记候选人差额',
      ask: '书记、副书记候选人比应选名额多几人？',
      options: [
        { value: 0, label: '等额', from: ['PX', '第4项'] },
        { value: 1, label: '多一人' },
      ],
      anyNumber: true,
    },
    formula: {
      label: '两推结果怎样形成初步人选',
      ask: '党员推荐和群众推荐的结果，按哪种办法形成初步人选？',
      options: [
        { value: 'topOfEach', label: '各取前几名，看重合几人' },
        { value: 'halfOfBoth', label: '两次推荐都达到规定比例' },
        { value: 'panelThenCommittee', label: '测评小组信任投票，再由党工委票决' },
        { value: 'combined', label: '信任票与推荐票一并研究' },
      ],
    },
    formulaShare: {
      label: '两次推荐都要达到的比例',
      ask: '两次推荐都要达到多少？“百分之五十”含不含本数，来源没有写明。不用这种办法的也请选一项。',
      options: [
        { value: moreThanHalf, label: '过半数' },
        { value: aHalf, label: '半数以上（含半数）' },
      ],
    },
    noticeWorkingDays: {
      label: '候选人公示（工作日）',
      ask: '候选人预备人选公示几个工作日？',
      options: [
        { value: 5, label: '五个工作日' },
        { value: null, label: '不作规定' },
      ],
      anyNumber: true,
    },
    extensionMonths: { label: '延期、提前换届一般不超过（月）', value: 12, from: ['PR', '3'] },
    reduceSeats: { label: '减少名额须同意', value: aHalf, from: ['PX', '第7项'] },
    votePresent: { label: '表决到会', value: aHalf, from: ['PX', '第8项'] },
    voteMajority: { label: '表决赞成', value: moreThanHalf, from: ['PX', '第8项'] },
  },
  modes: {
    membersElectSecretary: { label: '两推直选（党员大会选举委员和书记）', settings: {} },
    committeeElectsSecretary: {
      label: '两推一选（委员会选举书记）',
      settings: { secretaryExtra: { label: '书记、副书记候选人差额', value: 0, from: ['PX', '第4项'] } },
    },
  },
  stages: partyStages,
} as const satisfies ElectionPack<PartySettings, 'membersElectSecretary' | 'committeeElectsSecretary', typeof texts>;

/** Community Party branches by 两推直选 or 两推一选. What only excerpts tell stays a suggestion or a question. */
export const partyElection: ElectionPack<PartySettings, 'membersElectSecretary' | 'committeeElectsSecretary'> = pack;

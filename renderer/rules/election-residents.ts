import type { ElectionPack } from '../domain/election/pack';
import type { CommitteeSettings } from '../domain/election/settings';
import { committeeStages } from './election-stages';
import { civilCode, ourAdvice, zhejiangMethod } from './election-texts';

const moreThanHalf = { num: 1, den: 2, strict: true } as const;
const moreThanTwoThirds = { num: 2, den: 3, strict: true } as const;
const aThird = { num: 1, den: 3, strict: false } as const;

const texts = {
  RL: {
    title: '城市居民委员会组织法',
    edition: '2025年10月28日修订，2026年1月1日施行',
    standing: 'law',
    articles: {
      '8': '居委会五至九人，应当有妇女成员；实行近亲属回避；主任可以经法定程序由党组织负责人担任',
      '13': '居民代表由居民小组推选，一般每二十至五十户一名',
      '14': '由全体有选举权的居民、每户派代表或者根据居民意见由居民代表选举；任期五年',
      '15': '居民选举委员会的组成和推选；被提名或者近亲属被提名的退出；缺额依次递补',
      '16': '登记：户籍在本社区并表示参加的；户籍不在本社区、经常居住在本社区并表示参加的；聘用满六个月的社区工作者申请并经确认的',
      '17': '名单选举日二十日前公布，户代表、居民代表名单同时公布；五日内提出异议，三日内作出决定并公布',
      '18': '由社区党组织或者十名以上选民联名提名；候选人多于应选名额；组织见面',
      '19':
        '全体选民、户代表过半数投票有效，居民代表超过三分之二投票有效；参加投票的过半数赞成当选；名额不足另行选举，得票多的当选，' +
        '不得少于已投选票总数的三分之一；无记名、公开计票、当场公布；书面委托本社区其他选民，一人不超过三人，候选人不得接受；居民代表选举的不得委托',
      '20': '十分之一以上选民、户代表或者三分之一以上居民代表可以要求罢免；按选举时的方式表决',
      '24': '补选由居民会议或者居民代表会议进行，适用选举的规定',
      '25': '新一届产生之日起十日内完成工作移交，由选举委员会主持，街道办事处监督',
      '27': '居民会议有十八周岁以上居民或者户代表过半数参加，决定经到会的过半数通过',
      '29': '居民代表会议三分之二以上代表参加，决定经到会的过半数通过',
      '34': '居务公开的时间',
      '38': '主任离任经济责任审计结果在下一届选举之前公布',
    },
  },
  CC: civilCode,
  ZJ: { ...zhejiangMethod, doubt: '是村民委员会的地方规定，居民委员会只作参考' },
  AD: ourAdvice,
} as const;

const anyDays = (label: string, ask: string, days: number) =>
  ({
    label,
    ask,
    options: [
      { value: days, label: `${String(days)}日` },
      { value: null, label: '不作规定' },
    ],
    anyNumber: true,
  }) as const;

const pack = {
  name: 'residents-election',
  epoch: 1,
  validFrom: '2026-01-01',
  body: 'residents',
  texts,
  figures: {},
  settings: {
    termYears: { label: '任期（年）', value: 5, from: ['RL', '14'] },
    advisedMargin: { label: '建议提前（日）', value: 1, from: ['AD', '第1项'] },
    restDays: { label: '期间末日逢法定休假日', value: 'rollOn', from: ['AD', '第2项'], doubt: civilCode.doubt },
    quorum: { label: '投票有效', value: moreThanHalf, from: ['RL', '19'] },
    overvoteScope: {
      label: '多选怎样处理',
      ask: '一个职位选得超过应选名额的，整张选票无效，还是只有这个职位无效？',
      options: [
        { value: 'ballot', label: '整张选票无效' },
        { value: 'column', label: '只有该职位无效' },
      ],
    },
    writeIns: { label: '可以另选他人', value: true, from: ['RL', '19'] },
    markedBallot: { label: '有其他符号、签名的选票', value: 'void', from: ['AD', '第13项'] },
    tieRule: { label: '票数相同不能确定当选人', value: 'revote', from: ['ZJ', '28'] },
    disclosureLimit: { label: '少于几张有效票不公开各人得票', value: 5, from: ['AD', '第3项'] },
    proxies: { label: '可以委托投票', value: true, from: ['RL', '19'] },
    mobileBoxes: { label: '使用流动票箱', value: false, from: ['AD', '第4项'] },
    retention: {
      label: '选票封存',
      ask: '选票封存多久？',
      options: [
        { value: { years: 3 }, label: '三年' },
        { value: { years: null }, label: '到下届选举结束' },
      ],
    },

    auditPublished: { label: '选举前公布离任审计', value: true, from: ['RL', '38'] },
    committeeSize: { label: '选举委员会人数', value: { least: 3, most: null }, from: ['AD', '第12项'] },
    committeeOdd: { label: '选举委员会以单数为宜', value: true, from: ['AD', '第12项'] },
    committeeLeaving: { label: '本人或者近亲属被提名的退出选举委员会', value: true, from: ['RL', '15'] },
    committeeObjectionDays: { label: '对选举委员会名单提意见（日）', value: 5, from: ['AD', '第12项'] },

    rollPostedDays: { label: '选举日前公布名单（日）', value: 20, from: ['RL', '17'], mayBe: 'more' },
    complaintDays: { label: '提出异议（日）', value: 5, from: ['RL', '17'] },
    decisionDays: { label: '处理决定（日）', value: 3, from: ['RL', '17'], mayBe: 'less' },
    lateComplaints: { label: '逾期的异议', value: 'committeeDecides', from: ['AD', '第12项'] },
    votingAge: { label: '年满（周岁）', value: 18, from: ['RL', '16'] },
    classes: { label: '登记的居民', value: ['resident', 'habitual', 'worker'], from: ['RL', '16'] },
    statementFrom: { label: '须本人表示参加', value: ['resident', 'habitual', 'worker'], from: ['RL', '16'] },
    outsiderMonths: { label: '外来的居住满（月）', value: null, from: ['RL', '16'] },
    workerMonths: { label: '社区工作者聘用满（月）', value: 6, from: ['RL', '16'] },
    oneRollOnly: { label: '只在一处登记', value: false, from: ['AD', '第9项'], doubt: '居民委员会组织法没有这一条' },
    exclusions: { label: '不列入名单的情形', value: ['deprived'], from: ['AD', '第14项'] },

    jointNominators: { label: '联名提名至少几名选民', value: 10, from: ['RL', '18'] },
    namesPerForm: { label: '提名不超过应选名额', value: 'seats', from: ['AD', '第12项'] },
    onePost: { label: '不得提名一人任两职', value: true, from: ['AD', '第12项'] },
    bars: { label: '不得提名的情形', value: ['expelled', 'criminal', 'gang', 'religion'], from: ['RL', '18'] },
    crossPostAdd: { label: '提名票下加', value: 'off', from: ['AD', '第8项'] },
    candidatesExceedSeats: { label: '候选人多于应选名额', value: true, from: ['RL', '18'] },
    extraCandidates: {
      label: '候选人比应选名额多几人',
      value: { director: { least: 1, most: null }, deputy: { least: 1, most: null }, member: { least: 1, most: null } },
      from: ['AD', '第11项'],
    },
    candidateOrder: {
      label: '选票上候选人的顺序',
      ask: '正式候选人在名单和选票上按什么顺序排列？',
      options: [
        { value: 'surnameStrokes', label: '按姓氏笔画' },
        { value: 'votes', label: '按推荐得票多少' },
      ],
    },
    candidateListDays: anyDays('选举日前公布正式候选人（日）', '选举日几日前公布正式候选人名单？全国法律没有规定。', 5),
    withdrawal: {
      label: '候选人放弃',
      ask: '候选人什么时候以前可以书面放弃？',
      options: [
        { value: { side: 'beforeElection', days: 3 }, label: '选举日三日前' },
        { value: { side: 'afterList', days: 3 }, label: '名单公布后三日内' },
        { value: null, label: '不作规定' },
      ],
    },
    noCandidateMode: { label: '无候选人的方式', value: false, from: ['RL', '18'] },
    selfNominationDays: { label: '选举日前自荐登记（日）', value: null, from: ['AD', '第10项'] },
    meetVoters: { label: '组织候选人与居民见面', value: true, from: ['RL', '18'] },

    proxyMost: { label: '一人最多接受几人委托', value: 3, from: ['RL', '19'], mayBe: 'less' },
    candidateAsProxy: { label: '候选人可以接受委托', value: false, from: ['RL', '19'] },
    redelegation: { label: '可以再委托', value: false, from: ['ZJ', '25'] },
    proxyArrangedDays: anyDays('选举日前办理委托（日）', '委托投票选举日几日前办理？全国法律没有规定。', 3),
    proxyPostedDays: anyDays('选举日前公布委托（日）', '委托投票名单选举日几日前公布？', 2),

    boxCrew: { label: '流动票箱工作人员至少', value: 3, from: ['ZJ', '24'] },
    boxApproval: { label: '流动票箱经街道同意并公布', value: true, from: ['ZJ', '24'] },
    stationMonitors: { label: '每个投票站监票人至少', value: 3, from: ['ZJ', '24'] },
    workersBarred: {
      label: '候选人的这些亲属不担任工作人员',
      value: ['spouse', 'parent', 'child', 'sibling'],
      from: ['ZJ', '24'],
    },
    scribesBarred: {
      label: '候选人的这些亲属不代写',
      value: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
      from: ['AD', '第12项'],
    },
    stationsPostedDays: anyDays('选举日前公布投票站和工作人员（日）', '投票时间、地点和工作人员选举日几日前公布？', 5),

    participation: {
      label: '参加投票的人数怎样算',
      value: 'returned',
      from: ['AD', '第5项'],
      doubt: '按发出和按收回结论不同的，由选举委员会裁定',
    },
    majority: { label: '当选', value: moreThanHalf, from: ['RL', '19'] },
    paperLimit: { label: '收回不多于发出，也不多于领票人数', value: 'issuedAndSigned', from: ['ZJ', '27'] },
    samePersonTwice: { label: '一人被选两职', value: 'ballot', from: ['ZJ', '27'] },
    writeInNeedsMark: { label: '另选他人须画○', value: true, from: ['AD', '第13项'], doubt: '只见一处地方做法' },
    nicknames: { label: '小名、同音字', value: 'ifIdentifiable', from: ['AD', '第13项'], doubt: '只见一处地方做法' },
    manInWomenColumn: { label: '妇女栏写了男性', value: 'columnVoid', from: ['AD', '第13项'], doubt: '只见一处地方做法' },
    runoffQuorum: { label: '另行选举投票有效', value: moreThanHalf, from: ['RL', '19'] },
    runoffShare: { label: '另行选举当选', value: aThird, from: ['RL', '19'] },
    runoffExceedsSeats: { label: '另行选举候选人多于应选名额', value: true, from: ['ZJ', '29'] },
    runoffWriteIns: {
      label: '另行选举中另选的人可以当选',
      value: false,
      from: ['AD', '第6项'],
      doubt: '法律只说候选人，另选的人能否当选未核实',
    },
    runoffDays: anyDays('另行选举期限（日）', '另行选举在几日内举行？', 30),
    vacancy: {
      label: '名额暂缺',
      ask: '另行选举后名额仍然不足的，选出几人以上可以暂缺？',
      options: [
        { value: { elected: 5, withDirector: true }, label: '五人以上，并且有主任' },
        { value: null, label: '不得暂缺' },
      ],
    },

    committeeMembers: { label: '居委会人数', value: { least: 5, most: 9 }, from: ['RL', '8'] },
    womenAtLeast: { label: '妇女成员至少', value: 1, from: ['RL', '8'] },
    womenRule: {
      label: '怎样保证有妇女成员',
      ask: '怎样保证居委会有妇女成员？',
      options: [
        { value: 'fillLater', label: '没有妇女当选的，另行选举妇女成员' },
        { value: 'separateColumn', label: '设妇女委员，单独一栏' },
        { value: 'firstWoman', label: '没有妇女当选的，过半数的妇女中得票最多的先当选；没有的留一个名额再选' },
      ],
    },
    relativesRule: { label: '近亲属同时当选', value: 'higherPostThenVotes', from: ['ZJ', '31'] },
    handoverDays: { label: '工作移交（日）', value: 10, from: ['RL', '25'], mayBe: 'less' },
    noticeDays: { label: '公告张贴（日）', value: 15, from: ['RL', '34'] },

    recallVoters: { label: '要求罢免的选民', value: { num: 1, den: 10, strict: false }, from: ['RL', '20'] },
    recallRepresentatives: { label: '要求罢免的代表', value: aThird, from: ['RL', '20'] },
    recallQuorum: { label: '罢免投票有效', value: moreThanHalf, from: ['RL', '20'] },
    recallMajority: { label: '罢免通过', value: moreThanHalf, from: ['RL', '20'] },

    assemblyPresent: { label: '居民会议到会', value: moreThanHalf, from: ['RL', '27'] },
    householdsPresent: { label: '户代表到会', value: moreThanHalf, from: ['RL', '27'] },
    representativesPresent: { label: '居民代表会议到会', value: { num: 2, den: 3, strict: false }, from: ['RL', '29'] },
    meetingMajority: { label: '会议通过', value: moreThanHalf, from: ['RL', '29'] },
  },
  modes: {
    voters: { label: '全体选民', settings: {} },
    households: {
      label: '户代表',
      settings: {
        proxies: {
          label: '可以委托投票',
          value: false,
          from: ['AD', '第7项'],
          doubt: '法律写的是外出的选民，户代表能否委托没有写明',
        },
      },
    },
    representatives: {
      label: '居民代表',
      settings: {
        quorum: { label: '投票有效', value: moreThanTwoThirds, from: ['RL', '19'] },
        runoffQuorum: { label: '另行选举投票有效', value: moreThanTwoThirds, from: ['RL', '19'] },
        recallQuorum: { label: '罢免投票有效', value: moreThanTwoThirds, from: ['RL', '20'] },
        proxies: { label: '可以委托投票', value: false, from: ['RL', '19'] },
        // Where nobody votes for another, nobody is asked by when.
        proxyArrangedDays: { label: '选举日前办理委托（日）', value: 0, from: ['RL', '19'] },
        proxyPostedDays: { label: '选举日前公布委托（日）', value: 0, from: ['RL', '19'] },
      },
    },
  },
  stages: committeeStages,
} as const satisfies ElectionPack<CommitteeSettings, 'voters' | 'households' | 'representatives', typeof texts>;

/** Residents' committees under the law in force since 2026-01-01. No local rules younger than the law were at hand. */
export const residentsElection: ElectionPack<CommitteeSettings, 'voters' | 'households' | 'representatives'> = pack;

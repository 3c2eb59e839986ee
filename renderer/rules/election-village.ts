import type { ElectionPack } from '../domain/election/pack';
import type { CommitteeSettings } from '../domain/election/settings';
import { committeeStages } from './election-stages';
import {
  beijingMethod,
  civilCode,
  henanMethod,
  ministryRules,
  ourAdvice,
  shanghaiMethod,
  zhejiangMethod,
} from './election-texts';

const moreThanHalf = { num: 1, den: 2, strict: true } as const;
const aThird = { num: 1, den: 3, strict: false } as const;

const texts = {
  VL: {
    title: '村民委员会组织法',
    edition: '2025年10月28日修正，2026年1月1日施行',
    standing: 'law',
    articles: {
      '8': '村委会三至七人，应当有妇女成员；实行近亲属回避；主任可以经法定程序由党组织负责人担任',
      '14': '直接选举，任期五年，可以连选连任；任何组织和个人不得指定、委派、撤换',
      '15': '村民选举委员会由主任、副主任和委员组成，由村民会议等推选；成员或者其近亲属被提名为候选人的退出；缺额按原结果依次递补，也可以另行推选',
      '16': '登记参加选举的三类村民；年满十八周岁、未被剥夺政治权利；在一个村登记的不得在其他村参加选举',
      '17': '名单选举日二十日前公布；有异议的公布之日起五日内提出，三日内作出处理决定并公布',
      '18':
        '由村党组织或者登记的村民提名，候选人多于应选名额，组织见面；登记选民过半数投票有效，参加投票的村民过半数赞成当选；' +
        '名额不足另行选举，得票多的当选，但不得少于已投选票总数的三分之一；无记名投票、设秘密写票处、公开计票、当场公布；' +
        '外出的书面委托近亲属或者其他有选举权的村民，一人接受委托不超过三人，候选人不得接受委托',
      '19': '五分之一以上选民或者三分之一以上代表可以要求罢免；登记选民过半数投票、投票的过半数同意的罢免',
      '21': '暴力、威胁、欺骗、贿赂、伪造选票、虚报票数的当选无效',
      '23': '补选适用选举的规定',
      '24': '新一届产生之日起十日内完成工作移交，由选举委员会主持，乡镇监督',
      '26': '村民会议有十八周岁以上村民过半数或者三分之二以上的户的代表参加，决定经到会人员过半数通过',
      '30': '村民代表会议三分之二以上代表参加，决定经到会人员过半数同意',
      '35': '村务公开的时间',
      '39': '选举文件和选票归入村务档案',
      '40': '离任经济责任审计结果在下一届选举之前公布',
    },
  },
  CC: civilCode,
  ZJ: zhejiangMethod,
  SH: shanghaiMethod,
  BJ: beijingMethod,
  HN: henanMethod,
  MZ: ministryRules,
  AD: ourAdvice,
} as const;

const pack = {
  name: 'village-election',
  epoch: 1,
  validFrom: '2026-01-01',
  body: 'village',
  texts,
  figures: {},
  settings: {
    termYears: { label: '任期（年）', value: 5, from: ['VL', '14'] },
    advisedMargin: { label: '建议提前（日）', value: 1, from: ['AD', '第1项'] },
    restDays: { label: '期间末日逢法定休假日', value: 'rollOn', from: ['AD', '第2项'], doubt: civilCode.doubt },
    quorum: { label: '投票有效', value: moreThanHalf, from: ['VL', '18'] },
    overvoteScope: {
      label: '多选怎样处理',
      ask: '一个职位选得超过应选名额的，整张选票无效，还是只有这个职位无效？',
      options: [
        { value: 'ballot', label: '整张选票无效', from: ['ZJ', '27'] },
        { value: 'column', label: '只有该职位无效' },
      ],
    },
    writeIns: { label: '可以另选他人', value: true, from: ['VL', '18'] },
    markedBallot: { label: '有其他符号、签名的选票', value: 'void', from: ['HN', '35'] },
    tieRule: { label: '票数相同不能确定当选人', value: 'revote', from: ['ZJ', '28'] },
    disclosureLimit: { label: '少于几张有效票不公开各人得票', value: 5, from: ['AD', '第3项'] },
    proxies: { label: '可以委托投票', value: true, from: ['VL', '18'] },
    mobileBoxes: { label: '使用流动票箱', value: false, from: ['AD', '第4项'] },
    retention: {
      label: '选票封存',
      ask: '选票封存多久？',
      options: [
        { value: { years: 3 }, label: '三年', from: ['HN', '37'] },
        { value: { years: null }, label: '到下届选举结束', from: ['SH', '23'] },
      ],
    },

    auditPublished: { label: '选举前公布离任审计', value: true, from: ['VL', '40'] },
    committeeSize: { label: '选举委员会人数', value: { least: 3, most: null }, from: ['MZ', '样表'] },
    committeeOdd: { label: '选举委员会以单数为宜', value: true, from: ['MZ', '样表'] },
    committeeLeaving: { label: '本人或者近亲属被提名的退出选举委员会', value: true, from: ['VL', '15'] },
    committeeObjectionDays: { label: '对选举委员会名单提意见（日）', value: 5, from: ['MZ', '样表'] },

    rollPostedDays: { label: '选举日前公布名单（日）', value: 20, from: ['VL', '17'], mayBe: 'more' },
    complaintDays: { label: '提出异议（日）', value: 5, from: ['VL', '17'] },
    decisionDays: { label: '处理决定（日）', value: 3, from: ['VL', '17'], mayBe: 'less' },
    lateComplaints: { label: '逾期的异议', value: 'refused', from: ['HN', '21'] },
    votingAge: { label: '年满（周岁）', value: 18, from: ['VL', '16'] },
    classes: { label: '登记的三类村民', value: ['resident', 'away', 'outsider'], from: ['VL', '16'] },
    statementFrom: { label: '须本人表示参加', value: ['away'], from: ['VL', '16'] },
    outsiderMonths: { label: '外来的居住满（月）', value: 12, from: ['VL', '16'] },
    workerMonths: { label: '聘用满（月）', value: null, from: ['VL', '16'] },
    oneRollOnly: { label: '只在一处登记', value: true, from: ['VL', '16'] },
    exclusions: { label: '不列入名单的情形', value: ['deprived'], from: ['AD', '第14项'] },

    jointNominators: { label: '联名提名至少几名选民', value: 1, from: ['VL', '18'] },
    namesPerForm: { label: '提名不超过应选名额', value: 'seats', from: ['ZJ', '17'] },
    onePost: { label: '不得提名一人任两职', value: true, from: ['ZJ', '17'] },
    bars: { label: '不得提名的情形', value: ['expelled', 'criminal', 'clanOrGang', 'religion'], from: ['VL', '18'] },
    crossPostAdd: { label: '提名票下加', value: 'off', from: ['AD', '第8项'] },
    candidatesExceedSeats: { label: '候选人多于应选名额', value: true, from: ['VL', '18'] },
    extraCandidates: {
      label: '候选人比应选名额多几人',
      value: { director: { least: 1, most: null }, deputy: { least: 1, most: null }, member: { least: 1, most: null } },
      from: ['AD', '第11项'],
    },
    candidateOrder: {
      label: '选票上候选人的顺序',
      ask: '正式候选人在名单和选票上按什么顺序排列？',
      options: [
        { value: 'votes', label: '按提名得票多少', from: ['ZJ', '20'] },
        { value: 'surnameStrokes', label: '按姓氏笔画', from: ['ZJ', '20'] },
      ],
    },
    candidateListDays: {
      label: '选举日前公布正式候选人（日）',
      ask: '选举日几日前公布正式候选人名单？全国法律没有规定。',
      options: [
        { value: 5, label: '五日', from: ['ZJ', '18'] },
        { value: null, label: '不作规定' },
      ],
      anyNumber: true,
    },
    withdrawal: {
      label: '候选人放弃',
      ask: '候选人什么时候以前可以书面放弃？',
      options: [
        { value: { side: 'beforeElection', days: 3 }, label: '选举日三日前', from: ['ZJ', '19'] },
        { value: { side: 'afterList', days: 3 }, label: '名单公布后三日内', from: ['HN', '26'] },
        { value: null, label: '不作规定' },
      ],
    },
    noCandidateMode: { label: '无候选人的方式', value: false, from: ['AD', '第10项'] },
    selfNominationDays: { label: '选举日前自荐登记（日）', value: null, from: ['AD', '第10项'] },
    meetVoters: { label: '组织候选人与村民见面', value: true, from: ['VL', '18'] },

    proxyMost: { label: '一人最多接受几人委托', value: 3, from: ['VL', '18'], mayBe: 'less' },
    candidateAsProxy: { label: '候选人可以接受委托', value: false, from: ['VL', '18'] },
    redelegation: { label: '可以再委托', value: false, from: ['ZJ', '25'] },
    proxyArrangedDays: {
      label: '选举日前办理委托（日）',
      ask: '委托投票选举日几日前办理？全国法律没有规定。',
      options: [
        { value: 3, label: '三日', from: ['ZJ', '25'] },
        { value: 5, label: '五日', from: ['SH', '16'] },
        { value: 1, label: '选举日以前', from: ['BJ', '25'] },
      ],
      anyNumber: true,
    },
    proxyPostedDays: {
      label: '选举日前公布委托（日）',
      ask: '委托投票名单选举日几日前公布？',
      options: [
        { value: 3, label: '三日', from: ['ZJ', '25'] },
        { value: 2, label: '二日', from: ['SH', '16'] },
        { value: 1, label: '选举日以前' },
      ],
      anyNumber: true,
    },

    boxCrew: { label: '流动票箱工作人员至少', value: 3, from: ['ZJ', '24'] },
    boxApproval: { label: '流动票箱经乡镇同意并公布', value: true, from: ['ZJ', '24'] },
    stationMonitors: { label: '每个投票站监票人至少', value: 3, from: ['ZJ', '24'] },
    workersBarred: {
      label: '候选人的这些亲属不担任工作人员',
      value: ['spouse', 'parent', 'child', 'sibling'],
      from: ['ZJ', '24'],
    },
    scribesBarred: {
      label: '候选人的这些亲属不代写',
      value: ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
      from: ['BJ', '24'],
    },
    stationsPostedDays: {
      label: '选举日前公布投票站和工作人员（日）',
      ask: '投票时间、地点和工作人员选举日几日前公布？',
      options: [
        { value: 5, label: '五日', from: ['ZJ', '22'] },
        { value: null, label: '不作规定' },
      ],
      anyNumber: true,
    },

    participation: {
      label: '参加投票的人数怎样算',
      value: 'returned',
      from: ['AD', '第5项'],
      doubt: '民政部2013年规程中的同样写法未核实；按发出和按收回结论不同的，由选举委员会裁定',
    },
    majority: { label: '当选', value: moreThanHalf, from: ['VL', '18'] },
    paperLimit: { label: '收回不多于发出，也不多于领票人数', value: 'issuedAndSigned', from: ['ZJ', '27'] },
    samePersonTwice: { label: '一人被选两职', value: 'ballot', from: ['ZJ', '27'] },
    writeInNeedsMark: { label: '另选他人须画○', value: true, from: ['AD', '第13项'], doubt: '只见一处地方做法' },
    nicknames: { label: '小名、同音字', value: 'ifIdentifiable', from: ['AD', '第13项'], doubt: '只见一处地方做法' },
    manInWomenColumn: { label: '妇女栏写了男性', value: 'columnVoid', from: ['AD', '第13项'], doubt: '只见一处地方做法' },
    runoffQuorum: { label: '另行选举投票有效', value: moreThanHalf, from: ['HN', '38'] },
    runoffShare: { label: '另行选举当选', value: aThird, from: ['VL', '18'] },
    runoffExceedsSeats: { label: '另行选举候选人多于应选名额', value: true, from: ['ZJ', '29'] },
    runoffWriteIns: {
      label: '另行选举中另选的人可以当选',
      value: false,
      from: ['AD', '第6项'],
      doubt: '法律只说候选人，另选的人能否当选未核实',
    },
    runoffDays: {
      label: '另行选举期限（日）',
      ask: '另行选举在几日内举行？',
      options: [
        { value: 15, label: '十五日', from: ['BJ', '30'] },
        { value: 30, label: '三十日', from: ['ZJ', '29'] },
        { value: null, label: '不作规定' },
      ],
      anyNumber: true,
    },
    vacancy: {
      label: '名额暂缺',
      ask: '另行选举后名额仍然不足的，选出几人以上可以暂缺？',
      options: [
        { value: { elected: 3, withDirector: false }, label: '三人以上', from: ['ZJ', '30'] },
        { value: { elected: 4, withDirector: true }, label: '多于三人，并且有主任', from: ['BJ', '30'] },
        { value: null, label: '不得暂缺' },
      ],
    },

    committeeMembers: { label: '村委会人数', value: { least: 3, most: 7 }, from: ['VL', '8'] },
    womenAtLeast: { label: '妇女成员至少', value: 1, from: ['VL', '8'] },
    womenRule: {
      label: '怎样保证有妇女成员',
      ask: '怎样保证村委会有妇女成员？',
      options: [
        { value: 'separateColumn', label: '设妇女委员，单独一栏', from: ['ZJ', '21'] },
        {
          value: 'firstWoman',
          label: '没有妇女当选的，过半数的妇女中得票最多的先当选；没有的留一个名额再选',
          from: ['MZ', '存疑'],
        },
        { value: 'fillLater', label: '没有妇女当选的，另行选举妇女成员' },
      ],
    },
    relativesRule: { label: '近亲属同时当选', value: 'higherPostThenVotes', from: ['ZJ', '31'] },
    handoverDays: { label: '工作移交（日）', value: 10, from: ['VL', '24'], mayBe: 'less' },
    noticeDays: { label: '公告张贴（日）', value: 15, from: ['VL', '35'] },

    recallVoters: { label: '要求罢免的选民', value: { num: 1, den: 5, strict: false }, from: ['VL', '19'] },
    recallRepresentatives: { label: '要求罢免的代表', value: aThird, from: ['VL', '19'] },
    recallQuorum: { label: '罢免投票有效', value: moreThanHalf, from: ['VL', '19'] },
    recallMajority: { label: '罢免通过', value: moreThanHalf, from: ['VL', '19'] },

    assemblyPresent: { label: '村民会议到会', value: moreThanHalf, from: ['VL', '26'] },
    householdsPresent: { label: '户代表到会', value: { num: 2, den: 3, strict: false }, from: ['VL', '26'] },
    representativesPresent: { label: '村民代表会议到会', value: { num: 2, den: 3, strict: false }, from: ['VL', '30'] },
    meetingMajority: { label: '会议通过', value: moreThanHalf, from: ['VL', '30'] },
  },
  modes: { voters: { label: '登记参加选举的村民直接选举', settings: {} } },
  stages: committeeStages,
} as const satisfies ElectionPack<CommitteeSettings, 'voters', typeof texts>;

/** Villagers' committees under the law in force since 2026-01-01. */
export const villageElection: ElectionPack<CommitteeSettings, 'voters'> = pack;

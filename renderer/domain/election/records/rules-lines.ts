import { civilDateText } from '../../calendar/civil-date';
import { packText, type FrozenRules, type FrozenSetting } from '../frozen';

/** Rules as a person reads them: what holds, by which text, and what of it is no national law. */
export function rulesLines(rules: FrozenRules<unknown>, labels: Readonly<Record<string, string>>): readonly string[] {
  const settings = Object.entries<FrozenSetting>(rules.settings);
  const { method, frozenOn, electionDay } = rules;
  return [
    `${packText(rules)}，${civilDateText(frozenOn)}锁定，选举日${civilDateText(electionDay)}`,
    `《${method.title}》${civilDateText(method.adoptedOn)}由${method.adoptedBy}通过`,
    ...settings.map(
      ([name, { value, source, standing }]) =>
        `${labels[name] ?? name}：${valueText(value)}（${source}${standing === 'adopted' ? '，选举办法规定' : ''}）`,
    ),
  ];
}

/** A setting as people say it. */
export function valueText(value: unknown): string {
  if (value === null) return '不作规定';
  if (value === true) return '是';
  if (value === false) return '否';
  if (typeof value === 'number' || typeof value === 'string') return words[String(value)] ?? String(value);
  if (Array.isArray(value)) return value.map(valueText).join('、');
  if (typeof value === 'object') return objectText(value as Readonly<Record<string, unknown>>);
  return '';
}

/** Shares and ranges by the words people use; anything else by its parts. */
function objectText(value: Readonly<Record<string, unknown>>): string {
  const { num, den, strict, least, most } = value;
  if (typeof num === 'number' && typeof den === 'number') {
    return strict === undefined ? `${num}/${den}` : `${strict === true ? '超过' : '不少于'}${num}/${den}`;
  }
  if (typeof least === 'number') return typeof most === 'number' ? `${least}至${most}` : `至少${least}`;
  const parts = Object.entries(value).map(
    ([name, part]) => phrases[name]?.(part) ?? `${words[name] ?? name}${valueText(part)}`,
  );
  // 选举日前3日 is one phrase.
  return parts.join('side' in value ? '' : '，');
}

/** What is said as a phrase of its own. */
const phrases: Readonly<Record<string, (part: unknown) => string>> = {
  years: (part) => (typeof part === 'number' ? `${part}年` : '到下届选举结束'),
  days: (part) => `${valueText(part)}日`,
  elected: (part) => `选出${valueText(part)}人以上`,
  withDirector: (part) => (part === true ? '须有主任' : '不要求有主任'),
};

const words: Readonly<Record<string, string>> = {
  ballot: '整张选票无效',
  column: '该职位无效',
  void: '无效',
  counted: '照计',
  returned: '按收回的选票',
  issued: '按发出的选票',
  revote: '再次投票',
  rollOn: '顺延',
  asCounted: '不顺延',
  refused: '不予受理',
  committeeDecides: '选举委员会决定',
  seats: '不超过应选名额',
  unlimited: '不限',
  off: '不用',
  nomination: '提名时用',
  votes: '按得票多少',
  surnameStrokes: '按姓氏笔画',
  nameStrokes: '按姓名笔画',
  approved: '按批准的顺序',
  issuedAndSigned: '都要符合',
  columns: '有关职位无效',
  ifIdentifiable: '能认定的有效',
  columnVoid: '该栏无效',
  separateColumn: '设妇女委员单独一栏',
  firstWoman: '妇女得票多的先当选',
  fillLater: '另行选举妇女成员',
  higherPostThenVotes: '留高职，再比票数',
  resident: '户籍在本地并居住',
  away: '户籍在本地、居住在外',
  outsider: '户籍不在本地、居住满一年',
  habitual: '经常居住',
  worker: '社区工作者',
  deprived: '被剥夺政治权利',
  noCapacity: '丧失行为能力',
  unreachable: '无法联系',
  expelled: '被开除党籍',
  criminal: '受过刑事处罚',
  clanOrGang: '利用宗族、黑恶势力违法',
  gang: '利用黑恶势力违法',
  religion: '非法宗教、邪教活动',
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
  present: '实到会人数',
  due: '应到会人数',
  topOfEach: '各取前几名',
  halfOfBoth: '两次都达到比例',
  panelThenCommittee: '信任投票后票决',
  combined: '一并研究',
  cannotExpress: '丧失表达能力',
  abroad: '自费出国半年以上',
  serving: '正在服刑',
  bedridden: '长期卧床',
  shouldTransfer: '应转未转组织关系',
  director: '主任',
  deputy: '副主任',
  member: '委员',
  side: '',
  beforeElection: '选举日前',
  afterList: '名单公布后',
};

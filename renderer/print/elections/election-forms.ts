import { cell, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';
import { electionWords, line, rowsOf, table } from './election-words';

/** 选民证 with its stub: only who may vote and where; the ballot itself bears nothing of it. */
export const electionVoterCard: PaperTemplate = {
  name: 'election-voter-card',
  version: 1,
  paper: (model) => ({ title: '选民证', copies: 1, blocks: voterCard(model), slips: true }),
};

function voterCard(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const half = (title: string): readonly PaperBlock[] => [
    { kind: 'title', text: title, above: words.whole, number: `第${textOr(record, 'serial')}` },
    {
      kind: 'fields',
      columns: 4,
      cells: [cell('姓名', record, 'name'), cell('组别', record, 'group'), { label: '选举日', value: words.day, span: 3 }],
    },
  ];
  return [
    ...half('选民证存根'),
    { kind: 'cut' },
    ...half('选民证'),
    { kind: 'seal', label: words.committee, date: dateBlank },
    { kind: 'note', text: '凭本证领取选票；本证只证明选民资格，不记录任何人怎样投票。' },
  ];
}

/** 委托投票证 with its stub. */
export const electionProxy: PaperTemplate = {
  name: 'election-proxy',
  version: 1,
  paper: (model) => ({ title: '委托投票证', copies: 1, blocks: proxy(model), slips: true }),
};

function proxy(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const half = (title: string): readonly PaperBlock[] => [
    { kind: 'title', text: title, above: words.whole, number: `第${textOr(record, 'certificate')}号` },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('委托人', record, 'principalName'),
        cell('受托人', record, 'proxyName'),
        cell('关系', record, 'relation'),
        cell('办理日期', record, 'arrangedOn'),
        cell('事由', record, 'reason', 3),
      ],
    },
  ];
  return [
    ...half('委托投票证存根'),
    { kind: 'signatures', lines: [{ label: '委托人（签名或按指印）' }, { label: '受托人（签名）' }] },
    { kind: 'cut' },
    ...half('委托投票证'),
    { kind: 'note', text: '一人最多接受三人委托；候选人不能接受委托；不得再委托他人。受托人按委托人的意愿投票，并为其保密。' },
    { kind: 'seal', label: words.committee, date: dateBlank },
  ];
}

/** 提名表: filled in from the record, or empty to be written on. */
export const electionNomination: PaperTemplate = {
  name: 'election-nomination',
  version: 1,
  paper: (model) => ({ title: '候选人提名表', copies: 1, blocks: nomination(model) }),
};

function nomination(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const joint = codeIs(record, 'source', 'voters');
  const names = rowsOf(record, 'names').map(({ post = '', name = '', votes = '' }) => [post, name, votes]);
  const people = rowsOf(record, 'nominators').map(({ certificate = '', name = '' }) => [certificate, name, '']);
  const columns = (labels: readonly string[]) => labels.map((label) => ({ label, width: 1 / 3, align: 'center' as const }));
  return [
    { kind: 'title', text: '候选人提名表', above: words.whole, number: `第${textOr(record, 'serial')}号` },
    { kind: 'fields', columns: 4, cells: [cell('谁提名', record, 'source'), cell('收到日期', record, 'receivedOn')] },
    table(columns(['职位', '被提名人', '票数（汇总时填）']), names, 4),
    ...(joint || people.length > 0 ? [line('提名的选民：'), table(columns(['选民证号', '姓名', '签名']), people, 10)] : []),
    { kind: 'signatures', lines: [{ label: '提名人（签名或盖章）' }, { label: '接收人（签名）' }] },
    { kind: 'note', text: '提名的人数不超过应选名额；同一人不提名两个职位（地方规定）。' },
  ];
}

/** 候选人资格审查表. What was found stays secret: the paper has the questions, the answers are written by hand by those who answer for them. */
export const electionVetting: PaperTemplate = {
  name: 'election-vetting',
  version: 1,
  paper: (model) => ({ title: '候选人资格审查表', copies: 1, blocks: vetting(model) }),
};

function vetting(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const clan = words.people === '居民' ? '利用黑恶势力的违法行为' : '利用宗族势力、黑恶势力的违法行为';
  const bars = ['被开除党籍', '受过刑事处罚', clan, '从事非法宗教、邪教活动', '选举办法规定的其他情形'];
  const columns = [
    { label: '审查事项', width: 0.5 },
    { label: '有或者没有', width: 0.2, align: 'center' },
    { label: '审查部门（盖章）', width: 0.3 },
  ] as const;
  return [
    { kind: 'title', text: '候选人资格审查表', above: words.whole },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('姓名', record, 'name'),
        cell('职位', record, 'post'),
        cell('性别', record, 'sex'),
        cell('出生日期', record, 'birthDate'),
        cell('文化程度', record, 'education'),
        cell('现任职务', record, 'present'),
      ],
    },
    table(
      columns,
      bars.map((bar) => [bar, '', '']),
    ),
    { kind: 'fields', columns: 2, cells: [{ label: '审查结论', value: '', span: 2, lines: 3 }] },
    { kind: 'seal', label: '审查机关（印章）', date: textOr(record, 'vettedOn', dateBlank) },
  ];
}

/** 名单申诉书. */
export const electionComplaint: PaperTemplate = {
  name: 'election-complaint',
  version: 1,
  paper: (model) => ({ title: '选民名单申诉书', copies: 1, blocks: complaint(model) }),
};

function complaint(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '选民名单申诉书', above: words.whole },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('申诉人', record, 'complainant'),
        cell('收到日期', record, 'receivedOn'),
        cell('涉及的选民', record, 'about'),
        cell('决定最迟', record, 'decideBy'),
        { ...cell('申诉内容', record, 'item', 3), lines: 8 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '申诉人（签名）' }, { label: '接收人（签名）' }] },
  ];
}

/** 申诉处理决定书. */
export const electionDecision: PaperTemplate = {
  name: 'election-decision',
  version: 1,
  paper: (model) => ({ title: '选民名单申诉处理决定书', copies: 2, blocks: decision(model) }),
};

function decision(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '选民名单申诉处理决定书', above: words.whole },
    line(`${textOr(record, 'complainant')}：`),
    line(`您对选民名单的申诉，本委员会于${textOr(record, 'receivedOn', dateBlank)}收到。申诉内容：${textOr(record, 'item')}`),
    line(`经审查，决定：${textOr(record, 'decision')}。理由：${textOr(record, 'grounds')}`),
    { kind: 'seal', label: words.committee, date: textOr(record, 'decidedOn', dateBlank) },
    { kind: 'note', text: '一式两份：申诉人一份，选举委员会存一份。' },
  ];
}

/** 票箱查验封箱记录. */
export const electionBox: PaperTemplate = {
  name: 'election-box',
  version: 1,
  paper: (model) => ({ title: '票箱查验、封箱、开箱记录', copies: 1, blocks: box(model) }),
};

function box(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '票箱查验、封箱、开箱记录', above: words.whole },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('票箱', record, 'name'),
        cell('种类', record, 'kind'),
        cell('地点或者路线', record, 'place', 3),
        cell('封条号', record, 'sealNumber'),
        cell('查验空箱的人', record, 'emptyWitnesses'),
        cell('封箱时间', record, 'sealedAt'),
        cell('开箱时间', record, 'openedAt'),
        cell('开箱见证人', record, 'openWitnesses'),
        cell('封条完好', record, 'sealIntact'),
      ],
    },
    { kind: 'signatures', lines: [{ label: '监票人（签名）', count: 3 }, { label: '选举委员会成员（签名）' }] },
    { kind: 'note', text: '投票前当众查验空箱；所有票箱当日集中到一处，当众一起开箱。' },
  ];
}

/** 选票发放登记表: who got a ballot, signed for by hand; never which ballot, never when. */
export const electionIssueRegister: PaperTemplate = {
  name: 'election-issue-register',
  version: 1,
  paper: (model) => ({ title: '选票发放登记表', copies: 1, blocks: issueRegister(model) }),
};

function issueRegister(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const columns = [
    { label: '选民证号', width: 0.18, align: 'center' },
    { label: '姓名', width: 0.22 },
    { label: '代领的写委托证号', width: 0.24 },
    { label: '领票张数', width: 0.14, align: 'center' },
    { label: '签名或者按指印', width: 0.22 },
  ] as const;
  return [
    { kind: 'title', text: '选票发放登记表', above: words.whole },
    { kind: 'fields', columns: 4, cells: [cell('投票站', record, 'name'), cell('地点', record, 'place')] },
    table(columns, [], 15),
    { kind: 'signatures', lines: [{ label: '发票人（签名）', count: 2 }, { label: '监票人（签名）' }] },
    { kind: 'note', text: '选票没有编号，不登记哪一张给了谁，也不登记时间。' },
  ];
}

/** 选民登记表, empty: identity numbers stand on no other paper of an election. */
export const electionRegistration: PaperTemplate = {
  name: 'election-registration',
  version: 1,
  paper: (model) => ({ title: '选民登记表', copies: 1, blocks: registration(model) }),
};

function registration(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const columns = [
    ['序号', 0.08],
    ['户号', 0.1],
    ['姓名', 0.14],
    ['性别', 0.07],
    ['出生日期', 0.16],
    ['登记依据', 0.17],
    ['表示参加日期', 0.14],
    ['本人签名', 0.14],
  ] as const;
  return [
    { kind: 'title', text: '选民登记表', above: words.whole },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '组别', value: '' },
        { label: '登记地点', value: '' },
      ],
    },
    table(
      columns.map(([label, width]) => ({ label, width })),
      [],
      13,
    ),
    { kind: 'signatures', lines: [{ label: '登记人（签名）' }, { label: '核对人（签名）' }] },
    { kind: 'note', text: '身份证号码只在系统里核对，不写在本表上。' },
  ];
}

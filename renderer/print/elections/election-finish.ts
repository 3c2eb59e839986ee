import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';
import { bare, electionWords, line, rowsOf, table } from './election-words';
import { ranking } from './party-notice-words';

/** 当选证书, one page for each who was elected. */
export const electionCertificates: PaperTemplate = {
  name: 'election-certificates',
  version: 1,
  paper: (model) => ({ title: '当选证书', copies: 1, blocks: certificates(model), slips: true }),
};

function certificates(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const members = rowsOf(model.record, 'result', 'member');
  const people = members.length === 0 ? [{ name: '', post: '' }] : members;
  const [from, to] = [textOr(words.election, 'termFrom', dateBlank), textOr(words.election, 'termTo', dateBlank)];
  return people.flatMap(({ name = '', post = '' }, at) => [
    ...(at === 0 ? [] : [{ kind: 'break' as const }]),
    { kind: 'title' as const, text: '当选证书', number: `第${at + 1}号` },
    line(`${name === '' ? '　　　　　　' : name}同志：`),
    line(`您在${words.whole}选举中当选为${post === '' ? '　　　　　　' : post}，任期自${from}至${to}。`),
    line('特发此证。'),
    { kind: 'seal' as const, label: words.committee, date: textOr(model.record, 'announcedOn', dateBlank) },
  ]);
}

/** 卷宗封面 of an election. */
export const electionCover: PaperTemplate = {
  name: 'election-cover',
  version: 1,
  paper: (model) => ({ title: '选举档案', copies: 1, blocks: cover(model) }),
};

function cover(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: '选举档案', above: words.committee },
    {
      kind: 'fields',
      columns: 2,
      cells: [
        { label: '卷名', value: `${words.whole}选举`, lines: 3 },
        cell('选举日', record, 'electionDay'),
        cell('结果公布', record, 'announcedOn'),
        cell('归档说明', record, 'fileNote'),
        { label: '保管期限', value: '' },
        { label: '立卷人', value: '' },
        { label: '立卷日期', value: dateBlank },
        { label: '备注', value: '', lines: 4 },
      ],
    },
  ];
}

/** 工作移交清单. */
export const electionHandover: PaperTemplate = {
  name: 'election-handover',
  version: 1,
  paper: (model) => ({ title: '工作移交清单', copies: 3, blocks: handover(model) }),
};

function handover(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const columns = [
    { label: '种类', width: 0.2 },
    { label: '名称、数量和状况', width: 0.55 },
    { label: '差异', width: 0.25 },
  ] as const;
  const rows = rowsOf(record, 'items').map(({ item = '', what = '', differs = '' }) => [item, what, differs]);
  return [
    { kind: 'title', text: '工作移交清单', above: `${words.place}${words.body}` },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('移交日期', record, 'handedOn'),
        cell('移交最迟', record, 'dueOn'),
        cell('地点', record, 'place', 3),
        cell('主持人', record, 'chair'),
        cell('印章交出日期', record, 'sealOn'),
      ],
    },
    table(columns, rows, 8),
    ...((record.text['lateReason'] ?? '') === '' ? [] : [line(`说明：${textOr(record, 'lateReason')}`)]),
    {
      kind: 'signatures',
      lines: [
        { label: `移交人（签名）${record.text['giver'] ?? ''}` },
        { label: `接收人（签名）${record.text['receiver'] ?? ''}` },
        { label: `监督人（签名）${record.text['supervisor'] ?? ''}` },
      ],
    },
    { kind: 'note', text: '一式三份：移交人、接收人、乡镇（街道）各一份。没有的种类写“无”。' },
  ];
}

/** 任职承诺书. */
export const electionPledge: PaperTemplate = {
  name: 'election-pledge',
  version: 1,
  paper: (model) => ({ title: '任职承诺书', copies: 2, blocks: pledge(model) }),
};

function pledge(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const columns = [
    { label: '承诺事项', width: 0.52 },
    { label: '完成期限', width: 0.24, align: 'center' },
    { label: '兑现情况', width: 0.24, align: 'center' },
  ] as const;
  const rows = rowsOf(record, 'items').map(({ what = '', by = '', standing = '' }) => [what, by, standing]);
  return [
    { kind: 'title', text: '任职承诺书', above: words.whole },
    line(`本人任${textOr(record, 'post')}，向${words.party ? '党员、群众' : words.people}承诺任期内做到下列事项，接受监督。`),
    table(columns, rows, 5),
    { kind: 'signatures', lines: [{ label: `承诺人（签名）${record.text['name'] ?? ''}` }] },
  ];
}

/** 进度安排表: every stage with its last lawful day and whoever sees to it. */
export const electionPlan: PaperTemplate = {
  name: 'election-plan',
  version: 1,
  paper: (model) => ({ title: '选举工作进度安排表', copies: 1, blocks: plan(model) }),
};

function plan(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const columns = [
    { label: '事项', width: 0.4 },
    { label: '最迟日', width: 0.22, align: 'center' },
    { label: '办完日期', width: 0.22, align: 'center' },
    { label: '负责人', width: 0.16 },
  ] as const;
  const rows = rowsOf(model.record, 'stages').map((row) => [
    row['$label'] ?? '',
    row['planned'] ?? '',
    row['actual'] ?? '',
    row['responsible'] ?? '',
  ]);
  return [
    { kind: 'title', text: '选举工作进度安排表', above: words.whole },
    line(`选举日：${words.day}。建议都提前一天办完。`),
    table(columns, rows, 10),
  ];
}

/** 本次选举规则: every frozen rule with where it comes from, for whoever asks. */
export const electionRulesPaper: PaperTemplate = {
  name: 'election-rules',
  version: 1,
  paper: (model) => ({ title: '本次选举规则', copies: 1, blocks: rules(model) }),
};

function rules(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const columns = [
    { label: '规则', width: 0.34 },
    { label: '规定', width: 0.3 },
    { label: '依据', width: 0.36 },
  ] as const;
  const rows = rowsOf(model.record, 'rules').map(({ label = '', value = '', source = '' }) => [label, value, source]);
  return [
    { kind: 'title', text: '本次选举规则', above: words.whole },
    line(
      `《${textOr(words.election, 'methodTitle')}》${textOr(words.election, 'methodAdoptedOn', '')}通过，规则锁定以后不再改变。`,
    ),
    table(columns, rows, 10),
  ];
}

/** 推荐票 of a 两推: as many alike as are needed, with no name of whoever fills it in. */
export const electionPushForm: PaperTemplate = {
  name: 'election-push-form',
  version: 1,
  paper: (model) => ({ title: '推荐票', copies: 1, blocks: pushForm(model), slips: true }),
};

function pushForm(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const seats = Number(bare(words.election.text['seatsCommittee'])) || 5;
  return [
    { kind: 'title', text: textOr(model.record, 'kind', '推荐') + '票', above: words.whole },
    table(
      [
        { label: '推荐人选（姓名）', width: 0.6 },
        { label: '现任职务', width: 0.4 },
      ],
      [],
      seats,
    ),
    { kind: 'note', text: `推荐的人数不超过${seats}人，超过的无效。不写自己的姓名，不做记号。` },
  ];
}

/** 推荐汇总表 of one recommendation; the other has a table of its own. */
export const electionPushTally: PaperTemplate = {
  name: 'election-push-tally',
  version: 1,
  paper: (model) => ({ title: '推荐汇总表', copies: 2, blocks: pushTally(model) }),
};

function pushTally(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  const names = ['应到', '实到', '发出', '收回', '有效', '无效'] as const;
  const fields = ['due', 'present', 'issued', 'returned', 'valid', 'invalid'] as const;
  return [
    { kind: 'title', text: `${textOr(record, 'kind', '推荐')}汇总表`, above: words.whole },
    { kind: 'fields', columns: 6, cells: fields.map((field, at) => cell(names[at] ?? '', record, field)) },
    ranking(record),
    { kind: 'signatures', lines: [{ label: '监票人（签名）' }, { label: '计票人（签名）' }] },
  ];
}

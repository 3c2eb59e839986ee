import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';
import { childrenIn, electionWords, line, seatsText, table } from './election-words';

/** 换届选举请示: what a branch asks its superior before it begins. */
export const partyRequest: PaperTemplate = {
  name: 'party-request',
  version: 1,
  paper: (model) => ({ title: '关于换届选举的请示', copies: 2, blocks: request(model) }),
};

function request(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const { record } = model;
  return [
    { kind: 'title', text: `${words.body}关于换届选举的请示` },
    line(`${words.superior}：`),
    line(
      `${words.body}本届任期于${textOr(record, 'termEnds', dateBlank)}届满。经研究，拟于${words.day}召开党员大会进行换届选举。`,
    ),
    line(
      `拟设${seatsText(words)}。选举方式为${textOr(record, 'mode')}。候选人预备人选经党员推荐、群众推荐、组织考察和公示后另行报批。`,
    ),
    line('妥否，请批示。'),
    { kind: 'seal', label: words.body, date: textOr(record, 'requestOn', dateBlank) },
  ];
}

/** 应到会认定表: who is not counted among those due, with approval and vote. Why stays in the register. */
export const partyDueTable: PaperTemplate = {
  name: 'party-due-table',
  version: 1,
  paper: (model) => ({ title: '应到会党员认定表', copies: 2, blocks: dueTable(model) }),
};

function dueTable(model: PrintModel): readonly PaperBlock[] {
  const words = electionWords(model);
  const members = childrenIn(words, 'party.member').filter(({ text }) => (text['left'] ?? '') === '');
  const excluded = members.filter(({ codes }) => codes['excluded']?.includes('yes') === true);
  const full = members.filter(({ codes }) => codes['standing']?.includes('full') === true);
  const due = full.filter((one) => !excluded.includes(one));
  const columns = [
    { label: '姓名', width: 0.2 },
    { label: '上级批准文号', width: 0.4 },
    { label: '大会通过情况', width: 0.4 },
  ] as const;
  const rows = excluded.map(({ text }) => [text['name'] ?? '', text['exclusionApproval'] ?? '', text['exclusionVote'] ?? '']);
  return [
    { kind: 'title', text: '应到会党员认定表', above: words.whole },
    {
      kind: 'fields',
      columns: 6,
      cells: [
        { label: '在册党员', value: `${members.length}人` },
        { label: '正式党员', value: `${full.length}人` },
        { label: '应到会', value: `${due.length}人` },
      ],
    },
    line('下列党员不计入应到会人数：'),
    table(columns, rows, 4),
    { kind: 'signatures', lines: [{ label: '核对人（签名）' }, { label: '大会主持人（签名）' }] },
    {
      kind: 'note',
      text: '不计入应到会的，须经上级批准并由大会通过（问答摘录，以选举办法为准）。具体情形只在名册里记，不打印。',
    },
  ];
}

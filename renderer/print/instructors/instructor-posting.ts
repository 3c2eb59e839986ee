import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';

/** 便民联系卡: who comes to the village, for what, and how to reach them. It goes to every household. */
export const instructorContactCard: PaperTemplate = {
  name: 'instructor-contact-card',
  version: 1,
  paper: (model) => ({ title: '驻村指导员便民联系卡', copies: 1, blocks: card(model) }),
};

/** 派驻审批表, with room for the words of whoever sends, receives and decides. */
export const instructorPosting: PaperTemplate = {
  name: 'instructor-posting',
  version: 1,
  paper: (model) => ({ title: '驻村指导员派驻审批表', copies: 3, blocks: approval(model) }),
};

function card({ record }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '驻村指导员便民联系卡', above: textOr(record, 'village', '') },
    {
      kind: 'fields',
      columns: 2,
      cells: [
        cell('姓名', record, 'name'),
        cell('任职', record, 'title'),
        cell('联系电话', record, 'phone'),
        cell('派出单位', record, 'sentBy'),
        cell('职责', record, 'roles'),
      ],
    },
    { kind: 'paragraph', text: '有事可以打电话、到村委会，也可以请指导员上门：', heading: true },
    {
      kind: 'clauses',
      items: [
        '反映的事都登记、有期限、有答复；不满意的可以要求重办一次。',
        '可以不留姓名；登记的是事，不是人。',
        '依法应当走诉讼、仲裁、行政复议等途径的，告诉您怎样走。',
      ],
    },
    { kind: 'note', text: '对指导员的意见，可以向村党支部或者区里的主管单位反映。' },
  ];
}

function approval({ record, office }: PrintModel): readonly PaperBlock[] {
  const opinion = (label: string) => ({ label, value: '', span: 5, lines: 4 });
  return [
    { kind: 'title', text: '驻村指导员派驻审批表', number: `编号：${textOr(record, 'number')}` },
    {
      kind: 'fields',
      columns: 6,
      cells: [
        cell('姓名', record, 'name'),
        cell('性别', record, 'sex'),
        cell('出生年月', record, 'born'),
        cell('政治面貌', record, 'standing'),
        cell('学历', record, 'degree'),
        cell('届次', record, 'batch'),
        cell('派出单位', record, 'sentBy', 3),
        cell('原职务', record, 'formerPost'),
        cell('派驻村', record, 'village', 3),
        cell('任职', record, 'title'),
        cell('任期起', record, 'from'),
        cell('任期止', record, 'to'),
        cell('文号', record, 'document'),
        cell('五员分工', record, 'roles', 5),
        opinion('派出单位意见'),
        opinion('街道意见'),
        opinion('审批意见'),
      ],
    },
    { kind: 'seal', label: office.name, date: dateBlank },
    { kind: 'note', text: '一式三份：派出单位、街道、主管单位各一份。' },
  ];
}

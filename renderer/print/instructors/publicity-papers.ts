import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';

/** 政策宣传登记表. */
export const publicityForm: PaperTemplate = {
  name: 'publicity-form',
  version: 1,
  paper: (model) => ({ title: '政策宣传登记表', copies: 1, blocks: form(model) }),
};

/** 签到表, to be filled in by hand; nobody's name is typed into the ledger from it. */
export const publicitySignIn: PaperTemplate = {
  name: 'publicity-sign-in',
  version: 1,
  paper: (model) => ({ title: '签到表', copies: 1, blocks: signIn(model) }),
};

function form({ record }: PrintModel): readonly PaperBlock[] {
  const materials = (record.rows['materials'] ?? []).map((row) =>
    [row['what'], row['name'], row['quantity']].filter((part) => (part ?? '') !== '').join(' '),
  );
  return [
    { kind: 'title', text: '政策宣传登记表' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('日期', record, 'date'),
        cell('形式', record, 'way'),
        cell('主题', record, 'topic', 3),
        cell('政策文号', record, 'document', 3),
        cell('地点', record, 'place'),
        cell('受众', record, 'people'),
        { label: '发放资料', value: materials.join('；'), span: 3, lines: 3 },
        { ...cell('问答要点', record, 'questions', 3), lines: 12 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '登记人（签名）' }] },
  ];
}

/** Lines of a page. */
const lines = 18;

function signIn({ record }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '签到表', number: textOr(record, 'date', '　　　　年　　月　　日') },
    { kind: 'fields', columns: 2, cells: [cell('主题', record, 'topic'), cell('地点', record, 'place')] },
    {
      kind: 'table',
      columns: [
        { label: '序号', width: 0.1, align: 'center' },
        { label: '签名', width: 0.4 },
        { label: '序号', width: 0.1, align: 'center' },
        { label: '签名', width: 0.4 },
      ],
      rows: Array.from({ length: lines }, (_, at) => [String(at + 1), '', String(at + 1 + lines), '']),
    },
    { kind: 'note', text: '愿意签的签；不留电话和证件号。' },
  ];
}

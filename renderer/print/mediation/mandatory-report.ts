import { cell, codeIs, ticked } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintFamily, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf } from './case-words';
import { minors11, violence14 } from './law-words';
import { withoutNames } from './report-words';

/**
 * 强制报告单. It never tells who the victim is: no party, place or matter of the case is printed, and names that were written into the
 * text are taken out. Who reports stays to be signed by hand. In a common layout.
 */
export const mandatoryReport: PaperTemplate = {
  name: 'mandatory-report',
  version: 1,
  paper: (model) => ({ title: '强制报告单', copies: 2, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const family = caseOf(model);
  return [
    { kind: 'title', text: '强制报告单', above: model.office.name },
    { kind: 'fields', columns: 4, cells: [...headCells(model, family), ...bodyCells(model.record, family)] },
    { kind: 'signatures', lines: [{ label: '报告人（签名）' }, { label: '单位负责人（签名）' }] },
    { kind: 'note', text: secrecy },
    { kind: 'cut' },
    { kind: 'paragraph', text: '接报回执', align: 'center' },
    { kind: 'fields', columns: 4, cells: answerCells },
    { kind: 'signatures', lines: [{ label: '接报人（签名）' }] },
  ];
}

const secrecy =
  '本单不写受害人的姓名、学校、住址等能够识别其身份的内容；需要核实身份的，由报告单位和接报机关当面或者电话交接。报告人的信息依法保密。';

function headCells({ record }: PrintModel, { record: matter }: PrintFamily): readonly PaperCell[] {
  return [
    cell('报告时间', record, 'reportedAt'),
    cell('登记编号', matter, 'number'),
    cell('报告给', record, 'to'),
    cell('方式', record, 'way'),
    { label: '报告事由', value: grounds(matter), span: 3 },
  ];
}

/** By the answers that were given when the matter came in; both may hold. */
function grounds(matter: PrintRecord): string {
  const minor = ['harmed', 'bullying'].some((code) => codeIs(matter, 'askMinor', code));
  const violence = ['vulnerable', 'ongoing'].some((code) => codeIs(matter, 'askFamily', code));
  return [
    ticked(`未成年人受到侵害、疑似受到侵害或者面临其他危险（${minors11}）`, minor),
    ticked(`无民事行为能力人、限制民事行为能力人遭受或者疑似遭受家庭暴力（${violence14}）`, violence),
    ticked('其他依法应当报告的情形：', false),
  ].join('\n');
}

function bodyCells(record: PrintRecord, family: PrintFamily): readonly PaperCell[] {
  const told = (field: string) => withoutNames(record.text[field] ?? '', family);
  return [
    { label: '情况', value: told('summary'), span: 3, lines: 6 },
    { label: '已采取措施', value: told('measures'), span: 3, lines: 3 },
    { label: '请求事项', value: told('request'), span: 3, lines: 2 },
  ];
}

const answerCells: readonly PaperCell[] = [
  { label: '接报机关', value: '' },
  { label: '接报时间', value: '　　年　月　日　时' },
];

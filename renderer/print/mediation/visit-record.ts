import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf } from './case-words';

/** 走访记录表 of one call at somebody's door, in a common layout. */
export const visitRecord: PaperTemplate = {
  name: 'visit-record',
  version: 1,
  paper: (model) => ({ title: '走访记录表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record, office } = model;
  const { record: matter } = caseOf(model);
  return [
    { kind: 'title', text: '走访记录表', above: matter.text['organ'] || office.name },
    { kind: 'fields', columns: 4, cells: [...headCells(record, matter), ...bodyCells(record)] },
    { kind: 'signatures', lines: [{ label: '走访人（签名）', count: visitorsOf(record) }, { label: '被走访人（签名）' }] },
    { kind: 'note', text: '被走访人不愿意签名的，由走访人注明。' },
  ];
}

/** As many lines as were there, two where nobody was written down. */
function visitorsOf({ text }: PrintRecord): number {
  const names = (text['visitors'] ?? '').split(/[、，,]/u).filter((name) => name.trim() !== '');
  return names.length === 0 ? 2 : Math.min(names.length, 4);
}

function headCells(record: PrintRecord, matter: PrintRecord): readonly PaperCell[] {
  const { visitedOn = '', timeOfDay = '' } = record.text;
  return [
    cell('走访事由', matter, 'matter'),
    cell('登记编号', matter, 'number'),
    { label: '走访时间', value: `${visitedOn}${timeOfDay}` },
    cell('方式', record, 'way'),
    cell('走访对象', record, 'side'),
    cell('见到的人', record, 'met'),
    cell('走访人', record, 'visitors'),
    cell('用时', record, 'minutes'),
    ...policeCells(record),
    cell('对方答复', record, 'answer', 3),
  ];
}

function policeCells(record: PrintRecord): readonly PaperCell[] {
  const { officers = '', recording = '' } = record.text;
  return officers === '' && recording === ''
    ? []
    : [cell('民警人数', record, 'officers'), cell('录音录像编号', record, 'recording')];
}

function bodyCells(record: PrintRecord): readonly PaperCell[] {
  return [
    { ...cell('要求和意见', record, 'requested', 3), lines: 9 },
    { ...cell('答应的事', record, 'promised', 3), lines: 4 },
    { ...cell('下一步', record, 'nextStep', 3), lines: 4 },
  ];
}

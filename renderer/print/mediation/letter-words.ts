import { codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf } from './case-words';
import { dateBlank } from '../common-blocks';

export interface Correspondents {
  readonly from: string;
  readonly to: string;
}

/** Who writes to whom: a letter that came in was written by the other organ. */
export function correspondentsOf(model: PrintModel): Correspondents {
  const own = caseOf(model).record.text['organ'] || model.office.name;
  const other = textOr(model.record, 'organ', '　　　　　　　　　　');
  return codeIs(model.record, 'way', 'in') ? { from: other, to: own } : { from: own, to: other };
}

export function letterTitle(model: PrintModel, text: string): PaperBlock {
  const number = textOr(model.record, 'number', '　　字〔　　〕　　号');
  return { kind: 'title', text, above: correspondentsOf(model).from, number };
}

/** Seal and date close a letter between organs; nobody signs it. */
export function letterSeal(model: PrintModel): PaperBlock {
  return { kind: 'seal', label: `${correspondentsOf(model).from}（印章）`, date: textOr(model.record, 'on', dateBlank) };
}

export const contact: PaperBlock = {
  kind: 'paragraph',
  text: '联系人：　　　　　　　联系电话：　　　　　　　　',
  indent: true,
  align: 'left',
};

/** 样调函〔2026〕3号函, or room for the number of the letter that is answered. */
export function answeredLetter({ text }: PrintRecord): string {
  const { answers = '' } = text;
  return `${answers === '' ? '　　字〔　　〕　　号' : answers}函`;
}

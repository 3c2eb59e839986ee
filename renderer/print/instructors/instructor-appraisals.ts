import { civilDateText } from '../../domain/calendar/civil-date';
import type { Paper } from '../../domain/paper/paper';

export interface AppraisalLine {
  readonly number: string;
  readonly village: string;
  readonly name: string;
  readonly record: string;
  readonly residents: string;
  readonly superior: string;
  readonly organisation: string;
  readonly total: string;
  readonly grade: string;
}

export interface AppraisalsPaperInput {
  readonly year: string;
  readonly office: string;
  readonly printedOn: string;
  readonly lines: readonly AppraisalLine[];
  /** About the cap, the ties and what the figures rest on. */
  readonly notes: readonly string[];
}

/** 年度考核一览表, in the order of the roster: no ranking. */
export function appraisalsPaper({ year, office, printedOn, lines, notes }: AppraisalsPaperInput): Paper {
  const title = '驻村指导员年度考核一览表';
  return {
    template: 'instructor-appraisals',
    version: 1,
    title,
    copies: 1,
    draft: false,
    blocks: [
      { kind: 'title', text: title, number: `${year}年度` },
      {
        kind: 'table',
        columns: [
          { label: '编号', width: 0.1, align: 'center' },
          { label: '村（社区）', width: 0.16 },
          { label: '姓名', width: 0.1, align: 'center' },
          { label: '实绩', width: 0.1, align: 'center' },
          { label: '村里测评', width: 0.1, align: 'center' },
          { label: '街道测评', width: 0.1, align: 'center' },
          { label: '组织评价', width: 0.1, align: 'center' },
          { label: '总分', width: 0.1, align: 'center' },
          { label: '等次', width: 0.14, align: 'center' },
        ],
        rows: lines.map((line) => [
          line.number,
          line.village,
          line.name,
          line.record,
          line.residents,
          line.superior,
          line.organisation,
          line.total,
          line.grade,
        ]),
      },
      ...notes.map((text) => ({ kind: 'note' as const, text })),
      { kind: 'signatures', lines: [{ label: '负责人（签名）' }, { label: '经办人（签名）' }] },
      { kind: 'paragraph', text: `${office}　${civilDateText(printedOn)}`, align: 'right' },
    ],
  };
}

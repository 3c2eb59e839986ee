import Box from '@mui/material/Box';
import { textOf } from '../../domain/fields/registry';
import type { RecordPage } from '../../data/office-api';
import { findReportPeriod } from '../../domain/statistics/report';
import { findBounds, reportingPeriodText } from '../../domain/statistics/reporting-period';
import { isSnapshot } from '../../domain/statistics/snapshot';
import { codeLabel } from '../../domain/fields/code-list';
import { textIn } from '../../domain/shapes/cells';
import { nameIn } from '../../domain/instructor/values';
import { instructorKinds } from '../../domain/instructor/kinds';
import { instructorReportLedger } from '../../ledgers/instructors/report';
import { instructorReportPaper } from '../../print/instructors/instructor-report';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply, useToday } from '../office';
import { useOfficeNames } from '../office-names';
import { PaperView } from '../paper-view';
import { PrintFigures } from '../print-figures';

const { report, fields } = instructorReportLedger;

/** One report as a paper: frozen figures where there are some, otherwise those of now, marked as a draft. */
export function ReportPaper({ record }: { readonly record: string }) {
  const { data: page, refusals } = useReply('record', { record });
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  return page === undefined ? <Loading /> : <PaperOf page={page} />;
}

function PaperOf({ page }: { readonly page: RecordPage }) {
  const { values } = page.view;
  const today = useToday();
  const nameOf = useOfficeNames();
  const period = report === undefined ? undefined : findReportPeriod(report, fields, values);
  const snapshot = values['figures'];
  const frozen = snapshot !== undefined && isSnapshot(snapshot) ? snapshot : undefined;
  const known = period !== undefined && findBounds(period) !== undefined;
  const { data, refusals } = useReply(
    'figures',
    { refs: report?.figures ?? [], period: period ?? { kind: 'period', period: '' } },
    { enabled: frozen === undefined && known && page.own },
  );
  const figures = frozen?.figures ?? data?.figures;
  if (figures === undefined || period === undefined) return <Refusals refusals={refusals} />;
  const paper = instructorReportPaper({
    length: codeLabel(fields.length.list, textIn(values, 'length')),
    village: nameIn(values, 'village'),
    office: nameOf(page.view.owner),
    period: reportingPeriodText(period),
    printedOn: today,
    draft: page.view.state !== 'signed',
    figures,
    texts: (['done', 'problems', 'plans'] as const).map((name) => ({
      heading: fields[name].label,
      text: textOf(fields[name], values[name]),
    })),
    opinions: opinionsOf(page),
  });
  return (
    <Box component="section" aria-label="报表文书">
      <PrintFigures label="打印这份报表" paper={paper} />
      <PaperView paper={paper} />
    </Box>
  );
}

function opinionsOf(page: RecordPage): readonly string[] {
  const notes = page.children.find(({ ledger }) => ledger === instructorKinds.reportNote)?.records ?? [];
  // Its title says day, kind and words of a note.
  return notes.filter(({ view }) => textIn(view.values, 'text') !== '').map(({ title }) => title);
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useNavigate, useParams } from 'react-router';
import { handbookPage, type HandbookSection, type HandbookTable } from '../../domain/handbook/handbook-page';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useHost, useLedger, useLedgers } from '../office';
import { usePrintHelp } from './use-print-help';

/** One page of the handbook: the same text that `npm run handbook` writes. */
export function HelpPage() {
  const { kind = '' } = useParams();
  const navigate = useNavigate();
  const ledgers = useLedgers();
  const ledger = useLedger(kind);
  const print = usePrintHelp(useHost());
  useShortcut('back', () => void navigate(-1));
  if (ledger === undefined) return <Refusals refusals={[unknown]} />;
  const page = handbookPage(ledger, ledgers);
  return (
    <Page
      title={`帮助：${page.title}`}
      section="帮助"
      below={page.why}
      actions={
        <>
          <Button onClick={() => void navigate('/help')}>全部台账</Button>
          <Button variant="contained" disabled={print.running} onClick={() => void print.run(page)}>
            打印
          </Button>
        </>
      }
    >
      <Refusals refusals={print.refusals} takeFocus />
      <Box component="nav" aria-label="本页内容" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        {page.sections.map(({ heading }, at) => (
          <Link key={heading} component="button" sx={{ minHeight: '2.75rem', px: 1 }} onClick={() => goTo(at)}>
            {heading}
          </Link>
        ))}
      </Box>
      {page.sections.map((section, at) => (
        <HelpSection key={section.heading} section={section} at={at} />
      ))}
    </Page>
  );
}

function goTo(section: number): void {
  document.getElementById(`help-${section}`)?.focus();
}

function HelpSection({ section: { heading, lines, table }, at }: { readonly section: HandbookSection; readonly at: number }) {
  return (
    <Box component="section" aria-labelledby={`help-${at}`} sx={{ mb: 3 }}>
      <Typography variant="h2" id={`help-${at}`} tabIndex={-1}>
        {heading}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} sx={{ my: 0.5, maxWidth: '52rem' }}>
          {line}
        </Typography>
      ))}
      {table === undefined ? null : <HelpTable table={table} labelledBy={`help-${at}`} />}
    </Box>
  );
}

function HelpTable({ table, labelledBy }: { readonly table: HandbookTable; readonly labelledBy: string }) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        aria-labelledby={labelledBy}
        sx={{ '& td, & th': { verticalAlign: 'top' }, '& thead th': { whiteSpace: 'nowrap' } }}
      >
        <TableHead>
          <TableRow>
            {table.head.map((cell) => (
              <TableCell key={cell}>{cell}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map((row, at) => (
            <TableRow key={at}>
              {row.map((cell, column) => (
                <TableCell key={column} sx={{ whiteSpace: 'pre-wrap' }}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const unknown = {
  code: 'unknown-ledger',
  sentence: '本机没有这本台账，也就没有它的帮助。',
  whatToDo: '请从左侧栏目重新进入。',
};

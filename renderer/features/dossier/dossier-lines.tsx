import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { DossierItem, DossierLack, DossierLine } from '../../domain/paper/dossier';
import { useLedgers } from '../office';

interface DossierLinesProps {
  readonly record: string;
  readonly lines: readonly DossierLine[];
}

/** One row for each line of the index: whether it must be there, what is there, and where to mend what is missing. */
export function DossierLines({ record, lines }: DossierLinesProps) {
  return (
    <TableContainer>
      <Table aria-label="卷内材料">
        <TableHead>
          <TableRow>
            {['序号', '文书名称', '要求', '现有', '缺什么'].map((label) => (
              <TableCell key={label} sx={{ whiteSpace: 'nowrap' }}>
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line, index) => (
            <TableRow key={line.part}>
              <TableCell>{index + 1}</TableCell>
              <TableCell component="th" scope="row">
                {line.label}
              </TableCell>
              <TableCell>{needWords(line)}</TableCell>
              <TableCell>{haveWords(line.items)}</TableCell>
              <TableCell>
                <Lack record={record} line={line} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function needWords({ need, when }: DossierLine): string {
  if (need === 'must') return '必须';
  return when === undefined ? '按需' : `按需（${when}）`;
}

function haveWords(items: readonly DossierItem[]): string {
  if (items.length === 0) return '—';
  const papers = items.filter(({ kind }) => kind === 'paper').length;
  const scans = items.filter((item) => item.kind === 'material' && item.file !== undefined).length;
  const onPaper = items.length - papers - scans;
  return [
    papers === 0 ? '' : `由本机打印 ${papers} 份`,
    scans === 0 ? '' : `扫描件 ${scans} 份`,
    onPaper === 0 ? '' : `纸质 ${onPaper} 份`,
  ]
    .filter((words) => words !== '')
    .join('，');
}

function Lack({ record, line }: { readonly record: string; readonly line: DossierLine }) {
  const { lack, need } = line;
  const labels = new Map(useLedgers().map(({ kind, one }) => [kind, one]));
  if (lack === undefined) return '';
  const optional = need === 'may' && line.items.length === 0;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {!optional && (
        <Box component="span" sx={{ color: need === 'must' ? 'error.main' : 'text.primary' }}>
          {lack.sentence}
        </Box>
      )}
      <Button href={`#${placeOf(record, lack)}`} aria-label={`${line.label}：${mendWords(lack, labels)}`}>
        {mendWords(lack, labels)}
      </Button>
    </Box>
  );
}

/** A missing child record is added on the page of its parent; the address says which. */
function placeOf(record: string, { mend }: DossierLack): string {
  if (mend.kind === 'record') return `/record/${mend.record}/edit`;
  return mend.kind === 'add' ? `/record/${record}?add=${mend.ledger}` : `/record/${record}`;
}

function mendWords({ mend }: DossierLack, labels: ReadonlyMap<string, string>): string {
  if (mend.kind === 'add') return `添加${labels.get(mend.ledger) ?? '材料'}`;
  return mend.kind === 'record' ? '去补填' : '去办理';
}

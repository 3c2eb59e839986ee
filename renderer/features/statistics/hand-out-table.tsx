import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { sheetName, type SheetCell, type SheetTable } from '../../domain/spreadsheet/sheet-table';
import { decimalText } from '../../domain/statistics/exact';
import type { FigureTable, FigureTableRow } from '../../domain/statistics/figure-table';
import { Refusals } from '../../ui/refusals';
import { useAction, useMay } from '../office';
import { SavedFile } from '../saved-file';

interface HandOutTableProps {
  readonly label: string;
  readonly table: SheetTable;
  /** Whom the table gives away, said before it leaves. */
  readonly says: string;
}

/** The table as a sheet: numbers stay numbers, the lines under the table come along. */
export function HandOutTable({ label, ...rest }: HandOutTableProps) {
  const mayExport = useMay('export');
  const [open, setOpen] = useState(false);
  if (!mayExport) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}…</Button>
      {open && <HandOutDialog label={label} {...rest} onClose={() => setOpen(false)} />}
    </>
  );
}

export const sumsOnly = '只有汇总数，没有单个人的信息。导出一次，登记一次。';

const formats = { xlsx: 'Excel 表格（.xlsx）', csv: 'CSV（UTF-8）', 'csv-gb18030': 'CSV（GB18030，老软件用）' } as const;

function HandOutDialog({ label, table, says, onClose }: HandOutTableProps & { readonly onClose: () => void }) {
  const id = useId();
  const handOut = useAction('handOutTable');
  const [saved, setSaved] = useState<{ readonly place: string; readonly file: string }>();
  const write = async (format: keyof typeof formats) => {
    const written = await handOut.run({ table, format });
    if (written.ok) setSaved(written.value);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{label}</DialogTitle>
      <DialogContent>
        {says}
        <Refusals refusals={handOut.refusals} takeFocus />
        {saved !== undefined && (
          <Alert severity="success" role="status" sx={{ mt: 2 }}>
            已写出。
            <SavedFile {...saved} />
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onClose}>返回</Button>
        {(['csv-gb18030', 'csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant={format === 'xlsx' ? 'contained' : 'outlined'}
            disabled={handOut.running}
            onClick={() => void write(format)}
          >
            {formats[format]}
          </Button>
        ))}
      </DialogActions>
    </Dialog>
  );
}

/** Numbers of several places share a column, so each is written as it reads; the unit stands beside it. */
export function sheetOf(table: FigureTable): SheetTable {
  const lines = [...table.reconciliation.map((line) => `核对：${line}`), ...table.notes];
  const width = table.columns.length + 2;
  const padded = (cells: readonly SheetCell[]) => [...cells, ...Array.from({ length: width - cells.length }, () => null)];
  return {
    name: sheetName(table.title),
    columns: [
      { label: '指标', format: 'text', width: 36 },
      { label: '单位', format: 'text', width: 8 },
      ...table.columns.map((label) => ({ label, format: 'decimal', width: 18 }) as const),
    ],
    rows: [...table.rows.map(cellsOf), ...lines.map((line) => padded([line]))],
  };
}

function cellsOf({ label, depth, unit, cells }: FigureTableRow): readonly SheetCell[] {
  const indented = `${'　'.repeat(depth)}${label}`;
  return [indented, unit, ...cells.map(({ text, exact }) => (exact === undefined ? text : Number(decimalText(exact))))];
}

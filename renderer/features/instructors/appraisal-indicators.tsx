import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { OfficeApi } from '../../data/office-api';
import { FigureRowsDialog, type FigureRowsOf } from '../figure-rows-dialog';

type Rows = Extract<Awaited<ReturnType<OfficeApi['instructorAppraisals']>>, { readonly ok: true }>['value']['rows'];

/** Every indicator of every village with the records it came from. */
export function AppraisalIndicators({ rows }: { readonly rows: Rows }) {
  const [of, setOf] = useState<FigureRowsOf>();
  const counted = rows.filter(({ indicators }) => indicators.length > 0);
  if (counted.length === 0) return null;
  return (
    <Box component="section" aria-label="各项指标">
      <Typography variant="h2" sx={{ mb: 1 }}>
        各项指标由哪些记录得来
      </Typography>
      {counted.map((row) => (
        <Indicators key={row.record} row={row} onRows={setOf} />
      ))}
      {of !== undefined && <FigureRowsDialog of={of} onClose={() => setOf(undefined)} />}
    </Box>
  );
}

interface IndicatorsProps {
  readonly row: Rows[number];
  readonly onRows: (of: FigureRowsOf) => void;
}

function Indicators({ row, onRows }: IndicatorsProps) {
  const { village, indicators, period } = row;
  return (
    <Box component="details" sx={{ mb: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, display: 'flex', alignItems: 'center' }}>
        ▸ {village}
      </Box>
      {indicators.map(({ label, parts, points, full, refs }) => (
        <Box key={label} sx={{ borderBottom: '1px solid', borderColor: 'divider', py: 0.5 }}>
          {label}：{parts}，{points === undefined ? '不计入' : `${points} 分`}（满分 {full}）
          {period !== undefined &&
            refs.map((ref) => (
              <Button
                key={`${ref.ledger} ${ref.figure}`}
                variant="text"
                onClick={() =>
                  onRows({ ref, label: `${village}：${ref.label}`, period, part: { by: villageSplit(ref), key: village } })
                }
              >
                看{ref.label}的记录
              </Button>
            ))}
        </Box>
      ))}
    </Box>
  );
}

/** Attendance sheets know their village by the posting they lie in. */
function villageSplit({ ledger }: { readonly ledger: string }): string {
  return ledger === 'instructor.month' ? '$parent.village' : 'village';
}

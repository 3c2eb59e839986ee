import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PlannedRecord } from '../../data/office-api';
import { planKindNames, planKinds } from './wording';

/** How many records of each outcome, in figures that can be read from across the desk. */
export function ImportCounts({ records }: { readonly records: readonly PlannedRecord[] }) {
  return (
    <Box
      component="ul"
      aria-label="导入计划"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', gap: 1.25, m: 0, p: 0, listStyle: 'none' }}
    >
      {planKindNames.map((kind) => {
        const count = records.filter((record) => record.kind === kind).length;
        const alarming = count > 0 && (kind === 'refused' || kind === 'conflict');
        return (
          <Box
            component="li"
            key={kind}
            sx={{
              p: 1.25,
              border: alarming ? '2px solid' : '1px solid',
              borderColor: alarming ? (kind === 'refused' ? 'error.main' : 'warning.main') : 'divider',
              borderRadius: 1,
              bgcolor: 'background.paper',
            }}
          >
            <Typography sx={{ fontWeight: 700 }}>
              {planKinds[kind].label} <span style={{ fontSize: '1.5rem' }}>{count}</span> 条
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {planKinds[kind].help}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}

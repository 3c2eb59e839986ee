import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { pagePath } from './paths';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** Pages of their own that this record opens as it stands. */
export function PagesSection({ page, ledger }: Pick<RecordPart, 'page' | 'ledger'>) {
  const { id, state } = page.view;
  const open = (ledger.pages ?? []).filter(
    ({ states }) => states === undefined || (state !== undefined && states.includes(state)),
  );
  if (open.length === 0) return null;
  return (
    <RecordSection label="工作页面">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {open.map(({ name, label }) => (
          <Button key={name} href={`#${pagePath(id, name)}`}>
            {label}
          </Button>
        ))}
      </Box>
    </RecordSection>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMay } from '../office';
import { PrintDialog } from './print-dialog';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** The papers this record can be printed on as it stands. */
export function PapersSection({ page }: RecordPart) {
  const mayPrint = useMay('print');
  const [template, setTemplate] = useState<string>();
  if (!mayPrint || page.papers.length === 0) return null;
  const paper = page.papers.find((offer) => offer.template === template);
  return (
    <RecordSection label="文书">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {page.papers.map((offer) => (
          <Button key={offer.template} onClick={() => setTemplate(offer.template)}>
            打印{offer.label}
            {offer.draft && '（草稿）'}
          </Button>
        ))}
      </Box>
      {paper !== undefined && (
        <PrintDialog
          record={page.view.id}
          template={paper.template}
          label={paper.label}
          draft={paper.draft}
          onClose={() => setTemplate(undefined)}
        />
      )}
    </RecordSection>
  );
}

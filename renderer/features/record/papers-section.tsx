import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { holds } from '../../domain/ledger/condition';
import { useMay } from '../office';
import { dossierPath } from './paths';
import { PrintDialog } from './print-dialog';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** The papers this record can be printed on as it stands. */
export function PapersSection({ page, ledger }: RecordPart) {
  const mayPrint = useMay('print');
  const [template, setTemplate] = useState<string>();
  const bound = ledger.dossier !== undefined && holds(ledger.dossier.only, page.view.values) ? ledger.dossier : undefined;
  if (!mayPrint || (page.papers.length === 0 && bound === undefined)) return null;
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
        {bound !== undefined && <Button href={`#${dossierPath(page.view.id)}`}>{bound.label}…</Button>}
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

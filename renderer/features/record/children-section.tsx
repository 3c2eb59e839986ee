import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { useLedger, useMay } from '../office';
import { AddChildDialog } from './add-child-dialog';
import { ChildCard } from './child-card';
import { mayEdit } from './may-edit';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

interface ChildrenSectionProps extends RecordPart {
  readonly group: RecordPage['children'][number];
}

/** Records of one kind that live inside this one: 当事人, 走访, 调解…; added and corrected in place. */
export function ChildrenSection({ group, ...part }: ChildrenSectionProps) {
  const child = useLedger(group.ledger);
  return child === undefined ? null : <ChildrenOf {...part} group={group} child={child} />;
}

function ChildrenOf({ page, ledger, onSaved, group, child }: ChildrenSectionProps & { readonly child: Ledger }) {
  const [adding, setAdding] = useState(false);
  const mayWrite = useMay('write');
  const mayAdd =
    mayWrite &&
    (page.own && child.parent?.writers === 'owner' ? mayEdit(page.view, ledger) : page.mayComment.includes(child.kind));
  const { records } = group;
  return (
    <RecordSection
      label={`${child.label}（${records.length}）`}
      actions={mayAdd && <Button onClick={() => setAdding(true)}>添加{child.one}</Button>}
    >
      {records.length === 0 && <Typography color="text.secondary">还没有{child.one}。</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {records.map((record) => (
          <ChildCard
            key={record.view.id}
            parent={page}
            parentLedger={ledger}
            ledger={child}
            record={record}
            onSaved={onSaved}
          />
        ))}
      </Box>
      {adding && (
        <AddChildDialog
          parent={page.view.id}
          ledger={child}
          onSaved={() => {
            setAdding(false);
            onSaved();
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </RecordSection>
  );
}

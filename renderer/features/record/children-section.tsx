import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { SavedMark } from '../../ui/saved-mark';
import { useLedger, useMay } from '../office';
import { AddChildDialog } from './add-child-dialog';
import { ChildCard } from './child-card';
import { mayEdit } from './may-edit';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

interface ChildrenSectionProps extends Omit<RecordPart, 'onSaved'> {
  readonly group: RecordPage['children'][number];
}

/** Records of one kind that live inside this one: 当事人, 走访, 调解…; added and corrected in place. */
export function ChildrenSection({ page, ledger, group }: ChildrenSectionProps) {
  const child = useLedger(group.ledger);
  // What two tellers are doing stands in a part of its own; the sheets follow once somebody may see one.
  if (child === undefined || (child.tally !== undefined && group.records.length === 0)) return null;
  return <ChildrenOf page={page} ledger={ledger} group={group} child={child} />;
}

function ChildrenOf({ page, ledger, group, child }: ChildrenSectionProps & { readonly child: Ledger }) {
  const [saved, setSaved] = useState(false);
  const mayWrite = useMay('write');
  const open = child.parent?.whenLocked === true || mayEdit(page.view, ledger);
  // Tally sheets have a part of the page of their own.
  const mayHandIn = mayWrite && child.tally === undefined;
  const mayAdd = mayHandIn && (page.own && child.parent?.writers === 'owner' ? open : page.mayComment.includes(child.kind));
  // The address may ask for the form at once, as where a bound file lacks something.
  const [search] = useSearchParams();
  const [adding, setAdding] = useState(mayAdd && search.get('add') === child.kind);
  const { records } = group;
  const heading = useHeadingAfterLoss(saved, records.length);
  const add = () => {
    setSaved(false);
    setAdding(true);
  };
  return (
    <RecordSection
      label={`${child.label}（${records.length}）`}
      heading={heading}
      // Said here and not at the head of the page, which may be screens away.
      mark={<SavedMark state={saved ? 'saved' : 'clean'} />}
      actions={mayAdd && <Button onClick={add}>添加{child.one}</Button>}
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
            onSaved={() => setSaved(true)}
          />
        ))}
      </Box>
      {adding && (
        <AddChildDialog
          parent={page}
          ledger={child}
          onSaved={() => {
            setAdding(false);
            setSaved(true);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </RecordSection>
  );
}

/** A child that was deleted takes its buttons with it, and with them the keyboard. */
function useHeadingAfterLoss(saved: boolean, count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (saved && document.activeElement === document.body) heading.current?.focus();
  }, [saved, count]);
  return heading;
}

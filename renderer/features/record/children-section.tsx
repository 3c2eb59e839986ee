import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { SavedMark } from '../../ui/saved-mark';
import { ListLinks } from '../ledger-links';
import { useLedger } from '../office';
import { AddChildDialog } from './add-child-dialog';
import { ChildCard } from './child-card';
import { useMayAdd } from './may-add';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

interface ChildrenSectionProps extends Omit<RecordPart, 'onSaved'> {
  readonly group: RecordPage['children'][number];
  /** The last of them is gone, and with it this part of the page. */
  readonly onEmptied: () => void;
}

/** Records of one kind that live inside this one: 当事人, 走访, 调解…; added and corrected in place. */
export function ChildrenSection({ group, ...rest }: ChildrenSectionProps) {
  const child = useLedger(group.ledger);
  if (child === undefined) return null;
  return <ChildrenOf group={group} child={child} {...rest} />;
}

function ChildrenOf({ page, ledger, group, child, onEmptied }: ChildrenSectionProps & { readonly child: Ledger }) {
  const [saved, setSaved] = useState(false);
  const mayAdd = useMayAdd({ page, ledger })(child);
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
      actions={
        mayAdd && (
          <>
            <ListLinks ledger={child} parent={page.view.id} />
            <Button onClick={add}>添加{child.one}</Button>
          </>
        )
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {records.map((record) => (
          <ChildCard
            key={record.view.id}
            parent={page}
            parentLedger={ledger}
            ledger={child}
            record={record}
            onSaved={() => setSaved(true)}
            onDeleted={() => (records.length === 1 ? onEmptied() : setSaved(true))}
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

import type { Conflict, RecordView } from '../../domain/ledger/record';
import type { Ledger } from '../../domain/ledger/ledger';
import Typography from '@mui/material/Typography';
import { useLedgers } from '../office';
import { ConflictCard } from './conflict-card';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

interface Open {
  readonly view: RecordView;
  readonly ledger: Ledger;
  readonly conflict: Conflict;
}

/** Where two offices or two PCs wrote different things without knowing of each other. Never settled by itself. */
export function ConflictsSection({ page, ledger, onSaved }: RecordPart) {
  const ledgers = useLedgers();
  const children = page.children.flatMap((group) => {
    const child = ledgers.find(({ kind }) => kind === group.ledger);
    return child === undefined ? [] : group.records.flatMap(({ view }) => openOf(view, child));
  });
  const open = [...openOf(page.view, ledger), ...children];
  if (open.length === 0) return null;
  return (
    <RecordSection label={`待核对（${open.length}）`}>
      <Typography sx={{ mb: 1 }}>
        同一栏有不同的内容，彼此都不知道对方的改动。请核对后选定一个；选定也会随文件告诉对方。
      </Typography>
      {open.map(({ view, ledger: of, conflict }) => (
        <ConflictCard
          key={`${view.id}/${conflict.cell}`}
          view={view}
          ledger={of}
          conflict={conflict}
          prefix={view.id === page.view.id ? '' : `${of.one} › `}
          onSaved={onSaved}
        />
      ))}
    </RecordSection>
  );
}

function openOf(view: RecordView, ledger: Ledger): readonly Open[] {
  return view.conflicts.map((conflict) => ({ view, ledger, conflict }));
}

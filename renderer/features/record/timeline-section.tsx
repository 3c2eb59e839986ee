import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMay } from '../office';
import { ReasonDialog } from './reason-dialog';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';
import { TimelineEntry } from './timeline-entry';

/** How the record came to be, newest first: every save by everybody, also by other offices. */
export function TimelineSection({ page, ledger, onSaved }: RecordPart) {
  const [shown, setShown] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const mayUndo = useMay('undo');
  const { undo, timeline, view } = page;
  const undoable = timeline.find(({ op }) => op === undo);
  return (
    <RecordSection
      label="时间线"
      actions={<Button onClick={() => setShown(!shown)}>{shown ? '遮住个人信息' : '显示个人信息'}</Button>}
    >
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {timeline.toReversed().map((entry) => (
          <TimelineEntry
            key={entry.op}
            entry={entry}
            own={entry.record === view.id ? ledger : undefined}
            masked={!shown}
            undo={mayUndo && page.own && entry.op === undo ? () => setUndoing(true) : undefined}
          />
        ))}
      </Box>
      {undoing && undoable !== undefined && (
        <ReasonDialog
          form={`undo:${undoable.op}`}
          title="要撤回这一步吗？"
          explanation={`撤回“${ledger.steps?.[undoable.step ?? '']?.label ?? '这一步'}”后，回到办理之前的状态；撤回本身也记入时间线。`}
          yes="撤回这一步"
          toIntent={(reason) => ({ act: 'undo', record: view.id, operation: undoable.op, reason })}
          onDone={() => {
            setUndoing(false);
            onSaved();
          }}
          onClose={() => setUndoing(false)}
        />
      )}
    </RecordSection>
  );
}

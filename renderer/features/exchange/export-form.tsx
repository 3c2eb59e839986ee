import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Alert from '@mui/material/Alert';
import type { Contact, ExportPreview, ExportQuery } from '../../data/office-api';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { showFaults } from '../../ui/show-faults';
import { useAction } from '../office';
import { ClassChoice } from './class-choice';
import { exportFaults, toQuery, type ExportChoice } from './export-choice';
import { ReceiverChoice } from './receiver-choice';
import { RecordChoice } from './record-choice';

interface ExportFormProps {
  readonly contacts: readonly Contact[];
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
  readonly onBack: () => void;
  readonly onPreview: (query: ExportQuery, preview: ExportPreview) => void;
}

/** To whom, what, and which kinds of content. */
export function ExportForm({ contacts, choice, onChange, onBack, onPreview }: ExportFormProps) {
  const [tried, setTried] = useState(false);
  const preview = useAction('previewExport');
  useShortcut('back', onBack, !preview.running);
  const faults = tried ? exportFaults(choice) : {};
  const look = async (event: SubmitEvent) => {
    event.preventDefault();
    showFaults(event.currentTarget, () => {
      setTried(true);
    });
    const query = Object.keys(exportFaults(choice)).length === 0 ? toQuery(choice) : undefined;
    if (query === undefined) return;
    const outcome = await preview.run(query);
    if (outcome.ok) onPreview(query, outcome.value);
  };
  return (
    <form onSubmit={(event) => void look(event)} noValidate>
      <Stack useFlexGap sx={{ gap: 3, maxWidth: '52rem' }}>
        <ReceiverChoice contacts={contacts} choice={choice} onChange={onChange} fault={faults.to} />
        <RecordChoice choice={choice} onChange={onChange} fault={faults.what} />
        {choice.toSelf ? <EverythingLeaves /> : <ClassChoice choice={choice} onChange={onChange} fault={faults.reason} />}
        <Refusals refusals={preview.refusals} takeFocus />
        <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
          <Button onClick={onBack}>取消</Button>
          <Button type="submit" variant="contained" loading={preview.running} loadingPosition="start">
            预览要带走的内容
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}

function EverythingLeaves() {
  return (
    <Alert severity="info" role="note">
      给本单位的另一台电脑时，全部内容都带走，包括个人信息和保密内容。文件是加密的，只有本单位打得开；用后请从U盘删除。
    </Alert>
  );
}

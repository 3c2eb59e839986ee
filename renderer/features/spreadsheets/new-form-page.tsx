import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OpenedForm } from '../../data/spreadsheets/forms-api';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction } from '../office';
import { MapForm } from './map-form';
import { SheetProgress, withoutCancelled } from './sheet-progress';

/** Opens a form of the superior for the first time. */
export function NewFormPage() {
  const navigate = useNavigate();
  const [form, setForm] = useState<OpenedForm>();
  const open = useAction('openForm');
  const back = () => void navigate('/spreadsheets/forms');
  useShortcut('back', back);
  const choose = async () => {
    const outcome = await open.run({});
    if (outcome.ok) setForm(outcome.value);
  };
  return (
    <Page title="添加上级报表" section="上级报表" actions={<Button onClick={back}>返回上级报表</Button>}>
      {form === undefined ? (
        <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
          <Typography>选择上级发来的空白 .xlsx 或 .docx。原件加密保存在本机，下个月不用再找。</Typography>
          <Button variant="contained" autoFocus disabled={open.running} onClick={() => void choose()}>
            选择报表…
          </Button>
          <Refusals refusals={withoutCancelled(open.refusals)} takeFocus />
          {open.running ? <SheetProgress title="正在打开报表" /> : null}
        </Stack>
      ) : (
        <MapForm form={form} name={form.fileName.replace(/\.(xlsx|docx)$/i, '')} places={[]} />
      )}
    </Page>
  );
}

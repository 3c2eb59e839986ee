import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FormMapping } from '../../data/spreadsheets/forms-api';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useMay, useReply } from '../office';

/** The superior's forms this office knows how to fill. */
export function FormsPage() {
  const navigate = useNavigate();
  const { data, refusals } = useReply('mappings', {});
  const mayWrite = useMay('write');
  useShortcut('back', () => void navigate('/'));
  const add = mayWrite ? (
    <Button variant="contained" onClick={() => void navigate('/spreadsheets/forms/new')}>
      添加报表
    </Button>
  ) : null;
  return (
    <Page title="上级报表" section="上级报表" below="上级发来的表格和文档，第一次对好位置，以后每月照样填。" actions={add}>
      <Refusals refusals={refusals} />
      {data === undefined ? <Loading /> : null}
      {data?.length === 0 ? (
        <Empty sentence="还没有对过上级的报表。添加一份 .xlsx 或 .docx，点格子选要填的内容即可。">{add}</Empty>
      ) : null}
      <Stack component="ul" useFlexGap sx={{ gap: 1.5, p: 0, m: 0, listStyle: 'none' }}>
        {data?.map((mapping) => (
          <FormLine key={mapping.mapping} mapping={mapping} />
        ))}
      </Stack>
    </Page>
  );
}

function FormLine({ mapping: { mapping, name, fileName, places } }: { readonly mapping: FormMapping }) {
  const navigate = useNavigate();
  const mayExport = useMay('export');
  const mayWrite = useMay('write');
  return (
    <Box
      component="li"
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 2, bgcolor: 'background.paper' }}
    >
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 16rem' }}>
          <Typography variant="h2">{name}</Typography>
          <Typography color="text.secondary">
            {fileName}，填 {places.length} 处
          </Typography>
        </Box>
        {mayWrite ? <Retire mapping={mapping} name={name} /> : null}
        {mayWrite ? <Button onClick={() => void navigate(`/spreadsheets/forms/${mapping}`)}>改填法</Button> : null}
        {mayExport ? (
          <Button variant="contained" onClick={() => void navigate(`/spreadsheets/forms/${mapping}/fill`)}>
            填这一期
          </Button>
        ) : null}
      </Stack>
    </Box>
  );
}

function Retire({ mapping, name }: { readonly mapping: string; readonly name: string }) {
  const [asked, setAsked] = useState(false);
  const retire = useAction('retireMapping');
  return (
    <>
      <Button onClick={() => setAsked(true)}>不再用</Button>
      <ConfirmDialog
        open={asked}
        question={`不再用“${name}”吗？`}
        yes="不再用"
        blocked={retire.running}
        onYes={() => void retire.run({ mapping })}
        onNo={() => setAsked(false)}
      >
        填法留底，不再出现在这里；已经写出的报表不受影响。
        <Refusals refusals={retire.refusals} takeFocus />
      </ConfirmDialog>
    </>
  );
}

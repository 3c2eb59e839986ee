import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useNavigate, useParams } from 'react-router';
import type { FillForm, FormMapping, FormPreview } from '../../data/spreadsheets/forms-api';
import type { HandedOut } from '../../data/spreadsheets/spreadsheets-api';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useLedgers, useReply, useToday } from '../office';
import { HandedOutNote } from './handed-out-note';
import { fullOf, MaskChoice, masked } from './mask-choice';
import { lastMonth, PeriodInput } from './period-input';
import { PickRecord } from './pick-record';
import { SheetProgress, withoutCancelled } from './sheet-progress';
import { sourceText } from './source-text';
import { unknownMapping } from './unknown';

/** Fills a known form for one period: look first, then write. */
export function FillFormPage() {
  const { mapping = '' } = useParams();
  const { data, loading } = useReply('mappings', {});
  const found = data?.find((one) => one.mapping === mapping);
  if (loading) return <Loading />;
  return found === undefined ? <Refusals refusals={[unknownMapping]} /> : <Fill mapping={found} />;
}

function Fill({ mapping }: { readonly mapping: FormMapping }) {
  const navigate = useNavigate();
  const today = useToday();
  const [period, setPeriod] = useState(() => lastMonth(today));
  const [masking, setMasking] = useState(masked);
  const [record, setRecord] = useState<string>();
  const [saved, setSaved] = useState<HandedOut>();
  const write = useAction('fillForm');
  const kinds = new Set(mapping.places.flatMap(({ source }) => (source.kind === 'field' ? [source.ledger] : [])));
  const [ledger] = [...kinds];
  const input: FillForm = {
    mapping: mapping.mapping,
    period: { kind: 'period', period },
    ...(record === undefined ? {} : { record }),
    ...(masking.full && masking.reason.trim() !== '' ? fullOf(masking) : {}),
  };
  const preview = useReply('previewForm', input, { keepPrevious: true });
  const back = () => void navigate('/spreadsheets/forms');
  useShortcut('back', back, !write.running);
  const run = async () => {
    setSaved(undefined);
    const outcome = await write.run({ ...input, ...fullOf(masking) });
    if (outcome.ok) setSaved(outcome.value);
  };
  return (
    <Page
      title={`填报：${mapping.name}`}
      section="上级报表"
      actions={
        <>
          <Button onClick={back}>返回上级报表</Button>
          <Button variant="contained" disabled={write.running || preview.data === undefined} onClick={() => void run()}>
            写出报表…
          </Button>
        </>
      }
    >
      <Stack useFlexGap sx={{ gap: 2.5 }}>
        {saved === undefined ? null : <HandedOutNote saved={saved} what="报表已经填好写出，并记入表格导出登记。" />}
        <Refusals refusals={withoutCancelled(write.refusals)} takeFocus />
        <PeriodInput today={today} value={period} onChange={setPeriod} />
        {ledger === undefined ? null : <PickRecord ledger={ledger} value={record} onChange={setRecord} />}
        <MaskChoice value={masking} onChange={setMasking} />
        <Refusals refusals={preview.refusals} />
        {preview.data === undefined ? <Loading what="正在算这一期的数字…" /> : <Preview preview={preview.data} />}
      </Stack>
      {write.running ? <SheetProgress title="正在填写报表" /> : null}
    </Page>
  );
}

function Preview({ preview }: { readonly preview: FormPreview }) {
  const ledgers = useLedgers();
  return (
    <>
      <Notes severity="error" title="这些地方填不进去，改好以前不能写出" notes={preview.obstacles} />
      <Notes severity="warning" title="请核对" notes={preview.warnings} />
      <Box component="section" aria-labelledby="to-be-filled">
        <Typography variant="h2" id="to-be-filled">
          将要填的内容
        </Typography>
        <Table aria-labelledby="to-be-filled">
          <TableHead>
            <TableRow>
              <TableCell>位置</TableCell>
              <TableCell>填</TableCell>
              <TableCell>来自</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {preview.places.map(({ where, text, source }) => (
              <TableRow key={where}>
                <TableCell component="th" scope="row">
                  {where}
                </TableCell>
                <TableCell sx={{ fontWeight: 700 }}>{text === '' ? '（空着）' : text}</TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>{sourceText(source, ledgers)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}

interface NotesProps {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly notes: FormPreview['warnings'];
}

function Notes({ severity, title, notes }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <Alert severity={severity} role="status">
      <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
      {notes.map(({ where, sentence }, at) => (
        <Typography key={at}>
          {where}：{sentence}
        </Typography>
      ))}
    </Alert>
  );
}

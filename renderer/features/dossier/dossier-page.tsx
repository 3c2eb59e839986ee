import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { PaperQuery, RecordPage } from '../../data/office-api';
import type { DossierView } from '../../domain/paper/dossier';
import { Busy } from '../../ui/busy';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { FullPrint } from '../full-print';
import { useLedger, useMay, useReply } from '../office';
import { SavedFile } from '../saved-file';
import { useAbout } from '../use-about';
import { DossierLines } from './dossier-lines';
import { useBinding } from './use-binding';

/** What the bound file of one record holds and lacks, and the way to bind it. */
export function DossierPage() {
  const { id = '' } = useParams();
  const page = useReply('record', { record: id });
  const dossier = useReply('dossier', { record: id });
  const refusals = page.refusals.length > 0 ? page.refusals : dossier.refusals;
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  if (page.data === undefined || dossier.data === undefined) return <Loading />;
  if (dossier.data === null) return <Refusals refusals={[notBound]} />;
  return <DossierSheet page={page.data} view={dossier.data} />;
}

function DossierSheet({ page, view }: { readonly page: RecordPage; readonly view: DossierView }) {
  const navigate = useNavigate();
  const section = useLedger(page.view.ledger)?.label ?? view.label;
  const mayPrint = useMay('print');
  const back = `/record/${page.view.id}`;
  useShortcut('back', () => void navigate(back));
  return (
    <Page
      title={`${view.label}：${page.title}`}
      section={section}
      below={<Typography color="text.secondary">{view.source}。</Typography>}
      actions={<Button href={`#${back}`}>返回记录</Button>}
    >
      <Completeness missing={view.missing} />
      {mayPrint && <BindButtons record={page.view.id} view={view} />}
      <DossierLines record={page.view.id} lines={view.lines} />
    </Page>
  );
}

function Completeness({ missing }: { readonly missing: number }) {
  return missing === 0 ? (
    <Alert severity="success" role="status" sx={{ mb: 2 }}>
      必须的材料已经齐全。
    </Alert>
  ) : (
    <Alert severity="warning" role="status" sx={{ mb: 2 }}>
      必须的材料还缺 {missing} 项，表里写明了缺什么、到哪里补。现在也可以先装订一份看看。
    </Alert>
  );
}

function BindButtons({ record, view }: { readonly record: string; readonly view: DossierView }) {
  const [full, setFull] = useState<PaperQuery['full']>();
  const binding = useBinding(record, view, full);
  const inBrowser = useAbout()?.edition === 'browser';
  return (
    <Box sx={{ mb: 2 }}>
      <FullPrint covers="personal" full={full} onFull={setFull} />
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {inBrowser ? inBrowserWords : full === undefined ? coveredWords : fullWords}
      </Typography>
      {inBrowser ? (
        <Button variant="contained" disabled={binding.progress !== undefined} onClick={() => void binding.toPrinter()}>
          打印整卷…
        </Button>
      ) : (
        <Button variant="contained" disabled={binding.progress !== undefined} onClick={() => void binding.toPdf()}>
          装订成一个 PDF…
        </Button>
      )}
      <Busy
        job={binding.progress === undefined ? undefined : inBrowser ? '正在排版' : '正在装订'}
        {...binding.progress}
        onCancel={binding.stop}
      />
      <Refusals refusals={binding.refusals} takeFocus />
      {binding.saved !== undefined && (
        <Alert severity="success" role="status" sx={{ mt: 1.5 }}>
          卷宗已装订，目录页号已填好。
          <SavedFile {...binding.saved} />
        </Alert>
      )}
      {binding.printed && (
        <Alert severity="success" role="status" sx={{ mt: 1.5 }}>
          已打开打印窗口。目录的页号请在装订后用笔填写。
        </Alert>
      )}
    </Box>
  );
}

const coveredWords = '遮盖稿不装扫描件，给扫描件和纸质材料留出页号。归档用的请写明理由，换成完整稿。';
const fullWords = '扫描件一并装入；只有纸质的材料留出页号，装订时按目录插入。';
const inBrowserWords =
  '浏览器版不能制作 PDF：整卷按顺序作为一份文件打印，扫描件不在内，页码从头连续编到尾，目录的页号空着，请装订后用笔填写。桌面版会自动填好。';

const notBound = {
  code: 'no-dossier',
  sentence: '这条记录不立卷。',
  whatToDo: '请返回这条记录。',
};

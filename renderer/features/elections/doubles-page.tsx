import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import type { DoubleFile, DoubleFound } from '../../data/elections/elections-api';
import type { RecordPage } from '../../data/office-api';
import { Refusals } from '../../ui/refusals';
import { useAction, useReply } from '../office';
import { RecordScreen } from './record-screen';

/** Two villages look for voters on both lists by three files on a stick; neither sees the list of the other. */
export function DoublesPage({ page }: { readonly page: RecordPage }) {
  const election = page.view.id;
  return (
    <RecordScreen page={page} title="重复登记比对">
      <Typography sx={{ mb: 2 }}>
        三次传递文件，双方只知道自己的选民里谁在对方名单上，谁也看不到对方的名单。比对的是公布的那一版；没有身份证号码的选民不能比对。
        不能用文件比对的，由乡镇、街道比对。
      </Typography>
      <Ask election={election} />
      <Answer election={election} />
      <Find election={election} />
      <Read election={election} />
    </RecordScreen>
  );
}

interface PassProps {
  readonly election: string;
}

function Ask({ election }: PassProps) {
  const { data: contacts = [] } = useReply('contacts', {});
  const villages = contacts.filter(({ office }) => office.type === 'village');
  const [answerer, setAnswerer] = useState('');
  const [done, setDone] = useState<DoubleFile>();
  const { run, running, refusals } = useAction('doubleAsk');
  async function ask() {
    const asked = await run({ election, answerer });
    if (asked.ok) setDone(asked.value);
  }
  return (
    <Pass label="第一步 发起方：制作比对文件">
      <TextField
        select
        size="small"
        label="对方村（社区）"
        value={answerer}
        onChange={({ target }) => setAnswerer(target.value)}
      >
        {villages.map(({ office }) => (
          <MenuItem key={office.id} value={office.id}>
            {office.name}
          </MenuItem>
        ))}
      </TextField>
      {villages.length === 0 && <Typography>还没有往来的村（社区）。请先在“文件往来”里交换机构名片。</Typography>}
      <Button variant="contained" disabled={answerer === ''} loading={running} onClick={() => void ask()}>
        制作比对文件
      </Button>
      <Refusals refusals={refusals} takeFocus />
      {done !== undefined && <Written done={done} next="请带到对方，由对方办第二步。" />}
    </Pass>
  );
}

function Answer({ election }: PassProps) {
  const [posted, setPosted] = useState('');
  const [done, setDone] = useState<DoubleFile>();
  const { run, running, refusals } = useAction('doubleAnswer');
  async function answer() {
    const answered = await run({ election, postedCount: Number(posted) });
    if (answered.ok) setDone(answered.value);
  }
  return (
    <Pass label="第二步 答复方：读入并答复">
      <TextField
        size="small"
        label="对方公布的选民人数"
        value={posted}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        helperText="照对方公告上的人数填写；对方的文件不能超过这个人数，同一版名单只答复一次。"
        onChange={({ target }) => setPosted(target.value.replaceAll(/\D/g, ''))}
      />
      <Button variant="contained" disabled={posted === ''} loading={running} onClick={() => void answer()}>
        选择对方的文件并答复
      </Button>
      <Refusals refusals={refusals} takeFocus />
      {done !== undefined && <Written done={done} next="请带回对方，由对方办第三步。" />}
    </Pass>
  );
}

function Find({ election }: PassProps) {
  const [found, setFound] = useState<DoubleFound>();
  const { run, running, refusals } = useAction('doubleFind');
  async function find() {
    const result = await run({ election });
    if (result.ok) setFound(result.value);
  }
  return (
    <Pass label="第三步 发起方：读入答复，得出结果">
      <Button variant="contained" loading={running} onClick={() => void find()}>
        选择答复文件
      </Button>
      <Refusals refusals={refusals} takeFocus />
      {found !== undefined && <Found found={found} />}
    </Pass>
  );
}

function Read({ election }: PassProps) {
  const [found, setFound] = useState<DoubleFound>();
  const { run, running, refusals } = useAction('doubleRead');
  async function read() {
    const result = await run({ election });
    if (result.ok) setFound(result.value);
  }
  return (
    <Pass label="第四步 答复方：读入结果">
      <Button variant="contained" loading={running} onClick={() => void read()}>
        选择结果文件
      </Button>
      <Refusals refusals={refusals} takeFocus />
      {found !== undefined && <Found found={found} />}
    </Pass>
  );
}

function Pass({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={label} sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1.5, maxWidth: '36rem' }}>
        {children}
      </Box>
    </Box>
  );
}

function Written({ done, next }: { readonly done: DoubleFile; readonly next: string }) {
  return (
    <Alert severity="success" role="status">
      已写好：{done.file.place}。比对 {done.compared} 人
      {done.withoutNumber > 0 && `，另有 ${done.withoutNumber} 人没有身份证号码，没有比对`}。{next}
    </Alert>
  );
}

function Found({ found: { voters, file } }: { readonly found: DoubleFound }) {
  return (
    <Alert severity={voters.length === 0 ? 'success' : 'warning'} role="status">
      {voters.length === 0
        ? '没有人登记在两处。'
        : `登记在两处的有 ${voters.length} 人：${voters.map(({ serial, name }) => `${serial} ${name}`).join('、')}。请本人选择一处，另一处更正名单并公告。`}
      {file !== undefined && `结果文件已写好：${file.place}。请带给对方办第四步。`}
    </Alert>
  );
}

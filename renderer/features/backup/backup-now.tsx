import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Busy } from '../../ui/busy';
import { Refusals } from '../../ui/refusals';
import { useAction, useMay, type Outputs } from '../office';
import { SavedFile } from '../saved-file';

/** Copies the sealed store to a folder the person chooses. */
export function BackupNow() {
  const may = useMay('backup');
  const backup = useAction('backup');
  const [saved, setSaved] = useState<Outputs['backup']>();
  const run = async () => {
    setSaved(undefined);
    const outcome = await backup.run({});
    if (outcome.ok) setSaved(outcome.value);
  };
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Typography>
        把全部台账、附件和操作记录复制到您选的文件夹。请选移动硬盘、U盘或另一块硬盘，不要和程序放在同一块硬盘上。建议每周至少一次，备份后拔下来锁好。
      </Typography>
      {may ? (
        <Button variant="contained" onClick={() => void run()} disabled={backup.running}>
          立即备份到文件夹…
        </Button>
      ) : (
        <Typography sx={{ fontWeight: 600 }}>您的账户不能备份，请由经办人员或负责人办理。</Typography>
      )}
      <Refusals refusals={backup.refusals.filter(({ code }) => code !== 'cancelled')} takeFocus />
      {saved === undefined ? null : <BackedUp saved={saved} />}
      <HowToRestore />
      <Busy job={backup.running ? '正在备份' : undefined} />
    </Stack>
  );
}

function BackedUp({ saved }: { readonly saved: Outputs['backup'] }) {
  return (
    <>
      <Alert severity="success" role="status">
        <Typography sx={{ fontWeight: 700 }}>
          {saved.unchecked === true ? '备份已交给浏览器下载，请等下载完成。' : '备份完成，已读回核对。'}
        </Typography>
        <Typography>备份是加密的，捡到的人打不开；请不要改动文件夹里的任何文件。</Typography>
      </Alert>
      <SavedFile file={saved.file} place={saved.place} />
    </>
  );
}

function HowToRestore() {
  return (
    <Alert severity="info" role="note">
      <Typography sx={{ fontWeight: 700 }}>怎样恢复</Typography>
      <Typography>
        在新电脑上装好程序，打开后在第一个页面选“从备份恢复”，选中备份文件夹，再用原来的口令或纸质密钥解锁。备份之后新登记的内容不在备份里。
      </Typography>
    </Alert>
  );
}

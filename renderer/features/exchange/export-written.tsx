import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Contact, WrittenExport } from '../../data/office-api';
import { useShortcut } from '../../ui/shortcuts';
import { SavedFile } from '../saved-file';

interface ExportWrittenProps {
  readonly to: Contact;
  readonly written: WrittenExport;
  readonly onDone: () => void;
}

/** "可以安全拔出" is said only after the machine has flushed the file, read it back and given it its name. */
export function ExportWritten({ to, written, onDone }: ExportWrittenProps) {
  useShortcut('back', onDone);
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Alert severity="success" role="status">
        <Typography sx={{ fontWeight: 700, fontSize: '1.25rem' }}>
          {written.unchecked === true ? '已交给浏览器下载。请等下载完成，再复制到U盘。' : '已写入并读回核对，可以安全拔出。'}
        </Typography>
        <Typography>
          收件单位：{to.office.name}。共 {written.operations} 次改动，只有这个单位打得开。
        </Typography>
      </Alert>
      <SavedFile file={written.file} place={written.place} />
      <Typography color="text.secondary">对方在“文件往来”里点“导入文件…”，选择这个文件即可。</Typography>
      <Button variant="contained" onClick={onDone} autoFocus>
        完成
      </Button>
    </Stack>
  );
}

import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { useSession } from '../office';
import { BackupNow } from './backup-now';
import { PaperKey } from './paper-key';

/** The two things that bring an office back: a copy of the data, and a key that does not hang on anybody's memory. */
export function BackupPage() {
  const { store } = useSession();
  return (
    <Page title="备份" section="备份" width="text">
      {store === 'office' ? <OfficeBackup /> : <Empty sentence={sampleNeedsNone} />}
    </Page>
  );
}

/** A copy of a sample could not be put back: there is no place for it but the sample itself. */
const sampleNeedsNone = '这里是样例，都是编的内容，不用备份。设立本单位以后，在这里把全部台账备份到U盘或移动硬盘。';

function OfficeBackup() {
  return (
    <Stack useFlexGap sx={{ gap: 4 }}>
      <Box component="section" aria-labelledby="backup-now">
        <Typography variant="h2" id="backup-now" sx={{ mb: 1 }}>
          备份数据
        </Typography>
        <BackupNow />
      </Box>
      <Box component="section" aria-labelledby="paper-key">
        <Typography variant="h2" id="paper-key" sx={{ mb: 1 }}>
          纸质密钥
        </Typography>
        <PaperKey />
      </Box>
    </Stack>
  );
}

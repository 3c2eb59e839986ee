import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Page } from '../../ui/page';
import { useSession } from '../office';
import { BackupNow } from './backup-now';
import { PaperKey } from './paper-key';

/** The two things that bring an office back: a copy of the data, and a key that does not hang on anybody's memory. */
export function BackupPage() {
  const { store } = useSession();
  return (
    <Page title="备份" section="备份" width="text">
      <Stack useFlexGap sx={{ gap: 4 }}>
        <Box component="section" aria-labelledby="backup-now">
          <Typography variant="h2" id="backup-now" sx={{ mb: 1 }}>
            备份数据
          </Typography>
          <BackupNow />
        </Box>
        {store === 'office' ? (
          <Box component="section" aria-labelledby="paper-key">
            <Typography variant="h2" id="paper-key" sx={{ mb: 1 }}>
              纸质密钥
            </Typography>
            <PaperKey />
          </Box>
        ) : null}
      </Stack>
    </Page>
  );
}

import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useMay, useSession } from '../office';

/** A backup is worth as much as the key to it; making the key is part of the settings. */
export function PaperKey() {
  const { paperKey } = useSession();
  const mayMake = useMay('accounts');
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Typography>
        备份要用口令或纸质密钥才打得开。口令忘了，谁也找不回来；纸质密钥是封存在信封里的一组词语，忘了口令时凭它重设。
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>
        {paperKey ? '本单位已有纸质密钥，请确认信封还在。' : '本单位还没有纸质密钥，请尽快制作并封存。'}
      </Typography>
      {mayMake ? (
        <Button component={Link} to="/settings">
          到“设置”{paperKey ? '重做' : '制作'}纸质密钥
        </Button>
      ) : (
        <Typography>纸质密钥由负责人在“设置”里制作。</Typography>
      )}
    </Stack>
  );
}

import { useState } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useHost } from './office';
import { useAbout } from './use-about';

interface SavedFileProps {
  /** Names the file to the machine. */
  readonly file: string;
  /** What a person reads: drive, folder and name. */
  readonly place: string;
}

/** Where a file just written lies, with the way to see it there. */
export function SavedFile({ file, place }: SavedFileProps) {
  const host = useHost();
  // A browser does not let a page open folders.
  const canShow = useAbout()?.edition === 'desktop';
  const [gone, setGone] = useState(false);
  const show = async () => {
    const shown = await host.showSaved({ file });
    setGone(!shown.ok);
  };
  return (
    <Stack useFlexGap sx={{ gap: 1, alignItems: 'start' }}>
      <Typography>
        位置：<strong>{place}</strong>
      </Typography>
      {canShow ? <Button onClick={() => void show()}>在文件夹中显示</Button> : null}
      {gone ? (
        <Typography role="alert" color="error">
          没能打开这个文件夹。请检查U盘是否还插着，再按上面的位置自己找。
        </Typography>
      ) : null}
    </Stack>
  );
}

import Typography from '@mui/material/Typography';
import type { Session } from '../../data/office-api';
import type { Refusal } from '../../domain/refusal';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { SampleChoice } from './sample-choice';

interface DamagedPageProps {
  readonly refusal: Refusal;
  readonly onSession: (session: Session) => void;
}

/** The store is there but cannot be read; nothing on this page may make it worse. */
export function DamagedPage({ refusal, onSession }: DamagedPageProps) {
  return (
    <Page title="本机数据不完整" section="启动" width="text">
      <Refusals refusals={[refusal]} />
      <Typography sx={{ mb: 1 }}>
        程序没有改动任何文件。在问题解决之前，请不要删除或移动数据文件夹，先把它整个复制一份。
      </Typography>
      <Typography sx={{ mb: 2 }}>期间仍可打开样例：</Typography>
      <SampleChoice onSession={onSession} />
    </Page>
  );
}

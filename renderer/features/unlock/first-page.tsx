import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Session } from '../../data/office-api';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';
import { SampleChoice } from './sample-choice';

interface FirstPageProps {
  readonly onSession: (session: Session) => void;
  readonly onSetUp: () => void;
}

/** The first thing a stranger sees: try, set up, or bring back. */
export function FirstPage({ onSession, onSetUp }: FirstPageProps) {
  return (
    <Page title="欢迎使用新乐章" section="开始" width="text">
      <Typography sx={{ mb: 3 }}>
        基层办公台账工作台。不联网：数据只存放在这台电脑上，与其他单位往来只用文件。请选择从哪里开始。
      </Typography>
      <Stack useFlexGap sx={{ gap: 2 }}>
        <Choice title="先试用样例" text="几个虚构的单位，人名、地名、案情都是编的。可以随意操作，不影响以后设立本单位。">
          <SampleChoice onSession={onSession} />
        </Choice>
        <Choice title="设立本单位" text="给本单位建一套自己的台账：填单位名称，开第一个账户，抄写纸质密钥。约需五分钟。">
          <Button variant="contained" onClick={onSetUp}>
            设立本单位
          </Button>
        </Choice>
        <Choice title="从备份恢复" text="换了电脑或重装了系统，用以前备份的文件夹把台账恢复到这台电脑。">
          <RestoreButton />
        </Choice>
      </Stack>
    </Page>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Choice({ title, text, children }: ChoiceProps) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2.5 }}>
      <Typography variant="h2">{title}</Typography>
      <Typography sx={{ mt: 0.5, mb: 2 }}>{text}</Typography>
      <Box>{children}</Box>
    </Card>
  );
}

/** Once the backup is in place the store is looked at again, and the page gives way to the unlock page. */
function RestoreButton() {
  const restore = useAction('restore');
  return (
    <>
      <Button onClick={() => void restore.run({ store: 'office' })} loading={restore.running} loadingPosition="start">
        选择备份文件夹
      </Button>
      <Refusals refusals={restore.refusals} takeFocus />
    </>
  );
}

import type { ReactNode } from 'react';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { KeyMapTable } from '../../ui/key-map-table';
import { Page } from '../../ui/page';
import { TextSizeChoice } from '../../ui/text-size';
import { useMay, useSession } from '../office';
import { AboutApp } from './about-app';
import { Accounts } from './accounts';
import { ChangePassphrase } from './change-passphrase';
import { Holidays } from './holidays';
import { LedgerChoices } from './ledger-choices';
import { PaperKey } from './paper-key';

/** Everything about this installation rather than its records. The sample has no accounts and no passphrases. */
export function SettingsPage() {
  const { store } = useSession();
  const mayManage = useMay('accounts');
  return (
    <Page title="设置" section="设置" width="text">
      <Stack useFlexGap sx={{ gap: 2.5 }}>
        <Block title="字号">
          <TextSizeChoice />
        </Block>
        <Block title="台账">
          <LedgerChoices />
        </Block>
        <Block title="节假日安排">
          <Holidays />
        </Block>
        {store === 'office' ? (
          <>
            <Block title="账户">
              <Accounts mayManage={mayManage} />
            </Block>
            <Block title="修改口令">
              <ChangePassphrase />
            </Block>
            {mayManage ? (
              <Block title="纸质密钥">
                <PaperKey />
              </Block>
            ) : null}
          </>
        ) : null}
        <Block title="快捷键">
          <KeyMapTable />
        </Block>
        <Block title="关于">
          <AboutApp />
        </Block>
      </Stack>
    </Page>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}

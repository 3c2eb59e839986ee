import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PaperQuery } from '../../data/office-api';
import type { PaperOffer } from '../../domain/ledger/ledger';
import { Busy } from '../../ui/busy';
import { Refusals } from '../../ui/refusals';
import { FullPrint } from '../full-print';
import { SavedFile } from '../saved-file';
import type { BatchDone } from './print-batch';
import { useBatch } from './use-batch';

interface BatchButtonsProps {
  readonly offer: PaperOffer;
  readonly records: readonly string[];
}

/** Prints what is ticked into one file and says what became of it. */
export function BatchButtons({ offer, records }: BatchButtonsProps) {
  const [full, setFull] = useState<PaperQuery['full']>();
  const batch = useBatch(offer, full);
  const count = records.length;
  return (
    <Box sx={{ mt: 2 }}>
      <FullPrint covers={offer.covers ?? 'personal'} full={full} onFull={setFull} />
      {batch.inBrowser && (
        <Typography color="text.secondary" sx={{ mb: 1.5 }}>
          浏览器版把选中的文书作为一份文件打印，页码从头连续编到尾；桌面版合成一个 PDF，每份文书各自编页码。
        </Typography>
      )}
      <Button
        variant="contained"
        disabled={count === 0 || batch.progress !== undefined}
        onClick={() => void batch.print(records)}
      >
        {batch.inBrowser ? `打印选中的 ${count} 份…` : `把选中的 ${count} 份合成一个 PDF…`}
      </Button>
      <Busy job={batch.progress === undefined ? undefined : '正在排版'} {...batch.progress} onCancel={batch.stop} />
      <Refusals refusals={batch.refusals} takeFocus />
      {batch.done !== undefined && <Done {...batch.done} />}
    </Box>
  );
}

function Done({ printed, left, saved }: BatchDone) {
  return (
    <Alert severity={left === 0 ? 'success' : 'warning'} role="status" sx={{ mt: 1.5 }}>
      {saved === undefined ? `已打开打印窗口，共 ${printed} 份。` : `已合成 ${printed} 份文书。`}
      {left > 0 && `另有 ${left} 件还不能打印这种文书，没有打印。`}
      {saved !== undefined && <SavedFile {...saved} />}
    </Alert>
  );
}

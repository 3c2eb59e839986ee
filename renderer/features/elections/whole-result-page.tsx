import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import { resultIn } from '../../domain/election/records/election-result';
import { recountByPacks } from '../../ledgers/elections/recount-by-packs';
import { Empty } from '../../ui/empty';
import { Refusals } from '../../ui/refusals';
import { useAction, useMay } from '../office';
import { RecordScreen } from './record-screen';
import { RecountLines } from './recount-lines';

/** A signed result worked out anew from its tally sheets on this computer, and the file by which anybody can do so. */
export function WholeResultPage({ page }: { readonly page: RecordPage }) {
  const result = resultIn(page.view.values);
  if (result === undefined) {
    return (
      <RecordScreen page={page} title="结果和复算">
        <Empty sentence="这份结果还没有内容。" />
      </RecordScreen>
    );
  }
  const { recount, lines } = recountByPacks(result);
  return (
    <RecordScreen page={page} title="结果和复算">
      <ResultFile page={page} />
      <RecountLines lines={lines} differences={recount.differences.length} />
    </RecordScreen>
  );
}

/** Totals and tests, signed by the office: for the superior, and for whoever counts again. */
function ResultFile({ page: { view } }: { readonly page: RecordPage }) {
  const { run, running, refusals } = useAction('saveResultFile');
  const [place, setPlace] = useState<string>();
  const may = useMay('export');
  async function save() {
    const saved = await run({ record: view.id });
    if (saved.ok) setPlace(saved.value.place);
  }
  if (!may || view.state !== 'announced') return null;
  return (
    <>
      <Button variant="contained" loading={running} onClick={() => void save()} sx={{ mb: 2 }}>
        制作结果文件
      </Button>
      <Refusals refusals={refusals} takeFocus />
      {place !== undefined && (
        <Alert severity="success" role="status" sx={{ mb: 2 }}>
          已写好：{place}。报上级或者交人复算；文件里只有各组合计，没有任何一张票。
        </Alert>
      )}
    </>
  );
}

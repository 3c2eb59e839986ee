import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useAction, useMay, useReply } from '../office';
import { RecordScreen } from './record-screen';
import { RecountLines } from './recount-lines';

/** A signed result worked out anew from its tally sheets on this computer, and the file by which anybody can do so. */
export function WholeResultPage({ page }: { readonly page: RecordPage }) {
  const { data, refusals, loading } = useReply('recountRecord', { record: page.view.id });
  return (
    <RecordScreen page={page} title="结果和复算">
      <Refusals refusals={refusals} />
      {loading && <Loading />}
      {data !== undefined && (
        <>
          <ResultFile page={page} />
          <RecountLines lines={data.lines} differences={data.differences} />
        </>
      )}
    </RecordScreen>
  );
}

/** Totals and tests, signed by the office: for the superior, and for whoever counts again. */
function ResultFile({ page: { view, own } }: { readonly page: RecordPage }) {
  const { run, running, refusals } = useAction('saveResultFile');
  const [place, setPlace] = useState<string>();
  const may = useMay('export');
  async function save() {
    const saved = await run({ record: view.id });
    if (saved.ok) setPlace(saved.value.place);
  }
  if (!may || !own || view.state !== 'announced') return null;
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

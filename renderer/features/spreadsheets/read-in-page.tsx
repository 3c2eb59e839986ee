import { useEffect, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate, useParams } from 'react-router';
import type { OpenedSheet, ReadIn, SheetTarget } from '../../data/spreadsheets/spreadsheets-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useLedger, useOffice } from '../office';
import { MapColumns } from './map-columns';
import { ReadInHistory } from './read-in-history';
import { SheetProgress, withoutCancelled } from './sheet-progress';
import { TakeBack } from './take-back';
import { unknownLedger } from './unknown';

/** Rows of a filled sheet into a ledger: choose, map, look, agree. Nothing is saved before the last of these. */
export function ReadInPage() {
  const { kind = '', parent, list = '0' } = useParams();
  const ledger = useLedger(kind);
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  const chosen = ledger.lists?.[Number(list)];
  const below = parent === undefined || chosen === undefined ? undefined : { parent, ...chosen };
  return <ReadInSheet ledger={ledger} below={below} />;
}

const nothing = {};

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'map'; readonly sheet: OpenedSheet }
  | { readonly name: 'done'; readonly read: ReadIn };

/** Below which record the rows go, and what the list is called. */
type Below = NonNullable<SheetTarget['below']> & { readonly label: string };

function ReadInSheet({ ledger, below }: { readonly ledger: Ledger; readonly below: Below | undefined }) {
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const back = () => void navigate(below === undefined ? `/ledger/${ledger.kind}` : `/record/${below.parent}`);
  useShortcut('back', back);
  useDropOnLeave(step.name === 'map' ? step.sheet.sheet : undefined);
  return (
    <Page
      title={`读入表格：${below?.label ?? ledger.label}`}
      section="读入表格"
      actions={<Button onClick={back}>{below === undefined ? '返回台账' : '返回这条记录'}</Button>}
    >
      {step.name === 'choose' ? (
        <Choose ledger={ledger} below={below} onOpen={(sheet) => setStep({ name: 'map', sheet })} />
      ) : null}
      {step.name === 'map' ? (
        <MapColumns
          key={`${step.sheet.sheet}/${step.sheet.page}/${step.sheet.heading}`}
          ledger={ledger}
          sheet={step.sheet}
          given={below?.given ?? nothing}
          onSheet={(sheet) => setStep({ name: 'map', sheet })}
          onGiveUp={() => setStep({ name: 'choose' })}
          onRead={(read) => setStep({ name: 'done', read })}
        />
      ) : null}
      {step.name === 'done' ? (
        <Done read={step.read} below={below} onDone={back} onTakenBack={() => setStep({ name: 'choose' })} />
      ) : null}
    </Page>
  );
}

/** A sheet nobody agreed to is given back, so that the worker does not keep it. */
function useDropOnLeave(sheet: string | undefined): void {
  const office = useOffice();
  useEffect(() => {
    if (sheet === undefined) return undefined;
    return () => void office.dropSheet({ sheet });
  }, [office, sheet]);
}

interface ChooseProps {
  readonly ledger: Ledger;
  readonly below: Below | undefined;
  readonly onOpen: (sheet: OpenedSheet) => void;
}

function Choose({ ledger, below, onOpen }: ChooseProps) {
  const open = useAction('openSheet');
  const choose = async () => {
    const target = below === undefined ? {} : { below: { parent: below.parent, given: below.given } };
    const outcome = await open.run({ ledger: ledger.kind, ...target });
    if (outcome.ok) onOpen(outcome.value);
  };
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Typography>
        选择填好的 .xlsx 或 .csv。先看清每一行会怎样读入，有错的地方会说明第几行哪一栏；同意以后才保存，读错了可以整批撤销。
      </Typography>
      <Button variant="contained" autoFocus disabled={open.running} onClick={() => void choose()}>
        选择表格…
      </Button>
      <Refusals refusals={withoutCancelled(open.refusals)} takeFocus />
      {open.running ? <SheetProgress title="正在读表格" /> : null}
      <ReadInHistory ledger={ledger} />
    </Stack>
  );
}

interface DoneProps {
  readonly read: ReadIn;
  readonly below: Below | undefined;
  readonly onDone: () => void;
  readonly onTakenBack: () => void;
}

function Done({ read, below, onDone, onTakenBack }: DoneProps) {
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Alert severity="success" role="status">
        <Typography sx={{ fontWeight: 700, fontSize: '1.25rem' }}>已读入 {read.records} 行，并已保存。</Typography>
      </Alert>
      <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
        <TakeBack readingIn={read.readingIn} rows={read.records} onTakenBack={onTakenBack} />
        <Button variant="contained" onClick={onDone} autoFocus>
          {below === undefined ? '打开台账' : '打开这条记录'}
        </Button>
      </Stack>
    </Stack>
  );
}

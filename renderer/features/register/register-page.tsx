import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Ledger } from '../../domain/ledger/ledger';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { HelpLink, ListLinks, TableLinks } from '../ledger-links';
import { useLedger, useMay, useReply, useSession } from '../office';
import { RegisterFilters } from './register-filters';
import { RegisterGrid } from './register-grid';
import { useListQuestion } from './list-question';

/** All records of one ledger; or those below one record, of a kind too many for its page. */
export function RegisterPage() {
  const { kind = '', id } = useParams();
  const ledger = useLedger(kind);
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  return id === undefined ? <Register ledger={ledger} /> : <RegisterBelow ledger={ledger} parent={id} />;
}

function Register({ ledger }: { readonly ledger: Ledger }) {
  const navigate = useNavigate();
  const { data: overview = [] } = useReply('overview', {});
  const mayCreate = useMayCreate(ledger);
  const create = () => void navigate(`/ledger/${ledger.kind}/new`);
  useShortcut('create', create, mayCreate);
  useShortcut('back', () => void navigate('/'));
  return (
    <Page
      title={ledger.label}
      section={ledger.label}
      below={ledger.why}
      actions={
        <>
          <HelpLink ledger={ledger} />
          <TableLinks ledger={ledger} />
          {mayCreate && <CreateButton ledger={ledger} onCreate={create} />}
        </>
      }
    >
      <Lines ledger={ledger} overview={overview.find((one) => one.ledger === ledger.kind)} />
    </Page>
  );
}

function RegisterBelow({ ledger, parent }: { readonly ledger: Ledger; readonly parent: string }) {
  const navigate = useNavigate();
  const { office } = useSession();
  const { data: above } = useReply('record', { record: parent });
  const mayCreate = useMay('write') && above?.view.owner === office.id;
  const create = () => void navigate(`/record/${parent}/new/${ledger.kind}`);
  const back = () => void navigate(`/record/${parent}`);
  useShortcut('create', create, mayCreate);
  useShortcut('back', back);
  return (
    <Page
      title={`${ledger.label}：${above?.title ?? ''}`}
      section={ledger.label}
      below={ledger.why}
      actions={
        <>
          <Button onClick={back}>返回</Button>
          <HelpLink ledger={ledger} />
          {mayCreate && <ListLinks ledger={ledger} parent={parent} />}
          {mayCreate && <CreateButton ledger={ledger} onCreate={create} />}
        </>
      }
    >
      <Lines ledger={ledger} parent={parent} />
    </Page>
  );
}

function CreateButton({ ledger, onCreate }: { readonly ledger: Ledger; readonly onCreate: () => void }) {
  return (
    <Button variant="contained" onClick={onCreate}>
      新建{ledger.one}
    </Button>
  );
}

interface LinesProps {
  readonly ledger: Ledger;
  readonly parent?: string;
  readonly overview?: Parameters<typeof RegisterFilters>[0]['overview'];
}

function Lines({ ledger, parent, overview }: LinesProps) {
  const navigate = useNavigate();
  const question = useListQuestion(ledger, parent);
  const grid = useRef<HTMLDivElement>(null);
  return (
    <>
      <RegisterFilters ledger={ledger} question={question} overview={overview} onDown={() => grid.current?.focus()} />
      <RegisterGrid ledger={ledger} question={question} ref={grid} onOpen={(record) => void navigate(`/record/${record}`)} />
    </>
  );
}

/** Records are made by the office types the ledger is declared for; others receive them by file. */
function useMayCreate(ledger: Ledger): boolean {
  const { office } = useSession();
  return useMay('write') && ledger.parent === undefined && ledger.offices.includes(office.type);
}

const unknownLedger = {
  code: 'unknown-ledger',
  sentence: '本机没有这本台账。',
  whatToDo: '请从左侧栏目重新进入；如果地址来自同事，请先升级到同一版本。',
};

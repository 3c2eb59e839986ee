import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Ledger } from '../../domain/ledger/ledger';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { HelpLink, TableLinks } from '../ledger-links';
import { useLedger, useMay, useReply, useSession } from '../office';
import { RegisterFilters } from './register-filters';
import { RegisterGrid } from './register-grid';
import { useListQuestion } from './list-question';

/** All records of one ledger. */
export function RegisterPage() {
  const { kind = '' } = useParams();
  const ledger = useLedger(kind);
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  return <Register ledger={ledger} />;
}

function Register({ ledger }: { readonly ledger: Ledger }) {
  const navigate = useNavigate();
  const question = useListQuestion(ledger);
  const { data: overview = [] } = useReply('overview', {});
  const grid = useRef<HTMLDivElement>(null);
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
          {mayCreate && (
            <Button variant="contained" onClick={create}>
              新建{ledger.one}
            </Button>
          )}
        </>
      }
    >
      <RegisterFilters
        ledger={ledger}
        question={question}
        overview={overview.find((one) => one.ledger === ledger.kind)}
        onDown={() => grid.current?.focus()}
      />
      <RegisterGrid ledger={ledger} question={question} ref={grid} onOpen={(record) => void navigate(`/record/${record}`)} />
    </Page>
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

import { useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { RecordQuery } from '../../data/office-api';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { HelpLink } from '../ledger-links';
import { useLedgers, useReply } from '../office';
import { ChildrenSection } from './children-section';
import { ConflictsSection } from './conflicts-section';
import { DetailsSection } from './details-section';
import { EmptyChildren } from './empty-children';
import { FieldsSection } from './fields-section';
import { isJustSaved } from './just-saved';
import { LedToSection } from './led-to-section';
import { ManySection } from './many-section';
import { PagesSection } from './pages-section';
import { PapersSection } from './papers-section';
import { ledgerPath, recordPath } from './paths';
import { RecordActions } from './record-actions';
import { RecordLine } from './record-line';
import type { RecordPart } from './record-part';
import { unknownLedger } from './refusals';
import { ReportSection } from './report-section';
import { TalliesSection } from './tallies-section';
import { ShieldLine } from './shield-line';
import { StepsSection } from './steps-section';
import { TimelineSection } from './timeline-section';

/** One record: what to do next, what stands in it, what hangs below it, and how it came to be. */
export function RecordPage() {
  const { id = '' } = useParams();
  // What was revealed of one record is not revealed of the next.
  return <PageOf key={id} id={id} />;
}

function PageOf({ id }: { readonly id: string }) {
  const [reveal, setReveal] = useState<RecordQuery['reveal']>();
  const query: RecordQuery = reveal === undefined ? { record: id } : { record: id, reveal };
  const { data, refusals } = useReply('record', query);
  const ledger = useLedgers().find(({ kind }) => kind === data?.view.ledger);
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  if (data === undefined) return <Loading />;
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  return <RecordSheet page={data} ledger={ledger} onReveal={(reason) => setReveal({ reason })} />;
}

interface RecordSheetProps extends Omit<RecordPart, 'onSaved'> {
  readonly onReveal: (reason: string) => void;
}

function RecordSheet({ page, ledger, onReveal }: RecordSheetProps) {
  const navigate = useNavigate();
  const location = useLocation();
  const [saves, setSaves] = useState(0);
  const { parent } = page.view;
  useShortcut('back', () => void navigate(parent === undefined ? ledgerPath(ledger.kind) : recordPath(parent)));
  const part: RecordPart = { page, ledger, onSaved: () => setSaves((count) => count + 1) };
  return (
    <Page
      title={page.title}
      section={ledger.label}
      below={<RecordLine page={page} ledger={ledger} saves={saves} saved={saves > 0 || isJustSaved(location.state)} />}
      actions={
        <>
          <HelpLink ledger={ledger} />
          <RecordActions {...part} />
        </>
      }
    >
      <ShieldLine page={page} onReveal={onReveal} />
      <ConflictsSection {...part} />
      <StepsSection {...part} />
      <PagesSection {...part} />
      <FieldsSection {...part} />
      <ReportSection {...part} />
      <TalliesSection {...part} />
      {page.children.map(({ ledger: kind, many }) =>
        many === undefined ? null : <ManySection key={kind} page={page} ledger={ledger} kind={kind} count={many} />,
      )}
      {page.children
        .filter(({ records }) => records.length > 0)
        .map((group) => (
          <ChildrenSection key={group.ledger} page={page} ledger={ledger} group={group} onEmptied={part.onSaved} />
        ))}
      <EmptyChildren {...part} />
      <LedToSection {...part} />
      <PapersSection {...part} />
      <TimelineSection {...part} />
      <DetailsSection record={page.view.id} />
    </Page>
  );
}

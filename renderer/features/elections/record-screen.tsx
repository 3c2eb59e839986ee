import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import { Page } from '../../ui/page';
import { useShortcut } from '../../ui/shortcuts';

interface RecordScreenProps {
  readonly page: RecordPage;
  readonly title: string;
  readonly actions?: ReactNode;
  /** Where Esc leads; to the record where nothing is said. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A page that one record of an election opens; Esc leads back to it. */
export function RecordScreen({ page, title, actions, onBack, children }: RecordScreenProps) {
  const navigate = useNavigate();
  useShortcut('back', onBack ?? (() => void navigate(`/record/${page.view.id}`)));
  return (
    <Page title={`${title}：${page.title}`} section="选举" actions={actions}>
      {children}
    </Page>
  );
}

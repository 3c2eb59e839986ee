import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { OfficeType } from '../../domain/office/office';
import { Page } from '../../ui/page';
import { PageParts } from '../../ui/page-parts';
import { useShortcut } from '../../ui/shortcuts';
import { useSession } from '../office';

interface InstructorsPageProps {
  readonly title: string;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const above: readonly OfficeType[] = ['department', 'street'];

const parts: readonly { readonly to: string; readonly label: string; readonly offices?: readonly OfficeType[] }[] = [
  { to: '/instructors', label: '一览' },
  { to: '/instructors/roll-up', label: '月度汇总', offices: above },
  { to: '/instructors/demands', label: '诉求分析' },
  { to: '/instructors/reports', label: '报表打印' },
  { to: '/instructors/appraisals', label: '年度考核', offices: above },
  { to: '/instructors/books', label: '册子' },
];

/** One page of the resident instructors, with the way to the others. */
export function InstructorsPage({ title, below, actions, children }: InstructorsPageProps) {
  const navigate = useNavigate();
  useShortcut('back', () => void navigate('/'));
  return (
    <Page title={title} section="驻村工作" below={below} actions={actions}>
      <Parts />
      {children}
    </Page>
  );
}

function Parts() {
  const { pathname } = useLocation();
  const { type } = useSession().office;
  return <PageParts label="驻村工作" at={pathname} parts={parts.filter(({ offices }) => offices?.includes(type) ?? true)} />;
}
